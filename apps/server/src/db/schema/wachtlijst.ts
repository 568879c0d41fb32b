import type { ContactMet, ContactWijze } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import type { Weekbesluit } from '@houvast/domein/weekoverleg'
import type { Generated } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

export interface WeekoverlegTabel extends Registratie {
  id: string
  gehouden_op: Datum
  /** Who took part and does not work here, in words. */
  anderen: Generated<string>
  afgesloten_op: string | null
}

export interface WeekoverlegdeelnemerTabel extends Registratie {
  id: string
  weekoverleg_id: string
  medewerker_id: string
}

export interface WeekoverlegbesluitTabel extends Registratie {
  id: string
  weekoverleg_id: string
  jeugdige_id: string
  besluit: Weekbesluit
  waarom: string
}

export interface ContactpogingTabel extends Registratie {
  id: string
  jeugdige_id: string
  datum: Datum
  met: Exclude<ContactMet, 'netwerk' | 'professional'>
  wijze: ContactWijze
  wat: Generated<string>
  medewerker_id: string | null
}

export interface SpoedTabel extends Registratie {
  id: string
  jeugdige_id: string
  sinds: Datum
  reden: string
  opgeheven_op: Datum | null
  reden_opheffing: string | null
}

export interface OpnamestopTabel extends Registratie {
  id: string
  waarvoor: string
  van: Datum
  tot: Datum | null
  besloten_door: string
  reden: string
  /** Who was told, in words. */
  ingelicht: Generated<string>
  /** Children who went elsewhere because of it. */
  elders: Generated<number>
}

export type WachtlijstSchema = MetHistorie<{
  weekoverleg: WeekoverlegTabel
  weekoverlegdeelnemer: WeekoverlegdeelnemerTabel
  weekoverlegbesluit: WeekoverlegbesluitTabel
  contactpoging: ContactpogingTabel
  spoed: SpoedTabel
  opnamestop: OpnamestopTabel
}>
