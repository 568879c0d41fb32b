import { tweezijdigeZ } from '../getallen/normaal.ts'
import { kaplanMeier, type Overlevingscurve } from './kaplan-meier.ts'
import type { Waarneming } from './waarneming.ts'

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

/**
 * The same within strata: the differences weighed by n₁n₂/n. Strata in which a group has fewer than `minstens` rows are left out, because the variance of so
 * few is not to be trusted; how many rows that were is said.
 *
 * @throws RangeError when no stratum is left
 */
export function verschilBinnenLagen(
  lagen: readonly { readonly een: readonly Waarneming[]; readonly ander: readonly Waarneming[] }[],
  { tau, minstens = 10, betrouwbaarheid = 0.95 }: { readonly tau: number; readonly minstens?: number; readonly betrouwbaarheid?: number },
) {
  const groot = lagen.filter(({ een, ander }) => een.length >= minstens && ander.length >= minstens)
  if (groot.length === 0) throw new RangeError('In geen enkele laag zijn beide groepen groot genoeg om te vergelijken.')
  let [som, variantie, gewicht] = [0, 0, 0]
  for (const { een, ander } of groot) {
    const gemiddelde = (rijen: readonly Waarneming[]) => begrensdGemiddelde(kaplanMeier(rijen, { betrouwbaarheid }), tau)
    const { verschil, standaardfout } = verschilInGemiddelde(gemiddelde(een), gemiddelde(ander))
    const deel = (een.length * ander.length) / (een.length + ander.length)
    som += deel * verschil
    variantie += (deel * standaardfout) ** 2
    gewicht += deel
  }
  const half = (tweezijdigeZ(betrouwbaarheid) * Math.sqrt(variantie)) / gewicht
  const verschil = som / gewicht
  const tellen = (welke: typeof lagen) => welke.reduce((aantal, { een, ander }) => aantal + een.length + ander.length, 0)
  return { verschil, onder: verschil - half, boven: verschil + half, weggelaten: tellen(lagen) - tellen(groot) }
}
