import type { MaatregelType } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import type { Agendapunt } from '@houvast/domein/plan'
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

interface VanKind {
  readonly kind: string
}

/** What the safety plans and guardianships of these children ask, on measures that run; the earliest day first. */
export async function findAgendaPerKind(db: Kysely<Schema>, vraag: Agendavraag): Promise<Map<string, Agendapunt[]>> {
  if (vraag.kinderen.length === 0) return new Map()
  const punten = [...(await vanVeiligheidsplannen(db, vraag)), ...(await vanVoogdijen(db, vraag))]
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

async function vanVeiligheidsplannen(db: Kysely<Schema>, vraag: Agendavraag): Promise<(Agendapunt & VanKind)[]> {
  const { kennismoment, peildatum } = vraag
  const { rows } = await sql<VanKind & { controledatum: Datum; evaluaties: Datum[] | null }>`
    WITH ${lopend(vraag)}
    SELECT l.kind, v.inhoud->>'controledatum' AS controledatum, e.evaluaties
    FROM lopend l JOIN ${bekend('planversie', kennismoment)} v ON v.maatregel_id = l.id
    JOIN ${bekend('plan', kennismoment)} p ON p.id = v.plan_id
    LEFT JOIN LATERAL (
      SELECT json_agg(e.datum) AS evaluaties FROM ${bekend('planevaluatie', kennismoment)} e WHERE e.planversie_id = v.id AND e.datum <= ${peildatum}::date
    ) e ON true
    WHERE v.soort = 'veiligheidsplan' AND v.status IN ('vastgesteld', 'geevalueerd') AND p.vastgesteld_op <= ${peildatum}::date
      AND v.inhoud->>'controledatum' <> ''`.execute(db)
  return rows
    .filter(({ controledatum, evaluaties }) => !(evaluaties ?? []).some((dag) => dag >= controledatum))
    .map(({ kind, controledatum, evaluaties }) => ({
      kind,
      soort: 'controle' as const,
      uiterlijk: controledatum,
      isEerder: evaluaties !== null,
    }))
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
