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
  const eerste = new Map<number, number>()
  for (const [index, record] of beeld.goede(bestand)) {
    // Two unborn twins have the same row: a record with such a BSN is a child of its own.
    if (isCbs && 'bsn' in record && isBijzonderBsn(record.bsn)) continue
    const hash = hashVan(record)
    const eerder = records[eerste.get(hash) ?? -1]
    if (eerder === undefined) eerste.set(hash, index)
    else if (isGelijk(eerder, record)) {
      beeld.meld(dubbeleRij, bestand, index, null)
      beeld.toestanden.zet(bestand, index, 'dubbel')
    }
  }
}

function isGelijk(a: object, b: object): boolean {
  const anders = b as Readonly<Record<string, unknown>>
  return Object.entries(a).every(([veld, waarde]) => veld === 'rij' || waarde === anders[veld])
}

/** cyrb53 over all fields but the row: 53 bits, so that a million rows need no million strings. */
function hashVan(record: object): number {
  let h1 = 0xdeadbeef
  let h2 = 0x41c6ce57
  const velden = record as Readonly<Record<string, unknown>>
  for (const veld in velden) {
    if (veld === 'rij') continue
    const tekst = String(velden[veld])
    for (let i = 0; i < tekst.length; i++) {
      const teken = tekst.charCodeAt(i)
      h1 = Math.imul(h1 ^ teken, 2_654_435_761)
      h2 = Math.imul(h2 ^ teken, 1_597_334_677)
    }
    h1 = Math.imul(h1 ^ 31, 2_654_435_761)
    h2 = Math.imul(h2 ^ 31, 1_597_334_677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2_246_822_507) ^ Math.imul(h2 ^ (h2 >>> 13), 3_266_489_909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2_246_822_507) ^ Math.imul(h1 ^ (h1 >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & h2) + (h1 >>> 0)
}
