import { type Brontabel, brontabellen, type Wijziging, type Wijzigingssoort } from '@houvast/domein/vaststelling'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'

/** A change with whom it is about: the child, or the worker whose children it may touch. */
export interface Bronwijziging extends Wijziging {
  readonly jeugdigeId: string | null
  readonly medewerkerId: string | null
}

interface Rij {
  readonly id: string
  readonly op: string
  readonly toen: Record<string, unknown> | null
  readonly nu: Record<string, unknown> | null
}

/** How it was registered is not what it says. */
const registratie = new Set(['id', 'herkomst', 'geregistreerd_op', 'geregistreerd_door', 'eerste_dag', 'laatste_dag', 'familie'])

/** Records that say something else as known at `tot` than as known at `vanaf`, from the history that each table keeps. */
export async function findWijzigingen(db: Kysely<Schema>, vanaf: string, tot: string): Promise<Bronwijziging[]> {
  const uit: Bronwijziging[] = []
  for (const tabel of brontabellen) uit.push(...(await inTabel(db, tabel, vanaf, tot)))
  return uit
}

async function inTabel(db: Kysely<Schema>, tabel: Brontabel, vanaf: string, tot: string): Promise<Bronwijziging[]> {
  const historie = sql.table(`${tabel}_historie`)
  const { rows } = await sql<Rij>`
    WITH geraakt AS MATERIALIZED (
      SELECT id FROM ${sql.table(tabel)} WHERE geregistreerd_op > ${vanaf}::timestamptz
      UNION SELECT id FROM ${historie} WHERE vervangen_op > ${vanaf}::timestamptz
    )
    SELECT g.id, to_jsonb(toen) AS toen, to_jsonb(nu) AS nu,
      coalesce(nu.geregistreerd_op, (SELECT max(h.vervangen_op) FROM ${historie} h WHERE h.id = g.id AND h.vervangen_op <= ${tot}::timestamptz)) AS op
    FROM geraakt g
    LEFT JOIN ${bekend(tabel, vanaf)} toen ON toen.id = g.id
    LEFT JOIN ${bekend(tabel, tot)} nu ON nu.id = g.id
    WHERE toen.id IS NOT NULL OR nu.id IS NOT NULL
    ORDER BY g.id`.execute(db)
  return rows.flatMap((rij) => wijzigingVan(tabel, rij) ?? [])
}

function wijzigingVan(tabel: Brontabel, { id, op, toen, nu }: Rij): Bronwijziging | null {
  const bron = nu ?? toen
  if (bron === null) return null
  const velden =
    toen === null || nu === null
      ? []
      : Object.keys(nu)
          .filter((veld) => !registratie.has(veld) && JSON.stringify(toen[veld]) !== JSON.stringify(nu[veld]))
          .sort()
  const soort: Wijzigingssoort = toen === null ? 'toegevoegd' : nu === null ? 'ingetrokken' : 'gewijzigd'
  if (soort === 'gewijzigd' && velden.length === 0) return null
  return {
    tabel,
    id,
    soort,
    op,
    herkomst: bron.herkomst === 'levering' ? 'levering' : 'scherm',
    velden,
    jeugdigeId: typeof bron.jeugdige_id === 'string' ? bron.jeugdige_id : null,
    medewerkerId: tabel === 'medewerker' ? id : typeof bron.medewerker_id === 'string' ? bron.medewerker_id : null,
  }
}

/** The children who have, or had, one of these workers as vast: as known at either moment. */
export async function findKinderenVan(
  db: Kysely<Schema>,
  medewerkers: readonly string[],
  momenten: readonly string[],
): Promise<{ jeugdigeId: string; medewerkerId: string }[]> {
  const gevonden = new Map<string, { jeugdigeId: string; medewerkerId: string }>()
  for (const moment of momenten) {
    const { rows } = await sql<{ jeugdigeId: string; medewerkerId: string }>`
      SELECT DISTINCT jeugdige_id AS "jeugdigeId", medewerker_id AS "medewerkerId" FROM ${bekend('toewijzing', moment)} t
      WHERE rol = 'vast' AND medewerker_id = ANY (${medewerkers}::uuid[])`.execute(db)
    for (const rij of rows) gevonden.set(`${rij.jeugdigeId}/${rij.medewerkerId}`, rij)
  }
  return [...gevonden.values()]
}
