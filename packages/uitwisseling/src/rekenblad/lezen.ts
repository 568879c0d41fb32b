import { Readable } from 'node:stream'
import { fromBufferPromise } from 'yauzl'
import type { Bron } from '../levering/lezen/bron.ts'
import { leesCsv } from '../levering/lezen/csv.ts'
import { Leesfout } from '../levering/lezen/leesfout.ts'
import { formulecel, foutcel } from '../levering/lezen/tabel.ts'
import { leesXlsx } from '../levering/lezen/xlsx.ts'

/** The file is no CSV or Excel, or has what may not be in it. The message is a sentence for whoever chose the file. */
export class Rekenbladfout extends Error {}

/**
 * The rows of a small file, CSV or the first sheet of an Excel file, by the names of its first row.
 *
 * @throws Rekenbladfout when it cannot be read, is empty, or holds a formula
 */
export async function leesRekenblad(bytes: Buffer): Promise<Record<string, string>[]> {
  let kolommen: string[] = []
  const rijen: Record<string, string>[] = []
  const ontvanger = {
    kop: (cellen: readonly string[]) => {
      kolommen = cellen.map((cel) =>
        cel
          .replace(/^\ufeff/, '')
          .trim()
          .toLowerCase(),
      )
    },
    rij: (cellen: readonly string[], nummer: number) => {
      if (cellen.every((cel) => cel.trim() === '')) return
      if (cellen.includes(formulecel) || cellen.includes(foutcel))
        throw new Rekenbladfout(`In rij ${nummer} staat een formule of een fout. Zet er de waarde zelf neer.`)
      rijen.push(Object.fromEntries(kolommen.map((kolom, plaats) => [kolom, (cellen[plaats] ?? '').trim()])))
    },
  }
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK'
  const bron: Bron = {
    naam: '',
    geweigerd: null,
    open: async () => Readable.from([bytes]),
    openZip: async () => ({ zip: await fromBufferPromise(bytes, { lazyEntries: true }), sluit: async () => {} }),
  }
  try {
    await (isZip ? leesXlsx(bron, ontvanger) : leesCsv(Readable.from([bytes]), ontvanger))
  } catch (oorzaak) {
    if (oorzaak instanceof Leesfout)
      throw new Rekenbladfout('Dit bestand is niet te lezen. Bewaar het opnieuw als CSV (UTF-8) of als .xlsx zonder wachtwoord.')
    throw oorzaak
  }
  return rijen
}
