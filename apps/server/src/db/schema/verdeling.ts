import type { Datum } from '@houvast/domein/kalender'
import type { Verdeelbesluitsoort, Verdeelcriterium, Verdeelgewichten, Wachtreden } from '@houvast/domein/verdeling'
import type { ColumnType, Generated } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

type Json<Inhoud> = ColumnType<Inhoud, string, string>

export interface VerdeelgewichtenTabel extends Registratie {
  id: string
  gewichten: Json<Verdeelgewichten>
  besluit: string
  van: Datum
}

/** In children; `gevraagd` is what the families of this advice would add. */
export interface Verdeeldrager {
  readonly medewerkerId: string
  readonly volledig: number
  readonly beschikbaar: number
  readonly bezet: number
  readonly gevraagd: number
  readonly inwerkend: boolean
  readonly afwezig: boolean
}

/** Why this proposal, or why none, in quantities; the words are made on the screen. */
export interface Voorsteluitleg {
  /** Children of the family, also those whom a reader may not see. */
  readonly kinderen: number
  readonly wachtdagen: number
  readonly criteria: readonly Verdeelcriterium[]
  readonly kentGezin: boolean
  readonly heeftBroerOfZus: boolean
  readonly tweede: {
    readonly medewerkerId: string
    readonly meerprijs: number
    /** The family that would have to make way, and where it goes; null is back to waiting. */
    readonly ruilMet: { readonly gezin: string; readonly naarId: string | null } | null
  } | null
  readonly wachtreden: Wachtreden | null
}

export interface Verdeelcertificaat {
  readonly bewezen: boolean
  /** Percentage of what could be won over doing nothing that this advice can miss at most. */
  readonly hoogstens: number
  readonly gezinnen: number
  readonly voorgesteld: number
  readonly bijBekende: number
}

export interface VerdeeladviesTabel {
  id: string
  medewerker_id: string
  gemaakt_op: Generated<string>
  teams: readonly string[]
  seconden: number
  gewichten: Json<Verdeelgewichten>
  gewichten_van: string | null
  certificaat: Json<Verdeelcertificaat>
  dragers: Json<readonly Verdeeldrager[]>
  vraag_sha256: string
}

export interface VerdeelvoorstelTabel extends Registratie {
  id: string
  jeugdige_id: string
  advies_id: string
  gezin: string
  medewerker_id: string | null
  uitleg: Json<Voorsteluitleg>
}

export interface VerdeelbesluitTabel extends Registratie {
  id: string
  jeugdige_id: string
  advies_id: string
  gezin: string
  besluit: Verdeelbesluitsoort
  medewerker_id: string
  reden: string | null
  boven_ruimte: Generated<boolean>
  overdracht_id: string | null
}

export type VerdelingSchema = { verdeeladvies: VerdeeladviesTabel } & MetHistorie<{
  verdeelgewichten: VerdeelgewichtenTabel
  verdeelvoorstel: VerdeelvoorstelTabel
  verdeelbesluit: VerdeelbesluitTabel
}>
