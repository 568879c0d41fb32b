import type { Familie, MaatregelType } from '../feiten/codes.ts'
import { familieVan } from '../feiten/codes.ts'
import type { Afwezigheid } from '../feiten/feiten.ts'
import { type Datum, dagenTussen, plusDagen, plusJaren } from '../kalender/datum.ts'
import { looptOp } from '../kalender/periode.ts'

/** What weighs differently: by the kind of measure, and of supervision by how long it runs. */
export const gewichtsoorten = ['ondertoezichtstelling_eerste_jaar', 'ondertoezichtstelling_later', 'voogdij', 'jeugdreclassering'] as const
export type Gewichtsoort = (typeof gewichtsoorten)[number]

/** One version of the weights. Which version holds on a day follows from `geldigVanaf`. */
export interface Gewichtstabel {
  readonly versie: string
  readonly geldigVanaf: Datum
  readonly bron: string
  /** Nobody agreed on these for today: only to see how it works. */
  readonly isVoorbeeld: boolean
  readonly urenPerFte: number
  /** Children that fill one fte, by kind; the hours of a child follow from it. */
  readonly kinderenPerFte: Readonly<Record<Gewichtsoort, number>>
  /** Hours a week on top, for so many weeks after somebody else's child was taken over. */
  readonly overdracht: { readonly uren: number; readonly weken: number }
  /** The share of the hours that somebody new carries, up to so many months in service; then all. */
  readonly inwerken: readonly { readonly totMaanden: number; readonly deel: number }[]
}

/**
 * 16 children in the first year of supervision, 21 after it, 28 for guardianship, for one fte of 36 hours. The rest is a guess.
 *
 * @source cao jeugdzorg 1997, caseload norms (praktijk.md B4); historical, and the only published relative weights
 */
export const voorbeeldgewichten: Gewichtstabel = {
  versie: 'voorbeeld-1',
  geldigVanaf: '1997-01-01',
  bron: 'cao jeugdzorg 1997 (16, 21 en 28 kinderen per fte van 36 uur); jeugdreclassering, overdracht en inwerken zijn een aanname',
  isVoorbeeld: true,
  urenPerFte: 36,
  kinderenPerFte: { ondertoezichtstelling_eerste_jaar: 16, ondertoezichtstelling_later: 21, voogdij: 28, jeugdreclassering: 21 },
  overdracht: { uren: 1, weken: 6 },
  inwerken: [
    { totMaanden: 3, deel: 0.25 },
    { totMaanden: 6, deel: 0.5 },
    { totMaanden: 9, deel: 0.75 },
  ],
}

/** The version that holds on a day: the last one that had begun. */
export function findGewichtstabel(tabellen: readonly Gewichtstabel[], dag: Datum): Gewichtstabel | null {
  return (
    tabellen
      .filter(({ geldigVanaf }) => geldigVanaf <= dag)
      .toSorted((een, ander) => een.geldigVanaf.localeCompare(ander.geldigVanaf))
      .at(-1) ?? null
  )
}

export interface GedragenMaatregel {
  readonly type: MaatregelType
  readonly begonnen: Datum
}

export interface GedragenKind {
  readonly maatregelen: readonly GedragenMaatregel[]
  /** Since when this worker has the child. */
  readonly sinds: Datum
  /** Had the child another vaste jeugdbeschermer before? */
  readonly overgenomen: boolean
}

export function gewichtsoortVan({ type, begonnen }: GedragenMaatregel, dag: Datum): Gewichtsoort | null {
  const familie: Familie | null = familieVan(type)
  if (familie === null) return null
  if (familie === 'JR') return 'jeugdreclassering'
  if (type === '21' || type === '22' || type === '23') return 'voogdij'
  return dag < plusJaren(begonnen, 1) ? 'ondertoezichtstelling_eerste_jaar' : 'ondertoezichtstelling_later'
}

/** Hours a week for one child: its heaviest measure, and more while it is new to this worker. A child counts once. */
export function urenVoorKind({ maatregelen, sinds, overgenomen }: GedragenKind, dag: Datum, tabel: Gewichtstabel): number {
  const uren = maatregelen.flatMap((maatregel) => {
    const soort = gewichtsoortVan(maatregel, dag)
    return soort === null ? [] : [tabel.urenPerFte / tabel.kinderenPerFte[soort]]
  })
  if (uren.length === 0) return 0
  const isNieuw = overgenomen && sinds <= dag && dag < plusDagen(sinds, 7 * tabel.overdracht.weken)
  return Math.max(...uren) + (isNieuw ? tabel.overdracht.uren : 0)
}

export interface Drager {
  readonly fte: number
  readonly inDienst: Datum
  readonly afwezigheden: readonly Afwezigheid[]
  /** Hours a week for other work that was agreed on: training, mentoring, a project. */
  readonly eigenTaken: number
}

const dagenPerMaand = 365.25 / 12

/** The share of the hours that somebody carries who is still new; 1 after that. */
export function inwerkdeelOp(inDienst: Datum, dag: Datum, tabel: Gewichtstabel): number {
  const maanden = dagenTussen(inDienst, dag) / dagenPerMaand
  return tabel.inwerken.find(({ totMaanden }) => maanden < totMaanden)?.deel ?? 1
}

/** Hours a week that somebody can give to children: contract, less while new, less while absent, less own tasks. Never below nought. */
export function beschikbareUren({ fte, inDienst, afwezigheden, eigenTaken }: Drager, dag: Datum, tabel: Gewichtstabel): number {
  const deel = inwerkdeelOp(inDienst, dag, tabel)
  const afwezig = Math.max(0, ...afwezigheden.filter((een) => looptOp(een, dag)).map(({ percentage }) => percentage)) / 100
  return Math.max(0, tabel.urenPerFte * fte * deel * (1 - afwezig) - eigenTaken)
}
