import type { MaatregelType } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import {
  beschikbareUren,
  findGewichtstabel,
  type GedragenKind,
  type Gewichtstabel,
  urenVoorKind,
  vastgesteldeTabel,
  voorbeeldgewichten,
  type Werklastfactor,
} from '@houvast/domein/werklast'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'

export interface Gedragenrij {
  readonly medewerker_id: string
  readonly jeugdige_id: string
  readonly gezin: string
  readonly sinds: Datum
  readonly overgenomen: boolean
  readonly types: MaatregelType[]
  readonly begonnen: Datum[]
  readonly factoren: Werklastfactor[]
}

interface Wie {
  readonly id: string
  readonly fte: number
  readonly in_dienst: Datum
  readonly afwezig: number
}

export interface Urenstand {
  readonly gezinnen: number
  readonly gewogen: number
  readonly beschikbaar: number
}

/** The example, and every version that the institution decided on. */
export async function findGewichtstabellen(db: Kysely<Schema>): Promise<Gewichtstabel[]> {
  const eigen = await db.selectFrom('werklastgewichten').select(['gewichten', 'besluit', 'van']).orderBy('van').orderBy('id').execute()
  return [voorbeeldgewichten, ...eigen.map(({ gewichten, ...wanneer }) => vastgesteldeTabel(gewichten, wanneer))]
}

/** The weights that hold on a day. */
export const getGewichten = async (db: Kysely<Schema>, dag: Datum): Promise<Gewichtstabel> =>
  findGewichtstabel(await findGewichtstabellen(db), dag) ?? voorbeeldgewichten

export const geenUren: Urenstand = { gezinnen: 0, gewogen: 0, beschikbaar: 0 }

export const rond = (uren: number) => Math.round(uren * 10) / 10

interface Urenvraag {
  readonly peildatum: Datum
  readonly kennismoment: string | null
}

/** The children that each of these workers is the vaste jeugdbeschermer of, with what they are weighed by. */
export async function findGedragen(
  db: Kysely<Schema>,
  ids: readonly string[],
  { peildatum, kennismoment }: Urenvraag,
): Promise<Gedragenrij[]> {
  const p = sql`${peildatum}::date`
  const { rows } = await sql<Gedragenrij>`
    WITH vast AS (
      SELECT t.medewerker_id, t.jeugdige_id, min(t.van) AS sinds, array_agg(m.type ORDER BY m.id) AS types, array_agg(m.eerste_dag ORDER BY m.id) AS begonnen
      FROM ${bekend('toewijzing', kennismoment)} t
      JOIN ${bekend('maatregel', kennismoment)} m ON m.id = t.maatregel_id AND m.eerste_dag <= ${p} AND (m.laatste_dag >= ${p} OR m.laatste_dag IS NULL)
      WHERE t.rol = 'vast' AND t.van <= ${p} AND (t.tot >= ${p} OR t.tot IS NULL) AND t.medewerker_id = ANY (${ids}::uuid[])
      GROUP BY t.medewerker_id, t.jeugdige_id
    )
    SELECT vast.*, coalesce(j.achternaam, j.id::text) AS gezin, EXISTS (
        SELECT FROM ${bekend('toewijzing', kennismoment)} e
        WHERE e.jeugdige_id = vast.jeugdige_id AND e.rol = 'vast' AND e.medewerker_id <> vast.medewerker_id AND e.van < vast.sinds
      ) AS overgenomen,
      ARRAY (
        SELECT f.factor FROM ${bekend('werklastfactor', kennismoment)} f
        WHERE f.jeugdige_id = vast.jeugdige_id AND f.van <= ${p} AND (f.tot >= ${p} OR f.tot IS NULL) ORDER BY f.factor
      ) AS factoren
    FROM vast JOIN jeugdige j ON j.id = vast.jeugdige_id`.execute(db)
  return rows
}

/** Hours a week for other work than children that were agreed on, by worker. */
export async function findEigenTaken(
  db: Kysely<Schema>,
  ids: readonly string[],
  { peildatum, kennismoment }: Urenvraag,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ medewerker_id: string; uren: number }>`
    SELECT medewerker_id, sum(uren) AS uren FROM ${bekend('eigen_taak', kennismoment)} t
    WHERE medewerker_id = ANY (${ids}::uuid[]) AND van <= ${peildatum}::date AND (tot >= ${peildatum}::date OR tot IS NULL) GROUP BY medewerker_id`.execute(
    db,
  )
  return new Map(rows.map(({ medewerker_id, uren }) => [medewerker_id, uren]))
}

/** What each of these workers carries in weighted hours a week, beside what each has. A load is no file: counted by the system. */
export async function findUren(
  db: Kysely<Schema>,
  medewerkers: readonly Wie[],
  { tabel, ...vraag }: Urenvraag & { tabel: Gewichtstabel },
): Promise<Map<string, Urenstand>> {
  const { peildatum } = vraag
  const ids = medewerkers.map(({ id }) => id)
  const rows = await findGedragen(db, ids, vraag)
  const taken = await findEigenTaken(db, ids, vraag)
  const perMedewerker = Map.groupBy(rows, ({ medewerker_id }) => medewerker_id)
  return new Map(
    medewerkers.map(({ id, fte, in_dienst, afwezig }) => {
      const rijen = perMedewerker.get(id) ?? []
      const afwezigheden = [{ van: peildatum, tot: peildatum, soort: 'overig', percentage: afwezig } as const]
      return [
        id,
        {
          gezinnen: new Set(rijen.map(({ gezin }) => gezin)).size,
          gewogen: rond(rijen.reduce((som, rij) => som + urenVoorKind(alsGedragen(rij), peildatum, tabel), 0)),
          beschikbaar: rond(beschikbareUren({ fte, inDienst: in_dienst, afwezigheden, eigenTaken: taken.get(id) ?? 0 }, peildatum, tabel)),
        },
      ]
    }),
  )
}

export const alsGedragen = ({ types, begonnen, sinds, overgenomen, factoren }: Gedragenrij): GedragenKind => ({
  sinds,
  factoren,
  overgenomen,
  maatregelen: types.flatMap((type, plaats) => {
    const dag = begonnen[plaats]
    return dag === undefined ? [] : [{ type, begonnen: dag }]
  }),
})
