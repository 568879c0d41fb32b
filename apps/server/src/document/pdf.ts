import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Blok, Deel, Document } from './document.ts'

const require = createRequire(import.meta.url)
const gewoon = require.resolve('source-sans/TTF/SourceSans3-Regular.ttf')
const vet = require.resolve('source-sans/TTF/SourceSans3-Semibold.ttf')

/** In points: 1/72 inch. */
const lettergrootte = { 1: 20, 2: 14, 3: 12, tekst: 11, voet: 9 } as const
const marge = { top: 64, bottom: 80, left: 72, right: 72 }
/** A heading takes at least two lines of its text along to the next page. */
const ruimteOnderKop = 72
const inkt = '#1b1f23'
const grijs = '#4a5258'

// The published types do not know this subset yet, nor a table as part of the structure.
const toegankelijk = { tagged: true, subset: 'PDF/UA' } as unknown as { tagged: true }
const inStructuur = (structParent: Structuur) => ({ structParent }) as object

type Schrijver = InstanceType<typeof PDFDocument>
type Bladwijzer = ReturnType<Schrijver['outline']['addItem']>
type Structuur = ReturnType<Schrijver['struct']>

/**
 * Writes a tagged PDF (PDF/UA-1): structure in reading order, language, title, bookmarks, embedded Source Sans 3, page numbers outside the structure.
 *
 * @throws RangeError where a heading skips a level, a list or table is empty, or a row has another number of cells than the table has columns
 */
export async function maakPdf(document: Document): Promise<Buffer> {
  for (const deel of document.delen) controleer(deel)
  const pdf = new PDFDocument({
    size: 'A4',
    margins: marge,
    pdfVersion: '1.7',
    ...toegankelijk,
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: gewoon,
    info: {
      Title: document.titel,
      Author: document.instelling,
      Creator: 'Houvast',
      CreationDate: new Date(document.gemaaktOp),
    },
  })
  const stukken: Buffer[] = []
  const klaar = Promise.withResolvers<void>()
  pdf.on('data', (stuk: Buffer) => stukken.push(stuk))
  pdf.on('end', klaar.resolve)
  pdf.on('error', klaar.reject)

  const wortel = pdf.struct('Document')
  pdf.addStructure(wortel)
  for (const deel of document.delen) schrijfDeel(pdf, wortel, deel)
  wortel.end()
  schrijfVoetteksten(pdf, document)
  pdf.end()
  await klaar.promise
  return Buffer.concat(stukken)
}

function controleer({ titel, blokken }: Deel): void {
  let niveau = 1
  for (const blok of blokken) {
    if (blok.soort === 'kop') {
      if (blok.niveau > niveau + 1) throw new RangeError(`In "${titel}" slaat een kop een niveau over.`)
      niveau = blok.niveau
    }
    if (blok.soort === 'lijst' && blok.punten.length === 0) throw new RangeError(`In "${titel}" staat een lege lijst.`)
    if (blok.soort === 'tabel') {
      const { kolommen, rijen } = blok
      if (rijen.length === 0 || rijen.some((rij) => rij.length !== kolommen.length))
        throw new RangeError(`In "${titel}" staat een tabel zonder rijen, of met een rij die niet past.`)
    }
  }
}

function schrijfDeel(pdf: Schrijver, wortel: Structuur, { titel, blokken }: Deel): void {
  pdf.addPage()
  const sectie = pdf.struct('Sect', { title: titel })
  wortel.add(sectie)
  const boven = pdf.outline.addItem(titel)
  schrijfKop(pdf, sectie, 1, titel)
  let onder: Bladwijzer = boven
  for (const blok of blokken) {
    if (blok.soort === 'kop') {
      if (pdf.y > pdf.page.maxY() - ruimteOnderKop) pdf.addPage()
      if (blok.niveau === 2) onder = boven.addItem(blok.tekst)
      else onder.addItem(blok.tekst)
      schrijfKop(pdf, sectie, blok.niveau, blok.tekst)
    } else schrijfBlok(pdf, sectie, blok)
  }
  sectie.end()
}

function schrijfKop(pdf: Schrijver, sectie: Structuur, niveau: 1 | 2 | 3, tekst: string): void {
  if (niveau > 1) pdf.moveDown(0.6)
  sectie.add(pdf.struct(`H${niveau}`, {}, () => pdf.font(vet, lettergrootte[niveau]).fillColor(inkt).text(zuiver(pdf, tekst))))
  pdf.moveDown(0.3)
}

function schrijfBlok(pdf: Schrijver, sectie: Structuur, blok: Exclude<Blok, { soort: 'kop' }>): void {
  pdf.font(gewoon, lettergrootte.tekst).fillColor(inkt)
  if (blok.soort === 'alinea') sectie.add(pdf.struct('P', {}, () => schrijfAlinea(pdf, blok.tekst, blok.label)))
  else if (blok.soort === 'lijst') {
    const punten = pdf.struct('L')
    sectie.add(punten)
    pdf.list(
      blok.punten.map((punt) => zuiver(pdf, punt)),
      { structParent: punten, bulletRadius: 2, textIndent: 14, bulletIndent: 14, lineGap: 2 },
    )
    punten.end()
  } else schrijfTabel(pdf, sectie, blok)
  pdf.x = marge.left
  pdf.moveDown(0.6)
}

function schrijfAlinea(pdf: Schrijver, tekst: string, label: string | undefined): void {
  if (label !== undefined) {
    pdf.font(vet).text(`${zuiver(pdf, label)} `, { continued: true, lineGap: 2 })
    pdf.font(gewoon)
  }
  pdf.text(zuiver(pdf, tekst), { lineGap: 2 })
}

function schrijfTabel(pdf: Schrijver, sectie: Structuur, { kolommen, rijen }: Extract<Blok, { soort: 'tabel' }>): void {
  pdf.table({
    ...inStructuur(sectie),
    defaultStyle: { padding: 4, border: [0, 0, 0.5, 0], borderColor: grijs },
    data: [
      kolommen.map((kolom) => ({ text: zuiver(pdf, kolom), type: 'TH' as const, scope: 'Column' as const, font: { src: vet } })),
      ...rijen.map((rij) => rij.map((cel) => ({ text: zuiver(pdf, cel), type: 'TD' as const }))),
    ],
  })
}

/** Page numbers are no part of what is read: marked as artifact. */
function schrijfVoetteksten(pdf: Schrijver, { titel, instelling }: Document): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let nummer = 0; nummer < count; nummer++) {
    pdf.switchToPage(start + nummer)
    // The footer stands in the margin, where text would otherwise begin a new page.
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    pdf
      .font(gewoon, lettergrootte.voet)
      .fillColor(grijs)
      .text(
        zuiver(pdf, `${instelling} · ${titel} · bladzijde ${nummer + 1} van ${count}`),
        marge.left,
        pdf.page.height - marge.bottom + 34,
        { lineBreak: false },
      )
    pdf.endMarkedContent()
  }
}

interface MetLettertype {
  readonly _font: { readonly font: { hasGlyphForCodePoint(teken: number): boolean } }
}

/** What the typeface has no letter for becomes an open box: PDF/UA allows no character without a shape. */
function zuiver(pdf: Schrijver, tekst: string): string {
  const { font } = (pdf as unknown as MetLettertype)._font
  return Array.from(tekst.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' '), (teken) =>
    teken === '\n' || font.hasGlyphForCodePoint(teken.codePointAt(0) ?? 0) ? teken : '□',
  ).join('')
}
