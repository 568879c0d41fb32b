import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { maakKalender } from '@houvast/domein/kalender'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { sluitMapAf } from './map-slot.ts'
import { migreer } from './migreer.ts'
import { PgliteDialect, PgliteWerker } from './pglite-dialect.ts'
import type { Schema } from './schema.ts'
import { leesSleutel, leesSleutelbestand, maakSleutels, type Sleutels } from './sleutels.ts'
import { lezers } from './waarden.ts'

export interface Databank {
  readonly kysely: Kysely<Schema>
  readonly soort: 'pglite' | 'postgres'
  readonly sleutels: Sleutels
  /** Files that belong to this institution; null when the database is elsewhere and no folder was given. */
  readonly map: string | null
  /** The embedded database as one compressed file; null on a server, which has pg_dump. */
  kopie(): Promise<Uint8Array | null>
  sluit(): Promise<void>
}

export interface MapKeuze {
  readonly map: string
  /** false: a folder without a database is an error instead of a new database. */
  readonly nieuw?: boolean
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

async function openMap({ map, nieuw = true }: MapKeuze): Promise<Databank> {
  const databasemap = join(map, 'db')
  if (!nieuw && !existsSync(databasemap)) throw new GeenGegevens(map)
  mkdirSync(map, { recursive: true, mode: 0o700 })
  const geefMapVrij = await sluitMapAf(map)
  try {
    const databank = await openPglite({ map: databasemap, kopie: null }, leesSleutelbestand(join(map, 'sleutel.json')), map)
    return {
      ...databank,
      async sluit() {
        await databank.sluit()
        await geefMapVrij()
      },
    }
  } catch (fout) {
    await geefMapVrij()
    throw fout
  }
}

/** The embedded database, on a folder or in memory; `kopie` is an earlier `kopie()` to begin from. */
export async function openPglite(
  start: { map: string | null; kopie: Uint8Array | null },
  sleutels: Sleutels,
  map: string | null = null,
): Promise<Databank> {
  const werker = await PgliteWerker.open(start)
  const kysely = new Kysely<Schema>({ dialect: new PgliteDialect(werker) })
  await maakKlaar(kysely, sleutels)
  return {
    kysely,
    soort: 'pglite',
    sleutels,
    map,
    kopie: async () => (await werker.vraag({ soort: 'kopie' })).kopie ?? null,
    async sluit() {
      await kysely.destroy()
      await werker.sluit()
    },
  }
}

async function openPostgres({ url, sleutel, map }: UrlKeuze): Promise<Databank> {
  const types = {
    getTypeParser: (nummer: number, vorm?: string) => (vorm !== 'binary' && lezers[nummer]) || pg.types.getTypeParser(nummer),
  }
  const pool = new pg.Pool({ connectionString: url, max: 10, types: types as pg.CustomTypesConfig, options: '-c TimeZone=UTC' })
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const sleutels = maakSleutels(leesSleutel(sleutel))
  await maakKlaar(kysely, sleutels)
  return { kysely, soort: 'postgres', sleutels, map: map ?? null, kopie: async () => null, sluit: () => kysely.destroy() }
}

async function maakKlaar(kysely: Kysely<Schema>, sleutels: Sleutels): Promise<void> {
  await migreer(kysely)
  await controleerSleutel(kysely, sleutels)
  await vulKalender(kysely)
}

async function controleerSleutel(kysely: Kysely<Schema>, sleutels: Sleutels): Promise<void> {
  await kysely
    .insertInto('sleutelkenmerk')
    .values({ kenmerk: sleutels.kenmerk })
    .onConflict((rij) => rij.doNothing())
    .execute()
  const { kenmerk } = await kysely.selectFrom('sleutelkenmerk').select('kenmerk').executeTakeFirstOrThrow()
  if (kenmerk !== sleutels.kenmerk) {
    throw new Error('De sleutel past niet bij deze database. Zet het juiste bestand sleutel.json terug, of geef de juiste HOUVAST_SLEUTEL.')
  }
}

/** Brings the calendar table up to what the domain says, in case a royal decree has named new days. */
async function vulKalender(kysely: Kysely<Schema>): Promise<void> {
  const dagen = maakKalender().kalenderdagen('1990-01-01', '2060-12-31')
  await sql`
    INSERT INTO kalenderdag (dag, is_werkdag, werkdagnummer, atw_doorgeschoven_naar)
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(dagen)}::jsonb) AS d (dag date, "isWerkdag" boolean, werkdagnummer integer, "atwDoorgeschovenNaar" date)
    ON CONFLICT (dag) DO UPDATE SET
      is_werkdag = excluded.is_werkdag, werkdagnummer = excluded.werkdagnummer, atw_doorgeschoven_naar = excluded.atw_doorgeschoven_naar
    WHERE (kalenderdag.is_werkdag, kalenderdag.werkdagnummer, kalenderdag.atw_doorgeschoven_naar)
      IS DISTINCT FROM (excluded.is_werkdag, excluded.werkdagnummer, excluded.atw_doorgeschoven_naar)`.execute(kysely)
}
