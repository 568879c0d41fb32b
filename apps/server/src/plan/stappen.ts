import {
  isVanKracht,
  isVeiligheidsinhoud,
  magNaar,
  type PlanGebrek,
  type PlanStatus,
  vindGebreken,
  vindOntbrekendeStandpunten,
} from '@houvast/domein/plan'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { ruimConceptOp } from '../concept/concept.ts'
import type { Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { getMaatregel, nietInDeToekomst, weiger, werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import type { Besproken, NieuweEvaluatie, NieuwStandpunt, Vaststelling } from './contract.ts'
import { eisFamiliegroepsplanEerst } from './familiegroepsplan.ts'
import { getVersie } from './versie.ts'

type Id = { id: string }

export async function legStandpuntVast(toegang: Toegang, versieId: string, nieuw: z.infer<typeof NieuwStandpunt>): Promise<Id> {
  const versie = await getVersie(toegang, versieId)
  if (versie.status === 'bijgesteld') weigerStap('Dit plan is vervangen door een nieuwe versie. Leg het standpunt daar vast.')
  nietInDeToekomst('datum', nieuw.datum, 'Deze dag')
  if (nieuw.standpunt === 'niet_gesproken' && nieuw.woorden.length < 3)
    weiger('woorden', 'Schrijf op waarom dit gesprek er niet is geweest.')
  const id = uuidv7()
  await toegang.db
    .insertInto('planstandpunt')
    .values({ id, jeugdige_id: versie.jeugdige_id, planversie_id: versieId, revisie: versie.revisie, ...nieuw })
    .execute()
  await ruimConceptOp(toegang.db, { kind: versie.jeugdige_id, formulier: 'standpunt', betreft: versieId })
  return { id }
}

const wieOntbreekt = { jeugdige: 'de jeugdige', ouder: 'een ouder' }

export async function meldBesproken(toegang: Toegang, id: string, { besprokenOp }: z.infer<typeof Besproken>): Promise<Id> {
  const versie = await getVersie(toegang, id)
  eisStap(versie.status, 'besproken')
  nietInDeToekomst('besprokenOp', besprokenOp, 'Deze dag')
  const standpunten = await toegang.db.selectFrom('planstandpunt').select('van').where('planversie_id', '=', id).execute()
  const ontbreekt = vindOntbrekendeStandpunten(standpunten)
  if (ontbreekt.length > 0) {
    weigerStap(
      `Er staat nog niet wat ${ontbreekt.map((wie) => wieOntbreekt[wie]).join(' en ')} ervan vindt. Leg dat eerst vast; is er niet gesproken, schrijf dan op waarom.`,
    )
  }
  await toegang.db.updateTable('planversie').set({ status: 'besproken', besproken_op: besprokenOp }).where('id', '=', id).execute()
  return { id }
}

const gebrekZin: Record<PlanGebrek, string> = {
  geen_beeld: 'wat er aan de hand is',
  geen_doel: 'ten minste één doel',
  geen_actie: 'ten minste één actie',
  actie_zonder_wie_of_wanneer: 'bij elke actie wie het doet en tot wanneer',
  feit_zonder_bron: 'bij elk feit de bron',
  geen_afspraak: 'ten minste één afspraak',
  afspraak_zonder_wie: 'bij elke afspraak wie hem nakomt',
  niets_als_het_misgaat: 'wat er gebeurt als het misgaat',
  geen_controledatum: 'de dag waarop u de afspraken controleert',
}

/**
 * Adopts a version: from now on it does not change, it counts in the figures and the clocks, and the version before it has been replaced.
 *
 * @throws Probleem when it was not discussed, something is missing in it, or the family was not first offered to make its own plan
 */
export async function stelVersieVast(toegang: Toegang, id: string, { vastgesteldOp }: z.infer<typeof Vaststelling>): Promise<Id> {
  const { db } = toegang
  const versie = await getVersie(toegang, id)
  eisStap(versie.status, 'vastgesteld')
  const maatregel = await getMaatregel(db, versie.jeugdige_id, versie.maatregel_id)
  nietInDeToekomst('vastgesteldOp', vastgesteldOp, 'De dag van vaststelling')
  if (vastgesteldOp < maatregel.datum_aanvang)
    weiger('vastgesteldOp', 'De maatregel was toen nog niet begonnen. Kies een dag vanaf het begin van de maatregel.')
  if (versie.besproken_op !== null && vastgesteldOp < versie.besproken_op)
    weiger('vastgesteldOp', 'Het plan is pas daarna besproken. Kies de dag van het gesprek of een latere dag.')
  const gebreken = vindGebreken(versie.inhoud)
  if (gebreken.length > 0)
    weigerStap(`In dit plan staat nog niet: ${gebreken.map((gebrek) => gebrekZin[gebrek]).join('; ')}. Vul dat eerst aan.`)
  if (versie.soort === 'plan_van_aanpak') await eisFamiliegroepsplanEerst(db, maatregel, vastgesteldOp)
  const planId = uuidv7()
  await db
    .insertInto('plan')
    .values({
      id: planId,
      jeugdige_id: versie.jeugdige_id,
      maatregel_id: versie.maatregel_id,
      soort: versie.soort,
      vastgesteld_op: vastgesteldOp,
    })
    .execute()
  const eerdere = await db
    .selectFrom('planversie')
    .select(['id', 'status'])
    .where('maatregel_id', '=', versie.maatregel_id)
    .where('soort', '=', versie.soort)
    .execute()
  const geldend = eerdere.filter(({ status }) => isVanKracht(status)).map((eerder) => eerder.id)
  if (geldend.length > 0) await db.updateTable('planversie').set({ status: 'bijgesteld' }).where('id', 'in', geldend).execute()
  await ruimConceptOp(db, { kind: versie.jeugdige_id, formulier: 'plan', betreft: id })
  await db.updateTable('planversie').set({ status: 'vastgesteld', plan_id: planId }).where('id', '=', id).execute()
  await werkAfgeleideBij(toegang, [versie.jeugdige_id])
  return { id }
}

export async function evalueer(toegang: Toegang, id: string, nieuw: z.infer<typeof NieuweEvaluatie>): Promise<Id> {
  const { db } = toegang
  const versie = await getVersie(toegang, id)
  eisStap(versie.status, 'geevalueerd')
  nietInDeToekomst('datum', nieuw.datum, 'Een evaluatie')
  const plan = await db.selectFrom('plan').select('vastgesteld_op').where('id', '=', versie.plan_id).executeTakeFirstOrThrow()
  if (nieuw.datum < plan.vastgesteld_op) weiger('datum', 'Het plan was toen nog niet vastgesteld. Kies een latere dag.')
  const doelen = new Set(isVeiligheidsinhoud(versie.inhoud) ? [] : versie.inhoud.doelen.map((doel) => doel.id))
  if (nieuw.perDoel.some(({ doelId }) => !doelen.has(doelId)))
    weiger('perDoel', 'Een van deze doelen staat niet in dit plan. Laad de bladzijde opnieuw.')
  const evaluatie = uuidv7()
  await db
    .insertInto('planevaluatie')
    .values({
      id: evaluatie,
      jeugdige_id: versie.jeugdige_id,
      planversie_id: id,
      datum: nieuw.datum,
      uitkomst: nieuw.uitkomst,
      beeld: nieuw.beeld,
      woorden_gezin: nieuw.woordenGezin,
      woorden_kind: nieuw.woordenKind,
      per_doel: JSON.stringify(nieuw.perDoel),
    })
    .execute()
  await db.updateTable('planversie').set({ status: 'geevalueerd' }).where('id', '=', id).execute()
  await ruimConceptOp(db, { kind: versie.jeugdige_id, formulier: 'evaluatie', betreft: id })
  await werkAfgeleideBij(toegang, [versie.jeugdige_id])
  return { id: evaluatie }
}

const eerstZin: Partial<Record<PlanStatus, string>> = {
  besproken: 'Alleen een concept kan worden besproken. Laad de bladzijde opnieuw en kijk wat er nu staat.',
  vastgesteld: 'Alleen een plan dat is besproken kan worden vastgesteld. Bespreek het eerst.',
  geevalueerd: 'Alleen een plan dat geldt kan worden geëvalueerd. Laad de bladzijde opnieuw en kijk wat er nu staat.',
}

function eisStap(van: PlanStatus, naar: PlanStatus): void {
  if (!magNaar(van, naar)) weigerStap(eerstZin[naar] ?? 'Deze stap kan nu niet.')
}

function weigerStap(melding: string): never {
  throw new Probleem(409, melding)
}
