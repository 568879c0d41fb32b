import { ZipFile } from 'yazl'
import { inhoudVan } from '../levering/lezen/bron.ts'
import { alsXml, vasteDelen, werkbladBegin, werkbladEind } from '../levering/schrijven/xlsx.ts'

type Regel = Readonly<Record<string, string | number>>

/** Rows of words and numbers as an .xlsx with one sheet; no cell is a formula. */
export async function schrijfRekenblad(regels: readonly Regel[]): Promise<Buffer> {
  const kolommen = Object.keys(regels[0] ?? {})
  const cel = (waarde: string | number, plek: string) =>
    typeof waarde === 'number'
      ? `<c r="${plek}"><v>${waarde}</v></c>`
      : `<c r="${plek}" t="inlineStr"><is><t xml:space="preserve">${alsXml(waarde)}</t></is></c>`
  const rij = (waarden: readonly (string | number)[], nummer: number) =>
    `<row r="${nummer}">${waarden.map((waarde, plaats) => cel(waarde, `${letters(plaats)}${nummer}`)).join('')}</row>`
  const rijen = [kolommen, ...regels.map((regel) => kolommen.map((kolom) => regel[kolom] ?? ''))]
  const zip = new ZipFile()
  for (const [pad, inhoud] of Object.entries(vasteDelen)) zip.addBuffer(Buffer.from(inhoud), pad)
  zip.addBuffer(
    Buffer.from(`${werkbladBegin}${rijen.map((waarden, plaats) => rij(waarden, plaats + 1)).join('')}${werkbladEind}`),
    'xl/worksheets/sheet1.xml',
  )
  zip.end()
  return inhoudVan(zip.outputStream as never)
}

/** 0 is A, 25 is Z, 26 is AA. */
const letters = (plaats: number): string =>
  plaats < 26 ? String.fromCharCode(65 + plaats) : letters(Math.floor(plaats / 26) - 1) + letters(plaats % 26)
