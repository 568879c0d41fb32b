import { catalogus, lengteInWoorden, type Norm } from '@houvast/domein/termijnen'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import type { NormenAntwoord } from './contract.ts'

type Normbeeld = z.infer<typeof NormenAntwoord>['normen'][number]

/** Every norm, with how many of its clocks run and are late in the files that this reader may open. */
export async function findNormen(db: Kysely<Schema>): Promise<z.infer<typeof NormenAntwoord>> {
  const { rows } = await sql<{ norm: string; lopend: number; te_laat: number }>`
    SELECT norm, count(*) FILTER (WHERE stand = 'loopt') AS lopend, count(*) FILTER (WHERE stand = 'te_laat') AS te_laat
    FROM termijn WHERE stand IN ('loopt', 'te_laat') GROUP BY norm`.execute(db)
  const tellingen = new Map(rows.map((rij) => [rij.norm, rij]))
  return {
    normen: catalogus.map((norm) => ({
      ...beeldVan(norm),
      lopend: tellingen.get(norm.id)?.lopend ?? 0,
      teLaat: tellingen.get(norm.id)?.te_laat ?? 0,
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
    staatUit: geldig !== undefined,
    keuzes: (keuzes ?? []).map((keuze) => ({ ...keuze, lengte: lengteInWoorden(keuze.lengte) })),
  }
}
