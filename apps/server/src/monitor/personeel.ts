import { functiegroepen } from '@houvast/domein/personeel'
import { type RawBuilder, sql } from 'kysely'
import { bekend, type FeitTabel } from '../stand/bekend.ts'
import type { Standvraag } from '../stand/stand.ts'

export interface Personeelscijfers {
  readonly fte_jbjr: number
  readonly fte_met_ondersteunend: number
  readonly fte_primair_proces: number
  readonly vertrokken: number
  readonly koppen: number
  readonly fte_dagen: number
  readonly ziek: number
}

/**
 * The figures about staff, in whole numbers where a share is made of them: `fte_dagen` in ten-thousandths, `ziek` in ten-thousandths of fte times
 * hundredths of a percent.
 *
 * @source definities.md 2026-1, "Fte", "Verloop", "Verzuim"
 */
export function personeelSql({ peildatum, kennismoment }: Standvraag): RawBuilder<Personeelscijfers> {
  const p = sql`${peildatum}::date`
  const jaarEerder = sql`(${p} - interval '1 year')::date`
  const op = (tabel: FeitTabel) => bekend(tabel, kennismoment)
  const groep = (functies: readonly string[]) => sql`functie = ANY (${functies}::text[])`
  return sql<Personeelscijfers>`
  WITH
  -- Fte(P): sum of fte of dienstverbanden running on P, by functie.
  formatie AS (
    SELECT coalesce(sum(fte) FILTER (WHERE ${groep(functiegroepen.jbjr)}), 0) AS fte_jbjr,
      coalesce(sum(fte) FILTER (WHERE ${groep(functiegroepen.metOndersteunend)}), 0) AS fte_met_ondersteunend,
      coalesce(sum(fte) FILTER (WHERE ${groep(functiegroepen.primairProces)}), 0) AS fte_primair_proces
    FROM ${op('dienstverband')} d
    WHERE d.van <= ${p} AND (d.tot >= ${p} OR d.tot IS NULL)
  ),
  -- Verloop: medewerkers whose uit_dienst lies in (P − 1 year, P], and their headcount on P − 1 year and on P.
  verloop AS (
    SELECT count(*) FILTER (WHERE uit_dienst > ${jaarEerder} AND uit_dienst <= ${p}) AS vertrokken,
      count(*) FILTER (WHERE in_dienst <= ${jaarEerder} AND (uit_dienst >= ${jaarEerder} OR uit_dienst IS NULL))
        + count(*) FILTER (WHERE in_dienst <= ${p} AND (uit_dienst >= ${p} OR uit_dienst IS NULL)) AS koppen
    FROM ${op('medewerker')} w
    WHERE ${groep(functiegroepen.metOndersteunend)}
  ),
  verband AS MATERIALIZED (
    SELECT d.medewerker_id, greatest(d.van, ${jaarEerder} + 1) AS van, least(d.tot, ${p}) AS tot, round(d.fte * 10000) AS delen
    FROM ${op('dienstverband')} d
    WHERE ${groep(functiegroepen.metOndersteunend)} AND d.van <= ${p} AND (d.tot > ${jaarEerder} OR d.tot IS NULL)
  ),
  -- Sick days in (P − 1 year, P]: the highest percentage where absences overlap.
  ziektedag AS MATERIALIZED (
    SELECT a.medewerker_id, k.dag, max(round(a.percentage * 100)) AS procent
    FROM ${op('afwezigheid')} a
    JOIN kalenderdag k ON k.dag BETWEEN greatest(a.van, ${jaarEerder} + 1) AND least(a.tot, ${p})
    WHERE a.soort = 'ziekte' AND a.van <= ${p} AND (a.tot > ${jaarEerder} OR a.tot IS NULL)
    GROUP BY a.medewerker_id, k.dag
  ),
  -- Verzuim: sick fte-days over all fte-days.
  verzuim AS (
    SELECT coalesce((SELECT sum(delen * (tot - van + 1)) FROM verband), 0) AS fte_dagen,
      coalesce((SELECT sum(delen * procent) FROM verband JOIN ziektedag USING (medewerker_id) WHERE dag BETWEEN van AND tot), 0) AS ziek
  )
  SELECT * FROM formatie CROSS JOIN verloop CROSS JOIN verzuim`
}
