import { bestandNamen } from '../bestanden.ts'
import type { Beeld, Regel } from '../controle/beeld.ts'
import { isBijzonderBsn } from '../controle/bekend.ts'
import { cbsBestanden } from '../controle/maatregelen.ts'
import type { BestandNaam } from '../records.ts'

export const dubbeleRij: Regel = {
  code: 'dubbele-rij',
  ernst: 'waarschuwing',
  melding: 'Deze rij staat er twee keer; Houvast leest haar één keer. Haal de tweede weg.',
  controleer(beeld) {
    for (const bestand of bestandNamen) controleerBestand(beeld, bestand)
  },
}

function controleerBestand<B extends BestandNaam>(beeld: Beeld, bestand: B): void {
  const { records } = beeld.levering.bestanden[bestand]
  const isCbs = cbsBestanden.some((naam) => naam === bestand)
  const rijen = new Rijregister(records)
  for (const [index, record] of beeld.goede(bestand)) {
    // Two unborn twins have the same row: a record with such a BSN is a child of its own.
    if (isCbs && 'bsn' in record && isBijzonderBsn(record.bsn)) continue
    if (rijen.isEerste(index)) continue
    beeld.meld(dubbeleRij, bestand, index, null)
    beeld.toestanden.zet(bestand, index, 'dubbel')
  }
}

type Rij = Readonly<Record<string, unknown>>

/** Which rows have come by: an open hash table of their indexes, a tenth of the memory of a Map for a file of a million rows. */
class Rijregister {
  readonly #rijen: readonly object[]
  /** Index + 1; zero: free. */
  readonly #plaatsen: Int32Array
  readonly #hashes: Int32Array

  constructor(rijen: readonly object[]) {
    this.#rijen = rijen
    const grootte = 2 ** Math.ceil(Math.log2(2 * rijen.length + 2))
    this.#plaatsen = new Int32Array(grootte)
    this.#hashes = new Int32Array(grootte)
  }

  /** Notes the row, unless an equal one was noted before. */
  isEerste(index: number): boolean {
    const rij = this.#rijen[index] as Rij
    const hash = hashVan(rij)
    const masker = this.#plaatsen.length - 1
    for (let plaats = hash & masker; ; plaats = (plaats + 1) & masker) {
      const eerder = this.#plaatsen[plaats] ?? 0
      if (eerder === 0) {
        this.#plaatsen[plaats] = index + 1
        this.#hashes[plaats] = hash
        return true
      }
      if (this.#hashes[plaats] === hash && isGelijk(this.#rijen[eerder - 1] as Rij, rij)) return false
    }
  }
}

function isGelijk(een: Rij, ander: Rij): boolean {
  return Object.entries(een).every(([veld, waarde]) => veld === 'rij' || waarde === ander[veld])
}

/** FNV-1a over all fields but the row, with the bits of the end mixed: neighbouring dates differ in their last character only. */
function hashVan(rij: Rij): number {
  let hash = 0x811c9dc5
  for (const veld in rij) {
    if (veld === 'rij') continue
    const waarde = rij[veld]
    const tekst = typeof waarde === 'string' ? waarde : String(waarde)
    for (let i = 0; i < tekst.length; i++) hash = Math.imul(hash ^ tekst.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 31, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
