import betaincinv from '@stdlib/math-base-special-betaincinv'
import { tweezijdigeZ } from '../getallen/normaal.ts'
import { type Aandeel, eisTelling } from './telling.ts'

/**
 * The exact binomial interval: both tails of the binomial at the limits are at most (1 − betrouwbaarheid)/2. It covers at least as often as
 * promised, and so is wide. Limits are the beta quantiles B(α/2; k, n − k + 1) and B(1 − α/2; k + 1, n − k). As `binom.test` of R.
 *
 * @source Clopper & Pearson (1934), Biometrika 26:404
 * @throws RangeError unless 0 ≤ teller ≤ noemer are whole numbers, noemer ≥ 1, 0 < betrouwbaarheid < 1
 */
export function clopperPearson(teller: number, noemer: number, betrouwbaarheid = 0.95): Aandeel {
  eisTelling(teller, noemer)
  tweezijdigeZ(betrouwbaarheid)
  const staart = (1 - betrouwbaarheid) / 2
  return {
    aandeel: teller / noemer,
    onder: teller === 0 ? 0 : betaincinv(staart, teller, noemer - teller + 1),
    boven: teller === noemer ? 1 : betaincinv(staart, teller + 1, noemer - teller, true),
  }
}
