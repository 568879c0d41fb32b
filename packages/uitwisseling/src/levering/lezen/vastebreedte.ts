import type { Readable } from 'node:stream'
import { type Bestand, kolommenVan, kolomNaam, vereenvoudigd } from '../bestanden.ts'
import { grenzen } from '../grenzen.ts'
import type { BestandNaam } from '../records.ts'
import { alsUtf8 } from './csv.ts'
import { Leesfout } from './leesfout.ts'
import type { Rijontvanger } from './tabel.ts'

interface Positie {
  readonly kolom: string
  /** First and last byte, counted from 1. */
  readonly van: number
  readonly tot: number
}

/** Where each column of each CBS file stands, as in cbs-posities.json: `{"jeugdbescherming": {"bsn": {"van": 1, "tot": 9}}}`. */
export type Posities = ReadonlyMap<string, readonly Positie[]>

export function leesPosities(inhoud: Buffer): Posities {
  let json: unknown
  try {
    json = JSON.parse(inhoud.toString('utf8').replace(/^\ufeff/, ''))
  } catch {
    throw new Leesfout('posities-onleesbaar')
  }
  return new Map(velden(json).map(([bestand, kolommen]) => [bestand, velden(kolommen).map(([kolom, plek]) => leesPositie(kolom, plek))]))
}

function velden(waarde: unknown): [string, unknown][] {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) throw new Leesfout('posities-onleesbaar')
  return Object.entries(waarde)
}

function leesPositie(kolom: string, plek: unknown): Positie {
  const { van, tot } = Object.fromEntries(velden(plek))
  if (typeof van !== 'number' || typeof tot !== 'number') throw new Leesfout('posities-onleesbaar')
  if (!Number.isInteger(van) || !Number.isInteger(tot) || van < 1 || tot < van || tot > grenzen.bytesPerRij)
    throw new Leesfout('posities-onleesbaar')
  return { kolom, van, tot }
}

/** The fixed-width layout of CBS: no header, one record a line, positions in bytes. Spaces are an empty cell. */
export async function leesVasteBreedte<B extends BestandNaam>(
  bestand: Bestand<B>,
  bytes: Readable,
  posities: Posities | null,
  ontvanger: Rijontvanger,
): Promise<void> {
  const plekken = posities?.get(bestand.naam)
  if (!plekken) throw new Leesfout('geen-posities')
  // Row 0: the header is not in the file but in cbs-posities.json.
  ontvanger.kop(
    plekken.map(({ kolom }) => kolom),
    0,
  )
  const verplicht = new Set(
    kolommenVan(bestand)
      .filter(([, kolom]) => kolom.leeg === 'fout')
      .map(([veld]) => vereenvoudigd(kolomNaam(veld))),
  )

  let rij = 0
  for await (const regel of regels(bytes)) {
    rij++
    if (rij > grenzen.rijenPerBestand) throw new Leesfout('te-veel-rijen')
    if (regel.length === 0) continue
    const afgekapt = plekken.findIndex(
      ({ kolom, van, tot }) => regel.length < tot && (verplicht.has(vereenvoudigd(kolom)) || regel.length >= van),
    )
    const heel = afgekapt === -1 ? plekken : plekken.slice(0, afgekapt)
    ontvanger.rij(
      heel.map(({ van, tot }) => regel.toString('utf8', van - 1, tot)),
      rij,
    )
  }
  if (rij === 0) throw new Leesfout('leeg-bestand')
}

const bom = Buffer.from('\ufeff')

async function* regels(bytes: Readable): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  let begonnen = false
  for await (const stuk of alsUtf8(bytes)) {
    let begin = !begonnen && stuk.subarray(0, 3).equals(bom) ? 3 : 0
    begonnen = true
    for (let eind = stuk.indexOf(10, begin); eind !== -1; eind = stuk.indexOf(10, begin)) {
      yield zonderRegelterugloop(Buffer.concat([rest, stuk.subarray(begin, eind)]))
      rest = Buffer.alloc(0)
      begin = eind + 1
    }
    rest = Buffer.concat([rest, stuk.subarray(begin)])
    if (rest.length > grenzen.bytesPerRij) throw new Leesfout('rij-te-lang')
  }
  if (rest.length > 0) yield zonderRegelterugloop(rest)
}

function zonderRegelterugloop(regel: Buffer): Buffer {
  return regel.at(-1) === 13 ? regel.subarray(0, -1) : regel
}
