import { eindeOnderAtw, eindeOnderEuropeesRecht, plusLengte } from '../kalender/algemene-termijnenwet.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import type { Eindregel, NormLengte } from './normen/index.ts'

/**
 * The last day of a clock. For TERUG the start is the day that is counted back from.
 *
 * @source Algemene termijnenwet art. 1, 2 and 4; Regulation (EEC, Euratom) 1182/71 art. 3; definities 2026-1, "n werkdagen after D"
 */
export function berekenEind(regel: Eindregel, start: Datum, lengte: NormLengte, kalender: Kalender, vrijheidsbeneming = false): Datum {
  if ('werkdagen' in lengte) {
    return regel === 'TERUG' ? kalender.werkdagVoor(start, lengte.werkdagen) : kalender.werkdagNa(start, lengte.werkdagen)
  }
  if (regel === 'TERUG') return plusLengte(start, lengte, -1)
  if (regel === 'ATW') return eindeOnderAtw(start, lengte, kalender, vrijheidsbeneming)
  return regel === 'EU' ? eindeOnderEuropeesRecht(start, lengte, kalender) : plusLengte(start, lengte)
}

/** The day on which it must be done inside the house: the end itself, or the last working day before it. Never later. */
export function interneUitersteDag(eind: Datum, kalender: Kalender): Datum {
  return kalender.isWerkdag(eind) && !kalender.isAtwRustdag(eind) ? eind : vorigeGewoneDag(eind, kalender)
}

function vorigeGewoneDag(dag: Datum, kalender: Kalender): Datum {
  const eerder = kalender.werkdagVoor(dag, 1)
  return kalender.isAtwRustdag(eerder) ? vorigeGewoneDag(eerder, kalender) : eerder
}
