import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import { catalogus, isWet, normen } from '@houvast/domein/termijnen'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { bekend } from '../stand/bekend.ts'
import type { KandidatenAntwoord, TeamAntwoord, TeamsAntwoord } from './contract.ts'
import { findUren, geenUren, getGewichten } from './uren.ts'

/** Children per fte beside which the bar is drawn: what the ministry and the institutions agreed to work towards; no law. */
export const norm = 12
/** Days in service in which a worker counts as starting. */
const startdagen = 180

interface Medewerkerrij {
  readonly id: string
  readonly naam: string
  readonly functie: string
  readonly team_id: string | null
  readonly team: string | null
  readonly in_dienst: Datum
  readonly fte: number
  readonly kinderen: number
  readonly te_laat: number
  readonly afwezig_sinds: Datum | null
  readonly langdurig: boolean
  readonly afwezigheid_id: string | null
  readonly afwezig: number
}

/** Who is in service on a day, with how much they carry: distinct children with a running vaste assignment. Counted by the system: a load is no file. */
export async function findInDienst(
  db: Kysely<Schema>,
  peildatum: Datum,
  kennismoment: string | null,
  beperking: RawBuilder<unknown>,
): Promise<Medewerkerrij[]> {
  const p = sql`${peildatum}::date`
  const loopt = (alias: string) =>
    sql`${sql.ref(`${alias}.van`)} <= ${p} AND (${sql.ref(`${alias}.tot`)} >= ${p} OR ${sql.ref(`${alias}.tot`)} IS NULL)`
  const { rows } = await sql<Medewerkerrij>`
    WITH draagt AS (
      SELECT t.medewerker_id, t.jeugdige_id, bool_or(k.stand = 'te_laat') AS te_laat
      FROM ${bekend('toewijzing', kennismoment)} t
      JOIN ${bekend('maatregel', kennismoment)} m ON m.id = t.maatregel_id AND m.eerste_dag <= ${p} AND (m.laatste_dag >= ${p} OR m.laatste_dag IS NULL)
      LEFT JOIN termijn k ON k.maatregel_id = m.id AND k.stand = 'te_laat' AND k.norm = ANY (${wettelijkeNormen}::text[])
      WHERE t.rol = 'vast' AND ${loopt('t')}
      GROUP BY t.medewerker_id, t.jeugdige_id
    ),
    last AS (SELECT medewerker_id, count(*)::integer AS kinderen, count(*) FILTER (WHERE te_laat)::integer AS te_laat FROM draagt GROUP BY medewerker_id),
    formatie AS (SELECT d.medewerker_id, sum(d.fte) AS fte FROM ${bekend('dienstverband', kennismoment)} d WHERE ${loopt('d')} GROUP BY d.medewerker_id),
    ziek AS (
      SELECT a.medewerker_id, unnest(range_agg(daterange(a.van, a.tot + 1))) AS dagen
      FROM ${bekend('afwezigheid', kennismoment)} a WHERE a.soort = 'ziekte' AND a.percentage = 100 AND a.van <= ${p} GROUP BY a.medewerker_id
    ),
    afwezig AS (SELECT a.medewerker_id, min(a.van) AS sinds, (array_agg(a.id ORDER BY a.van DESC, a.id))[1] AS id, max(a.percentage) AS deel FROM ${bekend('afwezigheid', kennismoment)} a WHERE ${loopt('a')} GROUP BY a.medewerker_id)
    SELECT w.id, w.naam, w.functie, w.team_id, team.naam AS team, w.in_dienst, coalesce(formatie.fte, 0) AS fte, coalesce(last.kinderen, 0) AS kinderen,
      coalesce(last.te_laat, 0) AS te_laat, coalesce(lower(ziek.dagen), afwezig.sinds) AS afwezig_sinds, afwezig.id AS afwezigheid_id, coalesce(afwezig.deel, 0) AS afwezig, coalesce(lower(ziek.dagen) + 27 <= ${p}, false) AS langdurig
    FROM ${bekend('medewerker', kennismoment)} w
    LEFT JOIN team ON team.id = w.team_id
    LEFT JOIN last ON last.medewerker_id = w.id
    LEFT JOIN formatie ON formatie.medewerker_id = w.id
    LEFT JOIN ziek ON ziek.medewerker_id = w.id AND ziek.dagen @> ${p}
    LEFT JOIN afwezig ON afwezig.medewerker_id = w.id
    WHERE w.in_dienst <= ${p} AND (w.uit_dienst >= ${p} OR w.uit_dienst IS NULL) AND ${beperking}
    ORDER BY w.naam, w.id`.execute(db)
  return rows
}

