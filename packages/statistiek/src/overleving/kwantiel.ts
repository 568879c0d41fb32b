import type { Interval } from './interval.ts'
import type { Overlevingscurve, Overlevingsstap } from './kaplan-meier.ts'

export interface Kwantiel extends Interval {
  readonly deel: number
  /** `null`: the curve does not come that far. */
  readonly tijd: number | null
}

/**
 * The time by which that share has had the event: the first time with 1 − S(t) ≥ deel, and halfway a flat stretch where 1 − S is exactly deel.
 * The interval is where the limits of S reach it (Brookmeyer & Crowley). As `quantile.survfit` of R survival, tolerance included.
 *
 * @param deel above 0 and below 1; 0.5 is the median
 * @source Brookmeyer & Crowley (1982), Biometrics 38:29
 */
export function kwantiel(curve: Overlevingscurve, deel: number): Kwantiel {
  if (!(deel > 0 && deel < 1)) throw new RangeError('Het deel ligt tussen 0 en 1, bijvoorbeeld 0,5 voor de mediaan.')
  const leesAf = (grens: (stap: Overlevingsstap) => number | null) => bereikt(curve, deel, grens)
  return { deel, tijd: leesAf(({ overleving }) => overleving), onder: leesAf(({ onder }) => onder), boven: leesAf(({ boven }) => boven) }
}

export const mediaan = (curve: Overlevingscurve): Kwantiel => kwantiel(curve, 0.5)

const tolerantie = Math.sqrt(Number.EPSILON)

/** An upper limit can rise again; then, as in R, the lowest share that is enough counts, not the earliest. */
function bereikt({ stappen, laatste }: Overlevingscurve, deel: number, grens: (stap: Overlevingsstap) => number | null): number | null {
  const punten = [{ tijd: 0, weg: 0 }]
  for (const stap of stappen) {
    const s = grens(stap)
    if (s !== null && !punten.some(({ weg }) => weg === 1 - s)) punten.push({ tijd: stap.tijd, weg: 1 - s })
  }
  const eerste = (genoeg: number) =>
    punten
      .filter(({ weg }) => weg >= genoeg)
      .reduce<(typeof punten)[number] | null>((best, punt) => (best && best.weg <= punt.weg ? best : punt), null)
  const ruim = eerste(deel - tolerantie)
  if (ruim === null) return null
  const strak = eerste(deel + tolerantie)
  if (strak) return (ruim.tijd + strak.tijd) / 2
  return Math.abs(ruim.weg - deel) < tolerantie ? (ruim.tijd + laatste) / 2 : null
}
