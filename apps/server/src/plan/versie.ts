import {
  type GeschrevenPlan,
  type Inhoud,
  isGelijk,
  isTeSchrijven,
  isVanKracht,
  isVeiligheidsinhoud,
  legeInhoud,
  vindVerschillen,
  voegWijzigingenSamen,
} from '@houvast/domein/plan'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { ruimConceptOp } from '../concept/concept.ts'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { getMaatregel, weiger } from '../jeugdige/vastleggen.ts'
import type { NieuwePlanversie, PlanBewaard, Planwijziging } from './contract.ts'

type Id = { id: string }

/**
 * A version of a plan, held until the end of the transaction: who comes second sees what the first one did.
 *
 * @throws GeenDossier, the same whether it does not exist or is in a file of others
 */
export async function getVersie(toegang: Toegang, id: string) {
  const versie = await toegang.db.selectFrom('planversie').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (versie) {
    toegang.betrokken([versie.jeugdige_id])
    return versie
  }
  const van = await toegang.alsSysteem((db) => db.selectFrom('planversie').select('jeugdige_id').where('id', '=', id).executeTakeFirst())
  throw new GeenDossier(van ? [van.jeugdige_id] : [])
}

/** The version after the last one: it begins with the text that is in force, so that only what changes is typed. */
export async function beginVersie(toegang: Toegang, kind: string, { maatregelId, soort }: z.infer<typeof NieuwePlanversie>): Promise<Id> {
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  const maatregel = await getMaatregel(toegang.db, kind, maatregelId)
  if (maatregel.familie === null) weiger('maatregelId', 'Bij deze maatregel hoort geen plan. Kies een andere maatregel.')
  const eerdere = await findVersiesVan(toegang.db, maatregelId, soort)
  if (eerdere.some(({ status }) => isTeSchrijven(status)))
    throw new Probleem(409, 'Er wordt al aan een nieuwe versie van dit plan gewerkt. Laad de bladzijde opnieuw en schrijf daarin verder.')
  const geldend = eerdere.find(({ status }) => isVanKracht(status))
  const id = uuidv7()
  await toegang.db
    .insertInto('planversie')
    .values({
      id,
      jeugdige_id: kind,
      maatregel_id: maatregelId,
      soort,
      nummer: (eerdere[0]?.nummer ?? 0) + 1,
      status: 'concept',
      revisie: 1,
      inhoud: JSON.stringify(geldend?.inhoud ?? legeInhoud(soort)),
    })
    .execute()
  return { id }
}

/** Latest first. */
function findVersiesVan(db: Kysely<Schema>, maatregelId: string, soort: GeschrevenPlan) {
  return db
    .selectFrom('planversie')
    .select(['id', 'nummer', 'status', 'inhoud'])
    .where('maatregel_id', '=', maatregelId)
    .where('soort', '=', soort)
    .orderBy('nummer', 'desc')
    .execute()
}

/**
 * Saves a text. What others saved since the writer began is merged in; where both changed the same thing nothing is saved and the writer is asked.
 *
 * @throws Probleem 409 when a choice has to be made, or when the plan is no longer being written
 */
export async function bewaarTekst(
  toegang: Toegang,
  id: string,
  { basis, inhoud }: z.infer<typeof Planwijziging>,
): Promise<z.infer<typeof PlanBewaard>> {
  const versie = await getVersie(toegang, id)
  if (!isTeSchrijven(versie.status))
    throw new Probleem(
      409,
      'Dit plan is al vastgesteld en verandert niet meer. Begin een nieuwe versie; uw tekst blijft als concept staan.',
    )
  if (isVeiligheidsinhoud(inhoud) !== (versie.soort === 'veiligheidsplan'))
    weiger('inhoud', 'Deze tekst hoort bij een ander soort plan. Laad de bladzijde opnieuw.')
  const voor = basis === versie.revisie ? versie.inhoud : await getEerdereTekst(toegang.db, id, basis)
  const { inhoud: samen, botsingen } = voegWijzigingenSamen<Inhoud>(voor, versie.inhoud, inhoud)
  if (botsingen.length > 0)
    throw new Probleem(
      409,
      'Iemand anders heeft hetzelfde stuk van dit plan gewijzigd. Er is niets overschreven: kies per stuk wat blijft staan.',
    )
  await ruimConceptOp(toegang.db, { kind: versie.jeugdige_id, formulier: 'plan', betreft: id })
  const vanAnderen = vindVerschillen(voor, versie.inhoud).length
  if (isGelijk(samen, versie.inhoud)) return { revisie: versie.revisie, status: versie.status, vanAnderen }
  const revisie = versie.revisie + 1
  await toegang.db
    .updateTable('planversie')
    .set({ inhoud: JSON.stringify(samen), revisie, status: 'concept', besproken_op: null })
    .where('id', '=', id)
    .execute()
  return { revisie, status: 'concept', vanAnderen }
}

async function getEerdereTekst(db: Kysely<Schema>, id: string, revisie: number): Promise<Inhoud> {
  const { rows } = await sql<{ inhoud: Inhoud }>`
    SELECT inhoud FROM planversie_historie WHERE id = ${id}::uuid AND revisie = ${revisie} ORDER BY vervangen_op DESC LIMIT 1`.execute(db)
  return rows[0]?.inhoud ?? weiger('basis', 'De tekst waarin u begon is niet gevonden. Laad de bladzijde opnieuw; uw concept blijft staan.')
}
