import { type Datum, plusDagen, plusMaanden } from '@houvast/domein/kalender'
import { isPerMaand, type Maandpunt, type Verbeterfiguur } from '@houvast/domein/verbetering'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { klokkenSql } from '../monitor/klokken.ts'
import { standSql } from '../stand/stand.ts'

const maandenTerug = 35
const standen = 13

interface Tellingen {
  readonly mee: Maandpunt[]
  readonly anders: Maandpunt[]
}

interface Rij {
  readonly dag: Datum
  readonly mee: boolean
  readonly teller: number
  readonly noemer: number
}

/** The team of whoever was the child's vaste jeugdbeschermer last by that day; of a child that never had one, none. */
const teamOp = (jeugdige: string, dag: RawBuilder<unknown>) => sql`(
  SELECT w.team_id FROM toewijzing t JOIN medewerker w ON w.id = t.medewerker_id
  WHERE t.jeugdige_id = ${sql.ref(jeugdige)} AND t.rol = 'vast' AND t.van <= ${dag}
  ORDER BY t.van DESC, t.id LIMIT 1)`

const doetMee = (team: RawBuilder<unknown>, teams: readonly string[]) =>
  teams.length === 0 ? sql`true` : sql`coalesce(${team} = ANY (${teams}::uuid[]), false)`

/**
 * A figure by month, of the teams that join and of the others. Of a term: the terms that ended in that month, without the month that is running. Of a stand:
 * as it was on the first of the month.
 */
export async function telPerMaand(
  db: Kysely<Schema>,
  figuur: Verbeterfiguur,
  teams: readonly string[],
  vandaag: Datum,
): Promise<Tellingen> {
  const rijen = isPerMaand(figuur) ? await telTermijnen(db, figuur, teams, vandaag) : await telStanden(db, figuur, teams, vandaag)
  const van = (mee: boolean) => rijen.filter((rij) => rij.mee === mee).map(({ dag, teller, noemer }) => ({ dag, teller, noemer }))
  return { mee: van(true), anders: van(false) }
}

async function telTermijnen(db: Kysely<Schema>, figuur: Verbeterfiguur, teams: readonly string[], vandaag: Datum): Promise<Rij[]> {
  const maand = `${vandaag.slice(0, 7)}-01` as Datum
  const eerste = plusMaanden(maand, -maandenTerug)
  const klok = sql.table(figuur === 'eersteContact' ? 'contactklok' : 'planklok')
  const { rows } = await sql<Rij>`
    WITH ${klokkenSql({ peildatum: plusDagen(maand, -1), vanaf: plusMaanden(eerste, 6) })},
    geteld AS MATERIALIZED (
      SELECT date_trunc('month', k.eind)::date AS dag, k.uitkomst, ${doetMee(teamOp('k.jeugdige_id', sql`k.eind`), teams)} AS mee
      FROM ${klok} k WHERE k.uitkomst <> 'buiten_beschouwing' AND k.eind >= ${eerste}::date
    )
    SELECT dag, mee, (count(*) FILTER (WHERE uitkomst = 'op_tijd'))::integer AS teller, count(*)::integer AS noemer
    FROM geteld GROUP BY dag, mee ORDER BY dag`.execute(db)
  return rows
}

async function telStanden(db: Kysely<Schema>, figuur: Verbeterfiguur, teams: readonly string[], vandaag: Datum): Promise<Rij[]> {
  const maand = `${vandaag.slice(0, 7)}-01` as Datum
  const telt = figuur === 'wachtlijst' ? sql`op_wachtlijst` : sql`zonder_sinds IS NOT NULL`
  const rijen: Rij[] = []
  for (let terug = standen - 1; terug >= 0; terug--) {
    const peildatum = plusMaanden(maand, -terug)
    const { rows } = await sql<Rij>`
      WITH ${standSql({ peildatum })},
      geteld AS MATERIALIZED (
        SELECT ${doetMee(teamOp('stand.jeugdige_id', sql`${peildatum}::date`), teams)} AS mee, ${telt} AS telt FROM stand
      )
      SELECT ${peildatum}::date AS dag, mee, (count(*) FILTER (WHERE telt))::integer AS teller, count(*)::integer AS noemer
      FROM geteld GROUP BY mee`.execute(db)
    rijen.push(...rows)
  }
  return rijen
}
