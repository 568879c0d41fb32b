import type { ConceptFormulier } from '@houvast/domein/concept'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import type { ConceptAntwoord, ConceptBewaard } from './contract.ts'

export interface Conceptplek {
  readonly kind: string
  readonly formulier: ConceptFormulier
  /** The child itself where the form is about nothing else. */
  readonly betreft?: string | undefined
}

/** The reader's own draft; row-level security shows nobody else's. */
export async function findConcept(
  toegang: Toegang,
  { kind, formulier, betreft = kind }: Conceptplek,
): Promise<z.infer<typeof ConceptAntwoord>> {
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  const rij = await toegang.db
    .selectFrom('concept')
    .select(['inhoud', 'bewaard_op'])
    .where('formulier', '=', formulier)
    .where('betreft', '=', betreft)
    .where('jeugdige_id', '=', kind)
    .executeTakeFirst()
  return { concept: rij ? { inhoud: rij.inhoud as Record<string, unknown>, bewaardOp: rij.bewaard_op } : null }
}

export async function bewaarConcept(
  toegang: Toegang,
  { kind, formulier, betreft = kind }: Conceptplek,
  inhoud: Readonly<Record<string, unknown>>,
): Promise<z.infer<typeof ConceptBewaard>> {
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  const { bewaard_op } = await toegang.db
    .insertInto('concept')
    .values({ formulier, jeugdige_id: kind, betreft, inhoud: JSON.stringify(inhoud) })
    .onConflict((botsing) =>
      botsing
        .columns(['medewerker_id', 'formulier', 'betreft'])
        .doUpdateSet({ inhoud: JSON.stringify(inhoud), jeugdige_id: kind, bewaard_op: sql`clock_timestamp()` }),
    )
    .returning('bewaard_op')
    .executeTakeFirstOrThrow()
  return { bewaardOp: bewaard_op }
}

export async function verwijderConcept(toegang: Toegang, plek: Conceptplek): Promise<{ verwijderd: boolean }> {
  await eisDossier(toegang, plek.kind)
  toegang.betrokken([plek.kind])
  return { verwijderd: await ruimConceptOp(toegang.db, plek) }
}

/** To call in the transaction that records what was sent: sent is no draft any more. */
export async function ruimConceptOp(db: Kysely<Schema>, { kind, formulier, betreft = kind }: Conceptplek): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('concept')
    .where('formulier', '=', formulier)
    .where('betreft', '=', betreft)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export interface Conceptregel {
  readonly formulier: ConceptFormulier
  readonly betreft: string
  readonly bewaardOp: string
}

/** The reader's own drafts about these children, the last one touched first. */
export async function findConceptenPerKind(db: Kysely<Schema>, kinderen: readonly string[]): Promise<Map<string, Conceptregel[]>> {
  if (kinderen.length === 0) return new Map()
  const rijen = await db
    .selectFrom('concept')
    .select(['jeugdige_id', 'formulier', 'betreft', 'bewaard_op as bewaardOp'])
    .where('jeugdige_id', 'in', [...kinderen])
    .orderBy('bewaard_op', 'desc')
    .execute()
  const groepen = Map.groupBy(rijen, ({ jeugdige_id }) => jeugdige_id)
  return new Map([...groepen].map(([kind, van]) => [kind, van.map(({ jeugdige_id: _, ...regel }) => regel)]))
}
