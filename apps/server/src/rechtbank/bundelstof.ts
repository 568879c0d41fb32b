import type { Datum } from '@houvast/domein/kalender'
import { laatstePerPersoon, type Planinhoud, type Positie } from '@houvast/domein/plan'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { findKindstanden } from '../stand/stand.ts'
import type { Titelstand } from './titels.ts'

interface Wanneer {
  readonly peildatum: Datum
  readonly kennismoment: string | null
}

export interface Vaste {
  readonly naam: string
  readonly skj: string | null
  readonly sinds: Datum
}

export interface Standpunt extends Positie {
  readonly woorden: string
}

export interface GeldendPlan {
  readonly soort: 'plan_van_aanpak' | 'familiegroepsplan'
  readonly nummer: number
  readonly vastgesteldOp: Datum | null
  readonly inhoud: Planinhoud
  readonly standpunten: readonly Standpunt[]
}

/** What the file itself has for a bundle: nobody types it again. */
export interface Bundelstof {
  readonly vaste: Vaste | null
  readonly plan: GeldendPlan | null
}

export async function findBundelstof(db: Kysely<Schema>, { kind }: Titelstand, wanneer: Wanneer): Promise<Bundelstof> {
  return { vaste: await findVaste(db, kind, wanneer), plan: await findGeldendPlan(db, kind, wanneer) }
}

/** From the assignments, by the same rule as the waitlist: a natural person who is there, and since when without a break. */
async function findVaste(db: Kysely<Schema>, kind: string, { peildatum, kennismoment }: Wanneer): Promise<Vaste | null> {
  const [stand] = await findKindstanden(db, { peildatum, kennismoment, kinderen: [kind] })
  if (!stand?.vaste_medewerker_id || !stand.vaste_sinds) return null
  const { rows } = await sql<{ naam: string; skj: string | null }>`
    SELECT w.naam, CASE WHEN w.skj_geldig_tot >= ${peildatum}::date THEN w.skj_nummer END AS skj
    FROM ${bekend('medewerker', kennismoment)} w WHERE w.id = ${stand.vaste_medewerker_id}::uuid`.execute(db)
  return rows[0] ? { ...rows[0], sinds: stand.vaste_sinds } : null
}

/** The plan that is in force for the family: adopted, and not replaced. */
async function findGeldendPlan(db: Kysely<Schema>, kind: string, { kennismoment }: Wanneer): Promise<GeldendPlan | null> {
  const { rows } = await sql<Omit<GeldendPlan, 'standpunten'> & { id: string }>`
    SELECT v.id, v.soort, v.nummer, v.inhoud, p.vastgesteld_op AS "vastgesteldOp"
    FROM ${bekend('planversie', kennismoment)} v JOIN ${bekend('plan', kennismoment)} p ON p.id = v.plan_id
    WHERE v.jeugdige_id = ${kind}::uuid AND v.soort IN ('plan_van_aanpak','familiegroepsplan') AND v.status IN ('vastgesteld','geevalueerd')
    ORDER BY p.vastgesteld_op DESC, v.id DESC LIMIT 1`.execute(db)
  const plan = rows[0]
  if (!plan) return null
  const { rows: gezegd } = await sql<Standpunt>`
    SELECT s.van, s.naam, s.standpunt, s.woorden, s.datum FROM ${bekend('planstandpunt', kennismoment)} s
    WHERE s.planversie_id = ${plan.id}::uuid ORDER BY s.id`.execute(db)
  const { soort, nummer, vastgesteldOp, inhoud } = plan
  return { soort, nummer, vastgesteldOp, inhoud, standpunten: laatstePerPersoon(gezegd) }
}
