/**
 * One stretch in which somebody was watched: at risk on (start, stop]. All times in one unit, from the outset of what is waited for.
 * Rows count as independent: who waited twice is two rows.
 */
export interface Waarneming {
  /** Watched only from here (delayed entry, left truncation); left out: from the outset, so that an event at time 0 counts. */
  readonly start?: number
  readonly stop: number
  /** What ended it: 0 nothing (censored), 1, 2, … the kind of event. */
  readonly gebeurtenis: number
}

/** @throws RangeError when there is none, a time is negative or not finite, stop is not after start, or an event is no whole number from 0 */
export function eisWaarnemingen(waarnemingen: readonly Waarneming[]): void {
  if (waarnemingen.length === 0) throw new RangeError('Er zijn geen waarnemingen.')
  for (const [plek, { start, stop, gebeurtenis }] of waarnemingen.entries()) {
    if (!(stop >= 0 && stop < Infinity && (start === undefined || (start >= 0 && start < stop))))
      throw new RangeError(`Waarneming ${plek + 1}: start en stop zijn getallen vanaf 0, en stop ligt na start.`)
    if (!Number.isInteger(gebeurtenis) || gebeurtenis < 0)
      throw new RangeError(`Waarneming ${plek + 1}: gebeurtenis is een heel getal vanaf 0.`)
  }
}

const tolerantie = Math.sqrt(Number.EPSILON)

/**
 * Times that differ by no more than rounding (1.5e-8, or that part of the mean time) become equal, as `timefix` of R survival: otherwise
 * 0.1 + 0.2 and 0.3 would be two event times.
 *
 * @throws RangeError as `eisWaarnemingen`, and when start and stop of a row become equal
 */
export function metGelijkeTijden<T extends Waarneming>(waarnemingen: readonly T[]): T[] {
  eisWaarnemingen(waarnemingen)
  const tijden = [...new Set(waarnemingen.flatMap(({ start, stop }) => (start === undefined ? [stop] : [start, stop])))].sort(
    (a, b) => a - b,
  )
  const schaal = Math.max(1, tijden.reduce((som, tijd) => som + tijd, 0) / tijden.length)
  const gelijk = new Map<number, number>()
  let vorige = Number.NEGATIVE_INFINITY
  let vaste = vorige
  for (const tijd of tijden) {
    if (tijd - vorige > tolerantie * schaal) vaste = tijd
    gelijk.set(tijd, vaste)
    vorige = tijd
  }
  const vastgezet = waarnemingen.map((waarneming) => ({
    ...waarneming,
    ...(waarneming.start === undefined ? {} : { start: gelijk.get(waarneming.start) }),
    stop: gelijk.get(waarneming.stop) as number,
  }))
  eisWaarnemingen(vastgezet)
  return vastgezet
}

/** What happened at one event time. */
export interface Risicomoment {
  readonly tijd: number
  /** With start < tijd ≤ stop: exits at a time count before entries at that time. */
  readonly onderRisico: number
  /** All events at this time, of whatever kind. */
  readonly gebeurtenissen: number
}

/** Every time with an event, in order. */
export function risicomomenten(waarnemingen: readonly Waarneming[]): Risicomoment[] {
  const starts = Float64Array.from(waarnemingen, ({ start }) => start ?? Number.NEGATIVE_INFINITY).sort()
  const stops = Float64Array.from(waarnemingen, ({ stop }) => stop).sort()
  const aantallen = new Map<number, number>()
  for (const { stop, gebeurtenis } of waarnemingen) if (gebeurtenis > 0) aantallen.set(stop, (aantallen.get(stop) ?? 0) + 1)
  let begonnen = 0
  let gestopt = 0
  return [...aantallen]
    .sort(([een], [ander]) => een - ander)
    .map(([tijd, gebeurtenissen]) => {
      while ((starts[begonnen] as number) < tijd) begonnen++
      while ((stops[gestopt] as number) < tijd) gestopt++
      return { tijd, onderRisico: begonnen - gestopt, gebeurtenissen }
    })
}
