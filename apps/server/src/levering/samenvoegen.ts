import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Bereik } from './bereik.ts'
import type { Doel } from './doelen.ts'
import { kolommenVan, type Rijenbron, Stapel } from './rijen.ts'
import { gaatMee, type Verwezen, verwijzingen } from './verwijzingen.ts'

export interface Telling {
  nieuw: number
  gewijzigd: number
  vervallen: number
  ongewijzigd: number
}

export interface Samenvoeging extends Omit<Telling, 'vervallen'> {
  /** Rows from a screen with the same key but another content: they stay as they are. */
  readonly afwijkend: number
  /** Deletes what was not delivered; to be called when what refers to it has been brought in step. */
  verwijder(): Promise<{ readonly vervallen: number; readonly behouden: number }>
}

const rijenPerKeer = 20_000
const nietsVervallen = async () => ({ vervallen: 0, behouden: 0 })

/** Fills a table that is empty. Who registers is asked once: as the default of the column it would be asked at each of millions of rows. */
export async function vulLege(db: Kysely<Schema>, doel: Doel, rijen: Rijenbron): Promise<Samenvoeging> {
  const namen = kolommenVan(doel).map(([naam]) => naam)
  const nieuw = await schrijf(
    db,
    doel,
    rijen,
    sql`
    INSERT INTO ${tabel(doel)} (${kolommen(namen)}, herkomst, geregistreerd_door) SELECT *, 'levering', (SELECT huidige_medewerker())`,
  )
  return { nieuw, gewijzigd: 0, ongewijzigd: 0, afwijkend: 0, verwijder: nietsVervallen }
}

/**
 * Brings a table in step with what was delivered: new facts are added, changed ones updated, and imported ones that are no longer there (within `bereik`) deleted.
 * What was registered on a screen stays as it is; a delivered row that says the same merges with it.
 */
export async function voegSamen(db: Kysely<Schema>, doel: Doel, rijen: Rijenbron, bereik: Bereik | null): Promise<Samenvoeging> {
  const typen = kolommenVan(doel).map(([naam, type]) => sql`${sql.ref(naam)} ${sql.raw(type)}`)
  await sql`CREATE TEMP TABLE ${klaar(doel)} (${lijst(typen)}) ON COMMIT DROP`.execute(db)
  const aantal = await schrijf(db, doel, rijen, sql`INSERT INTO ${klaar(doel)} SELECT *`)
  await sql`ANALYZE ${klaar(doel)}`.execute(db)
  await legAnders(db, doel)
  const { rows } = await sql<{ nieuw: number; gewijzigd: number; afwijkend: number }>`
    SELECT count(*) FILTER (WHERE oud_id IS NULL) AS nieuw, count(*) FILTER (WHERE herkomst = 'levering') AS gewijzigd,
      count(*) FILTER (WHERE herkomst = 'scherm') AS afwijkend
    FROM ${anders(doel)}`.execute(db)
  const { nieuw, gewijzigd, afwijkend } = rows[0] ?? { nieuw: 0, gewijzigd: 0, afwijkend: 0 }
  const kandidaten = bereik ? await legWeg(db, doel, bereik) : 0
  if (gewijzigd > 0) await werkBij(db, doel)
  if (nieuw > 0) await voegToe(db, doel)
  const ongewijzigd = aantal - nieuw - gewijzigd
  return {
    nieuw,
    gewijzigd,
    ongewijzigd,
    afwijkend,
    verwijder: bereik && kandidaten > 0 ? () => verwijder(db, doel, bereik, kandidaten) : nietsVervallen,
  }
}

const tabel = (doel: Doel) => sql.table(doel.tabel)
const klaar = (doel: Doel) => sql.table(`klaar_${doel.naam}`)
const anders = (doel: Doel) => sql.table(`anders_${doel.naam}`)
const weg = (doel: Doel) => sql.table(`weg_${doel.naam}`)
const lijst = (delen: readonly RawBuilder<unknown>[]) => sql.join(delen, sql`, `)
const kolommen = (namen: readonly string[], van?: string) => lijst(namen.map((naam) => (van ? sql.ref(`${van}.${naam}`) : sql.ref(naam))))

/** Sends the rows in batches to `insert … FROM unnest(…)`; says how many rows that were. One batch is on its way while the next is made. */
async function schrijf(db: Kysely<Schema>, doel: Doel, rijen: Rijenbron, invoeging: RawBuilder<unknown>): Promise<number> {
  const typen = kolommenVan(doel).map(([, type]) => sql.raw(type))
  const stapel = new Stapel(doel)
  let aantal = 0
  let vorige: Promise<unknown> = Promise.resolve()
  const stuur = async () => {
    aantal += stapel.aantal
    const delen = stapel.neem().map((kolom, plaats) => sql`${kolom}::${typen[plaats]}[]`)
    await vorige
    vorige = sql`${invoeging} FROM unnest(${lijst(delen)})`.execute(db)
    vorige.catch(() => undefined)
  }
  for (const rij of rijen()) {
    stapel.voegToe(rij)
    if (stapel.aantal === rijenPerKeer) await stuur()
  }
  if (stapel.aantal > 0) await stuur()
  await vorige
  return aantal
}

/** Columns in which a change counts. Ciphertext differs at each encryption; the hash tells whether the BSN is another. */
const vergelijkbaar = (doel: Doel) => Object.keys(doel.inhoud).filter((naam) => naam !== 'bsn_versleuteld')

