import type { Datum } from '@houvast/domein/kalender'
import { familiegroepsplanPlicht, findAfgezienOp, isAfzienMogelijk, magPlanVanAanpak } from '@houvast/domein/plan'
import { isPlanVanAanpak } from '@houvast/domein/termijnen'
import type { Kysely } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { ruimConceptOp } from '../concept/concept.ts'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { getMaatregel, nietInDeToekomst, weiger, werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import type { NieuweFamiliegroepsplanStap, VerbeterdeFamiliegroepsplanStap } from './contract.ts'

type Id = { id: string }
type Maatregel = Awaited<ReturnType<typeof getMaatregel>>
type Stap = z.infer<typeof VerbeterdeFamiliegroepsplanStap>

export async function legFamiliegroepsplanStapVast(
  toegang: Toegang,
  kind: string,
  { maatregelId, ...stap }: z.infer<typeof NieuweFamiliegroepsplanStap>,
): Promise<Id> {
  const { db } = toegang
  await eisDossier(toegang, kind)
  await eisMogelijkeStap(db, await getMaatregel(db, kind, maatregelId), stap)
  const id = uuidv7()
  await db
    .insertInto('familiegroepsplan_stap')
    .values({ id, jeugdige_id: kind, maatregel_id: maatregelId, ...rijVan(stap) })
    .execute()
  await ruimConceptOp(db, { kind, formulier: 'familiegroepsplan', betreft: maatregelId })
  await werkAfgeleideBij(toegang, [kind])
  return { id }
}

/**
 * A step that was recorded wrongly: what it said stays in its history, and the clock follows what it says now.
 *
 * @throws GeenDossier, the same whether the step does not exist or is in a file of others
 */
export async function verbeterFamiliegroepsplanStap(toegang: Toegang, id: string, stap: Stap): Promise<Id> {
  const { db } = toegang
  const eerder = await db.selectFrom('familiegroepsplan_stap').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!eerder) {
    const van = await toegang.alsSysteem((systeem) =>
      systeem.selectFrom('familiegroepsplan_stap').select('jeugdige_id').where('id', '=', id).executeTakeFirst(),
    )
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  await eisMogelijkeStap(db, await getMaatregel(db, eerder.jeugdige_id, eerder.maatregel_id), stap)
  await db.updateTable('familiegroepsplan_stap').set(rijVan(stap)).where('id', '=', id).execute()
  await ruimConceptOp(db, { kind: eerder.jeugdige_id, formulier: 'familiegroepsplan', betreft: id })
  await werkAfgeleideBij(toegang, [eerder.jeugdige_id])
  return { id }
}

const rijVan = ({ stap, datum, grond, toelichting }: Stap) => ({ stap, datum, grond: grond ?? null, toelichting: toelichting || null })

async function eisMogelijkeStap(db: Kysely<Schema>, maatregel: Maatregel, { stap, datum, grond, toelichting }: Stap): Promise<void> {
  if (familiegroepsplanPlicht(maatregel.type) === 'geldt_niet')
    weiger('maatregelId', 'Bij deze maatregel hoeft geen familiegroepsplan te worden aangeboden (Jeugdwet art. 4.1.2).')
  nietInDeToekomst('datum', datum, 'Deze dag')
  if (datum < maatregel.eerste_dag)
    weiger('datum', 'De maatregel was toen nog niet begonnen. Kies een dag vanaf het begin van de maatregel.')
  if (stap === 'afgezien' && !grond) weiger('grond', 'Kies de grond. De wet noemt er drie (Jeugdwet art. 4.1.2).')
  if (stap === 'afgezien' && (toelichting ?? '').length < 3) weiger('toelichting', 'Schrijf op waarom deze grond hier geldt.')
  if (stap !== 'afgezien' && grond) weiger('grond', 'Een grond hoort alleen bij afzien. Laat die hier leeg.')
  if (stap === 'afgezien' && !isAfzienMogelijk(datum, await findVastgesteld(db, maatregel.id)))
    weiger('datum', 'Er is voor die dag al een plan vastgesteld. Van een familiegroepsplan was toen dus al afgezien; kies die eerdere dag.')
}

/** The days on which a plan van aanpak or familiegroepsplan was adopted under this measure. */
async function findVastgesteld(db: Kysely<Schema>, maatregelId: string): Promise<Datum[]> {
  const rijen = await db.selectFrom('plan').select(['soort', 'vastgesteld_op']).where('maatregel_id', '=', maatregelId).execute()
  return rijen
    .map(({ soort, vastgesteld_op }) => ({ soort, vastgesteldOp: vastgesteld_op }))
    .filter(isPlanVanAanpak)
    .map(({ vastgesteldOp }) => vastgesteldOp)
}

/** @source Jeugdwet art. 4.1.2 and 4.1.3 lid 2: a plan van aanpak follows on passing over the familiegroepsplan, with its reason and its day. */
export async function eisFamiliegroepsplanEerst(db: Kysely<Schema>, { id: maatregel_id, type }: Maatregel, dag: Datum): Promise<void> {
  const stappen = await db.selectFrom('familiegroepsplan_stap').select(['stap', 'datum']).where('maatregel_id', '=', maatregel_id).execute()
  const beschikking = await db
    .selectFrom('beschikking')
    .select('datum_fgp_afgezien')
    .where('maatregel_id', '=', maatregel_id)
    .where('datum_fgp_afgezien', 'is not', null)
    .orderBy('datum_fgp_afgezien')
    .executeTakeFirst()
  const afgezienOp = findAfgezienOp(stappen, beschikking?.datum_fgp_afgezien ?? null)
  if (magPlanVanAanpak({ type, afgezienOp, eerderVastgesteld: await findVastgesteld(db, maatregel_id) }, dag)) return
  throw new Probleem(
    409,
    'Eerst krijgt het gezin de kans om zelf een familiegroepsplan te maken. Leg vast waarom en sinds wanneer daarvan is afgezien (Jeugdwet art. 4.1.2).',
  )
}
