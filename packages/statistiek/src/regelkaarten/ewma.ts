export interface EwmaPunt {
  readonly waarde: number
  /** The moving average after this point. */
  readonly gemiddelde: number
  readonly onder: number
  readonly boven: number
  readonly signaal: boolean
}

export interface EwmaKeuze {
  /** What is expected in control, known beforehand: not estimated from the points themselves. */
  readonly midden: number
  readonly standaardafwijking: number
  /** Weight of the newest point, above 0 to 1. */
  readonly lambda: number
  /** In standard deviations of the average; from `ewmaGrens`, so that the run length is known. */
  readonly grens: number
}

/**
 * Exponentially weighted moving average chart: zᵢ = λxᵢ + (1 − λ)zᵢ₋₁ from the middle, limits midden ± grens σ √(λ/(2 − λ)). The limits are
 * those of the long run from the first point on, so that the chart has the run length that `looplengteEwma` gives.
 *
 * @source Roberts (1959), Technometrics 1:239; Lucas & Saccucci (1990), Technometrics 32:1
 * @throws RangeError on a lambda outside (0, 1], a deviation or grens that is not above 0, or a value that is not finite
 */
export function ewmaKaart(waarden: readonly number[], { midden, standaardafwijking, lambda, grens }: EwmaKeuze): EwmaPunt[] {
  if (!(lambda > 0 && lambda <= 1 && standaardafwijking > 0 && grens > 0 && [midden, ...waarden].every(Number.isFinite)))
    throw new RangeError('Lambda ligt boven 0 en is hoogstens 1; standaardafwijking en grens liggen boven 0; elke waarde is een getal.')
  const half = grens * standaardafwijking * Math.sqrt(lambda / (2 - lambda))
  let gemiddelde = midden
  return waarden.map((waarde) => {
    gemiddelde = lambda * waarde + (1 - lambda) * gemiddelde
    return { waarde, gemiddelde, onder: midden - half, boven: midden + half, signaal: Math.abs(gemiddelde - midden) > half }
  })
}
