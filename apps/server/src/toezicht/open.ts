import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'

/** Is there a period in which this person may look today? As `periodestand` of domein says it. */
export async function heeftOpenPeriode(db: Kysely<Schema>, medewerkerId: string): Promise<boolean> {
  return (await findOpenPeriode(db, medewerkerId)) !== null
}

export async function findOpenPeriode(db: Kysely<Schema>, medewerkerId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM toezichtperiode, (SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date AS dag) AS vandaag
    WHERE medewerker_id = ${medewerkerId}::uuid AND van <= vandaag.dag AND tot >= vandaag.dag AND (gesloten_op IS NULL OR gesloten_op > vandaag.dag)`.execute(
    db,
  )
  return rows[0]?.id ?? null
}
