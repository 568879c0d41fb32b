import type { Datum } from '@houvast/domein/kalender'
import type { Ketenpartij } from '@houvast/domein/ketenoverleg'
import type { Verbeterfiguur, Verbeteroordeel } from '@houvast/domein/verbetering'
import type { Generated } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

export interface GemeenteTabel {
  code: string
  naam: string
  provincie: string
  jeugdregio: string
  /** How the region is known; `herindeling`: derived from a merger since 2015, not checked. */
  herkomst: 'lijst-2015' | 'herindeling'
  van: Generated<Datum>
  tot: Datum | null
}

export interface PostcodegebiedTabel {
  eerste: number
  laatste: number
  gemeentecode: string
}

export interface AccounthouderTabel extends Registratie {
  id: string
  jeugdregio: string
  naam: string
  van: Datum
  tot: Datum | null
}

export interface KetentellingTabel extends Registratie {
  id: string
  partij: Ketenpartij
  naam: string
  jeugdregio: string
  peildatum: Datum
  wachtend: number
  mediaan_dagen: number | null
  langst_dagen: number | null
  definitie: string
  bron: string
}

export interface VerwachteUitspraakTabel extends Registratie {
  id: string
  jeugdregio: string
  stand_op: Datum
  /** The first of a month. */
  maand: Datum
  aantal: number
  bron: string
}

export interface KetenoverlegTabel extends Registratie {
  id: string
  jeugdregio: string
  datum: Datum
  /** By function, never by name. */
  deelnemers: string[]
  besproken: Generated<string>
  agenda: string[] | null
  afgesloten_op: string | null
}

export interface KetenafspraakTabel extends Registratie {
  id: string
  jeugdregio: string
  overleg_id: string | null
  wat: string
  wie: string
  uiterlijk: Datum
  gedaan_op: Datum | null
  ingetrokken_op: Datum | null
  waarom: string | null
}

export interface KetenvoortgangTabel extends Registratie {
  id: string
  afspraak_id: string
  op: Datum
  woorden: string
}

export interface KnelpuntTabel extends Registratie {
  id: string
  jeugdregio: string
  oorzaak: string
  woorden: string
  sinds: Datum
  opgelost_op: Datum | null
}

export interface VerbetermaatregelTabel extends Registratie {
  id: string
  wat: string
  reden: string
  verwacht: string
  figuur: Verbeterfiguur
  /** Empty: every team joins. */
  teams: Generated<string[]>
  van: Datum
  tot: Datum | null
  eigenaar: string
  oordeel: Verbeteroordeel | null
  oordeel_reden: string | null
  oordeel_op: Datum | null
}

export interface ToezeggingTabel extends Registratie {
  id: string
  verbetermaatregel_id: string | null
  wat: string
  bron: string
  wie: string
  uiterlijk: Datum
  gedaan_op: Datum | null
  bewijs: string | null
}

export type RegioSchema = { gemeente: GemeenteTabel; postcodegebied: PostcodegebiedTabel } & MetHistorie<{
  accounthouder: AccounthouderTabel
  ketentelling: KetentellingTabel
  verwachte_uitspraak: VerwachteUitspraakTabel
  ketenoverleg: KetenoverlegTabel
  ketenafspraak: KetenafspraakTabel
  ketenvoortgang: KetenvoortgangTabel
  knelpunt: KnelpuntTabel
  verbetermaatregel: VerbetermaatregelTabel
  toezegging: ToezeggingTabel
}>
