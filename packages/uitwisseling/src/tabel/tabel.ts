import { PassThrough, type Readable } from 'node:stream'
import { beginWerkblad, eindWerkblad, schrijfWerkmap, tekstcel } from './werkmap.ts'

/** A row of a table to hand out: a name for each column, the same in each row. */
export type Tabelrij = Readonly<Record<string, string | number | null>>

/** The rows as an .xlsx with their names on top: numbers as numbers, everything else as text, so that no cell is ever run as a formula. */
export function xlsxVan(rijen: Iterable<Tabelrij>): Readable {
  const uit = new PassThrough()
  schrijfWerkmap(bladVan(rijen), uit).catch((fout: Error) => uit.destroy(fout))
  return uit
}

function* bladVan(rijen: Iterable<Tabelrij>): Generator<string> {
  yield beginWerkblad
  let rij = 0
  const regel = (cellen: readonly (string | number | null)[]) => {
    rij++
    return `<row r="${rij}">${cellen.map((inhoud, plek) => cel(kolomletters(plek), rij, inhoud)).join('')}</row>`
  }
  for (const een of rijen) {
    if (rij === 0) yield regel(Object.keys(een))
    yield regel(Object.values(een))
  }
  yield eindWerkblad
}

function cel(kolom: string, rij: number, inhoud: string | number | null): string {
  if (inhoud === null) return ''
  return typeof inhoud === 'number' ? `<c r="${kolom}${rij}"><v>${inhoud}</v></c>` : tekstcel(kolom, rij, inhoud)
}

/** 0 is A, 25 is Z, 26 is AA. */
function kolomletters(plek: number): string {
  const laatste = String.fromCharCode(65 + (plek % 26))
  return plek < 26 ? laatste : kolomletters(Math.floor(plek / 26) - 1) + laatste
}
