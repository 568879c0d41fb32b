import { type Model, type Verdeling, wacht } from './model.ts'

/** One set of families that a worker could take together. */
export interface Kolom {
  readonly j: number
  readonly gezinnen: readonly number[]
  readonly prijs: number
}

/**
 * All sets whose use would raise the bound by at most `marge`. A division cheaper than bound + marge uses no other sets,
 * so the best division of these is the best of all when the margin reaches from the bound to the best known price.
 *
 * @returns undefined when there are more than `hoogstens`
 */
export function findKolommen(model: Model, bod: Float64Array, marge: number, hoogstens: number): Kolom[] | undefined {
  const kolommen: Kolom[] = []
  for (let j = 0; j < model.jeugdbeschermers; j++) {
    if (model.beginVan[j] === model.beginVan[j + 1]) continue
    if (!voegToe(model, bod, marge, j, kolommen, hoogstens)) return undefined
  }
  return kolommen
}

function voegToe(model: Model, bod: Float64Array, marge: number, j: number, kolommen: Kolom[], hoogstens: number): boolean {
  const begin = model.beginVan[j] as number
  const aantal = (model.beginVan[j + 1] as number) - begin
  const plaats = model.ruimte[j] as number
  const breedte = plaats + 1
  const winst = (n: number) => (model.prijsVan[begin + n] as number) - (bod[model.gezinVan[begin + n] as number] as number)
  // beste[n, r]: the most that families n and further can still win in room r.
  const beste = new Float64Array((aantal + 1) * breedte)
  for (let n = aantal - 1; n >= 0; n--) {
    const nodig = model.last[model.gezinVan[begin + n] as number] as number
    for (let r = 0; r <= plaats; r++) {
      const zonder = beste[(n + 1) * breedte + r] as number
      const met = r >= nodig ? (beste[(n + 1) * breedte + r - nodig] as number) + winst(n) : 0
      beste[n * breedte + r] = Math.min(zonder, met)
    }
  }
  const grens = (beste[plaats] as number) + marge + 1e-6
  const gekozen: number[] = []
  const loop = (n: number, over: number, som: number, prijs: number): boolean => {
    if (som + (beste[n * breedte + over] as number) > grens) return true
    if (n === aantal) {
      if (gekozen.length > 0) kolommen.push({ j, gezinnen: gekozen.slice(), prijs })
      return kolommen.length <= hoogstens
    }
    const i = model.gezinVan[begin + n] as number
    const nodig = model.last[i] as number
    if (nodig <= over) {
      gekozen.push(i)
      const goed = loop(n + 1, over - nodig, som + winst(n), prijs + (model.prijsVan[begin + n] as number))
      gekozen.pop()
      if (!goed) return false
    }
    return loop(n + 1, over, som, prijs)
  }
  return loop(0, plaats, 0, 0)
}

/** "Choose sets, each family in one set or waiting, each worker one set at most" in CPLEX LP format. */
export function schrijfLp(model: Model, kolommen: readonly Kolom[]): string {
  const gezinnen = Array.from({ length: model.gezinnen }, (_, i) => [`w${i}`])
  const jeugdbeschermers = new Map<number, string[]>()
  kolommen.forEach(({ j, gezinnen: leden }, n) => {
    for (const i of leden) gezinnen[i]?.push(`x${n}`)
    jeugdbeschermers.set(j, [...(jeugdbeschermers.get(j) ?? []), `x${n}`])
  })
  const prijzen = [
    ...kolommen.map(({ prijs }, n) => `${prijs < 0 ? '-' : '+'} ${Math.abs(prijs)} x${n}`),
    ...gezinnen.map((_, i) => `+ ${model.wachtprijs[i]} w${i}`),
  ]
  const namen = [...kolommen.map((_, n) => `x${n}`), ...gezinnen.map((_, i) => `w${i}`)]
  return [
    'Minimize',
    ` prijs: ${regels(prijzen, ' ')}`,
    'Subject To',
    ...gezinnen.map((leden, i) => ` g${i}: ${regels(leden, ' + ')} = 1`),
    ...[...jeugdbeschermers].map(([j, leden]) => ` j${j}: ${regels(leden, ' + ')} <= 1`),
    'Binary',
    ` ${regels(namen, ' ')}`,
    'End',
  ].join('\n')
}

/** The format allows lines of some hundreds of characters. */
function regels(delen: readonly string[], tussen: string): string {
  const rijen: string[] = []
  for (let n = 0; n < delen.length; n += 12) rijen.push(delen.slice(n, n + 12).join(tussen))
  return rijen.join(`${tussen}\n  `)
}

export function verdelingUit(model: Model, gekozen: readonly Kolom[]): Verdeling {
  const verdeling = new Int32Array(model.gezinnen).fill(wacht)
  for (const { j, gezinnen } of gekozen) for (const i of gezinnen) verdeling[i] = j
  return verdeling
}
