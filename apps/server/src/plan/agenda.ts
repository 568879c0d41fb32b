import { type Aanwijzingfeit, isVanKrachtNa, rechtsmiddelen } from '@houvast/domein/aanwijzing'
import type { MaatregelType } from '@houvast/domein/feiten'
import { type Datum, maakKalender } from '@houvast/domein/kalender'
import { type Agendapunt, evalueerUiterlijk } from '@houvast/domein/plan'
import { beoordeelVoogdijUiterlijk, isVoogdij } from '@houvast/domein/voogdij'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'

export interface Agendavraag {
  readonly kinderen: readonly string[]
  readonly peildatum: Datum
  /** null: as known now. */
  readonly kennismoment: string | null
}

const kalender = maakKalender()

interface VanKind {
  readonly kind: string
}

/** What the plans, instructions and guardianships of these children ask, on measures that run; the earliest day first. */
export async function findAgendaPerKind(db: Kysely<Schema>, vraag: Agendavraag): Promise<Map<string, Agendapunt[]>> {
  if (vraag.kinderen.length === 0) return new Map()
  const punten = [...(await vanPlannen(db, vraag)), ...(await vanAanwijzingen(db, vraag)), ...(await vanVoogdijen(db, vraag))]
  const opVolgorde = punten.toSorted((een, ander) => een.uiterlijk.localeCompare(ander.uiterlijk))
  const perKind = Map.groupBy(opVolgorde, ({ kind }) => kind)
  return new Map([...perKind].map(([kind, van]) => [kind, van.map(({ kind: _, ...punt }) => punt)]))
}

/** The measures of these children that run on the day, as `lopend`. */
const lopend = ({ kinderen, peildatum, kennismoment }: Agendavraag) => sql`
  lopend AS (
    SELECT m.id, m.jeugdige_id AS kind, m.type, m.eerste_dag FROM ${bekend('maatregel', kennismoment)} m
    WHERE m.jeugdige_id = ANY (${kinderen}::uuid[]) AND m.eerste_dag <= ${peildatum}::date AND (m.laatste_dag IS NULL OR m.laatste_dag >= ${peildatum}::date)
  )`

async function vanPlannen(db: Kysely<Schema>, vraag: Agendavraag): Promise<(Agendapunt & VanKind)[]> {
  const { kennismoment, peildatum } = vraag
  const { rows } = await sql<VanKind & { vastgesteld_op: Datum; controledatum: Datum | null; soort: string; evaluaties: Datum[] | null }>`
    WITH ${lopend(vraag)}
    SELECT l.kind, v.soort, p.vastgesteld_op, nullif(v.inhoud->>'controledatum', '') AS controledatum, e.evaluaties
    FROM lopend l JOIN ${bekend('planversie', kennismoment)} v ON v.maatregel_id = l.id
    JOIN ${bekend('plan', kennismoment)} p ON p.id = v.plan_id
    LEFT JOIN LATERAL (
      SELECT json_agg(e.datum) AS evaluaties FROM ${bekend('planevaluatie', kennismoment)} e WHERE e.planversie_id = v.id AND e.datum <= ${peildatum}::date
    ) e ON true
    WHERE v.status IN ('vastgesteld', 'geevalueerd') AND p.vastgesteld_op <= ${peildatum}::date`.execute(db)
  return rows.flatMap(({ kind, soort, vastgesteld_op, controledatum, evaluaties }): (Agendapunt & VanKind)[] => {
    const gedaan = evaluaties ?? []
    if (soort !== 'veiligheidsplan')
      return [{ kind, soort: 'evaluatie', uiterlijk: evalueerUiterlijk(vastgesteld_op, gedaan, kalender), isEerder: gedaan.length > 0 }]
    const gecontroleerd = controledatum === null || gedaan.some((dag) => dag >= controledatum)
    return gecontroleerd ? [] : [{ kind, soort: 'controle', uiterlijk: controledatum, isEerder: gedaan.length > 0 }]
  })
}

async function vanAanwijzingen(db: Kysely<Schema>, vraag: Agendavraag): Promise<(Agendapunt & VanKind)[]> {
  const { kennismoment, peildatum } = vraag
  const { rows } = await sql<VanKind & { bekendgemaakt_op: Datum; stappen: Aanwijzingfeit[] }>`
    WITH ${lopend(vraag)}
    SELECT l.kind, a.bekendgemaakt_op, json_agg(json_build_object('stap', s.stap, 'datum', s.datum) ORDER BY s.datum, s.id) AS stappen
    FROM lopend l JOIN ${bekend('aanwijzing', kennismoment)} a ON a.maatregel_id = l.id
    JOIN ${bekend('aanwijzing_stap', kennismoment)} s ON s.aanwijzing_id = a.id AND s.datum <= ${peildatum}::date
    GROUP BY l.kind, a.id, a.bekendgemaakt_op`.execute(db)
  return rows
    .filter(({ stappen }) => isVanKrachtNa(stappen))
    .flatMap(({ kind, bekendgemaakt_op, stappen }) =>
      rechtsmiddelen(bekendgemaakt_op, stappen, peildatum, kalender)
        .filter(({ norm, stand }) => norm.id === 'SA-003' && (stand === 'loopt' || stand === 'te_laat'))
        .map(({ eind }) => ({ kind, soort: 'intrekking' as const, uiterlijk: eind, isEerder: false })),
    )
}

async function vanVoogdijen(db: Kysely<Schema>, vraag: Agendavraag): Promise<(Agendapunt & VanKind)[]> {
  const { kennismoment, peildatum } = vraag
  const { rows } = await sql<VanKind & { type: MaatregelType; eerste_dag: Datum; beoordeeld: Datum[] | null }>`
    WITH ${lopend(vraag)}
    SELECT l.kind, l.type, l.eerste_dag, (
      SELECT json_agg(b.datum) FROM ${bekend('voogdijbeoordeling', kennismoment)} b WHERE b.maatregel_id = l.id AND b.datum <= ${peildatum}::date
    ) AS beoordeeld
    FROM lopend l`.execute(db)
  return rows
    .filter(({ type }) => isVoogdij(type))
    .map(({ kind, eerste_dag, beoordeeld }) => ({
      kind,
      soort: 'voogdij' as const,
      uiterlijk: beoordeelVoogdijUiterlijk(eerste_dag, beoordeeld ?? []),
      isEerder: beoordeeld !== null,
    }))
}
