import type { PlanSoort } from '../feiten/codes.ts'

/** The plans that are written in Houvast itself, in versions; of the other kinds only the day on which they were adopted is kept. */
export const geschrevenPlannen = ['plan_van_aanpak', 'familiegroepsplan', 'veiligheidsplan'] as const satisfies readonly PlanSoort[]
export type GeschrevenPlan = (typeof geschrevenPlannen)[number]

/**
 * - concept: being written. - besproken: discussed in this wording with the child and the parents. - vastgesteld: adopted, in force.
 * - geevalueerd: looked back on, still in force. - bijgesteld: a later version has taken its place.
 */
export const planStatussen = ['concept', 'besproken', 'vastgesteld', 'geevalueerd', 'bijgesteld'] as const
export type PlanStatus = (typeof planStatussen)[number]

/** What may follow. Who changes a text that was discussed has a concept again: it has to be discussed in the new wording. */
export const volgendePlanstatus = {
  concept: ['concept', 'besproken'],
  besproken: ['concept', 'vastgesteld'],
  vastgesteld: ['geevalueerd', 'bijgesteld'],
  geevalueerd: ['geevalueerd', 'bijgesteld'],
  bijgesteld: [],
} as const satisfies Record<PlanStatus, readonly PlanStatus[]>

export function magNaar(van: PlanStatus, naar: PlanStatus): boolean {
  return (volgendePlanstatus[van] as readonly PlanStatus[]).includes(naar)
}

/** Is this the version that holds for the family now? */
export const isVanKracht = (status: PlanStatus): boolean => status === 'vastgesteld' || status === 'geevalueerd'

/** May its text still change? What was adopted never does: then a new version begins. */
export const isTeSchrijven = (status: PlanStatus): boolean => magNaar(status, 'concept')
