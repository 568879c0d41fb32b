/** How the interval is made symmetrical: on the scale of S, of log S (R's default), or of log(−log S). */
export type Intervalsoort = 'gewoon' | 'log' | 'log-log'

export interface Interval {
  /** `null` where it cannot be given. */
  readonly onder: number | null
  readonly boven: number | null
}

/**
 * The interval around a survival S with z standard errors to either side; S ± z se(S), S exp(± z se(log S)), or S^exp(± z se(log S)/log S),
 * never outside [0, 1]. At S = 0 there is none; as `survfit_confint` of R survival.
 *
 * @param foutVanLog standard error of log S
 * @source Kalbfleisch & Prentice (2002), 1.4; Borgan & Liestøl (1990), Scand J Stat 17:35
 */
export function intervalRond(overleving: number, foutVanLog: number, z: number, soort: Intervalsoort): Interval {
  if (overleving === 0 || !Number.isFinite(foutVanLog)) return { onder: null, boven: null }
  if (soort === 'gewoon') {
    const half = z * foutVanLog * overleving
    return { onder: Math.max(0, overleving - half), boven: Math.min(1, overleving + half) }
  }
  if (soort === 'log') {
    const factor = Math.exp(z * foutVanLog)
    return { onder: overleving / factor, boven: Math.min(1, overleving * factor) }
  }
  if (overleving === 1) return { onder: null, boven: null }
  const macht = Math.exp((z * foutVanLog) / -Math.log(overleving))
  return { onder: overleving ** macht, boven: overleving ** (1 / macht) }
}