const zelfdeSleutel = (doel: Doel, oud: string, nieuw: string) =>
  sql.join(
    Object.keys(doel.sleutel).map((naam) => sql`${sql.ref(`${oud}.${naam}`)} = ${sql.ref(`${nieuw}.${naam}`)}`),
    sql` AND `,
  )

/** Row `oud` is registered, row `nieuw` delivered. */
function zelfdeRij(doel: Doel): RawBuilder<unknown> {
  const inhoud = vergelijkbaar(doel)
  const sleutel = zelfdeSleutel(doel, 'oud', 'nieuw')
  return inhoud.length === 0
    ? sleutel
    : sql`${sleutel} AND (${kolommen(inhoud, 'oud')}) IS NOT DISTINCT FROM (${kolommen(inhoud, 'nieuw')})`
}

/** Delivered rows that are not registered just so, each with the registered row of the same key that it is a new version of, if there is one. */
async function legAnders(db: Kysely<Schema>, doel: Doel): Promise<void> {
  const sleutels = Object.keys(doel.sleutel)
  const keer = (van: string) => sql`row_number() OVER (PARTITION BY ${kolommen(sleutels, van)} ORDER BY ${sql.ref(`${van}.id`)}) AS keer`
  await sql`CREATE TEMP TABLE ${anders(doel)} ON COMMIT DROP AS
    WITH nieuw AS MATERIALIZED (
      SELECT nieuw.*, ${keer('nieuw')} FROM ${klaar(doel)} AS nieuw WHERE NOT EXISTS (SELECT FROM ${tabel(doel)} AS oud WHERE ${zelfdeRij(doel)})
    ),
    oud AS (
      SELECT oud.*, ${keer('oud')} FROM ${tabel(doel)} AS oud
      WHERE EXISTS (SELECT FROM nieuw AS anders WHERE ${zelfdeSleutel(doel, 'oud', 'anders')})
        AND NOT EXISTS (SELECT FROM ${klaar(doel)} AS nieuw WHERE ${zelfdeRij(doel)})
    )
    SELECT nieuw.id, oud.id AS oud_id, oud.herkomst FROM nieuw LEFT JOIN oud ON ${zelfdeSleutel(doel, 'oud', 'nieuw')} AND oud.keer = nieuw.keer`.execute(
    db,
  )
  await sql`ANALYZE ${anders(doel)}`.execute(db)
}

/** Imported rows in range that were not delivered. */
async function legWeg(db: Kysely<Schema>, doel: Doel, { vervangt }: Bereik): Promise<number> {
  await sql`CREATE TEMP TABLE ${weg(doel)} ON COMMIT DROP AS
    SELECT oud.id FROM ${tabel(doel)} AS oud
    WHERE oud.herkomst = 'levering' AND ${vervangt} AND NOT EXISTS (SELECT FROM ${klaar(doel)} AS nieuw WHERE ${zelfdeRij(doel)})
      AND NOT EXISTS (SELECT FROM ${anders(doel)} AS anders WHERE anders.oud_id = oud.id)`.execute(db)
  const { rows } = await sql<{ aantal: number }>`SELECT count(*) AS aantal FROM ${weg(doel)}`.execute(db)
  return rows[0]?.aantal ?? 0
}

async function werkBij(db: Kysely<Schema>, doel: Doel): Promise<void> {
  const waarden = lijst(vergelijkbaar(doel).map((naam) => sql`${sql.ref(naam)} = nieuw.${sql.ref(naam)}`))
  await sql`UPDATE ${tabel(doel)} AS doel SET ${waarden}
    FROM ${anders(doel)} AS anders JOIN ${klaar(doel)} AS nieuw ON nieuw.id = anders.id
    WHERE doel.id = anders.oud_id AND anders.herkomst = 'levering'`.execute(db)
}

async function voegToe(db: Kysely<Schema>, doel: Doel): Promise<void> {
  const namen = kolommenVan(doel).map(([naam]) => naam)
  await sql`INSERT INTO ${tabel(doel)} (${kolommen(namen)}, herkomst)
    SELECT ${kolommen(namen, 'nieuw')}, 'levering' FROM ${klaar(doel)} AS nieuw
    WHERE nieuw.id IN (SELECT anders.id FROM ${anders(doel)} AS anders WHERE anders.oud_id IS NULL)`.execute(db)
}

async function verwijder(db: Kysely<Schema>, doel: Doel, { magWeg }: Bereik, kandidaten: number) {
  await sql`DELETE FROM ${weg(doel)} USING ${tabel(doel)} AS oud WHERE oud.id = ${sql.ref(`weg_${doel.naam}.id`)} AND NOT (${magWeg})`.execute(
    db,
  )
  for (const [hangend, kolom] of heeftVerwijzingen(doel.tabel) ? gaatMee(doel.tabel) : []) {
    await sql`DELETE FROM ${sql.table(hangend)} WHERE ${sql.ref(kolom)} IN (SELECT id FROM ${weg(doel)})`.execute(db)
  }
  const { numAffectedRows } = await sql`DELETE FROM ${tabel(doel)} WHERE id IN (SELECT id FROM ${weg(doel)})`.execute(db)
  const vervallen = Number(numAffectedRows ?? 0)
  return { vervallen, behouden: kandidaten - vervallen }
}

const heeftVerwijzingen = (tabel: string): tabel is Verwezen => tabel in verwijzingen
