import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { vulKalender } from './kalenderdagen.ts'
import { sluitMapAf } from './map-slot.ts'
import { migreer } from './migreer.ts'
import { PgliteDialect, PgliteWerker } from './pglite-dialect.ts'
import { openVerbindingen } from './postgres-verbinding.ts'
import type { Schema } from './schema.ts'
import { leesSleutel, leesSleutelbestand, maakSleutels, SleutelFout, type Sleutels } from './sleutels.ts'

export interface Databank {
  readonly kysely: Kysely<Schema>
  readonly soort: 'pglite' | 'postgres'
  readonly sleutels: Sleutels
  /** Files that belong to this institution; null when the database is elsewhere and no folder was given. */
  readonly map: string | null
  /** The embedded database as one compressed file; null on a server, which has pg_dump. */
  kopie(pak?: 'gzip' | 'none'): Promise<Uint8Array | null>
  sluit(): Promise<void>
}

export interface MapKeuze {
  readonly map: string
  /** false: a folder without a database is an error instead of a new database. */
  readonly nieuw?: boolean
  /** true: leaves the memory to the work itself; questions about the whole registration are slower then. */
  readonly zuinig?: boolean
}
export interface UrlKeuze {
  readonly url: string
  readonly sleutel: string
  readonly map?: string
}

export class GeenGegevens extends Error {
  constructor(map: string) {
    super(
      `In ${map} staan nog geen gegevens van Houvast. Lees eerst een levering in met "houvast import MAP", of begin met "houvast start".`,
    )
    this.name = 'GeenGegevens'
  }
}

/**
 * Opens the database, embedded in a folder or on a PostgreSQL server, and brings it up to date.
 *
 * @throws MapInGebruik when another process holds the folder
 * @throws GeenGegevens when `nieuw` is false and there is no database yet
 */
export function openDatabank(keuze: MapKeuze | UrlKeuze): Promise<Databank> {
  return 'url' in keuze ? openPostgres(keuze) : openMap(keuze)
}

async function openMap({ map, nieuw = true, zuinig = false }: MapKeuze): Promise<Databank> {
  const databasemap = join(map, 'db')
  if (!nieuw && !existsSync(databasemap)) throw new GeenGegevens(map)
  mkdirSync(map, { recursive: true, mode: 0o700 })
  const geefMapVrij = sluitMapAf(map)
  try {
    const sleutels = leesSleutelbestand(join(map, 'sleutel.json'), { maak: !existsSync(databasemap) })
    await maakDatabasemap(databasemap)
    const databank = await openPglite({ map: databasemap, kopie: null, zuinig }, sleutels, map)
    return {
      ...databank,
      sluit: () => databank.sluit().finally(geefMapVrij),
    }
  } catch (fout) {
    geefMapVrij()
    throw fout
  }
}

/**
 * A database that is being made stands under another name: a folder `db` is always a whole one. It is made by a process of its own, whose memory goes with it.
 */
async function maakDatabasemap(databasemap: string): Promise<void> {
  if (existsSync(databasemap)) return
  const wording = `${databasemap}.wording`
  rmSync(wording, { recursive: true, force: true })
  // A maker that outlived a process that fell over writes in a folder that nobody will look at.
  const eigen = join(wording, String(process.pid))
  mkdirSync(wording, { mode: 0o700 })
  await maakInEigenProces(eigen)
  renameSync(eigen, databasemap)
  rmSync(wording, { recursive: true, force: true })
}

async function maakInEigenProces(map: string): Promise<void> {
  const maker = fork(new URL('./pglite-maken.ts', import.meta.url), [map], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const gezegd: string[] = []
  maker.stderr?.on('data', (deel) => gezegd.push(String(deel)))
  const [code] = await once(maker, 'close')
  if (code !== 0) throw new Error(`De database kon niet worden gemaakt in ${map}.\n${gezegd.join('')}`)
}

/** The embedded database, on a folder or in memory; `kopie` is an earlier `kopie()` to begin from. */
export async function openPglite(
  { map: databasemap, kopie, zuinig = false }: { map: string | null; kopie: Uint8Array | null; zuinig?: boolean },
  sleutels: Sleutels,
  map: string | null = null,
): Promise<Databank> {
  const werker = await PgliteWerker.open({ map: databasemap, kopie, buffersMb: zuinig ? 128 : 512 })
  const kysely = new Kysely<Schema>({ dialect: new PgliteDialect(werker) })
  const sluit = async () => {
    await kysely.destroy()
    await werker.sluit()
  }
  await maakKlaar(kysely, sleutels, sluit)
  return {
    kysely,
    soort: 'pglite',
    sleutels,
    map,
    kopie: (pak = 'gzip') => kysely.connection().execute(async () => (await werker.vraag({ soort: 'kopie', pak })).kopie ?? null),
    sluit,
  }
}

async function openPostgres({ url, sleutel, map }: UrlKeuze): Promise<Databank> {
  const sleutels = maakSleutels(leesSleutel(sleutel))
  const kysely = await openVerbindingen(url)
  const sluit = () => kysely.destroy()
  await maakKlaar(kysely, sleutels, sluit)
  return { kysely, soort: 'postgres', sleutels, map: map ?? null, kopie: async () => null, sluit }
}

async function maakKlaar(kysely: Kysely<Schema>, sleutels: Sleutels, sluit: () => Promise<void>): Promise<void> {
  try {
    await migreer(kysely)
    await controleerSleutel(kysely, sleutels)
    await vulKalender(kysely)
  } catch (fout) {
    await sluit()
    throw fout
  }
}

async function controleerSleutel(kysely: Kysely<Schema>, sleutels: Sleutels): Promise<void> {
  await kysely
    .insertInto('sleutelkenmerk')
    .values({ kenmerk: sleutels.kenmerk })
    .onConflict((rij) => rij.doNothing())
    .execute()
  const { kenmerk } = await kysely.selectFrom('sleutelkenmerk').select('kenmerk').executeTakeFirstOrThrow()
  if (kenmerk !== sleutels.kenmerk) {
    throw new SleutelFout(
      'De sleutel past niet bij deze database. Zet het juiste bestand sleutel.json terug, of geef de juiste HOUVAST_SLEUTEL.',
    )
  }
}
