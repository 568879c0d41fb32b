import { catalogus, klokregels, lengteInWoorden, type Norm, normen, normVan, normVanEigen } from '@houvast/domein/termijnen'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { findEigenNormen } from '../stand/eigen-normen.ts'
import type { NormenAntwoord } from './contract.ts'

const klokkend = new Set([...klokregels.map((regel) => normVan(regel).id), ...Object.keys(normen)])

type Normbeeld = z.infer<typeof NormenAntwoord>['normen'][number]

/** Every norm, with how many of its clocks run and are late in the files that this reader may open. */
export async function findNormen(db: Kysely<Schema>): Promise<z.infer<typeof NormenAntwoord>> {
  const { rows } = await sql<{ norm: string; lopend: number; te_laat: number }>`
    SELECT norm, count(*) FILTER (WHERE stand = 'loopt') AS lopend, count(*) FILTER (WHERE stand = 'te_laat') AS te_laat
    FROM termijn WHERE stand IN ('loopt', 'te_laat') GROUP BY norm`.execute(db)
  const tellingen = new Map(rows.map((rij) => [rij.norm, rij]))
  const telling = (id: string) => ({ lopend: tellingen.get(id)?.lopend ?? 0, teLaat: tellingen.get(id)?.te_laat ?? 0 })
  return {
    eigen: (await findEigenNormen(db)).map(({ herkomst: _, geregistreerd_op: __, geregistreerd_door: ___, ...eigen }) => ({
      ...eigen,
      lengte: lengteInWoorden(normVanEigen(eigen).lengte ?? { dagen: 0 }),
      ...telling(eigen.code),
    })),
    normen: catalogus.map((norm) => ({
      ...beeldVan(norm),
      ...telling(norm.id),
    })),
  }
}

function beeldVan(norm: Norm): Omit<Normbeeld, 'lopend' | 'teLaat'> {
  const { id, naam, soort, gebeurtenis, vanaf, lengte, regel, wie, bron, url, zekerheid, keuzes, geldig } = norm
  return {
    id,
    naam,
    soort,
    gebeurtenis,
    vanaf,
    lengte: lengte === null ? null : lengteInWoorden(lengte),
    regel,
    wie,
    bron,
    url,
    let: norm.let,
    ...zekerheid,
    isKlok: klokkend.has(id),
    staatUit: geldig !== undefined,
    keuzes: (keuzes ?? []).map((keuze) => ({ ...keuze, lengte: lengteInWoorden(keuze.lengte) })),
  }
}
