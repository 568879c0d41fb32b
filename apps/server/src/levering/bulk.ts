import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'

interface Definitie {
  readonly tabel: string
  readonly naam: string
  readonly tekst: string
}

/**
 * Does work that fills empty tables without their indexes and the foreign keys from and to them, and puts those back: made at once they cost a tenth. A reference to
 * nothing, or a key that is there twice, then still fails, and with it the whole transaction. The tables get a new, empty file, which need not go through the log.
 * Work that itself relies on unique keys keeps them with `ookUnieke: false`. Only for a login that sees all rows: for another, forced row-level security would hide from that check what it has to see.
 */
export async function metControleAchteraf<T>(
  db: Kysely<Schema>,
  tabellen: readonly string[],
  werk: () => Promise<T>,
  { ookUnieke = true }: { ookUnieke?: boolean } = {},
): Promise<T> {
  if (tabellen.length === 0 || !(await zietAlles(db))) return werk()
  const { rows: voorwaarden } = await sql<Definitie>`
    SELECT conrelid::regclass::text AS tabel, conname AS naam, pg_get_constraintdef(oid) AS tekst
    FROM pg_constraint
    WHERE (contype = ANY (${ookUnieke ? ['f', 'u'] : ['f']}::char[]) AND conrelid = ANY (${tabellen}::regclass[])) OR (contype = 'f' AND confrelid = ANY (${tabellen}::regclass[]))
    ORDER BY contype DESC`.execute(db)
  const { rows: indexen } = await sql<Definitie>`
    SELECT indrelid::regclass::text AS tabel, indexrelid::regclass::text AS naam, pg_get_indexdef(indexrelid) AS tekst
    FROM pg_index WHERE indrelid = ANY (${tabellen}::regclass[]) AND NOT indisunique AND NOT indisexclusion`.execute(db)
  await alsEigenaar(db, async () => {
    for (const { tabel, naam } of voorwaarden) await sql`ALTER TABLE ${sql.table(tabel)} DROP CONSTRAINT ${sql.ref(naam)}`.execute(db)
    for (const { naam } of indexen) await sql`DROP INDEX ${sql.ref(naam)}`.execute(db)
    await sql`TRUNCATE ${sql.join(tabellen.map((tabel) => sql.table(tabel)))}`.execute(db)
  })
  const uitkomst = await werk()
  await alsEigenaar(db, async () => {
    for (const { tekst } of indexen) await sql.raw(tekst).execute(db)
    for (const { tabel, naam, tekst } of voorwaarden)
      await sql`ALTER TABLE ${sql.table(tabel)} ADD CONSTRAINT ${sql.ref(naam)} ${sql.raw(tekst)}`.execute(db)
  })
  return uitkomst
}

async function zietAlles(db: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ ziet_alles: boolean }>`
    SELECT rolsuper OR rolbypassrls AS ziet_alles FROM pg_roles WHERE rolname = session_user`.execute(db)
  return rows[0]?.ziet_alles ?? false
}

/** So that the planner knows what was written before the derived tables are made from it. */
export async function analyseer(db: Kysely<Schema>, tabellen: readonly string[]): Promise<void> {
  await alsEigenaar(db, async () => {
    for (const tabel of tabellen) await sql`ANALYZE ${sql.table(tabel)}`.execute(db)
  })
}

/** The owner of the tables is who the connection belongs to. */
async function alsEigenaar(db: Kysely<Schema>, werk: () => Promise<void>): Promise<void> {
  await sql`SET LOCAL ROLE NONE`.execute(db)
  await werk()
  await sql`SET LOCAL ROLE houvast_systeem`.execute(db)
}
