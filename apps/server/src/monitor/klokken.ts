import type { Datum } from '@houvast/domein/kalender'
import { type RawBuilder, sql } from 'kysely'
import { bekend, type FeitTabel } from '../stand/bekend.ts'
import { isKort } from '../stand/perioden.ts'

export interface Klokvraag {
  /** The last day on which a clock may end; that of the last peildatum. */
  readonly peildatum: Datum
  /** The first peildatum, where several are asked at once: clocks from half a year before it. */
  readonly vanaf?: Datum | undefined
  readonly kennismoment?: string | null | undefined
}

/**
 * `contactklok` and `planklok`: one row for each clock that ended in the half year (P − 6 months, P], as a list of CTEs to put after WITH.
 * `uitkomst` is op_tijd, te_laat, or buiten_beschouwing where the measure ended before the clock did; it does not depend on the peildatum.
 *
 * @source definities.md 2026-1, "Eerste contact op tijd" and "Plan op tijd"
 */
export function klokkenSql({ peildatum, vanaf, kennismoment }: Klokvraag): RawBuilder<unknown> {
  const p = sql`${peildatum}::date`
  const halfjaar = sql`(${vanaf ?? peildatum}::date - interval '6 months')::date`
  const op = (tabel: FeitTabel) => bekend(tabel, kennismoment)
  return sql`
  ${isKort({ van: vanaf ?? peildatum, tot: peildatum }) ? vanKandidatenSql(halfjaar, p, op) : vanAllenSql(op)},
  -- The earliest kennisgeving; plantermijn and the day without a familiegroepsplan as the first beschikking names them.
  eerste_kennisgeving AS (
    SELECT maatregel_id, min(datum_kennisgeving) AS kennisgeving FROM van_kandidaat GROUP BY maatregel_id
  ),
  eerste_plantermijn AS (
    SELECT DISTINCT ON (maatregel_id) maatregel_id, plantermijn_dagen
    FROM van_kandidaat
    WHERE plantermijn_dagen IS NOT NULL
    ORDER BY maatregel_id, datum_kennisgeving, datum_beschikking, plantermijn_dagen
  ),
  eerste_fgp AS (
    SELECT DISTINCT ON (maatregel_id) maatregel_id, datum_fgp_afgezien
    FROM van_kandidaat
    WHERE datum_fgp_afgezien IS NOT NULL
    ORDER BY maatregel_id, datum_kennisgeving, datum_beschikking, datum_fgp_afgezien
  ),
  -- 5 werkdagen after kennisgeving; 6 weken (Algemene termijnenwet) after datum_fgp_afgezien, else kennisgeving; plantermijn_dagen overrides.
  einde AS (
    SELECT k.maatregel_id, k.kennisgeving, contact.dag AS contact_eind, coalesce(k.kennisgeving + t.plantermijn_dagen, plan.atw_doorgeschoven_naar) AS plan_eind
    FROM eerste_kennisgeving k
    LEFT JOIN eerste_plantermijn t USING (maatregel_id)
    LEFT JOIN eerste_fgp f USING (maatregel_id)
    JOIN kalenderdag start ON start.dag = k.kennisgeving
    JOIN kalenderdag contact ON contact.is_werkdag AND contact.werkdagnummer = start.werkdagnummer + 5
    JOIN kalenderdag plan ON plan.dag = coalesce(f.datum_fgp_afgezien, k.kennisgeving) + 42
  ),
  eindigend AS MATERIALIZED (
    SELECT m.id, m.jeugdige_id, m.familie, m.eerste_dag, m.laatste_dag, e.kennisgeving, e.contact_eind, e.plan_eind
    FROM einde e JOIN ${op('maatregel')} m ON m.id = e.maatregel_id
    WHERE m.familie IS NOT NULL AND m.eerste_dag <= ${p}
      AND (e.contact_eind > ${halfjaar} AND e.contact_eind <= ${p} OR e.plan_eind > ${halfjaar} AND e.plan_eind <= ${p})
  ),
  -- A measure starts no new clock when another of the same family was running on the day before its first day.
  ${isKort({ van: vanaf ?? peildatum, tot: peildatum }) ? voortzettingVanEindigendeSql(op) : voortzettingVanAllenSql(op)},
  klok AS MATERIALIZED (
    SELECT m.* FROM eindigend m WHERE NOT EXISTS (SELECT FROM voortzetting WHERE voortzetting.id = m.id)
  ),
  -- Each clock once as it stands and once for every act that meets it, put together again by its measure: the planner, who cannot know how many there are, has
  -- nothing to join them with.
  -- Met by a contact with the jeugdige who was seen, from kennisgeving to the clock's end.
  contactklok AS MATERIALIZED (
    SELECT jeugdige_id, familie, eerste_dag, contact_eind AS eind, ${uitkomst(sql`contact_eind`)} AS uitkomst
    FROM (
      SELECT klok.*, false AS gehaald FROM klok
      UNION ALL
      SELECT klok.*, true FROM klok JOIN ${op('contact')} c ON c.jeugdige_id = klok.jeugdige_id
      WHERE c.met = 'jeugdige' AND c.jeugdige_gezien AND c.datum BETWEEN klok.kennisgeving AND klok.contact_eind
    ) AS deel
    WHERE contact_eind > ${halfjaar} AND contact_eind <= ${p}
    GROUP BY id, jeugdige_id, familie, eerste_dag, laatste_dag, contact_eind
  ),
  -- Met by a plan_van_aanpak or familiegroepsplan, vastgesteld from kennisgeving to the end of the clock.
  planklok AS MATERIALIZED (
    SELECT jeugdige_id, familie, eerste_dag, plan_eind AS eind, ${uitkomst(sql`plan_eind`)} AS uitkomst
    FROM (
      SELECT klok.*, false AS gehaald FROM klok
      UNION ALL
      SELECT klok.*, true FROM klok JOIN ${op('plan')} v ON v.maatregel_id = klok.id
      WHERE v.soort IN ('plan_van_aanpak', 'familiegroepsplan') AND v.vastgesteld_op BETWEEN klok.kennisgeving AND klok.plan_eind
    ) AS deel
    WHERE plan_eind > ${halfjaar} AND plan_eind <= ${p}
    GROUP BY id, jeugdige_id, familie, eerste_dag, laatste_dag, plan_eind
  )`
}

