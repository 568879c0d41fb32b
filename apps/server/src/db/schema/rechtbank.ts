import type { Datum } from '@houvast/domein/kalender'
import type { Rechtbankstap, Verzoektekst } from '@houvast/domein/rechtbank'
import type { ColumnType } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

/** Of one of the two: a measure or a permission to place. */
interface OverTitel {
  maatregel_id: string | null
  machtiging_id: string | null
}

export interface RechtbankstapTabel extends Registratie, OverTitel {
  id: string
  jeugdige_id: string
  stap: Rechtbankstap
  datum: Datum
  redenen: string | null
  deelnemers: string | null
}

export interface ZittingTabel extends Registratie, OverTitel {
  id: string
  jeugdige_id: string
  datum: Datum
  tijd: string | null
  rechtbank: string
  uitgenodigd: string[]
  aanwezig: string[] | null
  uitkomst: string | null
}

export interface VerzoekbundelTabel extends Registratie, OverTitel {
  id: string
  jeugdige_id: string
  tekst: ColumnType<Verzoektekst, string, string>
  redenen: ColumnType<Record<string, string>, string, string>
  stuk_id: string | null
}

export type RechtbankSchema = MetHistorie<{
  rechtbankstap: RechtbankstapTabel
  zitting: ZittingTabel
  verzoekbundel: VerzoekbundelTabel
}>
