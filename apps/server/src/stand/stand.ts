import { contactWijzen } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { KindstandTabel, Schema } from '../db/schema.ts'
import { bekend, type FeitTabel, vanKinderen } from './bekend.ts'

/** Which day is looked at, what was known then (absent: now), and which children (absent: all). */
export interface Standvraag {
  readonly peildatum: Datum
  readonly kennismoment?: string | null | undefined
  readonly kinderen?: readonly string[] | undefined
}

/** The columns of `kindstand` that follow from the child's own facts; the others follow from its clocks and from what was decided. */
export type Kindstand = Omit<KindstandTabel, 'plan_uiterlijk' | 'contact_uiterlijk' | 'spoed' | 'voorrang'>

/** The days between which a peildatum may lie, what was known, and which children. */
export interface Tijdvak {
  readonly van: Datum
  readonly tot: Datum
  readonly kennismoment?: string | null | undefined
  readonly kinderen?: readonly string[] | undefined
}

/**
 * `ketenmaatregel`: the measures with the first day of their keten, of the children with a running measure in the period.
 * A measure that begins later joins no earlier ones, so that this first day is the same for every peildatum.
 */
export function ketenSql({ van, tot, kennismoment, kinderen }: Tijdvak): RawBuilder<unknown> {
  const [begin, eind] = [sql`${sql.lit(van)}::date`, sql`${sql.lit(tot)}::date`]
  const op = (tabel: FeitTabel) => bekend(tabel, kennismoment)
  const dezeKinderen = (tabel: string) => vanKinderen(tabel, kinderen)
  return sql`
  -- Running measure on P: first day <= P and last day >= P. Code 31 has no family and is not counted.
  kind_in_tijdvak AS MATERIALIZED (
    SELECT DISTINCT m.jeugdige_id
    FROM ${op('maatregel')} m
    WHERE m.familie IS NOT NULL AND m.eerste_dag <= ${eind} AND (m.laatste_dag >= ${begin} OR m.laatste_dag IS NULL) AND ${dezeKinderen('m')}
  ),
  begonnen_maatregel AS MATERIALIZED (
    SELECT m.id, m.jeugdige_id, m.familie, m.eerste_dag, m.laatste_dag
    FROM kind_in_tijdvak k
    CROSS JOIN LATERAL (SELECT * FROM ${op('maatregel')} m WHERE m.jeugdige_id = k.jeugdige_id OFFSET 0) AS m
    WHERE m.familie IS NOT NULL AND m.eerste_dag <= ${eind} AND (m.laatste_dag >= m.eerste_dag OR m.laatste_dag IS NULL)
  ),
  -- Keten van maatregelen: joined while at most one uncovered day lies between one's last day and the next one's first day.
  aansluiting AS (
    SELECT *, (eerste_dag > max(coalesce(laatste_dag, 'infinity')) OVER eerder + 2) IS NOT FALSE AS begint_keten
    FROM begonnen_maatregel
    WINDOW eerder AS (PARTITION BY jeugdige_id ORDER BY eerste_dag, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ),
  met_keten AS (
    SELECT id, jeugdige_id, familie, eerste_dag, laatste_dag,
      max(eerste_dag) FILTER (WHERE begint_keten) OVER (PARTITION BY jeugdige_id ORDER BY eerste_dag, id ROWS UNBOUNDED PRECEDING) AS keten_van
    FROM aansluiting
  ),
  -- Of a keten that had ended before the period, nothing is needed.
  ketenmaatregel AS MATERIALIZED (
    SELECT id, jeugdige_id, familie, eerste_dag, laatste_dag, keten_van
    FROM (
      SELECT *, min(keten_van) FILTER (WHERE laatste_dag >= ${begin} OR laatste_dag IS NULL) OVER (PARTITION BY jeugdige_id) AS oudste_keten_van
      FROM met_keten
    ) AS m
    WHERE keten_van >= oudste_keten_van
  )`
}

