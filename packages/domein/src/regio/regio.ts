import { type Datum, plusMaanden } from '../kalender/datum.ts'

/** What is counted for a municipality, a jeugdregio and the institution, each the sum of those below it. */
export const bladkolommen = [
  'kinderen',
  'metVaste',
  'zonder',
  'nogNietOpLijst',
  'wachtlijst',
  'start',
  'intern',
  'jb',
  'ots',
  'vots',
  'voogdij',
  'jr',
  'contactJbOpTijd',
  'contactJbTeLaat',
  'contactJb',
  'contactJrOpTijd',
  'contactJrTeLaat',
  'contactJr',
  'planJbOpTijd',
  'planJbTeLaat',
  'planJb',
  'planJrOpTijd',
  'planJrTeLaat',
  'planJr',
  'vertrokken',
] as const
export type Bladkolom = (typeof bladkolommen)[number]
export type Bladgetallen = Readonly<Record<Bladkolom, number>>

/** What is a sum within a row. A child counts under one kind: guardianship, else supervision, else provisional supervision, else youth probation. */
const sommenInRij: readonly (readonly [Bladkolom, ...Bladkolom[]])[] = [
  ['wachtlijst', 'start', 'intern'],
  ['zonder', 'wachtlijst', 'nogNietOpLijst'],
  ['kinderen', 'zonder', 'metVaste'],
  ['jb', 'ots', 'vots', 'voogdij'],
  ['kinderen', 'jb', 'jr'],
  ['contactJb', 'contactJbOpTijd', 'contactJbTeLaat'],
  ['contactJr', 'contactJrOpTijd', 'contactJrTeLaat'],
  ['planJb', 'planJbOpTijd', 'planJbTeLaat'],
  ['planJr', 'planJrOpTijd', 'planJrTeLaat'],
]

/** Of one municipality less is published: what is split further there is nearly always under ten, and hides what stands beside it. */
const kolommenPerGemeente: ReadonlySet<Bladkolom> = new Set<Bladkolom>([
  'kinderen',
  'metVaste',
  'zonder',
  'nogNietOpLijst',
  'wachtlijst',
  'jb',
  'jr',
  'contactJbOpTijd',
  'contactJbTeLaat',
  'contactJb',
  'planJbOpTijd',
  'planJbTeLaat',
  'planJb',
])

export interface Gemeente {
  readonly code: string
  readonly naam: string
  readonly jeugdregio: string
}

/** `elders`: children outside the regions of the institution, or of whom the municipality is not known. */
export type Bladsoort = 'instelling' | 'regio' | 'elders' | 'gemeente'

export interface Bladrij<Getal = number> {
  readonly sleutel: string
  readonly soort: Bladsoort
  readonly naam: string
  readonly jeugdregio: string | null
  readonly getallen: Readonly<Record<Bladkolom, Getal>>
}

const niets = Object.fromEntries(bladkolommen.map((kolom) => [kolom, 0])) as Bladgetallen

function telOp(delen: readonly Bladgetallen[]): Bladgetallen {
  return Object.fromEntries(bladkolommen.map((kolom) => [kolom, delen.reduce((som, deel) => som + deel[kolom], 0)])) as Bladgetallen
}

export interface Bladgegevens {
  /** The regions in which the institution works, whether it has a child there or not: which rows there are says nothing about a child. */
  readonly werkgebied: readonly string[]
  readonly gemeenten: readonly Gemeente[]
  /** By code; null: not known. */
  readonly tellingen: ReadonlyMap<string | null, Partial<Bladgetallen>>
  /** Workers who left, by jeugdregio of their team; null: no team, or a team without a region. */
  readonly vertrokken: ReadonlyMap<string | null, number>
}

/** The rows of one sheet: the institution, then each region with its municipalities, then who is elsewhere. */
export function maakBlad({ werkgebied, gemeenten, tellingen, vertrokken }: Bladgegevens): Bladrij[] {
  const regios = [...new Set(werkgebied)].sort()
  const binnen = gemeenten.filter(({ jeugdregio }) => regios.includes(jeugdregio))
  const codes = new Set(binnen.map(({ code }) => code))
  const tel = (code: string | null): Bladgetallen => ({ ...niets, ...tellingen.get(code) })
  const weg = (regio: string | null) => vertrokken.get(regio) ?? 0
  const delen = regios.map((regio): readonly [Bladrij, ...Bladrij[]] => {
    const rijen = binnen
      .filter(({ jeugdregio }) => jeugdregio === regio)
      .sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
      .map(({ code, naam, jeugdregio }): Bladrij => ({ sleutel: code, soort: 'gemeente', naam, jeugdregio, getallen: tel(code) }))
    const getallen = { ...telOp(rijen.map((rij) => rij.getallen)), vertrokken: weg(regio) }
    return [{ sleutel: `regio ${regio}`, soort: 'regio', naam: regio, jeugdregio: regio, getallen }, ...rijen]
  })
  const buiten = [...tellingen.keys()].filter((code) => code === null || !codes.has(code)).map(tel)
  const vertrokkenElders = [...vertrokken.keys()]
    .filter((regio) => regio === null || !regios.includes(regio))
    .reduce((som, regio) => som + weg(regio), 0)
  const elders: Bladrij = {
    sleutel: 'elders',
    soort: 'elders',
    naam: '',
    jeugdregio: null,
    getallen: { ...telOp(buiten), vertrokken: vertrokkenElders },
  }
  const instelling: Bladrij = {
    sleutel: 'instelling',
    soort: 'instelling',
    naam: '',
    jeugdregio: null,
    getallen: telOp([...delen.map(([regio]) => regio.getallen), elders.getallen]),
  }
  return [instelling, ...delen.flat(), elders]
}

