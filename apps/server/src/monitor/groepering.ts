import type { Medewerker } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { metPerioden } from '../stand/perioden.ts'

/** A way to divide the children over groups, each child in at most one on a day, except by measure kind; `''`: in none. */
export interface Groepering {
  /** `jeugdige_id, groep, van, tot` (infinity: still): the days on which a child counts in a group. May name the temporary tables of `perioden`. */
  readonly dagen: (kennismoment: string | null) => RawBuilder<unknown>
  /** `medewerker_id, groep`; absent: a worker belongs to no group, and its figures about staff are empty. */
  readonly medewerkers?: (kennismoment: string | null) => RawBuilder<unknown>
  readonly findNamen: (db: Kysely<Schema>) => Promise<Map<string, string>>
}

/**
 * The team of a child is that of the worker who became its vaste last, in the keten of that day, also after that worker fell away; before the first there is none.
 * A worker's team is the one it is in at the moment of knowledge.
 */
const teamdagen = (kennismoment: string | null): RawBuilder<unknown> => sql`
  SELECT v.jeugdige_id, coalesce(w.team_id::text, '') AS groep, v.van, v.tot
  FROM (
    SELECT jeugdige_id, medewerker_id, inzet_van AS van,
      coalesce(lead(inzet_van) OVER (PARTITION BY jeugdige_id, keten_van ORDER BY inzet_van, medewerker_id, id) - 1, keten_tot) AS tot
    FROM vaste_toewijzing JOIN keten USING (jeugdige_id, keten_van)
    WHERE inzet_tot >= inzet_van
  ) AS v
  JOIN ${bekend('medewerker', kennismoment)} w ON w.id = v.medewerker_id
  WHERE v.tot >= v.van
  UNION ALL
  SELECT k.jeugdige_id, '', k.keten_van, coalesce(min(v.inzet_van) - 1, k.keten_tot)
  FROM keten k LEFT JOIN vaste_toewijzing v ON v.jeugdige_id = k.jeugdige_id AND v.keten_van = k.keten_van AND v.inzet_tot >= v.inzet_van
  GROUP BY k.jeugdige_id, k.keten_van, k.keten_tot
  HAVING coalesce(min(v.inzet_van) - 1, k.keten_tot) >= k.keten_van`

const soortVan = sql`CASE WHEN type = '11' THEN 'ots' WHEN type = '12' THEN 'vots' WHEN familie = 'JB' THEN 'voogdij' ELSE 'jeugdreclassering' END`

/** A child with measures of two kinds counts in both. */
const soortdagen = (kennismoment: string | null): RawBuilder<unknown> => sql`
  WITH van_soort AS (
    SELECT m.id, k.jeugdige_id, ${soortVan} AS groep, k.eerste_dag AS van, coalesce(k.laatste_dag, 'infinity') AS tot
    FROM ketenmaatregel k JOIN (SELECT id, type FROM ${bekend('maatregel', kennismoment)} m) AS m USING (id)
  ),
  op_volgorde AS (
    SELECT *, max(tot) OVER (PARTITION BY jeugdige_id, groep ORDER BY van, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS tot_dan FROM van_soort
  )
  SELECT jeugdige_id, groep, CASE WHEN tot_dan >= van THEN tot_dan + 1 ELSE van END AS van, tot FROM op_volgorde WHERE (tot > tot_dan) IS NOT FALSE`

const soortnamen = new Map([
  ['ots', 'Ondertoezichtstelling'],
  ['vots', 'Voorlopige ondertoezichtstelling'],
  ['voogdij', 'Voogdij'],
  ['jeugdreclassering', 'Jeugdreclassering'],
])

const perRegio = (vraag: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  SELECT d.*, coalesce(t.jeugdregio, '') AS regio FROM (${vraag}) AS d LEFT JOIN team t ON t.id::text = d.groep`

const medewerkersPerTeam = (kennismoment: string | null): RawBuilder<unknown> => sql`
  SELECT id AS medewerker_id, coalesce(team_id::text, '') AS groep FROM ${bekend('medewerker', kennismoment)} w ORDER BY id`

/** The ways to divide, by their name in a question. */
export const groeperingen = {
  team: {
    dagen: teamdagen,
    medewerkers: medewerkersPerTeam,
    findNamen: async (db) => new Map((await db.selectFrom('team').select(['id', 'naam']).execute()).map(({ id, naam }) => [id, naam])),
  },
  regio: {
    dagen: (kennismoment) => sql`SELECT jeugdige_id, regio AS groep, van, tot FROM (${perRegio(teamdagen(kennismoment))}) AS d`,
    medewerkers: (kennismoment) => sql`SELECT medewerker_id, regio AS groep FROM (${perRegio(medewerkersPerTeam(kennismoment))}) AS d`,
    findNamen: async (db) =>
      new Map(
        (await db.selectFrom('team').select('jeugdregio').distinct().execute()).map(({ jeugdregio }) => [
          jeugdregio ?? '',
          jeugdregio ?? '',
        ]),
      ),
  },
  soort: { dagen: soortdagen, findNamen: async () => soortnamen },
} as const satisfies Record<string, Groepering>
export type Groeperingnaam = keyof typeof groeperingen

export async function medewerkersPerGroep(
  db: Kysely<Schema>,
  groepering: Groepering | undefined,
  medewerkers: ReadonlyMap<string, Medewerker>,
  kennismoment: string | null,
): Promise<Map<string, Medewerker[]>> {
  if (!groepering) return new Map([['', [...medewerkers.values()]]])
  const perGroep = new Map<string, Medewerker[]>()
  if (!groepering.medewerkers) return perGroep
  const { rows } = await sql<{ medewerker_id: string; groep: string }>`${groepering.medewerkers(kennismoment)}`.execute(db)
  for (const { medewerker_id, groep } of rows) {
    const medewerker = medewerkers.get(medewerker_id)
    if (medewerker) perGroep.set(groep, [...(perGroep.get(groep) ?? []), medewerker])
  }
  return perGroep
}

/** Who counts in that group on the peildatum. */
export async function findKinderenInGroep(
  db: Kysely<Schema>,
  groepering: Groepering,
  groep: string,
  { peildatum, kennismoment }: { peildatum: Datum; kennismoment: string | null },
): Promise<ReadonlySet<string>> {
  return metPerioden(db, { van: peildatum, tot: peildatum, kennismoment }, async () => {
    const { rows } = await sql<{ jeugdige_id: string }>`
      SELECT DISTINCT jeugdige_id FROM (${groepering.dagen(kennismoment)}) AS dag WHERE groep = ${groep} AND ${peildatum}::date BETWEEN van AND tot`.execute(
      db,
    )
    return new Set(rows.map(({ jeugdige_id }) => jeugdige_id))
  })
}
