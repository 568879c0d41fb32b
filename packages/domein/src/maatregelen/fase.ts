import { type Datum, plusDagen } from '../kalender/datum.ts'
import type { MaatregelStatus } from './soort.ts'

export const fasen = ['begin', 'midden', 'eind'] as const
export type Fase = (typeof fasen)[number]

/** Days before the end in which is decided whether to ask for an extension. @source practice of institutions, norm OTS-003 (12 weeks) */
const slotDagen = 84

/**
 * Begin: until a plan is adopted. Eind: the end is recorded, has passed, or comes within twelve weeks. `null` before it begins and after it has ended.
 *
 * @param uitersteDag the last day, included, on which the measure can run
 */
export function findFase(status: MaatregelStatus, uitersteDag: Datum | null, heeftPlan: boolean, dag: Datum): Fase | null {
  if (status === 'komt' || status === 'geeindigd' || status === 'overgedragen') return null
  if (status !== 'loopt' || (uitersteDag !== null && plusDagen(dag, slotDagen) >= uitersteDag)) return 'eind'
  return heeftPlan ? 'midden' : 'begin'
}
