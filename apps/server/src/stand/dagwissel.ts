import { type Datum, dagVanMoment } from '@houvast/domein/kalender'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { herbereken } from './herbereken.ts'

export const vandaag = (): Datum => dagVanMoment(new Date().toISOString())

/** On a new day the derived tables are computed anew. Says whether that was needed. */
export async function wisselDag(db: Kysely<Schema>, dag: Datum = vandaag()): Promise<boolean> {
  const { peildatum } = await db.selectFrom('afgeleid_op').select('peildatum').executeTakeFirstOrThrow()
  if (peildatum === dag) return false
  await herbereken(db, { kinderen: 'alle', peildatum: dag })
  return true
}

export interface Verschil {
  readonly tabel: 'kindstand' | 'termijn' | 'dossiertoegang'
  readonly jeugdige_id: string
}

const tabellen = {
  kindstand: sql`*`,
  termijn: sql`jeugdige_id, maatregel_id, betreft, norm, onderdeel, start, eind, regel, stand`,
  dossiertoegang: sql`medewerker_id, jeugdige_id, grond, tot`,
} as const

/**
 * Recomputes everything for the day on which the derived tables hold, and names the children about whom that changed something.
 * Each of them is a fault: somewhere an event was recorded without recomputing.
 */
export async function controleerAfgeleid(db: Kysely<Schema>): Promise<Verschil[]> {
  const { peildatum } = await db.selectFrom('afgeleid_op').select('peildatum').executeTakeFirstOrThrow()
  if (peildatum === null) return []
  for (const [tabel, kolommen] of Object.entries(tabellen)) {
    await sql`CREATE TEMP TABLE ${sql.table(`${tabel}_eerder`)} ON COMMIT DROP AS SELECT ${kolommen} FROM ${sql.table(tabel)}`.execute(db)
  }
  await herbereken(db, { kinderen: 'alle', peildatum })
  const verschillen: Verschil[] = []
  for (const [tabel, kolommen] of Object.entries(tabellen)) {
    const nu = sql`SELECT ${kolommen} FROM ${sql.table(tabel)}`
    const eerder = sql`SELECT * FROM ${sql.table(`${tabel}_eerder`)}`
    const nietVerlopen = tabel === 'dossiertoegang' ? sql`tot IS NULL OR tot > now()` : sql`true`
    const { rows } = await sql<Verschil>`
      SELECT DISTINCT ${tabel} AS tabel, jeugdige_id
      FROM ((${nu} EXCEPT ${eerder}) UNION ALL (${eerder} EXCEPT ${nu})) AS anders
      WHERE ${nietVerlopen}
      ORDER BY jeugdige_id`.execute(db)
    verschillen.push(...rows)
  }
  return verschillen
}
