import type { MaatregelType } from '../feiten/codes.ts'
import { type Datum, plusDagen } from '../kalender/datum.ts'

/**
 * How the keeper walks the list: spoed (cannot wait), voorrang (people decided so in a weekoverleg), contact (the monthly contact is due this week or late),
 * overig. A child is in the first that fits. None of it is computed from what the child or its family is like.
 */
export const wachtgroepen = ['spoed', 'voorrang', 'contact', 'overig'] as const
export type Wachtgroep = (typeof wachtgroepen)[number]

export const contactVooruit = 7

export interface Wachtstand {
  readonly spoed: boolean
  readonly voorrang: boolean
  /** The open clock of WL-005. */
  readonly contactUiterlijk: Datum | null
}

export function wachtgroepOp({ spoed, voorrang, contactUiterlijk }: Wachtstand, peildatum: Datum): Wachtgroep {
  if (spoed) return 'spoed'
  if (voorrang) return 'voorrang'
  return contactUiterlijk !== null && contactUiterlijk <= plusDagen(peildatum, contactVooruit) ? 'contact' : 'overig'
}

/** A voorlopige ondertoezichtstelling is itself for who cannot wait: without a vaste jeugdbeschermer it is spoed, whether or not somebody says so (BW 1:257). */
export const maatregelSpoed = '12' satisfies MaatregelType
