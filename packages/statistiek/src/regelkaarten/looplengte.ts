import { gaussLegendre } from '../getallen/gauss-legendre.ts'
import { normaleDichtheid, normaleKans } from '../getallen/normaal.ts'
import { losOp } from '../getallen/stelsel.ts'
import { vindWortel } from '../getallen/wortel.ts'

/**
 * Mean number of points until the first signal of a chart that signals at a point more than `grens` standard deviations from the middle (Shewhart,
 * Laney's p′): 1/(P(Z < −grens − δ) + P(Z > grens − δ)). For independent, normal points.
 *
 * @param verschuiving δ: shift of the mean in standard deviations; 0 is in control, where 3 gives 370.398
 * @throws RangeError unless grens is above 0
 */
export function looplengteShewhart(grens: number, verschuiving = 0): number {
  if (!(grens > 0)) throw new RangeError('De grens is een getal boven 0.')
  return 1 / (normaleKans(-grens - verschuiving) + normaleKans(-grens + verschuiving))
}

/**
 * Mean number of points until the first signal of a two-sided EWMA chart z ← λx + (1 − λ)z from the middle, limits ± grens √(λ/(2 − λ)) standard deviations.
 * Solves the integral equation L(u) = 1 + ∫ L(y) φ((y − (1 − λ)u)/λ − δ)/λ dy over the limits with Gauss–Legendre nodes. For independent, normal points.
 *
 * @param lambda weight of the newest point, above 0 (0.02 or more to be exact) to 1
 * @param verschuiving δ: shift of the mean in standard deviations, from the first point on
 * @source Crowder (1987), Technometrics 29:401; Lucas & Saccucci (1990), Technometrics 32:1
 * @throws RangeError on a lambda outside (0, 1] or a grens that is not above 0
 */
export function looplengteEwma(lambda: number, grens: number, verschuiving = 0): number {
  if (!(lambda > 0 && lambda <= 1 && grens > 0))
    throw new RangeError('Lambda ligt boven 0 en is hoogstens 1, en de grens is een getal boven 0.')
  const rand = grens * Math.sqrt(lambda / (2 - lambda))
  const knopen = gaussLegendre(Math.min(200, 40 + Math.ceil((8 * rand) / lambda))).map(({ plaats, gewicht }) => ({
    y: rand * plaats,
    w: rand * gewicht,
  }))
  const kern = (u: number, y: number) => normaleDichtheid((y - (1 - lambda) * u) / lambda - verschuiving) / lambda
  const lengten = losOp(
    knopen.map(({ y: u }, rij) => knopen.map(({ y, w }, kolom) => (rij === kolom ? 1 : 0) - w * kern(u, y))),
    knopen.map(() => 1),
  )
  return knopen.reduce((som, { y, w }, plek) => som + w * (lengten[plek] as number) * kern(0, y), 1)
}

/**
 * The limit with which an EWMA chart in control signals once in `looplengte` points on average.
 *
 * @param looplengte from 10 to 100,000 points; 370 is that of a Shewhart chart at three standard deviations
 * @throws RangeError on a lambda outside (0, 1] or a length outside that range
 */
export function ewmaGrens(lambda: number, looplengte: number): number {
  if (!(looplengte >= 10 && looplengte <= 100_000)) throw new RangeError('De looplengte ligt van 10 tot en met 100.000 punten.')
  return vindWortel((grens) => looplengteEwma(lambda, grens) - looplengte, 0.1, 5)
}
