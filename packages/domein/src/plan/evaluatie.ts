import { type Datum, laatste } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { berekenNorm } from '../termijnen/norm-uitkomst.ts'
import { getNorm } from '../termijnen/normen/index.ts'

export const evaluatieUitkomsten = ['voortzetten', 'bijstellen', 'afsluiten'] as const
export type EvaluatieUitkomst = (typeof evaluatieUitkomsten)[number]

export const doelUitkomsten = ['bereikt', 'deels', 'niet'] as const
export type DoelUitkomst = (typeof doelUitkomsten)[number]

/** How it went with one goal, by its id in the plan. */
export interface Doelevaluatie {
  readonly doelId: string
  readonly uitkomst: DoelUitkomst
  readonly toelichting: string
}

const norm = getNorm('JB-014')

/**
 * The last day on which the plan has to be looked back on: a year after it was adopted or last evaluated. Never shifts.
 *
 * @source Besluit Jeugdwet art. 4.2.4 (norm JB-014)
 */
export function evalueerUiterlijk(vastgesteldOp: Datum, geevalueerdOp: readonly Datum[], kalender: Kalender): Datum {
  const vanaf = laatste(vastgesteldOp, ...geevalueerdOp)
  const { eind } = berekenNorm(norm, { start: vanaf }, kalender)
  if (eind === null) throw new Error('Norm JB-014 noemt geen lengte.')
  return eind
}
