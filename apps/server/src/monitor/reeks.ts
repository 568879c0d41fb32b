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
const klein = {
  maatregel: { kolommen: sql`id, jeugdige_id, familie, eerste_dag, laatste_dag`, nodig: sql`familie IS NOT NULL` },
  toewijzing: { kolommen: sql`jeugdige_id, maatregel_id, medewerker_id, rol, van, tot`, nodig: sql`rol = 'vast'` },
  beschikking: { kolommen: sql`jeugdige_id, maatregel_id, datum_kennisgeving`, nodig: sql`datum_kennisgeving IS NOT NULL` },
} as const satisfies Partial<Record<FeitTabel, unknown>>
type KleineTabel = keyof typeof klein
const isKlein = (tabel: FeitTabel): tabel is KleineTabel => tabel in klein
const namen = Object.keys(klein).filter((naam): naam is KleineTabel => naam in klein)
const naamVan = (tabel: KleineTabel) => sql.table(`reeks_${tabel}`)

/** Does work on copies of the facts about the children with a running measure in this period; inside a transaction. */
export async function metFeitenUitTijdvak<T>(
  db: Kysely<Schema>,
  { van, tot, kennismoment }: Tijdvak,
  werk: (bron: Bron) => Promise<T>,
): Promise<T> {
  for (const tabel of namen) {
    const vanaf = tabel === 'maatregel' ? bekend('maatregel', kennismoment) : naamVan('maatregel')
    await sql`
      CREATE TEMP TABLE ${naamVan(tabel)} ON COMMIT DROP AS
      SELECT ${klein[tabel].kolommen} FROM ${bekend(tabel, kennismoment)} AS feit
      WHERE ${klein[tabel].nodig} AND feit.jeugdige_id IN (
        SELECT m.jeugdige_id FROM ${vanaf} m
        WHERE m.familie IS NOT NULL AND m.eerste_dag <= ${sql.lit(tot)} AND (m.laatste_dag >= ${sql.lit(van)} OR m.laatste_dag IS NULL)
      )`.execute(db)
  }
  await sql`CREATE INDEX ON ${naamVan('beschikking')} (maatregel_id)`.execute(db)
  for (const tabel of namen) await sql`ANALYZE ${naamVan(tabel)}`.execute(db)
  const uitkomst = await werk((tabel) => (isKlein(tabel) ? naamVan(tabel) : bekend(tabel, kennismoment)))
  for (const tabel of namen) await sql`DROP TABLE ${naamVan(tabel)}`.execute(db)
  return uitkomst
}
