import type { ContactWijze } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import type { Generated } from 'kysely'

export interface KalenderdagTabel {
  dag: Datum
  is_werkdag: boolean
  werkdagnummer: number
  atw_doorgeschoven_naar: Datum
}

export interface KindstandTabel {
  jeugdige_id: string
  peildatum: Datum
  telt_als: 'JB' | 'JR'
  keten_van: Datum
  vaste_medewerker_id: string | null
  vaste_sinds: Datum | null
  zonder_sinds: Datum | null
  wacht_vanaf: Datum | null
  soort: 'start' | 'intern' | null
  op_wachtlijst: boolean
  wisselingen: number
  laatst_gezien: Datum | null
  laatst_gezien_wijze: ContactWijze | null
  laatste_contact: Datum | null
  plan_uiterlijk: Datum | null
  /** The monthly contact with a child that waits. */
  contact_uiterlijk: Datum | null
  spoed: Generated<boolean>
  /** The last weekoverleg said: comes earlier. */
  voorrang: Generated<boolean>
}

/** Only what still asks something of somebody. */
export interface TermijnTabel {
  id: string
  jeugdige_id: string
  /** null: about something else than a measure. */
  maatregel_id: string | null
  betreft: string
  norm: string
  /** Which part of the norm, where it makes more than one clock; else empty. */
  onderdeel: string
  start: Datum
  eind: Datum
  regel: string
  stand: 'loopt' | 'te_laat' | 'opgeschort'
}

export interface DossiertoegangTabel {
  medewerker_id: string
  jeugdige_id: string
  grond: 'toewijzing' | 'team' | 'wachtlijst' | 'noodtoegang'
  tot: string | null
}

export interface AfgeleidOpTabel {
  enige: Generated<boolean>
  peildatum: Datum | null
  bijgewerkt_op: string | null
}

export interface AfgeleidSchema {
  kalenderdag: KalenderdagTabel
  kindstand: KindstandTabel
  termijn: TermijnTabel
  dossiertoegang: DossiertoegangTabel
  afgeleid_op: AfgeleidOpTabel
}
