import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { metControleAchteraf, veelRijen } from './bulk.ts'
import type { Doel } from './doelen.ts'
import { kolommenVan, type Rijenbron, Stapel } from './rijen.ts'

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
  doel: Doel,
  rijen: Rijenbron,
  bereik: RawBuilder<unknown> | null,
): Promise<Telling & { verwijder(): Promise<void> }> {
  const aantal = await zetKlaar(db, doel, rijen)
  if (await isLeeg(db, doel)) {
    const voegAllesToe = () => voegToe(db, doel, bereik, true)
    await (aantal < veelRijen ? voegAllesToe() : metControleAchteraf(db, doel.tabel, voegAllesToe))
    return { nieuw: aantal, gewijzigd: 0, vervallen: 0, ongewijzigd: 0, verwijder: async () => {} }
  }
  const { rows } = await sql<Telling>`${koppeling(doel, bereik)}
    SELECT count(*) FILTER (WHERE oud_id IS NULL)::integer AS nieuw, count(*) FILTER (WHERE gewijzigd)::integer AS gewijzigd,
      (SELECT count(*) FROM weg)::integer AS vervallen, count(*) FILTER (WHERE oud_id IS NOT NULL AND NOT gewijzigd)::integer AS ongewijzigd
    FROM paar`.execute(db)
  const telling = rows[0] ?? { nieuw: 0, gewijzigd: 0, vervallen: 0, ongewijzigd: 0 }
  if (telling.vervallen > 0) {
    await sql`CREATE TEMP TABLE ${weg(doel)} ON COMMIT DROP AS ${koppeling(doel, bereik)} SELECT id FROM weg`.execute(db)
  }
  if (telling.gewijzigd > 0) await werkBij(db, doel, bereik)
  if (telling.nieuw > 0) await voegToe(db, doel, bereik, telling.nieuw === aantal)
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

async function isLeeg(db: Kysely<Schema>, doel: Doel): Promise<boolean> {
  const { rows } = await sql<{ leeg: boolean }>`SELECT NOT EXISTS (SELECT FROM ${tabel(doel)}) AS leeg`.execute(db)
  return rows[0]?.leeg ?? false
}

/** Fills a temporary table with what was delivered; says how many rows that were. */
async function zetKlaar(db: Kysely<Schema>, doel: Doel, rijen: Rijenbron): Promise<number> {
  const typen = kolommenVan(doel).map(([naam, type]) => ({ naam, type: sql.raw(type) }))
  await sql`CREATE TEMP TABLE ${klaar(doel)} (${lijst(typen.map(({ naam, type }) => sql`${sql.ref(naam)} ${type}`))}) ON COMMIT DROP`.execute(
    db,
  )
  const stapel = new Stapel(doel)
  let aantal = 0
  let vorige: Promise<unknown> = Promise.resolve()
  // One batch is on its way to the database while the next is made.
  const schrijf = async () => {
    aantal += stapel.aantal
    const delen = stapel.neem().map((kolom, plaats) => sql`${kolom}::${typen[plaats]?.type}[]`)
    await vorige
    vorige = sql`INSERT INTO ${klaar(doel)} SELECT * FROM unnest(${lijst(delen)})`.execute(db)
    vorige.catch(() => undefined)
  }
  for (const rij of rijen()) {
    stapel.voegToe(rij)
    if (stapel.aantal === rijenPerKeer) await schrijf()
  }
  if (stapel.aantal > 0) await schrijf()
  await vorige
  await sql`ANALYZE ${klaar(doel)}`.execute(db)
  return aantal
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
