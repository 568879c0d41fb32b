import { tweezijdigeZ } from '../getallen/normaal.ts'
import { type Aandeel, eisTelling } from './telling.ts'

/**
 * Wilson's score interval: the p for which |p̂ − p| ≤ z √(p(1 − p)/n); (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n), without
 * continuity correction. As `prop.test(…, correct = FALSE)` of R. Covers about as often as promised, also for small counts.
 *
 * @source Wilson (1927), JASA 22:209
 * @throws RangeError unless 0 ≤ teller ≤ noemer are whole numbers, noemer ≥ 1, 0 < betrouwbaarheid < 1
 */
export function wilson(teller: number, noemer: number, betrouwbaarheid = 0.95): Aandeel {
  eisTelling(teller, noemer)
  const z = tweezijdigeZ(betrouwbaarheid)
  const aandeel = teller / noemer
  const rek = 1 + (z * z) / noemer
  const midden = (aandeel + (z * z) / (2 * noemer)) / rek
  const half = (z / rek) * Math.sqrt((aandeel * (1 - aandeel)) / noemer + ((z / noemer) * (z / noemer)) / 4)
  return { aandeel, onder: teller === 0 ? 0 : midden - half, boven: teller === noemer ? 1 : midden + half }
}
