import { isBijzonderBsn } from '../levering/index.ts'
import type { CbsRecord } from './selectie.ts'

export interface Wijziging<R extends CbsRecord> {
  readonly was: R
  readonly wordt: R
  readonly velden: readonly (keyof R & string)[]
}

export interface Leveringsverschil<R extends CbsRecord> {
  readonly nieuw: readonly R[]
  readonly weg: readonly R[]
  readonly gewijzigd: readonly Wijziging<R>[]
  readonly gelijk: number
}

/**
 * What a delivery says otherwise than the one before it of the same period. A record is the same one by its BSN, kind and first day; one without a known BSN only when all of
 * it is the same. Who knows better, because both come out of one registration, gives its own `sleutel`.
 */
export function vergelijkLeveringen<R extends CbsRecord>(
  was: readonly R[],
  wordt: readonly R[],
  sleutel: (record: R) => string = sleutelVan,
): Leveringsverschil<R> {
  const over = new Map<string, R[]>()
  for (const record of was) over.set(sleutel(record), [...(over.get(sleutel(record)) ?? []), record])
  const nieuw: R[] = []
  const gewijzigd: Wijziging<R>[] = []
  let gelijk = 0
  for (const record of wordt) {
    const vorige = over.get(sleutel(record))?.shift()
    if (!vorige) {
      nieuw.push(record)
      continue
    }
    const velden = (Object.keys(record) as (keyof R & string)[]).filter((veld) => record[veld] !== vorige[veld])
    if (velden.length === 0) gelijk++
    else gewijzigd.push({ was: vorige, wordt: record, velden })
  }
  return { nieuw, weg: [...over.values()].flat(), gewijzigd, gelijk }
}

function sleutelVan(record: CbsRecord): string {
  if (isBijzonderBsn(record.bsn)) return JSON.stringify(Object.entries(record).sort())
  const type =
    'typeMaatregel' in record ? record.typeMaatregel : 'typeMachtiging' in record ? record.typeMachtiging : record.typeJeugdreclassering
  const gekregen = 'datumOvergedragenGekregen' in record ? record.datumOvergedragenGekregen : null
  return [record.bsn, type, record.datumAanvang, gekregen].join(' ')
}
