import { type MaatregelType, maatregelTypes } from '@houvast/domein/feiten'
import { beginVanDag, type Datum, maakKalender, plusDagen } from '@houvast/domein/kalender'
import {
  evalueerUiterlijk,
  familiegroepsplanPlicht,
  findAfgezienOp,
  geschrevenPlannen,
  isVanKracht,
  magPlanVanAanpak,
  vindGebreken,
  vindOntbrekendeStandpunten,
} from '@houvast/domein/plan'
import { isPlanVanAanpak } from '@houvast/domein/termijnen'
import { type Actie, magMetDossier } from '@houvast/domein/toegang'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Persoon } from '../db/als.ts'
import type { PlanevaluatieTabel, PlanstandpuntTabel, PlanversieTabel, Schema } from '../db/schema.ts'
import { findGrondenOpDossier } from '../jeugdige/dossier.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { bekend } from '../stand/bekend.ts'
import { normenOver } from '../stand/termijnen.ts'
import { findTermijnen } from '../vandaag/termijnen.ts'
import type { PlanAntwoord } from './contract.ts'
import { getKind } from './kind.ts'

type Planbeeld = z.infer<typeof PlanAntwoord>

export interface Planvraag {
  readonly id: string
  readonly peildatum: Datum
  readonly kennismoment: string | null
  readonly alleenLezen: boolean
}

const kalender = maakKalender()
const schrijfacties: readonly Actie[] = ['plan.schrijven', 'plan.vaststellen']

/**
 * The plans of one child with all their versions. A text holds from when it was saved: of an earlier day, without a moment of knowledge, it is shown as it
 * was known at the end of that day.
 */
export async function getPlanbeeld(db: Kysely<Schema>, persoon: Persoon, vraag: Planvraag): Promise<Planbeeld> {
  const { id, peildatum, alleenLezen } = vraag
  const kennismoment = kennismomentVan(vraag)
  const gronden = await findGrondenOpDossier(db, persoon, id)
  const termijnen = await findTermijnen(db, { kinderen: [id], peildatum, kennismoment: vraag.kennismoment, alleenOpen: false })
  const overPlan = normenOver('plan')
  return {
    peildatum,
    alleenLezen,
    kind: await getKind(db, persoon, vraag),
    maatregelen: await findMaatregelen(db, { id, peildatum, kennismoment }),
    versies: await findVersies(db, id, kennismoment),
    termijnen: termijnen.filter(({ norm }) => overPlan.includes(norm)),
    acties: alleenLezen ? [] : schrijfacties.filter((actie) => magMetDossier(persoon.rol, actie, gronden)),
  }
}

/** null: as known now. */
export function kennismomentVan({ peildatum, kennismoment }: Pick<Planvraag, 'peildatum' | 'kennismoment'>): string | null {
  if (kennismoment !== null || peildatum >= vandaagInAmsterdam()) return kennismoment
  return beginVanDag(plusDagen(peildatum, 1))
}

interface Maatregelrij {
  readonly id: string
  readonly type: MaatregelType
  readonly laatste_dag: Datum | null
  readonly fgp_afgezien: Datum | null
  readonly plannen: Planbeeld['maatregelen'][number]['plannen'] | null
  readonly stappen: Planbeeld['maatregelen'][number]['familiegroepsplan']['stappen'] | null
}

async function findMaatregelen(
  db: Kysely<Schema>,
  { id, peildatum, kennismoment }: { id: string; peildatum: Datum; kennismoment: string | null },
): Promise<Planbeeld['maatregelen']> {
  const { rows } = await sql<Maatregelrij>`
    SELECT m.id, m.type, m.laatste_dag, f.stappen, p.plannen, (
      SELECT b.datum_fgp_afgezien FROM ${bekend('beschikking', kennismoment)} b
      WHERE b.maatregel_id = m.id AND b.datum_fgp_afgezien IS NOT NULL
      ORDER BY b.datum_kennisgeving, b.datum_beschikking, b.datum_fgp_afgezien LIMIT 1
    ) AS fgp_afgezien
    FROM ${bekend('maatregel', kennismoment)} m
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('id', s.id, 'stap', s.stap, 'datum', s.datum, 'grond', s.grond, 'toelichting', s.toelichting) ORDER BY s.datum, s.id) AS stappen
      FROM ${bekend('familiegroepsplan_stap', kennismoment)} s WHERE s.maatregel_id = m.id
    ) f ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('soort', p.soort, 'vastgesteldOp', p.vastgesteld_op, 'heeftTekst',
        EXISTS (SELECT FROM ${bekend('planversie', kennismoment)} v WHERE v.plan_id = p.id)) ORDER BY p.vastgesteld_op DESC) AS plannen
      FROM ${bekend('plan', kennismoment)} p
      WHERE p.maatregel_id = m.id AND p.soort = ANY (${geschrevenPlannen}::text[]) AND p.vastgesteld_op <= ${peildatum}::date
    ) p ON true
    WHERE m.jeugdige_id = ${id}::uuid AND m.familie IS NOT NULL AND m.eerste_dag <= ${peildatum}::date
    ORDER BY m.eerste_dag DESC, m.id`.execute(db)
  return rows.map(({ id: maatregel, type, laatste_dag, fgp_afgezien, stappen, plannen }) => ({
    id: maatregel,
    type,
    naam: maatregelTypes[type],
    loopt: laatste_dag === null || laatste_dag >= peildatum,
    plannen: plannen ?? [],
    familiegroepsplan: {
      plicht: familiegroepsplanPlicht(type),
      afgezienOp: findAfgezienOp(stappen ?? [], fgp_afgezien),
      houdtPlanTegen: !magPlanVanAanpak(
        {
          type,
          afgezienOp: findAfgezienOp(stappen ?? [], fgp_afgezien),
          eerderVastgesteld: (plannen ?? []).filter(isPlanVanAanpak).map(({ vastgesteldOp }) => vastgesteldOp),
        },
        peildatum,
      ),
      uitBeschikking: fgp_afgezien !== null,
      stappen: stappen ?? [],
    },
  }))
}

