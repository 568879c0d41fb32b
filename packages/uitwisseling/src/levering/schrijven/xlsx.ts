import type { Writable } from 'node:stream'
import { type Datum, dagnummer, dagnummerVan } from '@houvast/domein/kalender'
import { beginWerkblad, eindWerkblad, schrijfWerkmap, tekstcel } from '../../tabel/werkmap.ts'
import { bestanden, kolommenVan, kolomNaam } from '../bestanden.ts'
import type { BestandNaam, RecordVan } from '../records.ts'

/** Excel counts from here for every day after February 1900. */
const dag0 = dagnummerVan(1899, 12, 30)
const datumstijl = 1

/** Writes records as the .xlsx that `leesLevering` reads (dates as Excel days, numbers as numbers, codes and BSNs as text), and ends `naar`. */
export function schrijfXlsx<B extends BestandNaam>(naam: B, records: Iterable<RecordVan[B]>, naar: Writable): Promise<void> {
  return schrijfWerkmap(werkblad(naam, records), naar)
}

function* werkblad<B extends BestandNaam>(naam: B, records: Iterable<RecordVan[B]>): Generator<string> {
  const kolommen = kolommenVan(bestanden[naam])
  yield `${beginWerkblad}<row r="1">${kolommen.map(([veld], i) => tekstcel(kolomletter(i), 1, kolomNaam(veld))).join('')}</row>`
  let rij = 1
  let stuk = ''
  for (const record of records) {
    rij++
    const velden = record as unknown as Readonly<Record<string, unknown>>
    stuk += `<row r="${rij}">`
    for (const [i, [veld, { waarde }]] of kolommen.entries()) {
      const inhoud = velden[veld]
      if (inhoud === null || inhoud === undefined) continue
      const plek = kolomletter(i)
      if (waarde.soort === 'datum') stuk += `<c r="${plek}${rij}" s="${datumstijl}"><v>${dagnummer(inhoud as Datum) - dag0}</v></c>`
      else if (waarde.soort === 'getal') stuk += `<c r="${plek}${rij}"><v>${inhoud}</v></c>`
      else stuk += tekstcel(plek, rij, waarde.schrijf(inhoud))
    }
    stuk += '</row>'
    if (stuk.length > 65_536) {
      yield stuk
      stuk = ''
    }
  }
  yield `${stuk}${eindWerkblad}`
}

/** No format has more than 26 columns. */
function kolomletter(plaats: number): string {
  return String.fromCharCode(65 + plaats)
}
