import type { Datum } from '@houvast/domein/kalender'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { type Bron, bekend, type FeitTabel } from '../stand/bekend.ts'

export interface Tijdvak {
  readonly van: Datum
  readonly tot: Datum
  readonly kennismoment: string | null
}

/** What the stand of a child rests on, and of which each peildatum of a row would otherwise read twenty years again. */
const klein = ['maatregel', 'toewijzing', 'beschikking'] as const satisfies readonly FeitTabel[]
type KleineTabel = (typeof klein)[number]
const isKlein = (tabel: FeitTabel): tabel is KleineTabel => klein.some((een) => een === tabel)
const naamVan = (tabel: KleineTabel) => sql.table(`reeks_${tabel}`)

/** Does work on copies of the facts about the children with a running measure in this period; inside a transaction. */
export async function metFeitenUitTijdvak<T>(
  db: Kysely<Schema>,
  { van, tot, kennismoment }: Tijdvak,
  werk: (bron: Bron) => Promise<T>,
): Promise<T> {
  for (const tabel of klein) {
    const vanaf = tabel === 'maatregel' ? bekend('maatregel', kennismoment) : naamVan('maatregel')
    await sql`
      CREATE TEMP TABLE ${naamVan(tabel)} ON COMMIT DROP AS
      SELECT feit.* FROM ${bekend(tabel, kennismoment)} AS feit
      WHERE feit.jeugdige_id IN (
        SELECT m.jeugdige_id FROM ${vanaf} m
        WHERE m.familie IS NOT NULL AND m.eerste_dag <= ${sql.lit(tot)} AND (m.laatste_dag >= ${sql.lit(van)} OR m.laatste_dag IS NULL)
      )`.execute(db)
  }
  await sql`CREATE INDEX ON ${naamVan('beschikking')} (maatregel_id)`.execute(db)
  for (const tabel of klein) await sql`ANALYZE ${naamVan(tabel)}`.execute(db)
  const uitkomst = await werk((tabel) => (isKlein(tabel) ? naamVan(tabel) : bekend(tabel, kennismoment)))
  for (const tabel of klein) await sql`DROP TABLE ${naamVan(tabel)}`.execute(db)
  return uitkomst
}
