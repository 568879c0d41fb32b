import type { Datum } from '@houvast/domein/kalender'
import type { Checkmoment, Oordeelbron, Veiligheidswoord, Zichtbron } from '@houvast/domein/veiligheid'
import type { Generated } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

export interface VeiligheidsinstrumentTabel {
  naam: string
  uitkomsten: string[]
  in_gebruik: Generated<boolean>
}

export interface VeiligheidscheckTabel extends Registratie {
  id: string
  jeugdige_id: string
  datum: Datum
  moment: Checkmoment
  instrument: string
  uitkomst: string | null
  acuut: Veiligheidswoord
  acuut_woorden: string
  acuut_bronnen: Oordeelbron[]
  structureel: Veiligheidswoord | null
  structureel_woorden: string | null
  structureel_bronnen: Oordeelbron[]
  medewerker_id: string
  besproken_met: string | null
}

export interface ZichtbronTabel extends Registratie {
  id: string
  jeugdige_id: string
  datum: Datum
  bron: Zichtbron
  kind_gezien: boolean
  woorden: string
  medewerker_id: string
}

export interface AcuteOnveiligheidTabel extends Registratie {
  id: string
  jeugdige_id: string
  gemeld_op: string
  gemeld_door: string
  aanleiding: string
  gedragswetenschapper_id: string | null
  bereikt_op: string | null
  besluit: string | null
  gedaan: string | null
  besloten_op: string | null
  besloten_door: string | null
}

export type VeiligheidSchema = MetHistorie<{
  veiligheidscheck: VeiligheidscheckTabel
  zichtbron: ZichtbronTabel
  acute_onveiligheid: AcuteOnveiligheidTabel
}> & { veiligheidsinstrument: VeiligheidsinstrumentTabel }
