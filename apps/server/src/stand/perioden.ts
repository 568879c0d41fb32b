import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from './bekend.ts'
import { ketenSql, type Tijdvak } from './stand.ts'

/**
 * What `stand` says of one day, as periods over all days at once: nothing that begins later changes an earlier day, so that one pass over the registration
 * serves every peildatum. Each is a query that names the ones before it; ends are the last day included, `infinity` where something still runs.
 *
 * - `ketenmaatregel`, `vaste_toewijzing`: as in stand.ts.
 * - `keten`: its first and last day; `tussendag`: the uncovered days within one, on which the child is not counted.
 * - `bescherming`: the days on which the child has a running JB measure.
 * - `zonder`: the runs of days within a keten without a vaste jeugdbeschermer; `zonder_sinds` as the definition says, `intern_vanaf` the first peildatum on
 *   which an earlier vaste toewijzing is seen (infinity: start).
 *
 * @source definities.md 2026-1
 */
export const perioden = {
  ketenmaatregel: (tijdvak: Tijdvak) =>
    sql`WITH ${isKort(tijdvak) ? ketenSql(tijdvak) : alleKetensSql(tijdvak)} SELECT * FROM ketenmaatregel`,

  langdurig_afwezig: ({ tot, kennismoment }: Tijdvak) => sql`
  SELECT medewerker_id, dagen FROM langdurig_afwezig_op(${kennismoment ?? null}::timestamptz, ${dag(tot)}, NULL) WHERE dagen IS NOT NULL`,

  vaste_toewijzing: ({ tot, kennismoment }: Tijdvak) => sql`
  SELECT t.id, t.jeugdige_id, t.medewerker_id, t.van, coalesce(t.tot, 'infinity') AS tot, m.keten_van, m.eerste_dag,
    greatest(t.van, m.eerste_dag, w.in_dienst) AS inzet_van, least(coalesce(t.tot, 'infinity'), m.laatste_dag, w.uit_dienst) AS inzet_tot
  FROM ketenmaatregel m
  JOIN ${bekend('toewijzing', kennismoment)} t ON t.maatregel_id = m.id
  JOIN ${bekend('medewerker', kennismoment)} w ON w.id = t.medewerker_id
  WHERE t.rol = 'vast' AND t.van <= ${dag(tot)}`,

  keten: () => sql`
  SELECT jeugdige_id, keten_van, max(coalesce(laatste_dag, 'infinity')) AS keten_tot FROM ketenmaatregel GROUP BY jeugdige_id, keten_van`,

  tussendag: () => sql`
  SELECT jeugdige_id, keten_van, tot_dan + 1 AS dag
  FROM (
    SELECT jeugdige_id, keten_van, eerste_dag, max(coalesce(laatste_dag, 'infinity')) OVER (
      PARTITION BY jeugdige_id, keten_van ORDER BY eerste_dag, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS tot_dan
    FROM ketenmaatregel
  ) AS m
  WHERE eerste_dag > tot_dan + 1`,

  bescherming: () => sql`
  WITH op_volgorde AS (
    SELECT *, max(tot) OVER eerder AS tot_dan
    FROM (SELECT id, jeugdige_id, eerste_dag AS van, coalesce(laatste_dag, 'infinity') AS tot FROM ketenmaatregel WHERE familie = 'JB') AS m
    WINDOW eerder AS (PARTITION BY jeugdige_id ORDER BY van, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  )
  -- Each measure adds the days that no earlier one had.
  SELECT jeugdige_id, CASE WHEN tot_dan >= van THEN tot_dan + 1 ELSE van END AS van, tot FROM op_volgorde WHERE (tot > tot_dan) IS NOT FALSE`,

  zonder: ({ kennismoment }: Tijdvak) => sql`
  WITH inzet AS (
    SELECT jeugdige_id, keten_van, inzet_van AS van, inzet_tot AS tot
    FROM vaste_toewijzing t LEFT JOIN langdurig_afwezig a ON a.medewerker_id = t.medewerker_id AND a.dagen && daterange(t.inzet_van, t.inzet_tot, '[]')
    WHERE inzet_tot >= inzet_van AND a.medewerker_id IS NULL
    UNION ALL
    SELECT jeugdige_id, keten_van, lower(stuk), coalesce(upper(stuk) - 1, 'infinity')
    FROM vaste_toewijzing t JOIN langdurig_afwezig a ON a.medewerker_id = t.medewerker_id AND a.dagen && daterange(t.inzet_van, t.inzet_tot, '[]'),
      unnest(datemultirange(daterange(inzet_van, nullif(inzet_tot, 'infinity') + 1)) - a.dagen) AS stuk
    WHERE inzet_tot >= inzet_van
    -- The end of each keten, as if somebody were there from the next day on.
    UNION ALL
    SELECT jeugdige_id, keten_van, keten_tot + 1, 'infinity' FROM keten
  ),
  gat AS (
    SELECT jeugdige_id, keten_van, tot_dan, coalesce(tot_dan + 1, keten_van) AS van, van - 1 AS tot
    FROM (
      SELECT *, max(tot) OVER (PARTITION BY jeugdige_id, keten_van ORDER BY van ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS tot_dan FROM inzet
    ) AS i
    WHERE van > coalesce(tot_dan + 1, keten_van)
  ),
  kennisgeving AS (
    SELECT m.jeugdige_id, m.keten_van, min(b.datum_kennisgeving) AS dag
    FROM ketenmaatregel m JOIN ${bekend('beschikking', kennismoment)} b ON b.maatregel_id = m.id
    WHERE m.eerste_dag = m.keten_van
    GROUP BY m.jeugdige_id, m.keten_van
  ),
  sinds AS MATERIALIZED (
    SELECT g.*, greatest(g.van, coalesce(k.dag, g.keten_van)) AS zonder_sinds FROM gat g LEFT JOIN kennisgeving k USING (jeugdige_id, keten_van)
  ),
  -- intern: a vaste toewijzing ran on a day of the keten before zonder sinds. Where somebody was there, it did.
  eerder AS (
    SELECT s.jeugdige_id, s.keten_van, min(t.eerste_dag) AS intern_vanaf
    FROM sinds s JOIN vaste_toewijzing t USING (jeugdige_id, keten_van)
    WHERE s.tot_dan IS NULL AND s.keten_van < s.zonder_sinds AND t.van < s.zonder_sinds AND t.tot >= s.keten_van
    GROUP BY s.jeugdige_id, s.keten_van
  )
  SELECT s.jeugdige_id, s.keten_van, s.van, s.tot, s.zonder_sinds, coalesce(vijfde.dag, s.zonder_sinds + 7) + 1 AS wacht_vanaf,
    CASE WHEN s.tot_dan IS NOT NULL THEN s.van ELSE coalesce(e.intern_vanaf, 'infinity') END AS intern_vanaf
  FROM sinds s
  LEFT JOIN eerder e USING (jeugdige_id, keten_van)
  LEFT JOIN kalenderdag sinds_dag ON sinds_dag.dag = s.zonder_sinds
  LEFT JOIN kalenderdag vijfde ON vijfde.is_werkdag AND vijfde.werkdagnummer = sinds_dag.werkdagnummer + 5`,
} as const satisfies Record<string, (tijdvak: Tijdvak) => RawBuilder<unknown>>