type Op = (tabel: FeitTabel) => RawBuilder<unknown>

const vanKandidatenSql = (halfjaar: RawBuilder<unknown>, p: RawBuilder<unknown>, op: Op): RawBuilder<unknown> => sql`
  -- Only a beschikking of these can start a clock that ends in the half year: without plantermijn none is longer than 60 days, and with it
  -- none ends later than counted from the beschikking that names it.
  kandidaat AS MATERIALIZED (
    SELECT DISTINCT b.maatregel_id
    FROM ${op('beschikking')} b
    WHERE b.datum_kennisgeving BETWEEN ${halfjaar} - 60 AND ${p} OR b.datum_fgp_afgezien BETWEEN ${halfjaar} - 60 AND ${p}
      OR b.plantermijn_dagen IS NOT NULL AND (b.datum_kennisgeving + b.plantermijn_dagen > ${halfjaar}) IS NOT FALSE
    UNION
    SELECT s.maatregel_id FROM ${op('familiegroepsplan_stap')} s WHERE s.stap = 'afgezien' AND s.datum BETWEEN ${halfjaar} - 60 AND ${p}
  ),
  van_kandidaat AS MATERIALIZED (
    SELECT b.maatregel_id, b.datum_beschikking, b.datum_kennisgeving, b.plantermijn_dagen, b.datum_fgp_afgezien
    FROM kandidaat k
    CROSS JOIN LATERAL (SELECT * FROM ${op('beschikking')} b WHERE b.maatregel_id = k.maatregel_id OFFSET 0) AS b
    -- Passed over on a screen: counts like a beschikking of which nothing else is known.
    UNION ALL
    SELECT s.maatregel_id, NULL, NULL, NULL, s.datum FROM ${op('familiegroepsplan_stap')} s JOIN kandidaat USING (maatregel_id) WHERE s.stap = 'afgezien'
  )`

/** Over many years nearly every beschikking counts. */
const vanAllenSql = (op: Op): RawBuilder<unknown> => sql`
  van_kandidaat AS MATERIALIZED (
    SELECT maatregel_id, datum_beschikking, datum_kennisgeving, plantermijn_dagen, datum_fgp_afgezien FROM ${op('beschikking')} b
    UNION ALL
    SELECT maatregel_id, NULL, NULL, NULL, datum FROM ${op('familiegroepsplan_stap')} s WHERE stap = 'afgezien'
  )`

const voortzettingVanEindigendeSql = (op: Op): RawBuilder<unknown> => sql`
  voortzetting AS MATERIALIZED (
    SELECT DISTINCT m.id
    FROM eindigend m
    CROSS JOIN LATERAL (SELECT * FROM ${op('maatregel')} ander WHERE ander.jeugdige_id = m.jeugdige_id OFFSET 0) AS ander
    WHERE ander.familie = m.familie AND ander.id <> m.id AND ander.eerste_dag < m.eerste_dag AND (ander.laatste_dag >= m.eerste_dag - 1 OR ander.laatste_dag IS NULL)
  )`

const voortzettingVanAllenSql = (op: Op): RawBuilder<unknown> => sql`
  voortzetting AS MATERIALIZED (
    SELECT id
    FROM (
      SELECT id, eerste_dag, max(coalesce(laatste_dag, 'infinity')) OVER (
        PARTITION BY jeugdige_id, familie ORDER BY eerste_dag GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS tot_dan
      FROM ${op('maatregel')} m WHERE familie IS NOT NULL
    ) AS m
    WHERE tot_dan >= eerste_dag - 1
  )`

const uitkomst = (eind: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`CASE WHEN laatste_dag < ${eind} THEN 'buiten_beschouwing' WHEN bool_or(gehaald) THEN 'op_tijd' ELSE 'te_laat' END`
