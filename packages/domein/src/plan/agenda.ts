import type { Datum } from '../kalender/datum.ts'

/**
 * What a plan, a written instruction or a guardianship asks by a certain day.
 * - evaluatie: looking back on a plan that is in force. - controle: checking the agreements of a veiligheidsplan.
 * - intrekking: deciding on a request to withdraw an instruction. - voogdij: the institution's own yearly review.
 */
export const agendaSoorten = ['evaluatie', 'controle', 'intrekking', 'voogdij'] as const
export type AgendaSoort = (typeof agendaSoorten)[number]

/** The law sets the day; of the others it is an agreement, or a norm of practice. */
const wettelijk: Record<AgendaSoort, boolean> = { evaluatie: true, controle: false, intrekking: true, voogdij: false }

export interface Agendapunt {
  readonly soort: AgendaSoort
  readonly uiterlijk: Datum
  /** Done before: without it the day was counted from the beginning. */
  readonly isEerder: boolean
}

/** A day set by law that has passed. */
export function isWettelijkTeLaat({ soort, uiterlijk }: Pick<Agendapunt, 'soort' | 'uiterlijk'>, peildatum: Datum): boolean {
  return wettelijk[soort] && uiterlijk < peildatum
}
