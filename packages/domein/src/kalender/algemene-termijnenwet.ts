import { type Datum, laatste, plusDagen, plusJaren, plusMaanden } from './datum.ts'
import type { Kalender } from './kalender.ts'

/** The length of a term in the unit that the law uses; the unit decides whether it may shift. */
export type Lengte = { readonly dagen: number } | { readonly weken: number } | { readonly maanden: number } | { readonly jaren: number }

/** Same weekday n weeks on, same day number n months or years on (clipped to the month's end). The day of the start does not count. */
export function plusLengte(start: Datum, lengte: Lengte, richting: 1 | -1 = 1): Datum {
  if ('dagen' in lengte) return plusDagen(start, richting * lengte.dagen)
  if ('weken' in lengte) return plusDagen(start, richting * lengte.weken * 7)
  if ('maanden' in lengte) return plusMaanden(start, richting * lengte.maanden)
  return plusJaren(start, richting * lengte.jaren)
}

/**
 * Not for terms of more than 90 days, 12 weeks or 3 months, terms in years (or hours), or deprivation of liberty.
 *
 * @source Algemene termijnenwet art. 4
 */
export function valtOnderAtw(lengte: Lengte, vrijheidsbeneming = false): boolean {
  if (vrijheidsbeneming) return false
  if ('dagen' in lengte) return lengte.dagen <= 90
  if ('weken' in lengte) return lengte.weken <= 12
  if ('maanden' in lengte) return lengte.maanden <= 3
  return false
}

/**
 * A term of at least three days is lengthened until two of its days are no rest days.
 *
 * @source Algemene termijnenwet art. 2
 */
export function metTweeGewoneDagen(start: Datum, eind: Datum, kalender: Kalender): Datum {
  let dag = start
  for (let gewoon = 0; gewoon < 2; ) {
    dag = plusDagen(dag, 1)
    if (!kalender.isAtwRustdag(dag)) gewoon += 1
  }
  return laatste(dag, eind)
}

/** The last day of a term set by law and counted forward (art. 1 lid 1, 2 and 4); a term counted back never shifts (art. 1 lid 2). */
export function eindeOnderAtw(start: Datum, lengte: Lengte, kalender: Kalender, vrijheidsbeneming = false): Datum {
  const eind = plusLengte(start, lengte)
  if (!valtOnderAtw(lengte, vrijheidsbeneming)) return eind
  const isKort = 'dagen' in lengte && lengte.dagen < 3
  return kalender.atw(isKort ? eind : metTweeGewoneDagen(start, eind, kalender))
}

/**
 * The last day of a term of European law: a term that ends on a holiday or in a weekend runs on, whatever its length, and one of two days or more has at
 * least two working days.
 *
 * @source Regulation (EEC, Euratom) 1182/71 art. 3 lid 4 and 5
 */
export function eindeOnderEuropeesRecht(start: Datum, lengte: Lengte, kalender: Kalender): Datum {
  const eind = plusLengte(start, lengte)
  const isKort = 'dagen' in lengte && lengte.dagen < 2
  return kalender.atw(isKort ? eind : metTweeGewoneDagen(start, eind, kalender))
}
