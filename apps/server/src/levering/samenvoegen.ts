import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Doel } from './doelen.ts'
import type { Rijen } from './rijen.ts'

export interface Telling {
  nieuw: number
  gewijzigd: number
  vervallen: number
  ongewijzigd: number
}

const rijenPerKeer = 20_000

/**
 * Brings a table in step with what was delivered: new facts are added, changed ones updated, and imported ones that are no longer there (within `bereik`) deleted.
 * What was registered on a screen stays as it is; a delivered row that says the same merges with it.
 */
export async function voegSamen(
  db: Kysely<Schema>,
  rijen: Rijen,
  bereik: RawBuilder<unknown> | null,
): Promise<Telling & { verwijder(): Promise<void> }> {
  const { doel } = rijen
  await zetKlaar(db, rijen)
  const { rows } = await sql<Telling>`${koppeling(doel, bereik)}
    SELECT count(*) FILTER (WHERE oud_id IS NULL)::integer AS nieuw, count(*) FILTER (WHERE gewijzigd)::integer AS gewijzigd,
      (SELECT count(*) FROM weg)::integer AS vervallen, count(*) FILTER (WHERE oud_id IS NOT NULL AND NOT gewijzigd)::integer AS ongewijzigd
    FROM paar`.execute(db)
  const telling = rows[0] ?? { nieuw: 0, gewijzigd: 0, vervallen: 0, ongewijzigd: 0 }
  if (telling.vervallen > 0) {
    await sql`CREATE TEMP TABLE ${weg(doel)} ON COMMIT DROP AS ${koppeling(doel, bereik)} SELECT id FROM weg`.execute(db)
  }
  if (telling.gewijzigd > 0) await werkBij(db, doel, bereik)
  if (telling.nieuw > 0) await voegToe(db, doel, bereik, telling.nieuw === rijen.aantal)
  return {
    ...telling,
    async verwijder() {
      if (telling.vervallen === 0) return
      if (doel.tabel === 'maatregel') await verwijderWatEraanHangt(db, weg(doel))
      await sql`DELETE FROM ${tabel(doel)} WHERE id IN (SELECT id FROM ${weg(doel)})`.execute(db)
    },
  }
}

const tabel = (doel: Doel) => sql.table(doel.tabel)
const klaar = (doel: Doel) => sql.table(`klaar_${doel.naam}`)
const weg = (doel: Doel) => sql.table(`weg_${doel.naam}`)
const lijst = (delen: readonly RawBuilder<unknown>[]) => sql.join(delen, sql`, `)
const kolommen = (namen: readonly string[], van?: string) => lijst(namen.map((naam) => (van ? sql.ref(`${van}.${naam}`) : sql.ref(naam))))

async function zetKlaar(db: Kysely<Schema>, rijen: Rijen): Promise<void> {
  const namen = [...rijen.kolommen.keys()]
  const typen = new Map([...rijen.kolommen].map(([naam, { type }]) => [naam, sql.raw(type)]))
  await sql`CREATE TEMP TABLE ${klaar(rijen.doel)} (${lijst(namen.map((naam) => sql`${sql.ref(naam)} ${typen.get(naam)}`))}) ON COMMIT DROP`.execute(
    db,
  )
  for (let van = 0; van < rijen.aantal; van += rijenPerKeer) {
    const delen = namen.map((naam) => sql`${rijen.alsArray(naam, van, van + rijenPerKeer)}::${typen.get(naam)}[]`)
    await sql`INSERT INTO ${klaar(rijen.doel)} SELECT * FROM unnest(${lijst(delen)})`.execute(db)
  }
  await sql`ANALYZE ${klaar(rijen.doel)}`.execute(db)
}

/** Columns in which a change counts. Ciphertext differs at each encryption; the hash tells whether the BSN is another. */
const vergelijkbaar = (doel: Doel) => Object.keys(doel.inhoud).filter((naam) => naam !== 'bsn_versleuteld')

/** CTEs `nieuw`, `oud`, `paar` (each delivered row with its registered one) and `weg` (imported rows in range that were not delivered). */
function koppeling(doel: Doel, bereik: RawBuilder<unknown> | null): RawBuilder<unknown> {
  const sleutels = Object.keys(doel.sleutel)
  const inhoud = vergelijkbaar(doel)
  const opId = 'id' in doel.sleutel
  const volgorde = doel.volgorde.length > 0 ? kolommen(doel.volgorde) : kolommen(sleutels)
  const keer = opId ? sql`1` : sql`row_number() OVER (PARTITION BY ${kolommen(sleutels)} ORDER BY ${volgorde})`
  const zelfde = sql.join(
    sleutels.map((naam) => sql`oud.${sql.ref(naam)} = nieuw.${sql.ref(naam)}`),
    sql` AND `,
  )
  const gewijzigd = inhoud.length === 0 ? sql`false` : sql`(${kolommen(inhoud, 'oud')}) IS DISTINCT FROM (${kolommen(inhoud, 'nieuw')})`
  return sql`WITH nieuw AS (SELECT *, ${keer} AS keer FROM ${klaar(doel)}),
    oud AS (SELECT *, ${keer} AS keer FROM ${tabel(doel)}),
    paar AS MATERIALIZED (
      SELECT nieuw.*, oud.id AS oud_id, oud.herkomst = 'levering' AND ${gewijzigd} AS gewijzigd
      FROM nieuw LEFT JOIN oud ON ${zelfde} AND oud.keer = nieuw.keer
    ),
    weg AS (
      SELECT oud.id FROM oud
      WHERE oud.herkomst = 'levering' AND ${bereik ?? sql`false`} AND NOT EXISTS (SELECT FROM paar WHERE paar.oud_id = oud.id)
    )`
}

async function werkBij(db: Kysely<Schema>, doel: Doel, bereik: RawBuilder<unknown> | null): Promise<void> {
  const nieuw = lijst(vergelijkbaar(doel).map((naam) => sql`${sql.ref(naam)} = paar.${sql.ref(naam)}`))
  await sql`${koppeling(doel, bereik)} UPDATE ${tabel(doel)} AS doel SET ${nieuw} FROM paar WHERE doel.id = paar.oud_id AND paar.gewijzigd`.execute(
    db,
  )
}

async function voegToe(db: Kysely<Schema>, doel: Doel, bereik: RawBuilder<unknown> | null, allesNieuw: boolean): Promise<void> {
  const namen = ['id', ...Object.keys({ ...doel.sleutel, ...doel.inhoud }).filter((naam) => naam !== 'id')]
  const ingevoegd = sql`INSERT INTO ${tabel(doel)} (${kolommen(namen)}, herkomst)`
  if (allesNieuw) await sql`${ingevoegd} SELECT ${kolommen(namen)}, 'levering' FROM ${klaar(doel)}`.execute(db)
  else await sql`${ingevoegd} ${koppeling(doel, bereik)} SELECT ${kolommen(namen)}, 'levering' FROM paar WHERE oud_id IS NULL`.execute(db)
}

/** Imported facts about a measure that has disappeared; the clocks are derived and will be made again. */
async function verwijderWatEraanHangt(db: Kysely<Schema>, maatregelen: RawBuilder<unknown>): Promise<void> {
  for (const hangend of ['termijn', 'toewijzing', 'plan', 'beschikking']) {
    await sql`DELETE FROM ${sql.table(hangend)} WHERE maatregel_id IN (SELECT id FROM ${maatregelen})`.execute(db)
  }
}
