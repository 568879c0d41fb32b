import type { Familie, MaatregelType } from '../feiten/codes.ts'
import { familieVan } from '../feiten/codes.ts'
import type { Afwezigheid } from '../feiten/feiten.ts'
import { type Datum, dagenTussen, plusDagen, plusJaren } from '../kalender/datum.ts'
import { looptOp } from '../kalender/periode.ts'

/** What weighs differently: by the kind of measure, and of supervision by how long it runs. */
export const gewichtsoorten = ['ondertoezichtstelling_eerste_jaar', 'ondertoezichtstelling_later', 'voogdij', 'jeugdreclassering'] as const
export type Gewichtsoort = (typeof gewichtsoorten)[number]

/** Why a case takes more time than others. Somebody chooses it; none follows from what is registered about a person. */
export const werklastfactoren = ['complexe_scheiding', 'meer_gezinssystemen', 'veel_betrokkenen', 'tolk', 'reistijd'] as const
export type Werklastfactor = (typeof werklastfactoren)[number]

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
  /** Hours a week on top for what makes a case take more time, together no more than so many. */
  readonly factoren: { readonly uren: Readonly<Record<Werklastfactor, number>>; readonly hoogstens: number }
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
  bron: 'cao jeugdzorg 1997 (16, 21 en 28 kinderen per fte van 36 uur); jeugdreclassering, overdracht, inwerken en wat een zaak zwaarder maakt, zijn een aanname',
  isVoorbeeld: true,
  urenPerFte: 36,
  kinderenPerFte: { ondertoezichtstelling_eerste_jaar: 16, ondertoezichtstelling_later: 21, voogdij: 28, jeugdreclassering: 21 },
  overdracht: { uren: 1, weken: 6 },
  factoren: {
    uren: { complexe_scheiding: 0.5, meer_gezinssystemen: 0.5, veel_betrokkenen: 0.25, tolk: 0.25, reistijd: 0.25 },
    hoogstens: 1,
  },
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
  readonly factoren?: readonly Werklastfactor[]
}

export function gewichtsoortVan({ type, begonnen }: GedragenMaatregel, dag: Datum): Gewichtsoort | null {
  const familie: Familie | null = familieVan(type)
  if (familie === null) return null
  if (familie === 'JR') return 'jeugdreclassering'
  if (type === '21' || type === '22' || type === '23') return 'voogdij'
  return dag < plusJaren(begonnen, 1) ? 'ondertoezichtstelling_eerste_jaar' : 'ondertoezichtstelling_later'
}

/** What the hours for one child are made of. */
export interface Urendeel {
  readonly wat: 'maatregel' | 'overdracht' | 'factoren'
  readonly uren: number
}

/** Its heaviest measure, more while it is new to this worker, and what was chosen as making it heavier. A child counts once. */
export function opbouwVanUren(
  { maatregelen, sinds, overgenomen, factoren = [] }: GedragenKind,
  dag: Datum,
  tabel: Gewichtstabel,
): Urendeel[] {
  const uren = maatregelen.flatMap((maatregel) => {
    const soort = gewichtsoortVan(maatregel, dag)
    return soort === null ? [] : [tabel.urenPerFte / tabel.kinderenPerFte[soort]]
  })
  if (uren.length === 0) return []
  const isNieuw = overgenomen && sinds <= dag && dag < plusDagen(sinds, 7 * tabel.overdracht.weken)
  const zwaarder = new Set(factoren)
  const extra = Math.min(
    tabel.factoren.hoogstens,
    [...zwaarder].reduce((som, factor) => som + tabel.factoren.uren[factor], 0),
  )
  return [
    { wat: 'maatregel', uren: Math.max(...uren) },
    ...(isNieuw ? [{ wat: 'overdracht', uren: tabel.overdracht.uren } as const] : []),
    ...(extra > 0 ? [{ wat: 'factoren', uren: extra } as const] : []),
  ]
}

/** Hours a week for one child. */
export const urenVoorKind = (kind: GedragenKind, dag: Datum, tabel: Gewichtstabel): number =>
  opbouwVanUren(kind, dag, tabel).reduce((som, { uren }) => som + uren, 0)

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

/** The hours of the contract, and what goes off them before there are hours for children. */
export interface Beschikbaarheidsopbouw {
  readonly contract: number
  readonly inwerken: number
  readonly afwezig: number
  readonly eigenTaken: number
  readonly over: number
}

/** Hours a week: contract, less while new, less while absent, less own tasks. Never below nought. */
export function opbouwVanBeschikbaar(
  { fte, inDienst, afwezigheden, eigenTaken }: Drager,
  dag: Datum,
  tabel: Gewichtstabel,
): Beschikbaarheidsopbouw {
  const contract = tabel.urenPerFte * fte
  const naInwerken = contract * inwerkdeelOp(inDienst, dag, tabel)
  const afwezig = Math.max(0, ...afwezigheden.filter((een) => looptOp(een, dag)).map(({ percentage }) => percentage)) / 100
  return {
    contract,
    inwerken: contract - naInwerken,
    afwezig: naInwerken * afwezig,
    eigenTaken,
    over: Math.max(0, naInwerken * (1 - afwezig) - eigenTaken),
  }
}

export const beschikbareUren = (drager: Drager, dag: Datum, tabel: Gewichtstabel): number => opbouwVanBeschikbaar(drager, dag, tabel).over
