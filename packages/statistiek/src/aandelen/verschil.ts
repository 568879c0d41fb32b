import { tweezijdigeZ } from '../getallen/normaal.ts'
import type { Kruistabel } from './mantel-haenszel.ts'
import { wilson } from './wilson.ts'

/** The share of the first minus that of the second. */
export interface Verschil {
  readonly verschil: number
  readonly onder: number
  readonly boven: number
}

interface Telling {
  readonly teller: number
  readonly noemer: number
}

/**
 * Difference of two independent shares with the hybrid score interval: from the Wilson limits l and u of each, d − √((p₁ − l₁)² + (u₂ − p₂)²) to
 * d + √((u₁ − p₁)² + (p₂ − l₂)²). Also right where a share is 0 or 1.
 *
 * @source Newcombe (1998), Stat Med 17:873, method 10
 * @throws RangeError as `wilson`
 */
export function verschilInAandeel(een: Telling, ander: Telling, betrouwbaarheid = 0.95): Verschil {
  const eerste = wilson(een.teller, een.noemer, betrouwbaarheid)
  const tweede = wilson(ander.teller, ander.noemer, betrouwbaarheid)
  const verschil = eerste.aandeel - tweede.aandeel
  return {
    verschil,
    onder: verschil - Math.hypot(eerste.aandeel - eerste.onder, tweede.boven - tweede.aandeel),
    boven: verschil + Math.hypot(eerste.boven - eerste.aandeel, tweede.aandeel - tweede.onder),
  }
}

/**
 * Difference of two shares within strata, the strata weighed by n₁n₂/n (Mantel–Haenszel), with the variance of Sato, which also holds for many small strata:
 * [d Σ P + Σ Q] / (Σ w)², P = (n₁²c − n₂²a + n₁n₂(n₂ − n₁)/2)/n², Q = (a(n₂ − c) + c(n₁ − a))/2n. Strata with one group alone count for nothing.
 *
 * @source Sato (1989), Biometrics 45:1323; Klingenberg (2014), Stat Med 33:2968
 * @throws RangeError on counts that are no whole number from 0, or when no stratum has both groups
 */
export function gepooldVerschil(lagen: readonly Kruistabel[], betrouwbaarheid = 0.95): Verschil {
  const z = tweezijdigeZ(betrouwbaarheid)
  let [som, gewicht, p, q] = [0, 0, 0, 0]
  for (const {
    eerste: [a, b],
    tweede: [c, d],
  } of lagen) {
    if (![a, b, c, d].every((aantal) => Number.isInteger(aantal) && aantal >= 0))
      throw new RangeError('Een aantal is een heel getal vanaf 0.')
    const [n1, n2] = [a + b, c + d]
    const n = n1 + n2
    if (n1 === 0 || n2 === 0) continue
    som += (a * n2 - c * n1) / n
    gewicht += (n1 * n2) / n
    p += (n1 * n1 * c - n2 * n2 * a + (n1 * n2 * (n2 - n1)) / 2) / (n * n)
    q += (a * d + c * b) / (2 * n)
  }
  if (gewicht === 0) throw new RangeError('Geen enkele laag heeft beide groepen: er is niets te vergelijken.')
  const verschil = som / gewicht
  const half = (z * Math.sqrt(Math.max(0, verschil * p + q))) / gewicht
  return { verschil, onder: Math.max(-1, verschil - half), boven: Math.min(1, verschil + half) }
}
