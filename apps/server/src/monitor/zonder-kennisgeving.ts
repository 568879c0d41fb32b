import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import type { Standvraag } from '../stand/stand.ts'

/** Running measures that would have started clocks, but whose kennisgeving is not known: jeugdige_id, familie and eerste_dag of each. */
export function zonderKennisgevingSql({ peildatum, kennismoment }: Standvraag): RawBuilder<unknown> {
  const p = sql`${peildatum}::date`
  return sql`
    SELECT m.jeugdige_id, m.familie, m.eerste_dag
    FROM ${bekend('maatregel', kennismoment)} m
    WHERE m.familie IS NOT NULL AND m.eerste_dag <= ${p} AND (m.laatste_dag >= ${p} OR m.laatste_dag IS NULL)
      AND NOT EXISTS (SELECT FROM ${bekend('beschikking', kennismoment)} b WHERE b.maatregel_id = m.id AND b.datum_kennisgeving IS NOT NULL)
      AND NOT EXISTS (
        SELECT FROM ${bekend('maatregel', kennismoment)} ander
        WHERE ander.jeugdige_id = m.jeugdige_id AND ander.familie = m.familie AND ander.id <> m.id
          AND ander.eerste_dag < m.eerste_dag AND (ander.laatste_dag >= m.eerste_dag - 1 OR ander.laatste_dag IS NULL))`
}

export async function telZonderKennisgeving(
  db: Kysely<Schema>,
  vraag: Standvraag,
): Promise<{ jeugdbescherming: number; jeugdreclassering: number }> {
  const { rows } = await sql<{ jeugdbescherming: number; jeugdreclassering: number }>`
    SELECT count(*) FILTER (WHERE familie = 'JB') AS jeugdbescherming, count(*) FILTER (WHERE familie = 'JR') AS jeugdreclassering
    FROM (${zonderKennisgevingSql(vraag)}) AS maatregel`.execute(db)
  return rows[0] ?? { jeugdbescherming: 0, jeugdreclassering: 0 }
}
