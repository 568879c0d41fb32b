import { metGelijkeTijden, type Risicomoment, risicomomenten, type Waarneming } from './waarneming.ts'

export interface Risicostap extends Risicomoment {
  /** Cumulative hazard up to and including this time. */
  readonly risico: number
  /** exp(−risico): the survival of Fleming and Harrington. */
  readonly overleving: number
}

/**
 * Nelson–Aalen cumulative hazard H(t) = Σ over event times tᵢ ≤ t of dᵢ/Yᵢ, delayed entry allowed, and the survival exp(−H) that goes with it.
 * Events at one time share the number at risk. As `survfit(…, type = "fleming-harrington")` of R survival.
 *
 * @source Nelson (1972), Technometrics 14:945; Aalen (1978), Ann Stat 6:701
 * @throws RangeError on impossible rows (see Waarneming)
 */
export function nelsonAalen(waarnemingen: readonly Waarneming[]): Risicostap[] {
  let risico = 0
  return risicomomenten(metGelijkeTijden(waarnemingen)).map((moment) => {
    risico += moment.gebeurtenissen / moment.onderRisico
    return { ...moment, risico, overleving: Math.exp(-risico) }
  })
}
