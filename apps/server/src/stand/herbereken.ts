import type { Datum } from '@houvast/domein/kalender'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { vanKinderen } from './bekend.ts'
import { herberekenDossiertoegang } from './dossiertoegang.ts'
import { type Kindstand, kindstandSql } from './stand.ts'
import { herberekenTermijnen } from './termijnen.ts'

export interface Herberekening {
  readonly kinderen: readonly string[] | 'alle'
  readonly peildatum: Datum
}

/** From so many children on, one lock on the table instead of one for each child. */
const veel = 500

const namen = [
  'jeugdige_id',
  'peildatum',
  'telt_als',
  'keten_van',
  'vaste_medewerker_id',
  'vaste_sinds',
  'zonder_sinds',
  'wacht_vanaf',
  'soort',
  'op_wachtlijst',
  'wisselingen',
  'laatst_gezien',
  'laatst_gezien_wijze',
  'laatste_contact',
] as const satisfies readonly (keyof Kindstand)[]
const kolommen = sql.join(namen.map((naam) => sql.ref(naam)))
const nieuwe = sql.join(namen.map((naam) => sql.ref(`excluded.${naam}`)))

/**
 * Brings the derived tables up to date for these children, in the transaction that changed something about them. Runs with the rights of the system.
 */
export async function herbereken(db: Kysely<Schema>, { kinderen, peildatum }: Herberekening): Promise<void> {
  if (kinderen !== 'alle' && kinderen.length === 0) return
  await wachtOpAnderen(db, kinderen)
  await herberekenKindstand(db, kinderen, peildatum)
  await herberekenTermijnen(db, kinderen, peildatum)
  await herberekenDossiertoegang(db, kinderen, peildatum)
  if (kinderen === 'alle') {
    await sql`UPDATE afgeleid_op SET peildatum = ${peildatum}::date, bijgewerkt_op = now()`.execute(db)
  }
}

/** Two transactions about one child compute one after the other: the second sees what the first has recorded. */
async function wachtOpAnderen(db: Kysely<Schema>, kinderen: Herberekening['kinderen']): Promise<void> {
  if (kinderen === 'alle' || kinderen.length > veel) {
    await sql`LOCK TABLE kindstand IN SHARE ROW EXCLUSIVE MODE`.execute(db)
    return
  }
  await sql`LOCK TABLE kindstand IN ROW EXCLUSIVE MODE`.execute(db)
  await sql`
    SELECT pg_advisory_xact_lock(hashtextextended(id::text, 0)) FROM (SELECT DISTINCT id FROM unnest(${kinderen}::uuid[]) AS id ORDER BY id) AS kind`.execute(
    db,
  )
}

async function herberekenKindstand(db: Kysely<Schema>, kinderen: Herberekening['kinderen'], peildatum: Datum): Promise<void> {
  const beperking = kinderen === 'alle' ? undefined : kinderen
  await sql`
    WITH nieuw AS MATERIALIZED (${kindstandSql({ peildatum, kinderen: beperking })}),
    weg AS (
      DELETE FROM kindstand
      WHERE ${vanKinderen('kindstand', beperking)} AND NOT EXISTS (SELECT FROM nieuw WHERE nieuw.jeugdige_id = kindstand.jeugdige_id)
    )
    INSERT INTO kindstand (${kolommen}) SELECT ${kolommen} FROM nieuw
    ON CONFLICT (jeugdige_id) DO UPDATE SET (${kolommen}) = ROW (${nieuwe})`.execute(db)
}

/** The children with an assignment to one of these workers: to recompute when a worker falls ill, comes, goes or changes team. */
export async function findKinderenVanMedewerkers(db: Kysely<Schema>, medewerkers: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ jeugdige_id: string }>`
    SELECT DISTINCT jeugdige_id FROM toewijzing WHERE medewerker_id = ANY (${medewerkers}::uuid[])`.execute(db)
  return rows.map(({ jeugdige_id }) => jeugdige_id)
}
