import { plusLengte } from '../kalender/algemene-termijnenwet.ts'
import { type Datum, laatste } from '../kalender/datum.ts'

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

/** At least once a year; methods often ask for every three to six months. */
export const evaluatieTermijn = { jaren: 1 } as const

/**
 * The last day on which the plan has to be looked back on: a year after it was adopted or last evaluated. Never shifts.
 *
 * @source Besluit Jeugdwet art. 4.2.4 (norm JB-014; the text was read in the version of 2017)
 */
export function evalueerUiterlijk(vastgesteldOp: Datum, geevalueerdOp: readonly Datum[]): Datum {
  return plusLengte(laatste(vastgesteldOp, ...geevalueerdOp), evaluatieTermijn)
}