/** `vaste_toewijzing`: the vaste assignments on those measures, with the days on which each gives the child a vaste jeugdbeschermer. After `ketenSql`. */
export function toewijzingSql({ tot, kennismoment, kinderen }: Tijdvak): RawBuilder<unknown> {
  const eind = sql`${sql.lit(tot)}::date`
  const op = (tabel: FeitTabel) => bekend(tabel, kennismoment)
  const dezeMedewerkers = kinderen === undefined ? sql`NULL::uuid[]` : sql`(SELECT array_agg(DISTINCT medewerker_id) FROM toegewezen)`
  return sql`
  toegewezen AS MATERIALIZED (
    SELECT t.jeugdige_id, t.medewerker_id, t.van, t.tot, m.keten_van, m.eerste_dag, m.laatste_dag
    FROM ketenmaatregel m
    CROSS JOIN LATERAL (SELECT * FROM ${op('toewijzing')} t WHERE t.maatregel_id = m.id OFFSET 0) AS t
    WHERE t.rol = 'vast' AND t.van <= ${eind}
  ),
  -- Langdurig afwezig: its days alone; why somebody is absent is not for everybody who asks for a stand.
  langdurig_afwezig AS MATERIALIZED (SELECT * FROM langdurig_afwezig_op(${kennismoment ?? null}::timestamptz, ${eind}, ${dezeMedewerkers})),
  -- On the days of its inzet the toewijzing and the measure run and the medewerker is in service; without those of afwezig, the child has a vaste.
  vaste_toewijzing AS MATERIALIZED (
    SELECT t.jeugdige_id, t.medewerker_id, t.van, t.tot, t.keten_van, t.eerste_dag,
      greatest(t.van, t.eerste_dag, w.in_dienst) AS inzet_van, least(t.tot, t.laatste_dag, w.uit_dienst) AS inzet_tot, afwezig.dagen AS afwezig
    FROM toegewezen t
    JOIN ${op('medewerker')} w ON w.id = t.medewerker_id
    LEFT JOIN langdurig_afwezig afwezig ON afwezig.medewerker_id = t.medewerker_id
  )`
}

/**
 * `stand`: one row for each child that Kinderen(P) counts, as a list of CTEs to put after `ketenSql` and `toewijzingSql`.
 * `beschikking` is where the kennisgeving of a keten's first measure is read.
 *
 * @source definities.md 2026-1, in its order and words
 */