async function findVersies(db: Kysely<Schema>, kind: string, kennismoment: string | null): Promise<Planbeeld['versies']> {
  const { rows: versies } = await sql<
    PlanversieTabel & {
      inhoud: Planbeeld['versies'][number]['inhoud']
      geregistreerd_op: string
      naam: string | null
      vastgesteld_op: Datum | null
    }
  >`
    SELECT v.*, w.naam, p.vastgesteld_op
    FROM ${bekend('planversie', kennismoment)} v
    LEFT JOIN medewerker w ON w.id = v.geregistreerd_door
    LEFT JOIN ${bekend('plan', kennismoment)} p ON p.id = v.plan_id
    WHERE v.jeugdige_id = ${kind}::uuid ORDER BY v.nummer DESC, v.id DESC`.execute(db)
  const standpunten = await findBij<PlanstandpuntTabel>(db, 'planstandpunt', kind, kennismoment)
  const evaluaties = await findBij<PlanevaluatieTabel & { per_doel: Planbeeld['versies'][number]['evaluaties'][number]['perDoel'] }>(
    db,
    'planevaluatie',
    kind,
    kennismoment,
  )
  return versies.map((versie) => {
    const vanVersie = evaluaties.get(versie.id) ?? []
    const gezegd = standpunten.get(versie.id) ?? []
    return {
      id: versie.id,
      maatregelId: versie.maatregel_id,
      soort: versie.soort,
      nummer: versie.nummer,
      status: versie.status,
      revisie: versie.revisie,
      inhoud: versie.inhoud,
      besprokenOp: versie.besproken_op,
      vastgesteldOp: versie.vastgesteld_op,
      evalueerUiterlijk:
        isVanKracht(versie.status) && versie.vastgesteld_op
          ? evalueerUiterlijk(
              versie.vastgesteld_op,
              vanVersie.map(({ datum }) => datum),
              kalender,
            )
          : null,
      bewaardOp: versie.geregistreerd_op,
      bewaardDoor: versie.naam,
      gebreken: vindGebreken(versie.inhoud),
      ontbrekendeStandpunten: vindOntbrekendeStandpunten(gezegd),
      standpunten: gezegd.map(({ id, van, naam, standpunt, woorden, datum, revisie }) => ({
        id,
        van,
        naam,
        standpunt,
        woorden,
        datum,
        overEerdereTekst: revisie < versie.revisie,
      })),
      evaluaties: vanVersie.map(({ id, datum, uitkomst, beeld, woorden_gezin, woorden_kind, per_doel }) => ({
        id,
        datum,
        uitkomst,
        beeld,
        woordenGezin: woorden_gezin,
        woordenKind: woorden_kind,
        perDoel: per_doel,
      })),
    }
  })
}

/** In order of entry. */
async function findBij<Rij extends { planversie_id: string }>(
  db: Kysely<Schema>,
  tabel: 'planstandpunt' | 'planevaluatie',
  kind: string,
  kennismoment: string | null,
): Promise<Map<string, Rij[]>> {
  const { rows } = await sql<Rij>`SELECT * FROM ${bekend(tabel, kennismoment)} t WHERE t.jeugdige_id = ${kind}::uuid ORDER BY t.id`.execute(
    db,
  )
  return Map.groupBy(rows, ({ planversie_id }) => planversie_id)
}
