import type { Datum } from '../kalender/datum.ts'

/**
 * What a plan or a guardianship asks by a certain day, by agreement or by practice.
 * - controle: checking the agreements of a veiligheidsplan. - voogdij: the institution's own yearly review.
 * What the law sets is a clock: `berekenDossierklokken`.
 */
export const agendaSoorten = ['controle', 'voogdij'] as const
export type AgendaSoort = (typeof agendaSoorten)[number]

export interface Agendapunt {
  readonly soort: AgendaSoort
  readonly uiterlijk: Datum
  /** Done before: without it the day was counted from the beginning. */
  readonly isEerder: boolean
}
