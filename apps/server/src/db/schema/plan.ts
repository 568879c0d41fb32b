import type { AanwijzingStap, Geadresseerde } from '@houvast/domein/aanwijzing'
import type { Datum } from '@houvast/domein/kalender'
import type {
  AfzienGrond,
  Doelevaluatie,
  EvaluatieUitkomst,
  FamiliegroepsplanStap,
  GeschrevenPlan,
  Inhoud,
  PlanStatus,
  Standpunt,
  StandpuntVan,
} from '@houvast/domein/plan'
import type { VoogdijBesluit } from '@houvast/domein/voogdij'
import type { ColumnType } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

export interface FamiliegroepsplanStapTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  stap: FamiliegroepsplanStap
  datum: Datum
  grond: AfzienGrond | null
  toelichting: string | null
}

export interface PlanversieTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  soort: GeschrevenPlan
  nummer: number
  status: PlanStatus
  /** Rises by one with each wording that is saved. */
  revisie: number
  inhoud: ColumnType<Inhoud, string, string>
  besproken_op: Datum | null
  plan_id: string | null
}

export interface PlanstandpuntTabel extends Registratie {
  id: string
  jeugdige_id: string
  planversie_id: string
  /** The wording that it is about. */
  revisie: number
  van: StandpuntVan
  naam: string
  standpunt: Standpunt
  woorden: string
  datum: Datum
}

export interface PlanevaluatieTabel extends Registratie {
  id: string
  jeugdige_id: string
  planversie_id: string
  datum: Datum
  uitkomst: EvaluatieUitkomst
  beeld: string
  woorden_gezin: string
  woorden_kind: string
  per_doel: ColumnType<Doelevaluatie[], string, string>
}

export interface AanwijzingTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  aan: Geadresseerde
  naam: string
  tekst: string
  reden: string
  bekendmaking: 'verzonden' | 'uitgereikt'
  bekendgemaakt_op: Datum
  rechtsmiddel_vermeld: boolean
}

export interface AanwijzingStapTabel extends Registratie {
  id: string
  jeugdige_id: string
  aanwijzing_id: string
  stap: AanwijzingStap
  datum: Datum
  toelichting: string
}

export interface VoogdijbeoordelingTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  datum: Datum
  woorden_kind: string
  beeld: string
  met_gedragswetenschapper: boolean
  besluit: VoogdijBesluit
  reden: string
}

export type PlanSchema = MetHistorie<{
  familiegroepsplan_stap: FamiliegroepsplanStapTabel
  planversie: PlanversieTabel
  planstandpunt: PlanstandpuntTabel
  planevaluatie: PlanevaluatieTabel
  aanwijzing: AanwijzingTabel
  aanwijzing_stap: AanwijzingStapTabel
  voogdijbeoordeling: VoogdijbeoordelingTabel
}>
