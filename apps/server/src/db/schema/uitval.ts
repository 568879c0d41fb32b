import type { Datum } from '@houvast/domein/kalender'
import type { Uitvalbesluitsoort, Uitvalmoment } from '@houvast/domein/uitval'
import type { MetHistorie, Registratie } from './basis.ts'

export interface UitvalbesluitTabel extends Registratie {
  id: string
  jeugdige_id: string
  /** Who dropped out. */
  medewerker_id: string
  moment: Uitvalmoment
  sinds: Datum
  besluit: Uitvalbesluitsoort
  naar_medewerker_id: string | null
  per: Datum
  tot: Datum | null
  reden: string
  overdracht_id: string | null
}

export interface WerklastmeldingTabel extends Registratie {
  id: string
  jeugdige_id: string
  medewerker_id: string
  reden: string
  gemeld_op: Datum
  besluit: 'toegekend' | 'niet_toegekend' | null
  reden_besluit: string | null
  helpt: string | null
  besloten_op: Datum | null
  besloten_door: string | null
}

export type UitvalSchema = MetHistorie<{
  werklastmelding: WerklastmeldingTabel
  uitvalbesluit: UitvalbesluitTabel
}>