export interface Bladtabel {
  readonly cellen: readonly number[]
  readonly sommen: readonly { readonly totaal: number; readonly delen: readonly number[] }[]
}

const wordtGepubliceerd = (soort: Bladsoort, kolom: Bladkolom) => soort !== 'gemeente' || kolommenPerGemeente.has(kolom)

/** Every number that a sheet publishes, and every sum among them. `plek` says where a number stands; null: it is not published. */
export function bladTabel(rijen: readonly Bladrij[]): { tabel: Bladtabel; plek: (rij: number, kolom: Bladkolom) => number | null } {
  const cellen: number[] = []
  const plekken = rijen.map(({ soort, getallen }) => {
    const van = new Map<Bladkolom, number>()
    for (const kolom of bladkolommen) if (wordtGepubliceerd(soort, kolom)) van.set(kolom, cellen.push(getallen[kolom]) - 1)
    return van
  })
  const plek = (rij: number, kolom: Bladkolom) => plekken[rij]?.get(kolom) ?? null
  const sommen: { totaal: number; delen: number[] }[] = []
  const voegToe = (totaal: number | null, delen: readonly (number | null)[]) => {
    if (totaal !== null && delen.length > 0 && delen.every((deel) => deel !== null)) sommen.push({ totaal, delen: delen as number[] })
  }
  for (const [nummer, rij] of rijen.entries()) {
    for (const [totaal, ...delen] of sommenInRij)
      voegToe(
        plek(nummer, totaal),
        delen.map((deel) => plek(nummer, deel)),
      )
    const onder = rijen.flatMap((ander, plaats) => {
      const hoort =
        rij.soort === 'instelling'
          ? ander.soort === 'regio' || ander.soort === 'elders'
          : rij.soort === 'regio' && ander.soort === 'gemeente' && ander.jeugdregio === rij.jeugdregio
      return hoort ? [plaats] : []
    })
    for (const kolom of bladkolommen)
      voegToe(
        plek(nummer, kolom),
        onder.map((plaats) => plek(plaats, kolom)),
      )
  }
  return { tabel: { cellen, sommen }, plek }
}

/** The rows with only what may be seen: `zichtbaar` by place in the table, null where a cell is hidden. */
export function verhul(rijen: readonly Bladrij[], zichtbaar: readonly (number | null)[]): Bladrij<number | null>[] {
  const { plek } = bladTabel(rijen)
  return rijen.map((rij, nummer) => ({
    ...rij,
    getallen: Object.fromEntries(
      bladkolommen.map((kolom) => {
        const waar = plek(nummer, kolom)
        return [kolom, waar === null ? null : (zichtbaar[waar] ?? null)]
      }),
    ) as Record<Bladkolom, number | null>,
  }))
}

/** Fewer people than this are not spoken of as a group outside the institution. @source definities 2026-1, "Disclosure" */
export const kleinsteGroep = 10

/**
 * Of which groups a share may be shown, when that of all together is shown too: those of ten people or more, as long as who is left over is nobody or ten
 * people or more as well. What is hidden to protect another is the smallest.
 */
export function toonbareGroepen(groepen: readonly number[], minstens = kleinsteGroep): boolean[] {
  const toon = groepen.map((mensen) => mensen >= minstens)
  for (;;) {
    const rest = groepen.reduce((som, mensen, plaats) => som + (toon[plaats] ? 0 : mensen), 0)
    if (rest === 0 || rest >= minstens) return toon
    const kleinste = groepen.reduce<number | null>(
      (tot, mensen, plaats) => (toon[plaats] && (tot === null || mensen < (groepen[tot] as number)) ? plaats : tot),
      null,
    )
    if (kleinste === null) return toon
    toon[kleinste] = false
  }
}

/** Outside the institution a sheet is of the first day of a month: two days next to each other are almost the same children. */
export const bladdag = (dag: Datum): Datum => `${dag.slice(0, 7)}-01` as Datum

/** The sheets of a year, a quarter apart, oldest first. */
export const reeksdagen = (dag: Datum): Datum[] => [12, 9, 6, 3, 0].map((terug) => plusMaanden(dag, -terug))
