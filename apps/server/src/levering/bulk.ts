import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'

/** From this many rows on it is faster to check references and make indexes once, afterwards. */
export const veelRijen = 50_000

interface Definitie {
  readonly naam: string
  readonly tekst: string
}

/**
 * Does work on an empty table without its foreign keys and indexes, and puts them back: a reference to nothing then still fails, and with it the whole transaction.
 * Needs the rights of the owner, which the connection has; the work itself runs as the system.
 */
export async function metControleAchteraf(db: Kysely<Schema>, tabel: string, werk: () => Promise<void>): Promise<void> {
  const verwijzingen = await sql<Definitie>`
    SELECT conname AS naam, pg_get_constraintdef(oid) AS tekst FROM pg_constraint WHERE conrelid = ${tabel}::regclass AND contype = 'f'`.execute(
    db,
  )
  const indexen = await sql<Definitie>`
    SELECT i.indexname AS naam, i.indexdef AS tekst FROM pg_indexes i
    WHERE i.schemaname = 'public' AND i.tablename = ${tabel} AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conname = i.indexname)`.execute(
    db,
  )
  await alsEigenaar(db, async () => {
    for (const { naam } of verwijzingen.rows) await sql`ALTER TABLE ${sql.table(tabel)} DROP CONSTRAINT ${sql.ref(naam)}`.execute(db)
    for (const { naam } of indexen.rows) await sql`DROP INDEX ${sql.ref(naam)}`.execute(db)
  })
  await werk()
  await alsEigenaar(db, async () => {
    for (const { tekst } of indexen.rows) await sql.raw(tekst).execute(db)
    for (const { naam, tekst } of verwijzingen.rows)
      await sql`ALTER TABLE ${sql.table(tabel)} ADD CONSTRAINT ${sql.ref(naam)} ${sql.raw(tekst)}`.execute(db)
  })
}

async function alsEigenaar(db: Kysely<Schema>, werk: () => Promise<void>): Promise<void> {
  await sql`SET LOCAL ROLE NONE`.execute(db)
  await werk()
  await sql`SET LOCAL ROLE houvast_systeem`.execute(db)
}