const dag = (datum: Tijdvak['van']): RawBuilder<unknown> => sql`${sql.lit(datum)}::date`

/** Over a few years the children that run are picked first; over many, nearly all ever ran and one pass over everything is quicker. */
export const isKort = ({ van, tot }: Pick<Tijdvak, 'van' | 'tot'>): boolean => Number(tot.slice(0, 4)) - Number(van.slice(0, 4)) <= 3

function alleKetensSql({ tot, kennismoment }: Tijdvak): RawBuilder<unknown> {
  return sql`
  aansluiting AS (
    SELECT m.id, m.jeugdige_id, m.familie, m.eerste_dag, m.laatste_dag, (m.eerste_dag > max(coalesce(m.laatste_dag, 'infinity')) OVER eerder + 2) IS NOT FALSE AS begint_keten
    FROM ${bekend('maatregel', kennismoment)} m
    WHERE m.familie IS NOT NULL AND m.eerste_dag <= ${dag(tot)} AND (m.laatste_dag >= m.eerste_dag OR m.laatste_dag IS NULL)
    WINDOW eerder AS (PARTITION BY m.jeugdige_id ORDER BY m.eerste_dag, m.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ),
  ketenmaatregel AS (
    SELECT id, jeugdige_id, familie, eerste_dag, laatste_dag,
      max(eerste_dag) FILTER (WHERE begint_keten) OVER (PARTITION BY jeugdige_id ORDER BY eerste_dag, id ROWS UNBOUNDED PRECEDING) AS keten_van
    FROM aansluiting
  )`
}

/** Many rows are sorted and joined whole; a planner that is told of memory for one screen, and of no more, would look each of them up by itself. */
const instellingen = (tijdvak: Tijdvak) => ({ work_mem: '64MB', jit: 'off', enable_nestloop: isKort(tijdvak) ? 'on' : 'off' })

/** Does work with the periods as temporary tables; inside a transaction. */
export async function metPerioden<T>(db: Kysely<Schema>, tijdvak: Tijdvak, werk: () => Promise<T>): Promise<T> {
  const gewoon: [naam: string, waarde: string][] = []
  for (const [naam, waarde] of Object.entries(instellingen(tijdvak))) {
    const { rows } = await sql<{ waarde: string }>`SELECT current_setting(${naam}) AS waarde`.execute(db)
    gewoon.push([naam, rows[0]?.waarde ?? ''])
    await sql`SELECT set_config(${naam}, ${waarde}, true)`.execute(db)
  }
  for (const [tabel, vraag] of Object.entries(perioden)) {
    await sql`CREATE TEMP TABLE ${sql.table(tabel)} ON COMMIT DROP AS ${vraag(tijdvak)}`.execute(db)
    await sql`ANALYZE ${sql.table(tabel)}`.execute(db)
  }
  const uitkomst = await werk()
  for (const tabel of Object.keys(perioden)) await sql`DROP TABLE ${sql.table(tabel)}`.execute(db)
  for (const [naam, waarde] of gewoon) await sql`SELECT set_config(${naam}, ${waarde}, true)`.execute(db)
  return uitkomst
}
