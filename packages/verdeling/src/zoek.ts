import { Ondergrens } from './grens.ts'
import type { Model } from './model.ts'
import type { Stand } from './stand.ts'
import { Zoektocht } from './zoektocht.ts'

export interface Zoekstand extends Stand {
  /** What each family offers at the best bound: where a proof begins. */
  readonly bod: Float64Array
  /** The bound before rounding. */
  readonly hoogte: number
}

/** The better of two lists, improved where a few steps do so, and a first bound: there before any thread is. */
export function eersteStand(model: Model): Zoekstand {
  const zoektocht = new Zoektocht(model, 1)
  zoektocht.koel(koud, koud / 10, 40 * model.gezinnen, Number.POSITIVE_INFINITY)
  const grens = new Ondergrens(model)
  grens.begin()
  return standVan(zoektocht, grens)
}

const standVan = (zoektocht: Zoektocht, grens: Ondergrens): Zoekstand => ({
  verdeling: zoektocht.beste.slice(),
  prijs: zoektocht.bestePrijs,
  ondergrens: grens.afgerond,
  bod: grens.besteBod.slice(),
  hoogte: grens.waarde,
})

/** Warmest and coldest, in hundredths of a point: a journey of 40 minutes, and one of a minute. */
const warm = 2000
const koud = 50

/**
 * Searches and bounds in turn, each round longer than the last: a stand after every round, until nothing is left to gain.
 *
 * @param tot moment on the clock of `performance.now()`
 */
export function* zoek(model: Model, zaad: number, tot: number): Generator<Zoekstand> {
  const zoektocht = new Zoektocht(model, zaad)
  const grens = new Ondergrens(model)
  grens.begin()
  const eenheid = Math.max(500, 150 * model.gezinnen)
  for (let ronde = 0; ; ronde++) {
    zoektocht.koel(ronde % 3 === 2 ? 5 * warm : warm, koud, eenheid * Math.min(16, 2 + 2 * ronde), tot)
    grens.verbeter(zoektocht.bestePrijs, ronde === 0 ? 500 : 200, tot)
    yield standVan(zoektocht, grens)
    if (grens.afgerond >= zoektocht.bestePrijs || performance.now() > tot) return
  }
}
