import type { Datum } from '../kalender/datum.ts'
import type { AfwezigheidSoort, ContactMet, ContactWijze, Functie, MaatregelType, PlanSoort, ToewijzingRol } from './codes.ts'

/** The facts about one child, as known at one moment. `null` in an end column means: still running. Every end is the LAST day included. */
export interface Kind {
  readonly id: string
  readonly maatregelen: readonly Maatregel[]
  readonly contacten: readonly Contact[]
}

export interface Maatregel {
  readonly id: string
  readonly type: MaatregelType
  readonly datumAanvang: Datum
  readonly datumEinde: Datum | null
  readonly datumOvergedragen: Datum | null
  readonly datumOvergedragenGekregen: Datum | null
  readonly beschikkingen: readonly Beschikking[]
  readonly toewijzingen: readonly Toewijzing[]
  readonly plannen: readonly Plan[]
  /** Known from a delivery: what was done about it since is known only as far as a delivery tells. */
  readonly uitLevering?: boolean
}

export interface Beschikking {
  readonly datumBeschikking: Datum | null
  readonly datumKennisgeving: Datum | null
  readonly einddatum: Datum | null
  readonly plantermijnDagen: number | null
  readonly datumFgpAfgezien: Datum | null
}

export interface Toewijzing {
  readonly medewerkerId: string
  readonly rol: ToewijzingRol
  readonly van: Datum
  readonly tot: Datum | null
}

export interface Contact {
  readonly datum: Datum
  readonly met: ContactMet
  readonly wijze: ContactWijze
  readonly jeugdigeGezien: boolean
}

export interface Plan {
  readonly soort: PlanSoort
  readonly vastgesteldOp: Datum
  readonly uitLevering?: boolean
}

export interface Medewerker {
  readonly id: string
  readonly functie: Functie
  readonly inDienst: Datum
  readonly uitDienst: Datum | null
  readonly dienstverbanden: readonly Dienstverband[]
  readonly afwezigheden: readonly Afwezigheid[]
}

export interface Dienstverband {
  readonly van: Datum
  readonly tot: Datum | null
  readonly fte: number
  readonly functie: Functie
}

export interface Afwezigheid {
  readonly van: Datum
  readonly tot: Datum | null
  readonly soort: AfwezigheidSoort
  readonly percentage: number
}

export interface Feiten {
  readonly kinderen: readonly Kind[]
  readonly medewerkers: ReadonlyMap<string, Medewerker>
}
