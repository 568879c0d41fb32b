import type { Groepsoort, Inzagedoel, Vergelekenuitkomst } from '@houvast/domein/gelijkebehandeling'
import type { Datum } from '@houvast/domein/kalender'
import type { Rol } from '@houvast/domein/toegang'
import type { Generated } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

export interface ToezichtperiodeTabel extends Registratie {
  id: string
  medewerker_id: string
  van: Datum
  tot: Datum
  doel: string
  kenmerk: string
  /** Who decided so, and where that stands. */
  besluit: string
  gesloten_op: Datum | null
}

export interface SteekproefTabel {
  id: string
  toezichtperiode_id: string
  getrokken_op: Generated<string>
  peildatum: Datum
  kennismoment: Generated<string>
  zaad: number
  aantal: number
  per_laag: boolean
  populatie: number
}

export interface BestuursverklaringTabel {
  volgnummer: number
  id: string
  maand: string
  inhoud: string
  ondertekend_op: Generated<string>
  ondertekend_door: string
  vorige_hash: Uint8Array
  hash: Uint8Array
}

export interface GelijkebehandelingInzageTabel {
  id: string
  medewerker_id: string
  rol: Rol
  doel: Inzagedoel
  peildatum: Datum
  gelezen_op: Generated<string>
}

export interface GelijkebehandelingToelichtingTabel {
  id: string
  medewerker_id: string
  peildatum: Datum
  uitkomst: Vergelekenuitkomst
  groepsoort: Groepsoort
  groep: string
  toelichting: string
  besluit: string
  vastgelegd_op: Generated<string>
}

export type ToezichtSchema = MetHistorie<{ toezichtperiode: ToezichtperiodeTabel }> & {
  steekproef: SteekproefTabel
  bestuursverklaring: BestuursverklaringTabel
  gelijkebehandeling_inzage: GelijkebehandelingInzageTabel
  gelijkebehandeling_toelichting: GelijkebehandelingToelichtingTabel
}