const wettelijkeNormen = [...catalogus, ...Object.values(normen)].filter(isWet).map(({ id }) => id)
const uitvoerend = new Set(['jeugdbeschermer', 'jeugdreclasseerder', 'ondersteunend'])
const quotient = (kinderen: number, fte: number) => (fte > 0 ? kinderen / fte : null)

export async function findTeams(
  { alsSysteem }: Toegang,
  peildatum: Datum,
  kennismoment: string | null,
): Promise<z.infer<typeof TeamsAntwoord>> {
  return alsSysteem(async (db) => {
    const medewerkers = Map.groupBy(await findInDienst(db, peildatum, kennismoment, sql`w.team_id IS NOT NULL`), ({ team_id }) => team_id)
    const teams = await db.selectFrom('team').selectAll().orderBy('code').execute()
    return {
      rijen: teams.map(({ id, code, naam, jeugdregio }) => {
        const ploeg = medewerkers.get(id) ?? []
        const kinderen = ploeg.reduce((som, medewerker) => som + medewerker.kinderen, 0)
        const fte = ploeg.filter(({ functie }) => uitvoerend.has(functie)).reduce((som, medewerker) => som + medewerker.fte, 0)
        return {
          id,
          code,
          naam,
          jeugdregio,
          kinderen,
          fte,
          werklast: quotient(kinderen, fte),
          afwezig: ploeg.filter(({ afwezig_sinds }) => afwezig_sinds !== null).length,
        }
      }),
    }
  })
}

export async function getTeam(
  { alsSysteem }: Toegang,
  id: string,
  peildatum: Datum,
  kennismoment: string | null,
): Promise<z.infer<typeof TeamAntwoord>> {
  return alsSysteem(async (db) => {
    const team = await db.selectFrom('team').selectAll().where('id', '=', id).executeTakeFirst()
    if (!team) throw new Probleem(404, 'Dit team bestaat niet. Kies een team uit de lijst.')
    const medewerkers = await findInDienst(db, peildatum, kennismoment, sql`w.team_id = ${id}::uuid`)
    const gewichten = await getGewichten(db, peildatum)
    const uren = await findUren(db, medewerkers, { peildatum, kennismoment, tabel: gewichten })
    return {
      id,
      naam: team.naam,
      jeugdregio: team.jeugdregio,
      peildatum,
      norm,
      gewichten: { versie: gewichten.versie, bron: gewichten.bron, isVoorbeeld: gewichten.isVoorbeeld },
      besluitNodig: medewerkers.reduce((som, { langdurig, kinderen }) => som + (langdurig ? kinderen : 0), 0),
      medewerkers: medewerkers.map((rij) => ({
        id: rij.id,
        naam: rij.naam,
        functie: rij.functie,
        fte: rij.fte,
        kinderen: rij.kinderen,
        werklast: quotient(rij.kinderen, rij.fte),
        afwezigSinds: rij.afwezig_sinds,
        afwezigheidId: rij.afwezigheid_id,
        langdurigAfwezig: rij.langdurig,
        starter: dagenTussen(rij.in_dienst, peildatum) < startdagen,
        inDienst: rij.in_dienst,
        teLaat: rij.te_laat,
        uren: uren.get(rij.id) ?? geenUren,
      })),
    }
  })
}

export async function findKandidaten({ alsSysteem }: Toegang, peildatum: Datum): Promise<z.infer<typeof KandidatenAntwoord>> {
  const functies = sql.join([...uitvoerend].map((functie) => sql.lit(functie)))
  return alsSysteem(async (db) => {
    const rijen = await findInDienst(db, peildatum, null, sql`w.functie IN (${functies})`)
    const uren = await findUren(db, rijen, { peildatum, kennismoment: null, tabel: await getGewichten(db, peildatum) })
    return {
      rijen: rijen.map(({ id, naam, team, functie, fte, kinderen, afwezig_sinds }) => ({
        id,
        naam,
        team,
        functie,
        fte,
        kinderen,
        afwezig: afwezig_sinds !== null,
        uren: uren.get(id) ?? geenUren,
      })),
    }
  })
}
