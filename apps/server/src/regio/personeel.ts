import type { Datum } from '@houvast/domein/kalender'
import { functiegroepen } from '@houvast/domein/personeel'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend, type FeitTabel } from '../stand/bekend.ts'

/** Of the workers in the teams of one jeugdregio; whole numbers, so that they add up. `koppen` on P − 1 year and on P together. */
export interface Regiopersoneel {
  readonly regio: string | null
  readonly fte: { readonly jbjr: number; readonly metOndersteunend: number; readonly primairProces: number }
  readonly mensen: number
  readonly koppen: number
  readonly vertrokken: number
  readonly fteDagen: number
  readonly ziek: number
}

interface Rij {
  readonly regio: string | null
  readonly jbjr: number
  readonly met: number
  readonly primair: number
  readonly mensen: number
  readonly koppen: number
  readonly vertrokken: number
  readonly fte_dagen: number
  readonly ziek: number
}

/** The figures about staff by the jeugdregio of the team that somebody belongs to as registered. @source definities 2026-1, "Fte", "Verloop", "Verzuim" */
export async function telPersoneel(
  db: Kysely<Schema>,
  { peildatum, kennismoment }: { peildatum: Datum; kennismoment: string | null },
): Promise<Regiopersoneel[]> {
  const p = sql`${peildatum}::date`
  const jaarEerder = sql`(${p} - interval '1 year')::date`
  const op = (tabel: FeitTabel) => bekend(tabel, kennismoment)
  const groep = (functies: readonly string[]) => sql`functie = ANY (${functies}::text[])`
  const { rows } = await sql<Rij>`
    WITH plaats AS MATERIALIZED (
      SELECT w.id AS medewerker_id, t.jeugdregio AS regio, w.functie, w.in_dienst, w.uit_dienst FROM ${op('medewerker')} w LEFT JOIN ${op('team')} t ON t.id = w.team_id
    ),
    formatie AS (
      SELECT regio, round(sum(d.fte * 10000) FILTER (WHERE d.${groep(functiegroepen.jbjr)})) AS jbjr, round(sum(d.fte * 10000) FILTER (WHERE d.${groep(functiegroepen.metOndersteunend)})) AS met,
        round(sum(d.fte * 10000) FILTER (WHERE d.${groep(functiegroepen.primairProces)})) AS primair
      FROM ${op('dienstverband')} d JOIN plaats USING (medewerker_id)
      WHERE d.van <= ${p} AND (d.tot >= ${p} OR d.tot IS NULL)
      GROUP BY regio
    ),
    verloop AS (
      SELECT regio, count(*) FILTER (WHERE uit_dienst > ${jaarEerder} AND uit_dienst <= ${p}) AS vertrokken,
        count(*) FILTER (WHERE in_dienst <= ${p} AND (uit_dienst >= ${p} OR uit_dienst IS NULL)) AS mensen,
        count(*) FILTER (WHERE in_dienst <= ${jaarEerder} AND (uit_dienst >= ${jaarEerder} OR uit_dienst IS NULL))
          + count(*) FILTER (WHERE in_dienst <= ${p} AND (uit_dienst >= ${p} OR uit_dienst IS NULL)) AS koppen
      FROM plaats
      WHERE ${groep(functiegroepen.metOndersteunend)}
      GROUP BY regio
    ),
    verband AS MATERIALIZED (
      SELECT d.medewerker_id, regio, greatest(d.van, ${jaarEerder} + 1) AS van, least(d.tot, ${p}) AS tot, round(d.fte * 10000) AS delen
      FROM ${op('dienstverband')} d JOIN plaats USING (medewerker_id)
      WHERE d.${groep(functiegroepen.metOndersteunend)} AND d.van <= ${p} AND (d.tot > ${jaarEerder} OR d.tot IS NULL)
    ),
    ziektedag AS MATERIALIZED (
      SELECT a.medewerker_id, k.dag, max(round(a.percentage * 100)) AS procent
      FROM ${op('afwezigheid')} a
      JOIN kalenderdag k ON k.dag BETWEEN greatest(a.van, ${jaarEerder} + 1) AND least(a.tot, ${p})
      WHERE a.soort = 'ziekte' AND a.van <= ${p} AND (a.tot > ${jaarEerder} OR a.tot IS NULL)
      GROUP BY a.medewerker_id, k.dag
    ),
    dagen AS (SELECT regio, sum(delen * (tot - van + 1)) AS fte_dagen FROM verband GROUP BY regio),
    ziekte AS (SELECT regio, sum(delen * procent) AS ziek FROM verband JOIN ziektedag USING (medewerker_id) WHERE dag BETWEEN van AND tot GROUP BY regio),
    plek AS (SELECT DISTINCT regio FROM plaats)
    SELECT plek.regio, coalesce(jbjr, 0) AS jbjr, coalesce(met, 0) AS met, coalesce(primair, 0) AS primair, coalesce(mensen, 0) AS mensen, coalesce(koppen, 0) AS koppen,
      coalesce(vertrokken, 0) AS vertrokken, coalesce(fte_dagen, 0) AS fte_dagen, coalesce(ziek, 0) AS ziek
    FROM plek
    LEFT JOIN formatie ON formatie.regio IS NOT DISTINCT FROM plek.regio
    LEFT JOIN verloop ON verloop.regio IS NOT DISTINCT FROM plek.regio
    LEFT JOIN dagen ON dagen.regio IS NOT DISTINCT FROM plek.regio
    LEFT JOIN ziekte ON ziekte.regio IS NOT DISTINCT FROM plek.regio`.execute(db)
  return rows.map(({ regio, jbjr, met, primair, mensen, koppen, vertrokken, fte_dagen, ziek }) => ({
    ...{ regio, mensen, koppen, vertrokken, ziek, fteDagen: fte_dagen },
    fte: { jbjr, metOndersteunend: met, primairProces: primair },
  }))
}

/** Of several groups together. */
export function samen(delen: readonly Regiopersoneel[]): Regiopersoneel {
  const som = (lees: (deel: Regiopersoneel) => number) => delen.reduce((tussen, deel) => tussen + lees(deel), 0)
  return {
    regio: null,
    fte: {
      jbjr: som(({ fte }) => fte.jbjr),
      metOndersteunend: som(({ fte }) => fte.metOndersteunend),
      primairProces: som(({ fte }) => fte.primairProces),
    },
    mensen: som(({ mensen }) => mensen),
    koppen: som(({ koppen }) => koppen),
    vertrokken: som(({ vertrokken }) => vertrokken),
    fteDagen: som(({ fteDagen }) => fteDagen),
    ziek: som(({ ziek }) => ziek),
  }
}
