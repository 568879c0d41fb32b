import type { Naleving } from '../feiten/codes.ts'
import type { Datum } from '../kalender/datum.ts'

export interface Bodemeis {
  readonly nageleefd: Naleving
  readonly controledatum: Datum | null
  /** The requirement no longer holds from this day. */
  readonly vervallenOp: Datum | null
}

/**
 * - overtreden: at the last check it was not met. - controle_voorbij: the day of the check is past and nobody says that it was done.
 * - loopt: nothing is asked now. - vervallen: no longer a requirement.
 */
export const bodemeisstanden = ['overtreden', 'controle_voorbij', 'loopt', 'vervallen'] as const
export type Bodemeisstand = (typeof bodemeisstanden)[number]

/** The day of a check is the next one to be done: who checks, sets the next. */
export function bodemeisstand({ nageleefd, controledatum, vervallenOp }: Bodemeis, peildatum: Datum): Bodemeisstand {
  if (vervallenOp !== null && vervallenOp <= peildatum) return 'vervallen'
  if (nageleefd === 'n') return 'overtreden'
  return controledatum !== null && controledatum < peildatum ? 'controle_voorbij' : 'loopt'
}
