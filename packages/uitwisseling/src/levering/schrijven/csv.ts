import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { bestanden, kolommenVan, kolomNaam } from '../bestanden.ts'
import type { BestandNaam, RecordVan } from '../records.ts'

const tekensPerStuk = 65_536

/** Writes records as the .csv that `leesLevering` reads (UTF-8 with BOM, `;`, CRLF), and ends `naar`. */
export function schrijfCsv<B extends BestandNaam>(naam: B, records: Iterable<RecordVan[B]>, naar: Writable): Promise<void> {
  return pipeline(Readable.from(regels(naam, records)), naar)
}

function* regels<B extends BestandNaam>(naam: B, records: Iterable<RecordVan[B]>): Generator<string> {
  const kolommen = kolommenVan(bestanden[naam])
  let stuk = `\ufeff${kolommen.map(([veld]) => kolomNaam(veld)).join(';')}\r\n`
  for (const record of records) {
    const velden = record as unknown as Readonly<Record<string, unknown>>
    stuk += `${kolommen.map(([veld, { waarde }]) => csvCel(velden[veld] == null ? '' : waarde.schrijf(velden[veld]))).join(';')}\r\n`
    if (stuk.length > tekensPerStuk) {
      yield stuk
      stuk = ''
    }
  }
  yield stuk
}

export function csvCel(tekst: string): string {
  return /[;,"\r\n]|^\s|\s$/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}
