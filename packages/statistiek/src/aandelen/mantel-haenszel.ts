import { chikwadraatKans } from '../getallen/chikwadraat.ts'
import { tweezijdigeZ } from '../getallen/normaal.ts'

/** One stratum: rows the two groups, columns with and without the outcome. Whole numbers from 0. */
export interface Kruistabel {
  readonly eerste: readonly [met: number, zonder: number]
  readonly tweede: readonly [met: number, zonder: number]
}

export interface MantelHaenszel {
  readonly chikwadraat: number
  readonly p: number
  /** Common odds ratio of the first group against the second, with its interval; `null` where a margin makes it 0, infinite or undefined. */
  readonly kansverhouding: { readonly waarde: number; readonly onder: number; readonly boven: number } | null
}

/**
 * Cochran–Mantel–Haenszel: do two groups differ in an outcome, compared within strata? χ² = (|Σ(a − E a)| − ½)² / Σ Var a, one degree of freedom,
 * with the continuity correction of R's `mantelhaen.test` (never more than the difference itself). Common odds ratio Σ(ad/n)/Σ(bc/n); its
 * interval is symmetrical in the logarithm, variance of Robins, Breslow & Greenland. Strata of fewer than two count for nothing.
 *
 * @source Mantel & Haenszel (1959), JNCI 22:719; Robins, Breslow & Greenland (1986), Biometrics 42:311
 * @throws RangeError on counts that are no whole number from 0, or when no stratum compares anything
 */
export function mantelHaenszel(lagen: readonly Kruistabel[], betrouwbaarheid = 0.95): MantelHaenszel {
  const z = tweezijdigeZ(betrouwbaarheid)
  let [verschil, variantie, r, s, pr, psqr, qs] = [0, 0, 0, 0, 0, 0, 0]
  for (const {
    eerste: [a, b],
    tweede: [c, d],
  } of lagen) {
    if (![a, b, c, d].every((aantal) => Number.isInteger(aantal) && aantal >= 0))
      throw new RangeError('Een aantal is een heel getal vanaf 0.')
    const n = a + b + c + d
    if (n < 2) continue
    verschil += a - ((a + b) * (a + c)) / n
    variantie += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1))
    const [kruis, dwars, gelijk, ongelijk] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n]
    r += kruis
    s += dwars
    pr += gelijk * kruis
    psqr += gelijk * dwars + ongelijk * kruis
    qs += ongelijk * dwars
  }
  if (variantie === 0) throw new RangeError('Geen enkele laag heeft beide groepen en beide uitkomsten: er is niets te vergelijken.')
  const afstand = Math.abs(verschil)
  const chikwadraat = (afstand - Math.min(0.5, afstand)) ** 2 / variantie
  const waarde = r / s
  const half = z * Math.sqrt(pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s))
  const kansverhouding = r > 0 && s > 0 ? { waarde, onder: waarde * Math.exp(-half), boven: waarde * Math.exp(half) } : null
  return { chikwadraat, p: chikwadraatKans(chikwadraat, 1), kansverhouding }
}
