import { tweezijdigeZ } from '../getallen/normaal.ts'
import { type Interval, type Intervalsoort, intervalRond } from './interval.ts'
import { metGelijkeTijden, type Risicomoment, risicomomenten, type Waarneming } from './waarneming.ts'

export interface Overlevingsstap extends Risicomoment, Interval {
  /** Chance of not yet having had the event just after this time. */
  readonly overleving: number
  /** Of the survival; `null` once it is 0. */
  readonly standaardfout: number | null
}

export interface Overlevingscurve {
  /** Rows it rests on. */
  readonly aantal: number
  readonly betrouwbaarheid: number
  readonly stappen: readonly Overlevingsstap[]
  /** The last time at which anybody was watched. */
  readonly laatste: number
}

export interface Curvekeuze {
  /** Between 0 and 1; 0.95 when left out. */
  readonly betrouwbaarheid?: number
  /** 'log' when left out, as in R. */
  readonly interval?: Intervalsoort
}

/**
 * Kaplan–Meier survival, S(t) = Π over event times tᵢ ≤ t of (1 − dᵢ/Yᵢ), with Yᵢ those at risk (entered before tᵢ, not gone before tᵢ), which
 * also holds under delayed entry. Standard error by Greenwood: S(t) √Σ dᵢ/(Yᵢ(Yᵢ − dᵢ)). Everyone at an event time, also who is censored
 * then, counts as at risk. The same figures as `survfit(Surv(start, stop, event) ~ 1)` of R survival.
 *
 * Under delayed entry few are at risk early on: an early time at which all of them have the event keeps S at 0 ever after (`vroegOpNul`).
 *
 * @source Kaplan & Meier (1958), JASA 53:457; Tsai, Jewell & Wang (1987), Biometrika 74:883
 * @throws RangeError on impossible rows (see Waarneming), or a confidence outside (0, 1)
 */
export function kaplanMeier(
  waarnemingen: readonly Waarneming[],
  { betrouwbaarheid = 0.95, interval = 'log' }: Curvekeuze = {},
): Overlevingscurve {
  const z = tweezijdigeZ(betrouwbaarheid)
  const rijen = metGelijkeTijden(waarnemingen)
  let overleving = 1
  let greenwood = 0
  const stappen = risicomomenten(rijen).map((moment) => {
    const { onderRisico: y, gebeurtenissen: d } = moment
    overleving *= 1 - d / y
    greenwood += d / (y * (y - d))
    const foutVanLog = Math.sqrt(greenwood)
    return {
      ...moment,
      overleving,
      standaardfout: overleving === 0 ? null : overleving * foutVanLog,
      ...intervalRond(overleving, foutVanLog, z, interval),
    }
  })
  return { aantal: rijen.length, betrouwbaarheid, stappen, laatste: rijen.reduce((laatste, { stop }) => Math.max(laatste, stop), 0) }
}

export interface OverlevingOp extends Interval {
  readonly tijd: number
  readonly overleving: number
  readonly standaardfout: number | null
  /** Nobody was watched this long: the last known survival, drawn on. */
  readonly doorgetrokken: boolean
}

/** The curve read at a time; before the first event S is 1 without error, after the last time it is drawn on (`extend = TRUE` in R). */
export function overlevingOp({ stappen, laatste }: Overlevingscurve, tijd: number): OverlevingOp {
  if (!(tijd >= 0)) throw new RangeError('Een tijd is een getal vanaf 0.')
  const stap = stappen.findLast((een) => een.tijd <= tijd)
  const { overleving, standaardfout, onder, boven } = stap ?? { overleving: 1, standaardfout: 0, onder: 1, boven: 1 }
  return { tijd, overleving, standaardfout, onder, boven, doorgetrokken: tijd > laatste }
}

/** The event time at which the survival fell to 0 while others were watched later still, or `null`: then the curve says nothing after it. */
export function vroegOpNul({ stappen, laatste }: Overlevingscurve): number | null {
  const nul = stappen.find(({ overleving }) => overleving === 0)
  return nul && nul.tijd < laatste ? nul.tijd : null
}
