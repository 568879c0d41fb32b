import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { ketenSql, type Tijdvak, toewijzingSql } from '../stand/stand.ts'

const tabellen = {
  ketenmaatregel: (tijdvak: Tijdvak) => sql`WITH ${ketenSql(tijdvak)} SELECT * FROM ketenmaatregel`,
  vaste_toewijzing: (tijdvak: Tijdvak) => sql`WITH ${toewijzingSql(tijdvak)} SELECT * FROM vaste_toewijzing`,
  eerste_beschikking: ({ kennismoment }: Tijdvak) => sql`
    SELECT b.maatregel_id, b.datum_kennisgeving
    FROM ketenmaatregel m JOIN ${bekend('beschikking', kennismoment)} b ON b.maatregel_id = m.id
    WHERE m.eerste_dag = m.keten_van AND b.datum_kennisgeving IS NOT NULL`,
} as const satisfies Record<string, (tijdvak: Tijdvak) => RawBuilder<unknown>>

/**
 * Does work with what the stand of every child rests on in this period as temporary tables, named as the CTEs that it otherwise is; inside a transaction.
 * Tells the work where the beschikkingen of the first measures are.
 */
export async function metGrondslag<T>(
  db: Kysely<Schema>,
  tijdvak: Tijdvak,
  werk: (beschikking: RawBuilder<unknown>) => Promise<T>,
): Promise<T> {
  for (const [tabel, vraag] of Object.entries(tabellen)) {
    await sql`CREATE TEMP TABLE ${sql.table(tabel)} ON COMMIT DROP AS ${vraag(tijdvak)}`.execute(db)
    await sql`ANALYZE ${sql.table(tabel)}`.execute(db)
  }
  const uitkomst = await werk(sql.table('eerste_beschikking'))
  for (const tabel of Object.keys(tabellen)) await sql`DROP TABLE ${sql.table(tabel)}`.execute(db)
  return uitkomst
}
