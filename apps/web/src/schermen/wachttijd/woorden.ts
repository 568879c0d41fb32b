import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import type { Wachtcijfers } from './vraag.ts'

type T = Teksten['wachttijd']

/** After how many days half of the children had somebody, or why that cannot be said. */
export function mediaanzin({ mediaan }: Wachtcijfers, t: T, tijd: Tijdwoorden): string {
  if (mediaan === null) return t.teWeinig
  return mediaan.dagen === null ? t.mediaanNiet : t.mediaan(tijd.dagen(mediaan.dagen))
}

/** What the curve says, each with its interval. */
export function cijferzinnen(cijfers: Wachtcijfers, t: T, tijd: Tijdwoorden): string[] {
  const { binnenVijfWerkdagen, binnen42Dagen, begrensdGemiddelde, mediaan, vroegOpNul } = cijfers
  const procent = (deel: number) => `${tijd.getal(Math.round(100 * deel))}%`
  const tussen = (onder: number | null, boven: number | null, woord: (getal: number) => string) =>
    onder === null ? '' : ` ${boven === null ? t.vanaf(woord(onder)) : t.tussen(woord(onder), woord(boven))}`
  const dagen = (getal: number) => tijd.getal(Math.round(getal))
  const zinnen: string[] = []
  if (mediaan?.dagen != null) zinnen.push(`${t.mediaan(tijd.dagen(mediaan.dagen))}${tussen(mediaan.onder, mediaan.boven, dagen)}`)
  if (binnenVijfWerkdagen)
    zinnen.push(`${t.vijf(procent(binnenVijfWerkdagen.kans))}${tussen(binnenVijfWerkdagen.onder, binnenVijfWerkdagen.boven, procent)}`)
  if (binnen42Dagen)
    zinnen.push(`${t.tweeenveertig(procent(binnen42Dagen.kans))}${tussen(binnen42Dagen.onder, binnen42Dagen.boven, procent)}`)
  if (begrensdGemiddelde) {
    const { tot, dagen: gemiddeld, onder, boven } = begrensdGemiddelde
    zinnen.push(`${t.gemiddelde(tijd.getal(tot), dagen(gemiddeld))}${tussen(onder, boven, dagen)}`)
  }
  if (vroegOpNul !== null) zinnen.push(t.vroegOpNul(tijd.getal(vroegOpNul)))
  return zinnen.length > 0 ? zinnen : [t.teWeinig]
}

/** The path of a curve that stays level until the next day on which something happens. */
export function trap(punten: readonly { x: number; y: number }[]): string {
  return punten.map(({ x, y }, nummer) => (nummer === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')
}

/** There along the upper side, back along the lower one. */
export function band(punten: readonly { x: number; onder: number; boven: number }[]): string {
  const heen = trap(punten.map(({ x, boven }) => ({ x, y: boven })))
  // Between two days the lower side has the height of the first of them, so going back the height comes before the day.
  return `${heen}${punten
    .toReversed()
    .map(({ x, onder }) => `V${onder}H${x}`)
    .join('')}Z`
}
