import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Databank, openPglite } from './databank.ts'
import { leesSleutelbestand } from './sleutels.ts'

interface Kopie {
  readonly soort: 'houvast-reservekopie'
  readonly versie: 1
  readonly gemaaktOp: string
  readonly sha256: string
  readonly sleutel: string | null
}

export class ReservekopieFout extends Error {}

const kop = 'HOUVAST1'
const som = (inhoud: Uint8Array) => createHash('sha256').update(inhoud).digest('hex')

/**
 * Writes the embedded database to one file: a line of JSON about it, then the compressed data. Written beside and renamed, so that a copy is whole or absent.
 *
 * @throws ReservekopieFout for a database on a server
 */
export async function maakReservekopie(databank: Databank, bestand: string, metSleutel: boolean): Promise<void> {
  const inhoud = await databank.kopie()
  if (inhoud === null) throw new ReservekopieFout('Voor een database op een server maakt u de reservekopie met pg_dump.')
  const sleutelbestand = databank.map && join(databank.map, 'sleutel.json')
  const gegevens: Kopie = {
    soort: 'houvast-reservekopie',
    versie: 1,
    gemaaktOp: new Date().toISOString(),
    sha256: som(inhoud),
    sleutel: metSleutel && sleutelbestand ? readFileSync(sleutelbestand, 'utf8') : null,
  }
  const tijdelijk = `${bestand}.deel`
  writeFileSync(tijdelijk, Buffer.concat([Buffer.from(`${kop}${JSON.stringify(gegevens)}\n`), inhoud]), { mode: 0o600 })
  renameSync(tijdelijk, bestand)
}

/** Puts a copy back in an empty folder. Nothing is written before the copy has proved whole. */
export async function herstel(bestand: string, map: string, sleutelbestand: string | null): Promise<void> {
  const { gegevens, inhoud } = leesKopie(readFileSync(bestand))
  const sleutel = sleutelbestand ? readFileSync(sleutelbestand, 'utf8') : gegevens.sleutel
  if (sleutel === null)
    throw new ReservekopieFout('In deze kopie zit geen sleutel. Geef het bestand sleutel.json dat erbij hoort met --sleutel.')
  if (existsSync(map) && readdirSync(map).length > 0) throw new ReservekopieFout(`${map} is niet leeg. Kies met --gegevens een nieuwe map.`)
  mkdirSync(map, { recursive: true, mode: 0o700 })
  writeFileSync(join(map, 'sleutel.json'), sleutel, { mode: 0o600 })
  const databank = await openPglite(
    { map: join(map, 'db'), kopie: inhoud },
    leesSleutelbestand(join(map, 'sleutel.json'), { maak: false }),
    map,
  )
  await databank.sluit()
}

function leesKopie(bytes: Buffer): { gegevens: Kopie; inhoud: Uint8Array } {
  const einde = bytes.indexOf(10)
  if (bytes.subarray(0, kop.length).toString() !== kop || einde < 0)
    throw new ReservekopieFout('Dit bestand is geen reservekopie van Houvast.')
  const gegevens = JSON.parse(bytes.subarray(kop.length, einde).toString()) as Kopie
  const inhoud = bytes.subarray(einde + 1)
  if (som(inhoud) !== gegevens.sha256) throw new ReservekopieFout('Deze reservekopie is beschadigd. Neem een andere kopie.')
  return { gegevens, inhoud }
}
