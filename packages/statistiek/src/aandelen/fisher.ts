import { vindWortel } from '../getallen/wortel.ts'
import type { Kruistabel } from './mantel-haenszel.ts'

export interface Fisher {
  /** Two-sided: all tables with these margins that are no more likely than this one. */
  readonly p: number
  /** Conditional maximum likelihood, as R gives it; 0 or Infinity at the ends of what the margins allow. */
  readonly kansverhouding: number
}

/**
 * Fisher's exact test of one table of two by two, for where counts are small. Tables that are as likely but for rounding (10⁻⁷) count, as in
 * `fisher.test` of R.
 *
 * @source Fisher (1935), JRSS 98:39
 * @throws RangeError on counts that are no whole number from 0, or an empty row or column
 */
export function fisher({ eerste: [a, b], tweede: [c, d] }: Kruistabel): Fisher {
  if (![a, b, c, d].every((aantal) => Number.isInteger(aantal) && aantal >= 0))
    throw new RangeError('Een aantal is een heel getal vanaf 0.')
  if (!(a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0)) throw new RangeError('Elke rij en elke kolom telt ten minste één.')
  const laagst = Math.max(0, a - d)
  const hoogst = Math.min(a + b, a + c)
  const gewichten = logGewichten(a, b, c, d, laagst, hoogst)
  const kansen = kansenBij(gewichten, laagst, 0)
  const eigen = kansen[a - laagst] as number
  const p = kansen.reduce((som, kans) => (kans <= eigen * (1 + 1e-7) ? som + kans : som), 0)
  if (a === laagst) return { p: Math.min(1, p), kansverhouding: 0 }
  if (a === hoogst) return { p: Math.min(1, p), kansverhouding: Infinity }
  const gemiddelde = (logVerhouding: number) =>
    kansenBij(gewichten, laagst, logVerhouding).reduce((som, kans, plek) => som + kans * (laagst + plek), 0)
  return { p: Math.min(1, p), kansverhouding: Math.exp(vindWortel((logVerhouding) => gemiddelde(logVerhouding) - a, -50, 50)) }
}

/** Logarithms of the hypergeometric weights of the tables with these margins, by the ratio of each to the one before. */
function logGewichten(a: number, b: number, c: number, d: number, laagst: number, hoogst: number): number[] {
  const gewichten = [0]
  for (let x = laagst; x < hoogst; x++) {
    const verhouding = ((a + b - x) * (a + c - x)) / ((x + 1) * (d - a + x + 1))
    gewichten.push((gewichten.at(-1) as number) + Math.log(verhouding))
  }
  return gewichten
}

function kansenBij(gewichten: readonly number[], laagst: number, logVerhouding: number): number[] {
  const scheef = gewichten.map((gewicht, plek) => gewicht + (laagst + plek) * logVerhouding)
  const grootste = scheef.reduce((een, ander) => Math.max(een, ander))
  const ruw = scheef.map((gewicht) => Math.exp(gewicht - grootste))
  const som = ruw.reduce((een, ander) => een + ander)
  return ruw.map((gewicht) => gewicht / som)
}
