import { createHash } from 'node:crypto'
import { maakKalender } from '@houvast/domein/kalender'
import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** Brings the calendar table up to what the domain says: a royal decree that names a new day renumbers all working days after it. */
export async function vulKalender(kysely: Kysely<Schema>, dagen = maakKalender().kalenderdagen('1990-01-01', '2060-12-31')): Promise<void> {
  const regels = dagen.map(({ dag, isWerkdag, werkdagnummer, atwDoorgeschovenNaar }) =>
    [dag, isWerkdag, werkdagnummer, atwDoorgeschovenNaar].join(' '),
  )
  const { rows } = await sql<{ hash: string | null }>`
    SELECT encode(sha256(convert_to(string_agg(concat_ws(' ', dag, is_werkdag::text, werkdagnummer, atw_doorgeschoven_naar), E'\n' ORDER BY dag), 'UTF8')), 'hex') AS hash
    FROM kalenderdag`.execute(kysely)
  if (rows[0]?.hash === createHash('sha256').update(regels.join('\n')).digest('hex')) return
  await kysely.transaction().execute(async (db) => {
    await sql`LOCK TABLE kalenderdag IN EXCLUSIVE MODE`.execute(db)
    await sql`DELETE FROM kalenderdag`.execute(db)
    await sql`
      INSERT INTO kalenderdag (dag, is_werkdag, werkdagnummer, atw_doorgeschoven_naar)
      SELECT d.dag, d."isWerkdag", d.werkdagnummer, d."atwDoorgeschovenNaar"
      FROM jsonb_to_recordset(${JSON.stringify(dagen)}::jsonb) AS d (dag date, "isWerkdag" boolean, werkdagnummer integer, "atwDoorgeschovenNaar" date)`.execute(
      db,
    )
  })
  await sql`ANALYZE kalenderdag`.execute(kysely)
}
