import { familieVan, type MaatregelType } from '../feiten/codes.ts'
import type { Datum } from '../kalender/datum.ts'

/** The only grounds on which a familiegroepsplan may be passed over. @source Jeugdwet art. 4.1.2 */
export const afzienGronden = ['ouders_willen_niet', 'concrete_bedreiging', 'belang_kind_geschaad'] as const
export type AfzienGrond = (typeof afzienGronden)[number]

export const familiegroepsplanStappen = ['aangeboden', 'gekozen', 'afgezien'] as const
export type FamiliegroepsplanStap = (typeof familiegroepsplanStappen)[number]

/**
 * - `moet`: the family is offered this first. - `geldt_niet`: the law excepts it.
 * - `onzeker`: the law excepts guardianship only where the parents' authority has ended, and the code of the measure does not say that.
 */
export type FamiliegroepsplanPlicht = 'moet' | 'geldt_niet' | 'onzeker'

/**
 * Must the family be offered to make its own plan first? Not in youth probation, nor in guardianship after the authority of the parents has ended.
 *
 * @source Jeugdwet art. 4.1.2
 */
export function familiegroepsplanPlicht(type: MaatregelType): FamiliegroepsplanPlicht {
  if (type === '11' || type === '12') return 'moet'
  return familieVan(type) === 'JB' ? 'onzeker' : 'geldt_niet'
}

export interface Familiegroepsplanfeit {
  readonly stap: FamiliegroepsplanStap
  readonly datum: Datum
}

/** The day on which it was settled that there will be no familiegroepsplan; from there six weeks run (Jeugdwet art. 4.1.3 lid 5). */
export function findAfgezienOp(feiten: readonly Familiegroepsplanfeit[], datumInBeschikking: Datum | null): Datum | null {
  if (datumInBeschikking !== null) return datumInBeschikking
  const dagen = feiten.filter(({ stap }) => stap === 'afgezien').map(({ datum }) => datum)
  return dagen.reduce<Datum | null>((eerste, dag) => (eerste === null || dag < eerste ? dag : eerste), null)
}

export interface Planwens {
  readonly type: MaatregelType
  readonly afgezienOp: Datum | null
  /** The days on which a plan was adopted under this measure before. */
  readonly eerderVastgesteld: readonly Datum[]
}

/**
 * May a plan van aanpak be adopted on this day? The first one under a measure only after the family's own plan was passed over; a later one follows on
 * the first.
 */
export function magPlanVanAanpak({ type, afgezienOp, eerderVastgesteld }: Planwens, dag: Datum): boolean {
  if (familiegroepsplanPlicht(type) !== 'moet' || eerderVastgesteld.some((eerder) => eerder <= dag)) return true
  return afgezienOp !== null && afgezienOp <= dag
}

/** Passing over comes before the plan that it leads to; a later day would make a plan that was late look as if it were not. */
export function isAfzienMogelijk(dag: Datum, vastgesteld: readonly Datum[]): boolean {
  return vastgesteld.every((plandag) => dag <= plandag)
}
