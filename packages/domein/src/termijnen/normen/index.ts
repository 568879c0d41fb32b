import { gezag } from './gezag.ts'
import { jeugdbescherming, wachtlijst } from './jeugdbescherming.ts'
import { jeugdreclassering } from './jeugdreclassering.ts'
import type { Norm } from './norm.ts'
import { keten, ondertoezichtstelling } from './ondertoezichtstelling.ts'
import { organisatie } from './organisatie.ts'
import { uithuisplaatsing } from './uithuisplaatsing.ts'

export * from './norm.ts'

const alle = [
  ...jeugdbescherming,
  ...ondertoezichtstelling,
  ...uithuisplaatsing,
  ...gezag,
  ...jeugdreclassering,
  ...keten,
  ...organisatie,
  ...wachtlijst,
] as const

export type CatalogusId = (typeof alle)[number]['id']

/** Every norm that Houvast knows, each with where it is written and how sure that is. */
export const catalogus: readonly Norm[] = alle

const opId = new Map<string, Norm>(alle.map((norm) => [norm.id, norm]))

export const findNorm = (id: string): Norm | null => opId.get(id) ?? null

export function getNorm(id: CatalogusId): Norm {
  const norm = findNorm(id)
  if (norm === null) throw new Error(`Norm ${id} staat niet in de catalogus.`)
  return norm
}