export function opPeildatumSql(peildatum: Datum, beschikking: RawBuilder<unknown>, kinderen?: readonly string[]): RawBuilder<unknown> {
  const p = sql`${sql.lit(peildatum)}::date`
  return sql`
  -- Kinderen(P): distinct jeugdigen with at least one running measure; a child with both families counts once.
  geteld_kind AS MATERIALIZED (
    SELECT jeugdige_id, CASE WHEN bool_or(familie = 'JB') THEN 'JB' ELSE 'JR' END AS telt_als, max(keten_van) AS keten_van
    FROM ketenmaatregel
    WHERE eerste_dag <= ${p} AND (laatste_dag >= ${p} OR laatste_dag IS NULL)
    GROUP BY jeugdige_id
  ),
  -- Vaste jeugdbeschermer on P: a toewijzing with rol vast running on P to a medewerker in service on P who is not langdurig afwezig on P.
  vaste_op_p AS MATERIALIZED (
    SELECT jeugdige_id, medewerker_id, keten_van
    FROM vaste_toewijzing
    WHERE inzet_van <= ${p} AND (inzet_tot >= ${p} OR inzet_tot IS NULL) AND (afwezig @> ${p}) IS NOT TRUE
  ),
  -- Zonder vaste jeugdbeschermer on P: counted, and none for any running measure of the child.
  zonder_vaste AS MATERIALIZED (
    SELECT jeugdige_id, keten_van FROM geteld_kind WHERE NOT EXISTS (SELECT FROM vaste_op_p WHERE vaste_op_p.jeugdige_id = geteld_kind.jeugdige_id)
  ),
  eerdere_toewijzing AS MATERIALIZED (
    SELECT t.* FROM vaste_toewijzing t JOIN zonder_vaste USING (jeugdige_id, keten_van) WHERE t.van <= ${p} AND t.eerste_dag <= ${p}
  ),
  -- Zonder sinds: the first day of the unbroken run of days up to P, within the keten, on which the child was without ...
  -- One group for each child, also of those that never had one: the planner, who cannot know how many there are, has nothing to join.
  eerder AS MATERIALIZED (
    SELECT jeugdige_id, keten_van, max(dag_met) AS dag_met, min(vast_van) AS vast_van
    FROM (
      SELECT jeugdige_id, keten_van, NULL::date AS dag_met, NULL::date AS vast_van FROM zonder_vaste
      UNION ALL
      SELECT jeugdige_id, keten_van,
        CASE WHEN inzet_van <= least(inzet_tot, ${p} - 1)
          THEN upper(datemultirange(daterange(inzet_van, least(inzet_tot + 1, ${p}))) - coalesce(afwezig, datemultirange())) - 1 END,
        CASE WHEN tot >= keten_van OR tot IS NULL THEN van END
      FROM eerdere_toewijzing
    ) AS deel
    GROUP BY jeugdige_id, keten_van
  ),
  -- ... but not earlier than the kennisgeving of the keten's first measure (the earliest known one, where several began on that day),
  -- or, where that is not known, the keten's first day.
  kennisgeving_van_keten AS (
    SELECT m.jeugdige_id, min(b.datum_kennisgeving) AS dag
    FROM zonder_vaste z
    JOIN ketenmaatregel m ON m.jeugdige_id = z.jeugdige_id AND m.eerste_dag = z.keten_van
    JOIN ${beschikking} b ON b.maatregel_id = m.id
    WHERE ${vanKinderen('b', kinderen)}
    GROUP BY m.jeugdige_id
  ),
  zonder AS MATERIALIZED (
    SELECT z.jeugdige_id, z.keten_van, z.vast_van, greatest(coalesce(z.dag_met + 1, z.keten_van), coalesce(kennisgeving.dag, z.keten_van)) AS zonder_sinds
    FROM eerder z
    LEFT JOIN kennisgeving_van_keten kennisgeving USING (jeugdige_id)
  ),
  -- Wachtlijst(P): P is later than the fifth werkdag after zonder sinds.
  -- A day that the calendar does not hold is a mistake in a date; then a week stands for the five werkdagen.
  -- start: no vaste toewijzing ran on any day of the keten before zonder sinds; intern: one did.
  wachtend AS (
    SELECT z.jeugdige_id, z.zonder_sinds, coalesce(vijfde.dag, z.zonder_sinds + 7) + 1 AS wacht_vanaf,
      CASE WHEN z.vast_van < z.zonder_sinds AND z.keten_van < z.zonder_sinds THEN 'intern' ELSE 'start' END AS soort
    FROM zonder z
    LEFT JOIN kalenderdag sinds ON sinds.dag = z.zonder_sinds
    LEFT JOIN kalenderdag vijfde ON vijfde.is_werkdag AND vijfde.werkdagnummer = sinds.werkdagnummer + 5
  ),
  -- Wisselingen: different persons with rol vast that the child has had within the keten, up to P.
  wisseling AS (
    SELECT jeugdige_id, count(*)::integer AS wisselingen
    FROM (
      SELECT DISTINCT t.jeugdige_id, t.medewerker_id
      FROM vaste_toewijzing t JOIN geteld_kind USING (jeugdige_id, keten_van)
      WHERE t.van <= ${p} AND t.eerste_dag <= ${p} AND (t.tot >= keten_van OR t.tot IS NULL)
    ) AS persoon
    GROUP BY jeugdige_id
  ),
  stand AS MATERIALIZED (
    SELECT kind.jeugdige_id, kind.telt_als, kind.keten_van, wachtend.zonder_sinds, wachtend.wacht_vanaf, wachtend.soort,
      coalesce(${p} >= wachtend.wacht_vanaf, false) AS op_wachtlijst, coalesce(wisseling.wisselingen, 0) AS wisselingen
    FROM geteld_kind kind
    LEFT JOIN wachtend USING (jeugdige_id)
    LEFT JOIN wisseling USING (jeugdige_id)
  )`
}

