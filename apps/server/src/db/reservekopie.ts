import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Anker, controleerKeten } from '../logboek/keten.ts'
import { type Databank, openPglite } from './databank.ts'
import { sluitMapAf } from './map-slot.ts'
import { leesSleutelbestand } from './sleutels.ts'

interface Kopie {
  readonly soort: 'houvast-reservekopie'
  readonly versie: 1
  readonly gemaaktOp: string
  readonly sha256: string
  /** The last entry of the log: a copy from which entries were cut is refused. */
  readonly laatsteLogregel: Anker | null
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
  const laatste = await databank.kysely
    .selectFrom('logboek')
    .select(['volgnummer', 'hash'])
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  const inhoud = await databank.kopie()
  if (inhoud === null) throw new ReservekopieFout('Voor een database op een server maakt u de reservekopie met pg_dump.')
  const sleutelbestand = databank.map && join(databank.map, 'sleutel.json')
  const gegevens: Kopie = {
    soort: 'houvast-reservekopie',
    versie: 1,
    gemaaktOp: new Date().toISOString(),
    sha256: som(inhoud),
    laatsteLogregel: laatste ? { volgnummer: laatste.volgnummer, hash: Buffer.from(laatste.hash).toString('hex') } : null,
    sleutel: metSleutel && sleutelbestand ? readFileSync(sleutelbestand, 'utf8') : null,
  }
  const tijdelijk = `${bestand}.deel`
  writeFileSync(tijdelijk, Buffer.concat([Buffer.from(`${kop}${JSON.stringify(gegevens)}\n`), inhoud]), { mode: 0o600, flush: true })
  renameSync(tijdelijk, bestand)
}

/**
 * Puts a copy back in an empty folder. It becomes the database of that folder when the file has proved whole, the key fits and the log is unbroken.
 *
 * @throws ReservekopieFout, after which the folder is empty again
 * @throws MapInGebruik
 */
export async function herstel(bestand: string, map: string, sleutelbestand: string | null): Promise<void> {
  const { gegevens, inhoud } = leesKopie(readFileSync(bestand))
  const sleutel = sleutelbestand ? readFileSync(sleutelbestand, 'utf8') : gegevens.sleutel
  if (sleutel === null)
    throw new ReservekopieFout('In deze kopie zit geen sleutel. Geef het bestand sleutel.json dat erbij hoort met --sleutel.')
  mkdirSync(map, { recursive: true, mode: 0o700 })
  const geefMapVrij = sluitMapAf(map)
  const wording = join(map, 'db.wording')
  const sleutelpad = join(map, 'sleutel.json')
  if (readdirSync(map).some((naam) => naam !== 'slot')) {
    geefMapVrij()
    throw new ReservekopieFout(`${map} is niet leeg. Kies met --gegevens een nieuwe map.`)
  }
  try {
    writeFileSync(sleutelpad, sleutel, { mode: 0o600, flush: true })
    await zetTerug(wording, inhoud, sleutelpad, gegevens)
    renameSync(wording, join(map, 'db'))
  } catch (fout) {
    rmSync(wording, { recursive: true, force: true })
    rmSync(sleutelpad, { force: true })
    throw fout
  } finally {
    geefMapVrij()
  }
}

async function zetTerug(wording: string, inhoud: Uint8Array, sleutelpad: string, { laatsteLogregel }: Kopie): Promise<void> {
  const databank = await openPglite({ map: wording, kopie: inhoud }, leesSleutelbestand(sleutelpad, { maak: false }))
  try {
    const keten = await controleerKeten(databank.kysely, laatsteLogregel ?? undefined)
    if (!keten.klopt)
      throw new ReservekopieFout(`Het logboek in deze kopie klopt niet vanaf regel ${keten.eersteBreuk}. Neem een andere kopie.`)
  } finally {
    await databank.sluit()
  }
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
