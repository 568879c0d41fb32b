import { tweezijdigeZ } from '../getallen/normaal.ts'
import type { Overlevingscurve } from './kaplan-meier.ts'

export interface BegrensdGemiddelde {
  readonly tau: number
  readonly gemiddelde: number
  readonly standaardfout: number
  readonly onder: number
  readonly boven: number
  /** Nobody was watched until tau: the last known survival was drawn on. */
  readonly doorgetrokken: boolean
}

/**
 * Restricted mean: the mean of min(time, tau), the area under the curve on [0, tau]. Its variance is Σ over event times tᵢ of
 * (area on [tᵢ, tau])² dᵢ/(Yᵢ(Yᵢ − dᵢ)), a time at which all at risk had the event left out; the interval is mean ± z standard errors.
 * As `print(survfit, rmean = tau)` of R survival.
 *
 * @param tau in the unit of the times, above 0
 * @source Irwin (1949), J Hyg 47:188; Royston & Parmar (2013), BMC Med Res Methodol 13:152
 */
export function begrensdGemiddelde(curve: Overlevingscurve, tau: number): BegrensdGemiddelde {
  if (!(tau > 0 && tau < Infinity)) throw new RangeError('Tau is een getal boven 0.')
  const stappen = curve.stappen.filter(({ tijd }) => tijd <= tau)
  let rest = 0
  let variantie = 0
  let einde = tau
  for (const { tijd, overleving, onderRisico: y, gebeurtenissen: d } of stappen.toReversed()) {
    rest += overleving * (einde - tijd)
    if (y > d) variantie += (rest * rest * d) / (y * (y - d))
    einde = tijd
  }
  const gemiddelde = rest + einde
  const standaardfout = Math.sqrt(variantie)
  const half = tweezijdigeZ(curve.betrouwbaarheid) * standaardfout
  return { tau, gemiddelde, standaardfout, onder: gemiddelde - half, boven: gemiddelde + half, doorgetrokken: tau > curve.laatste }
}

/**
 * How much longer the first group waits on average, up to tau; for independent groups the variances add up.
 *
 * @throws RangeError when the two are not restricted at the same tau
 */
export function verschilInGemiddelde(een: BegrensdGemiddelde, ander: BegrensdGemiddelde, betrouwbaarheid = 0.95) {
  if (een.tau !== ander.tau) throw new RangeError('De twee gemiddelden hebben niet dezelfde tau.')
  const verschil = een.gemiddelde - ander.gemiddelde
  const standaardfout = Math.hypot(een.standaardfout, ander.standaardfout)
  const half = tweezijdigeZ(betrouwbaarheid) * standaardfout
  return { verschil, standaardfout, onder: verschil - half, boven: verschil + half }
}
