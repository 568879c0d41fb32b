import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { vasteBreedte } from '@houvast/uitwisseling/cbslevering'
import { type CbsBestand, type Posities, schrijfCsv, schrijfXlsx } from '@houvast/uitwisseling/levering'
import { Probleem } from '../http/probleem.ts'
import type { Bestandsvorm } from './contract.ts'
import type { Samengesteld } from './samenstellen.ts'

interface Inhoud {
  readonly bestand: CbsBestand
  readonly alle: readonly Samengesteld[]
}

/**
 * The delivered records as a file; the same ones give the same bytes.
 *
 * @throws Probleem when the fixed-width layout is asked for and its positions are not there, or leave no room
 */
export async function inhoudVan({ bestand, alle }: Inhoud, vorm: Bestandsvorm, posities: Posities | null): Promise<Buffer> {
  const records = alle.map(({ record }) => record) as never[]
  if (vorm === 'vast') return Buffer.from(inVasteBreedte(bestand, records, posities))
  const naar = new PassThrough()
  const [, inhoud] = await Promise.all([(vorm === 'csv' ? schrijfCsv : schrijfXlsx)(bestand, records, naar), buffer(naar)])
  return inhoud
}

function inVasteBreedte(bestand: CbsBestand, records: readonly never[], posities: Posities | null): string {
  try {
    return vasteBreedte(bestand, records, posities ?? new Map())
  } catch (fout) {
    throw fout instanceof RangeError ? new Probleem(409, fout.message) : fout
  }
}