/** `stand` on one peildatum, as a list of CTEs to put after WITH. */
export function standSql({ peildatum, kennismoment, kinderen }: Standvraag): RawBuilder<unknown> {
  const dag = { van: peildatum, tot: peildatum, kennismoment, kinderen }
  return sql`${ketenSql(dag)}, ${toewijzingSql(dag)}, ${opPeildatumSql(peildatum, bekend('beschikking', kennismoment), kinderen)}`
}

/** `vaste`: who is the child's vaste jeugdbeschermer on P, and since when; of several the one who has been it longest. After `standSql`. */
export function vasteSql(peildatum: Datum): RawBuilder<unknown> {
  const p = sql`${peildatum}::date`
  return sql`
  aaneengesloten AS (
    SELECT t.jeugdige_id, t.medewerker_id, t.keten_van, unnest(range_agg(daterange(t.van, t.tot + 1))) AS dagen
    FROM vaste_toewijzing t JOIN (SELECT DISTINCT jeugdige_id, medewerker_id, keten_van FROM vaste_op_p) AS nu USING (jeugdige_id, medewerker_id, keten_van)
    WHERE t.van <= ${p} AND t.eerste_dag <= ${p}
    GROUP BY t.jeugdige_id, t.medewerker_id, t.keten_van
  ),
  vaste AS (
    SELECT DISTINCT ON (jeugdige_id) jeugdige_id, medewerker_id AS vaste_medewerker_id, greatest(lower(dagen), keten_van) AS vaste_sinds
    FROM aaneengesloten
    WHERE dagen @> ${p}
    ORDER BY jeugdige_id, vaste_sinds, medewerker_id
  )`
}

/** Zicht: the day on which the child was last seen, by what kind of contact, and the last contact at all; up to P. After `standSql`. */
export function zichtSql({ peildatum, kennismoment, kinderen }: Standvraag): RawBuilder<unknown> {
  return sql`
  contact_tot_p AS MATERIALIZED (
    SELECT c.jeugdige_id, c.datum, c.wijze, c.jeugdige_gezien
    FROM ${bekend('contact', kennismoment)} c
    WHERE c.datum <= ${peildatum}::date AND ${vanKinderen('c', kinderen)} AND c.jeugdige_id IN (SELECT jeugdige_id FROM stand)
  ),
  gezien AS (
    SELECT DISTINCT ON (jeugdige_id) jeugdige_id, datum AS laatst_gezien, wijze AS laatst_gezien_wijze
    FROM contact_tot_p
    WHERE jeugdige_gezien
    ORDER BY jeugdige_id, datum DESC, array_position(${contactWijzen}::text[], wijze)
  ),
  gesproken AS (
    SELECT jeugdige_id, max(datum) AS laatste_contact FROM contact_tot_p GROUP BY jeugdige_id
  )`
}

/** Everything of `kindstand`, as a query. */
export function kindstandSql(vraag: Standvraag): RawBuilder<Kindstand> {
  return sql`
    WITH ${standSql(vraag)}, ${vasteSql(vraag.peildatum)}, ${zichtSql(vraag)}
    SELECT stand.jeugdige_id, ${vraag.peildatum}::date AS peildatum, telt_als, keten_van, vaste_medewerker_id, vaste_sinds, zonder_sinds, wacht_vanaf, soort,
      op_wachtlijst, wisselingen, laatst_gezien, laatst_gezien_wijze, laatste_contact
    FROM stand
    LEFT JOIN vaste USING (jeugdige_id)
    LEFT JOIN gezien USING (jeugdige_id)
    LEFT JOIN gesproken USING (jeugdige_id)`
}

export async function findKindstanden(db: Kysely<Schema>, vraag: Standvraag): Promise<Kindstand[]> {
  const { rows } = await sql<Kindstand>`SELECT * FROM (${kindstandSql(vraag)}) AS kindstand ORDER BY jeugdige_id`.execute(db)
  return rows
}
