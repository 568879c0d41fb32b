import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

const kop = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const ooxml = 'http://schemas.openxmlformats.org'

const vasteDelen = {
  '[Content_Types].xml': `${kop}<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `${kop}<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="rId1" Type="${ooxml}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${kop}<workbook xmlns="${ooxml}/spreadsheetml/2006/main" xmlns:r="${ooxml}/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${kop}<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="rId1" Type="${ooxml}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${ooxml}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${kop}<styleSheet xmlns="${ooxml}/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
}

export const beginWerkblad = `${kop}<worksheet xmlns="${ooxml}/spreadsheetml/2006/main"><sheetData>`
export const eindWerkblad = '</sheetData></worksheet>'

/** Of every part: the same sheet is the same file, whenever and wherever it is made. */
const dagtekening = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true }

/** Sends an .xlsx with one sheet, given as pieces of its XML (from `beginWerkblad` to `eindWerkblad`), and ends `naar`. */
export function schrijfWerkmap(werkblad: Iterable<string> | AsyncIterable<string>, naar: Writable): Promise<void> {
  const zip = new ZipFile()
  for (const [pad, inhoud] of Object.entries(vasteDelen)) zip.addBuffer(Buffer.from(inhoud), pad, dagtekening)
  zip.addReadStream(Readable.from(werkblad), 'xl/worksheets/sheet1.xml', dagtekening)
  zip.end()
  return pipeline(zip.outputStream, naar)
}

export function tekstcel(kolom: string, rij: number, tekst: string): string {
  return `<c r="${kolom}${rij}" t="inlineStr"><is><t xml:space="preserve">${alsXml(tekst)}</t></is></c>`
}

const xmlTekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

function alsXml(tekst: string): string {
  return tekst.replace(/[&<>"\r]/g, (teken) => xmlTekens[teken] ?? teken)
}
