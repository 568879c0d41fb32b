import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Datum, dagnummer, dagnummerVan } from '@houvast/domein/kalender'
import { ZipFile } from 'yazl'
import { bestanden, kolommenVan, kolomNaam } from '../bestanden.ts'
import type { BestandNaam, RecordVan } from '../records.ts'

/** Excel counts from here for every day after February 1900. */
const dag0 = dagnummerVan(1899, 12, 30)
const kop = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const ooxml = 'http://schemas.openxmlformats.org'
const datumstijl = 1

export const vasteDelen = {
  '[Content_Types].xml': `${kop}<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `${kop}<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="rId1" Type="${ooxml}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${kop}<workbook xmlns="${ooxml}/spreadsheetml/2006/main" xmlns:r="${ooxml}/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${kop}<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="rId1" Type="${ooxml}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${ooxml}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${kop}<styleSheet xmlns="${ooxml}/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
}

export const werkbladBegin = `${kop}<worksheet xmlns="${ooxml}/spreadsheetml/2006/main"><sheetData>`
export const werkbladEind = '</sheetData></worksheet>'

/** Writes records as the .xlsx that `leesLevering` reads (dates as Excel days, numbers as numbers, codes and BSNs as text), and ends `naar`. */
export function schrijfXlsx<B extends BestandNaam>(naam: B, records: Iterable<RecordVan[B]>, naar: Writable): Promise<void> {
  const zip = new ZipFile()
  for (const [pad, inhoud] of Object.entries(vasteDelen)) zip.addBuffer(Buffer.from(inhoud), pad)
  zip.addReadStream(Readable.from(werkblad(naam, records)), 'xl/worksheets/sheet1.xml')
  zip.end()
  return pipeline(zip.outputStream, naar)
}

function* werkblad<B extends BestandNaam>(naam: B, records: Iterable<RecordVan[B]>): Generator<string> {
  const kolommen = kolommenVan(bestanden[naam])
  yield `${werkbladBegin}<row r="1">${kolommen.map(([veld], i) => tekstcel(kolomletter(i), 1, kolomNaam(veld))).join('')}</row>`
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
  yield `${stuk}${werkbladEind}`
}

/** No format has more than 26 columns. */
function kolomletter(plaats: number): string {
  return String.fromCharCode(65 + plaats)
}

function tekstcel(kolom: string, rij: number, tekst: string): string {
  return `<c r="${kolom}${rij}" t="inlineStr"><is><t xml:space="preserve">${alsXml(tekst)}</t></is></c>`
}

const xmlTekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

export function alsXml(tekst: string): string {
  return tekst.replace(/[&<>"\r]/g, (teken) => xmlTekens[teken] ?? teken)
}
