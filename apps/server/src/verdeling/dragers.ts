import type { MaatregelType } from '@houvast/domein/feiten'
import { type Datum, maakKalender } from '@houvast/domein/kalender'
import { findUitval } from '@houvast/domein/uitval'
import { type GedragenMaatregel, inwerkdeelOp, urenVoorKind } from '@houvast/domein/werklast'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { findMedewerkers } from '../stand/feiten.ts'
import { findInDienst } from '../team/team.ts'
import { findUren, geenUren, getGewichten } from '../team/uren.ts'

/** Somebody to whom a family could go, in hours a week. */
export interface Drager {
  readonly id: string
  readonly naam: string
  readonly volledig: number
  readonly bezet: number
  readonly inwerkdeel: number
  readonly afwezigdeel: number
}

export const beschikbaarVan = ({ volledig, inwerkdeel, afwezigdeel }: Drager) => rond(volledig * inwerkdeel * (1 - afwezigdeel))
export const ruimteVan = (drager: Drager) => Math.max(0, rond(beschikbaarVan(drager) - drager.bezet))

const rond = (uren: number) => Math.round(uren * 10) / 10
const kalender = maakKalender()

/** Of each of these children the measures that run on a day. */
export async function findMaatregelen(
  db: Kysely<Schema>,
  kinderen: readonly string[],
  dag: Datum,
): Promise<Map<string, GedragenMaatregel[]>> {
  const { rows } = await sql<{ jeugdige_id: string; type: MaatregelType; begonnen: Datum }>`
    SELECT jeugdige_id, type, eerste_dag AS begonnen FROM maatregel
    WHERE jeugdige_id = ANY (${kinderen}::uuid[]) AND familie IS NOT NULL AND eerste_dag <= ${dag}::date AND (laatste_dag >= ${dag}::date OR laatste_dag IS NULL)
    ORDER BY id`.execute(db)
  return Map.groupBy(rows, ({ jeugdige_id }) => jeugdige_id)
}

/** Hours of children who are on their way: a card that waits, or an assignment that begins later. They take room already. */
async function findOnderweg(db: Kysely<Schema>, medewerkers: readonly string[], dag: Datum): Promise<Map<string, number>> {
  const { rows } = await sql<{ medewerker_id: string; jeugdige_id: string }>`
    SELECT naar_medewerker_id AS medewerker_id, jeugdige_id FROM overdracht WHERE status = 'opgesteld' AND naar_medewerker_id = ANY (${medewerkers}::uuid[])
    UNION
    SELECT medewerker_id, jeugdige_id FROM toewijzing WHERE rol = 'vast' AND van > ${dag}::date AND medewerker_id = ANY (${medewerkers}::uuid[])
    EXCEPT
    SELECT medewerker_id, jeugdige_id FROM toewijzing
    WHERE rol = 'vast' AND van <= ${dag}::date AND (tot >= ${dag}::date OR tot IS NULL) AND medewerker_id = ANY (${medewerkers}::uuid[])`.execute(
    db,
  )
  const maatregelen = await findMaatregelen(
    db,
    rows.map(({ jeugdige_id }) => jeugdige_id),
    dag,
  )
  const uren = new Map<string, number>()
  for (const { medewerker_id, jeugdige_id } of rows) {
    const kind = { maatregelen: maatregelen.get(jeugdige_id) ?? [], sinds: dag, overgenomen: true }
    uren.set(medewerker_id, (uren.get(medewerker_id) ?? 0) + urenVoorKind(kind, dag, getGewichten(dag)))
  }
  return uren
}

/** Workers in service who are there and stay, by the rules of the Team screen. A load is no file: counted by the system. */
export async function findDragers({ alsSysteem }: Toegang, wie: RawBuilder<unknown>, dag: Datum): Promise<Drager[]> {
  return alsSysteem(async (db) => {
    const tabel = getGewichten(dag)
    const feiten = await findMedewerkers(db, {})
    const ploeg = (await findInDienst(db, dag, null, sql`w.functie IN ('jeugdbeschermer', 'jeugdreclasseerder') AND ${wie}`)).filter(
      ({ id, langdurig }) => {
        const medewerker = feiten.get(id)
        return !langdurig && medewerker !== undefined && findUitval(medewerker, dag, kalender) === null
      },
    )
    const uren = await findUren(db, ploeg, { peildatum: dag, kennismoment: null, tabel })
    const onderweg = await findOnderweg(
      db,
      ploeg.map(({ id }) => id),
      dag,
    )
    return ploeg.map(({ id, naam, fte, in_dienst, afwezig }) => ({
      id,
      naam,
      volledig: tabel.urenPerFte * fte,
      bezet: rond((uren.get(id) ?? geenUren).gewogen + (onderweg.get(id) ?? 0)),
      inwerkdeel: inwerkdeelOp(in_dienst, dag, tabel),
      afwezigdeel: afwezig / 100,
    }))
  })
}
