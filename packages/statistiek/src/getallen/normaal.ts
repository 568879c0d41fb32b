import erfc from '@stdlib/math-base-special-erfc'
import erfcinv from '@stdlib/math-base-special-erfcinv'

/** P(Z ≤ z) for a standard normal Z: ½ erfc(−z/√2); accurate in both tails. */
export const normaleKans = (z: number): number => erfc(-z / Math.SQRT2) / 2

export const normaleDichtheid = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** The z with P(|Z| ≤ z) = `betrouwbaarheid`: 1.95996… for 0.95. @throws RangeError unless 0 < betrouwbaarheid < 1 */
export function tweezijdigeZ(betrouwbaarheid: number): number {
  if (!(betrouwbaarheid > 0 && betrouwbaarheid < 1))
    throw new RangeError('De betrouwbaarheid is een getal tussen 0 en 1, bijvoorbeeld 0,95.')
  return Math.SQRT2 * erfcinv(1 - betrouwbaarheid)
}
