import { grenzen } from '../grenzen.ts'
import type { Bron, Zipbestand } from './bron.ts'
import { alsLeesfout, Leesfout } from './leesfout.ts'
import type { Rijontvanger } from './tabel.ts'
import { leesWerkblad } from './werkblad.ts'
import { leesWerkmap, openOnderdelen } from './werkmap.ts'

/** Reads the first sheet of an .xlsx, row by row. */
export async function leesXlsx(bron: Bron, ontvanger: Rijontvanger): Promise<void> {
  const bestand = await openXlsx(bron)
  try {
    const delen = await openOnderdelen(bestand.zip)
    const werkmap = await leesWerkmap(delen)
    await leesWerkblad(await delen.open(werkmap.eersteWerkblad, grenzen.bytesPerBestand), werkmap, ontvanger)
  } finally {
    await bestand.sluit()
  }
}

/** The first bytes of an old .xls, and of an .xlsx with a password. */
const ole2 = Buffer.from('d0cf11e0a1b11ae1', 'hex')

async function openXlsx(bron: Bron): Promise<Zipbestand> {
  try {
    return await bron.openZip()
  } catch (oorzaak) {
    if (oorzaak instanceof Leesfout) throw oorzaak
    for await (const stuk of (await bron.open()) as AsyncIterable<Buffer>) {
      if (stuk.subarray(0, ole2.length).equals(ole2)) throw new Leesfout('versleuteld')
      break
    }
    throw alsLeesfout(oorzaak, 'onleesbaar')
  }
}
