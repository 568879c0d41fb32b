import type { Datum } from '@houvast/domein/kalender'
import type { CbsBestand, JeugdbeschermingRecord, JeugdreclasseringRecord, MachtigingRecord } from '../levering/index.ts'
import type { Verslagperiode } from './verslagperiode.ts'

export interface CbsRecords {
  readonly jeugdbescherming: JeugdbeschermingRecord
  readonly 'machtiging-uithuisplaatsing': MachtigingRecord
  readonly jeugdreclassering: JeugdreclasseringRecord
}
export type CbsRecord = CbsRecords[CbsBestand]

/**
 * The record as it is delivered for this period, or `null` when nothing of it ran in it. An end that had not come on the last day of the period is not delivered: never the
 * expected one. With it goes what was said of it.
 *
 * @source CBS Informatieprotocol Beleidsinformatie Jeugd v7: every measure that began, ran or ended in the period; the end only after it
 */
export function findRecordInPeriode<R extends CbsRecord>(record: R, periode: Verslagperiode): R | null {
  const gekregen = 'datumOvergedragenGekregen' in record ? record.datumOvergedragenGekregen : null
  const overgedragen = 'datumOvergedragen' in record ? record.datumOvergedragen : null
  const einde = [record.datumEinde, overgedragen].filter((dag) => dag !== null).sort()[0] ?? null
  if ((gekregen ?? record.datumAanvang) > periode.tot || (einde !== null && einde < periode.van)) return null
  const gekomen = (dag: Datum | null) => (dag !== null && dag <= periode.tot ? dag : null)
  const datumEinde = gekomen(record.datumEinde)
  const uit: Record<string, unknown> = { ...record, datumEinde }
  if ('datumOvergedragen' in record) uit.datumOvergedragen = gekomen(record.datumOvergedragen)
  if (datumEinde === null) for (const veld of bijEinde) if (veld in record) uit[veld] = null
  return uit as unknown as R
}

const bijEinde = ['redenBeeindiging', 'drpEindscore', 'doorverwijzingJeugdhulp']

/**
 * What of the record goes into the file: when a measure was taken over, its first institution delivers the begin; when it was handed over, its last delivers the end.
 *
 * @source CBS Informatieprotocol Beleidsinformatie Jeugd v7, "datum aanvang", "datum einde"
 */
export function zoalsGeleverd<R extends CbsRecord>(record: R): R {
  if (!('datumOvergedragen' in record)) return record
  const uit: Record<string, unknown> = { ...record }
  if (record.datumOvergedragenGekregen !== null) uit.datumAanvang = null
  if (record.datumOvergedragen !== null) for (const veld of ['datumEinde', ...bijEinde]) if (veld in record) uit[veld] = null
  return uit as unknown as R
}
