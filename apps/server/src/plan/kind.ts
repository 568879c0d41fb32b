import { findGronden } from '@houvast/domein/toegang'
import type { Kysely } from 'kysely'
import type { Persoon } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { GeenDossier } from '../http/probleem.ts'
import type { Kindnaam } from '../kindnaam.ts'
import { findKindNamen } from '../stand/kindnaam.ts'
import type { Planvraag } from './lezen.ts'

/**
 * The child as the heading of a page about it names it.
 *
 * @throws GeenDossier when it was not registered yet at the moment that is looked at
 */
export async function getKind(db: Kysely<Schema>, { rol }: Persoon, { id, peildatum, kennismoment }: Planvraag): Promise<Kindnaam> {
  const toonNaam = findGronden(rol, 'jeugdige.naam.lezen') !== null
  const kind = (await findKindNamen(db, { peildatum, kennismoment, kinderen: [id], toonNaam })).get(id)
  if (!kind) throw new GeenDossier([id])
  return kind
}
