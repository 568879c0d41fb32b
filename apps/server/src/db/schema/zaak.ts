import type { Datum } from '@houvast/domein/kalender'
import type { Uitspraakstap, Werkvariant } from '@houvast/domein/maatregelen'
import type { OverdrachtStatus } from '@houvast/domein/overdracht'
import type { LosseGebeurtenisSoort } from '@houvast/domein/termijnen'
import type { Generated } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

/** What has no screen of its own; other events follow from the fact. */
export interface GebeurtenisTabel extends Registratie {
  id: string
  jeugdige_id: string
  soort: LosseGebeurtenisSoort
  datum: Datum
  maatregel_id: string | null
  machtiging_id: string | null
  /** The first of the same matter. */
  bij_id: string | null
  toelichting: Generated<string>
  ingetrokken_op: Datum | null
  reden_intrekking: string | null
}

export interface UitspraakTabel extends Registratie {
  id: string
  jeugdige_id: string
  gerecht: string
  zaaknummer: string
  datum: Datum
  datum_kennisgeving: Datum
  dictum: string
  ingetrokken_op: Datum | null
  reden_intrekking: string | null
}

export interface UitspraakdeelTabel extends Registratie {
  id: string
  jeugdige_id: string
  uitspraak_id: string
  volgnummer: number
  stap: Uitspraakstap
  maatregel_id: string | null
  vorige_maatregel_id: string | null
  machtiging_id: string | null
  beschikking_id: string | null
  ingangsdatum: Datum
  einddatum: Datum | null
  einddatum_inclusief: boolean
}

export interface OpdrachtTabel extends Registratie {
  id: string
  jeugdige_id: string
  uitspraak_id: string
  wat: string
  wie: string
  uiterlijk: Datum | null
  uitkomst: 'uitgevoerd' | 'niet_uitgevoerd' | null
  uitkomst_op: Datum | null
  bewijs: string | null
}

export interface WarmeOverdrachtTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  naar_wie: string
  afspraken: string
  aanvaard: 'ja' | 'nee' | 'nog_niet'
  datum: Datum
}

export interface WerkvariantbesluitTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  variant: Werkvariant
  van: Datum
  tot: Datum | null
  reden: string
  besloten_door: string
}

export interface OverdrachtTabel extends Registratie {
  id: string
  jeugdige_id: string
  van_medewerker_id: string
  naar_medewerker_id: string
  per: Datum
  status: OverdrachtStatus
  over_kind: string
  mensen: string
  veiligheid: string
  beloften: string
  aangekondigd_kind_op: Datum | null
  aangekondigd_ouders_op: Datum | null
  besloten_op: Datum | null
  reden: string | null
}

export type ZaakSchema = MetHistorie<{
  gebeurtenis: GebeurtenisTabel
  uitspraak: UitspraakTabel
  uitspraakdeel: UitspraakdeelTabel
  opdracht: OpdrachtTabel
  warme_overdracht: WarmeOverdrachtTabel
  werkvariantbesluit: WerkvariantbesluitTabel
  overdracht: OverdrachtTabel
}>
