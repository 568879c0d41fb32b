import { type Datum, maakKalender } from '@houvast/domein/kalender'
import { findUitval } from '@houvast/domein/uitval'
import { inwerkdeelOp } from '@houvast/domein/werklast'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { findMedewerkers } from '../stand/feiten.ts'
import { findInDienst, norm } from '../team/team.ts'
import { getGewichten } from '../team/uren.ts'

/** Somebody to whom a family could go, in children: the guideline of the Team screen, for these hours. */
export interface Drager {
  readonly id: string
  readonly naam: string
  readonly volledig: number
  /** Children now, and those about whom this worker was asked. */
  readonly bezet: number
  readonly inwerkdeel: number
  readonly afwezigdeel: number
}

const rond = (kinderen: number) => Math.round(kinderen * 100) / 100
export const beschikbaarVan = ({ volledig, inwerkdeel, afwezigdeel }: Drager) => rond(volledig * inwerkdeel * (1 - afwezigdeel))
/** Whole children: half a child is no room. */
export const ruimteVan = (drager: Drager) => Math.max(0, Math.floor(beschikbaarVan(drager) - drager.bezet + 1e-9))

const kalender = maakKalender()

/** Children who are on their way: a card that waits, or an assignment that begins later. They take room already. */
async function findOnderweg(db: Kysely<Schema>, medewerkers: readonly string[], dag: Datum): Promise<Map<string, number>> {
  const { rows } = await sql<{ medewerker_id: string; kinderen: number }>`
    SELECT medewerker_id, count(*)::integer AS kinderen FROM (
      SELECT naar_medewerker_id AS medewerker_id, jeugdige_id FROM overdracht WHERE status = 'opgesteld' AND naar_medewerker_id = ANY (${medewerkers}::uuid[])
      UNION
      SELECT medewerker_id, jeugdige_id FROM toewijzing WHERE rol = 'vast' AND van > ${dag}::date AND medewerker_id = ANY (${medewerkers}::uuid[])
      EXCEPT
      SELECT medewerker_id, jeugdige_id FROM toewijzing
      WHERE rol = 'vast' AND van <= ${dag}::date AND (tot >= ${dag}::date OR tot IS NULL) AND medewerker_id = ANY (${medewerkers}::uuid[])
    ) AS onderweg
    GROUP BY medewerker_id`.execute(db)
  return new Map(rows.map(({ medewerker_id, kinderen }) => [medewerker_id, kinderen]))
}

/** Workers in service who are there and stay, by the rules of the Team screen. A load is no file: counted by the system. */
export async function findDragers({ alsSysteem }: Toegang, wie: RawBuilder<unknown>, dag: Datum): Promise<Drager[]> {
  return alsSysteem(async (db) => {
    const feiten = await findMedewerkers(db, {})
    const ploeg = (await findInDienst(db, dag, null, sql`w.functie IN ('jeugdbeschermer', 'jeugdreclasseerder') AND ${wie}`)).filter(
      ({ id, langdurig }) => {
        const medewerker = feiten.get(id)
        return !langdurig && medewerker !== undefined && findUitval(medewerker, dag, kalender) === null
      },
    )
    const onderweg = await findOnderweg(
      db,
      ploeg.map(({ id }) => id),
      dag,
    )
    const gewichten = await getGewichten(db, dag)
    return ploeg.map(({ id, naam, fte, in_dienst, kinderen, afwezig }) => ({
      id,
      naam,
      volledig: rond(norm * fte),
      bezet: kinderen + (onderweg.get(id) ?? 0),
      inwerkdeel: inwerkdeelOp(in_dienst, dag, gewichten),
      afwezigdeel: afwezig / 100,
    }))
  })
}
