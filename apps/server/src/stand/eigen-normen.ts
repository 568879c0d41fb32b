import { type Klokregel, klokregels, klokregelVanEigen } from '@houvast/domein/termijnen'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { EigenNormTabel, Schema } from '../db/schema.ts'
import { bekend } from './bekend.ts'

export async function findEigenNormen(db: Kysely<Schema>, kennismoment: string | null = null): Promise<Selectable<EigenNormTabel>[]> {
  const { rows } = await sql<Selectable<EigenNormTabel>>`SELECT * FROM ${bekend('eigen_norm', kennismoment)} AS n ORDER BY code`.execute(db)
  return rows
}

/** What makes clocks here: the norms of the catalogue, and beside them what the institution agreed. */
export async function findKlokregels(db: Kysely<Schema>, kennismoment: string | null = null): Promise<readonly Klokregel[]> {
  return [...klokregels, ...(await findEigenNormen(db, kennismoment)).map(klokregelVanEigen)]
}
