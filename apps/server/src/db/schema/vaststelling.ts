import type { Definitieparameters } from '@houvast/domein/definities'
import type { Datum } from '@houvast/domein/kalender'
import type { Rol } from '@houvast/domein/toegang'
import type { ColumnType } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

/** Never updated: the database refuses it. */
type Vast<T> = ColumnType<T, T, never>

export interface VaststellingTabel {
  volgnummer: Vast<number>
  id: Vast<string>
  peildatum: Vast<Datum>
  kennismoment: Vast<string>
  definitieversie: Vast<string>
  /** Canonical JSON: the bytes that `sha256` is of. */
  inhoud: Vast<string>
  sha256: Vast<string>
  toelichting: Vast<string | null>
  vastgesteld_op: Vast<string>
  vastgesteld_door: Vast<string>
  naam: Vast<string>
  rol: Vast<Rol>
  vorige_hash: Vast<string>
  hash: Vast<string>
}

export interface ProefversieTabel extends Registratie {
  id: string
  naam: string
  reden: string
  uitgaand_van: string
  parameters: ColumnType<Definitieparameters, string, never>
}

export type VaststellingSchema = { vaststelling: VaststellingTabel } & MetHistorie<{ proefversie: ProefversieTabel }>
