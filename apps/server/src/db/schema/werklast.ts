import type { Datum } from '@houvast/domein/kalender'
import type { Werklastfactor, Werklastgewichten } from '@houvast/domein/werklast'
import type { ColumnType } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

export interface WerklastfactorTabel extends Registratie {
  id: string
  jeugdige_id: string
  factor: Werklastfactor
  van: Datum
  tot: Datum | null
  reden: string
}

export interface EigenTaakTabel extends Registratie {
  id: string
  medewerker_id: string
  wat: string
  /** A week. */
  uren: number
  van: Datum
  tot: Datum | null
}

export interface WerkbelevingTabel extends Registratie {
  id: string
  medewerker_id: string
  /** The first day of the quarter. */
  kwartaal: Datum
  haalbaar: number
  aandacht: number
  steun: number
}

export interface WerklastgewichtenTabel extends Registratie {
  id: string
  gewichten: ColumnType<Werklastgewichten, string, never>
  besluit: string
  van: Datum
}

export type WerklastSchema = MetHistorie<{
  werklastfactor: WerklastfactorTabel
  eigen_taak: EigenTaakTabel
  werkbeleving: WerkbelevingTabel
  werklastgewichten: WerklastgewichtenTabel
}>
