import { type RawBuilder, sql } from 'kysely'
import { bekend, type FeitTabel } from '../stand/bekend.ts'
import type { Standvraag } from '../stand/stand.ts'

/**
 * `contactklok` and `planklok`: one row for each clock that ended in the half year (P − 6 months, P], as a list of CTEs to put after WITH.
 * `uitkomst` is op_tijd, te_laat, or buiten_beschouwing where the measure ended before the clock did.
 *
 * @source definities.md 2026-1, "Eerste contact op tijd" and "Plan op tijd"
 */
export function klokkenSql({ peildatum, kennismoment }: Standvraag): RawBuilder<unknown> {
  const p = sql`${peildatum}::date`
  const halfjaar = sql`(${p} - interval '6 months')::date`
  const op = (tabel: FeitTabel) => bekend(tabel, kennismoment)
  return sql`
  -- Only a beschikking of these can start a clock that ends in the half year: no clock without plantermijn is longer than 60 days.
  kandidaat AS MATERIALIZED (
    SELECT DISTINCT b.maatregel_id
    FROM ${op('beschikking')} b
    WHERE b.datum_kennisgeving BETWEEN ${halfjaar} - 60 AND ${p} OR b.datum_fgp_afgezien BETWEEN ${halfjaar} - 60 AND ${p} OR b.plantermijn_dagen IS NOT NULL
  ),
  -- The earliest kennisgeving; plantermijn and the day without a familiegroepsplan as the first beschikking names them.
  bekendmaking AS MATERIALIZED (
    SELECT b.maatregel_id, min(b.datum_kennisgeving) AS kennisgeving,
      (array_agg(b.plantermijn_dagen ORDER BY b.datum_kennisgeving, b.datum_beschikking, b.plantermijn_dagen)
        FILTER (WHERE b.plantermijn_dagen IS NOT NULL))[1] AS plantermijn_dagen,
      (array_agg(b.datum_fgp_afgezien ORDER BY b.datum_kennisgeving, b.datum_beschikking, b.datum_fgp_afgezien)
        FILTER (WHERE b.datum_fgp_afgezien IS NOT NULL))[1] AS fgp_afgezien
    FROM kandidaat JOIN ${op('beschikking')} b USING (maatregel_id)
    GROUP BY b.maatregel_id
  ),
  begonnen AS MATERIALIZED (
    SELECT m.id, m.jeugdige_id, m.familie, m.eerste_dag, m.laatste_dag, b.kennisgeving, b.plantermijn_dagen, b.fgp_afgezien
    FROM bekendmaking b JOIN ${op('maatregel')} m ON m.id = b.maatregel_id
    WHERE b.kennisgeving IS NOT NULL AND m.familie IS NOT NULL AND m.eerste_dag <= ${p}
  ),
  eindigend AS MATERIALIZED (
    SELECT m.*, contact.dag AS contact_eind, coalesce(m.kennisgeving + m.plantermijn_dagen, plan.atw_doorgeschoven_naar) AS plan_eind
    FROM begonnen m
    JOIN kalenderdag start ON start.dag = m.kennisgeving
    JOIN kalenderdag contact ON contact.is_werkdag AND contact.werkdagnummer = start.werkdagnummer + 5
    JOIN kalenderdag plan ON plan.dag = coalesce(m.fgp_afgezien, m.kennisgeving) + 42
  ),
  -- A measure starts no new clock when another of the same family was running on the day before its first day.
  voortzetting AS MATERIALIZED (
    SELECT DISTINCT m.id
    FROM eindigend m
    JOIN ${op('maatregel')} ander ON ander.jeugdige_id = m.jeugdige_id AND ander.familie = m.familie AND ander.id <> m.id
    WHERE ander.eerste_dag < m.eerste_dag AND (ander.laatste_dag >= m.eerste_dag - 1 OR ander.laatste_dag IS NULL)
  ),
  klok AS MATERIALIZED (
    SELECT m.* FROM eindigend m WHERE NOT EXISTS (SELECT FROM voortzetting WHERE voortzetting.id = m.id)
  ),
  -- Met by a contact with the jeugdige who was seen, from kennisgeving to the clock's end.
  gezien AS (
    SELECT DISTINCT klok.id
    FROM klok JOIN ${op('contact')} c ON c.jeugdige_id = klok.jeugdige_id
    WHERE klok.contact_eind > ${halfjaar} AND klok.contact_eind <= ${p}
      AND c.met = 'jeugdige' AND c.jeugdige_gezien AND c.datum BETWEEN klok.kennisgeving AND klok.contact_eind
  ),
  contactklok AS MATERIALIZED (
    SELECT klok.jeugdige_id, klok.familie, klok.contact_eind AS eind,
      CASE WHEN klok.laatste_dag < klok.contact_eind THEN 'buiten_beschouwing' WHEN gezien.id IS NOT NULL THEN 'op_tijd' ELSE 'te_laat' END AS uitkomst
    FROM klok LEFT JOIN gezien USING (id)
    WHERE klok.contact_eind > ${halfjaar} AND klok.contact_eind <= ${p}
  ),
  -- Met by a plan_van_aanpak or familiegroepsplan, vastgesteld from kennisgeving to the end of the clock.
  vastgesteld AS (
    SELECT DISTINCT klok.id
    FROM klok JOIN ${op('plan')} v ON v.maatregel_id = klok.id
    WHERE klok.plan_eind > ${halfjaar} AND klok.plan_eind <= ${p}
      AND v.soort IN ('plan_van_aanpak', 'familiegroepsplan') AND v.vastgesteld_op BETWEEN klok.kennisgeving AND klok.plan_eind
  ),
  planklok AS MATERIALIZED (
    SELECT klok.jeugdige_id, klok.familie, klok.plan_eind AS eind,
      CASE WHEN klok.laatste_dag < klok.plan_eind THEN 'buiten_beschouwing' WHEN vastgesteld.id IS NOT NULL THEN 'op_tijd' ELSE 'te_laat' END AS uitkomst
    FROM klok LEFT JOIN vastgesteld USING (id)
    WHERE klok.plan_eind > ${halfjaar} AND klok.plan_eind <= ${p}
  )`
}
