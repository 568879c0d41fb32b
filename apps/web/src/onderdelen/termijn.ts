import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import { normenOverEinddatum } from '@houvast/domein/termijnen'
import type { TermijnStand } from '@houvast/server/vandaag/contract.ts'
import type { Antwoord } from '../ophalen/antwoord.ts'
import type { Teksten } from '../teksten/nl.ts'
import type { Tijdwoorden } from '../teksten/tijd.ts'

export type Termijn = Antwoord<typeof TermijnStand>

/** Days before its end from which a clock is shown in amber. */
export const DEZE_WEEK = 7

/** Days before the end of a measure, or of a clock, from which it is named: time to prepare an extension. */
export const EINDE_IN_ZICHT = 84

export type TermijnKleur = 'te_laat' | 'deze_week' | 'rustig'

/** Red is for what the law or a court asks; an agreement that has passed is amber. */
export function kleurVan(termijn: Termijn, peildatum: Datum): TermijnKleur {
  if (termijn.stand === 'te_laat') return termijn.isWet ? 'te_laat' : 'deze_week'
  if (termijn.stand === 'loopt' && dagenTussen(peildatum, termijn.eind) <= DEZE_WEEK) return 'deze_week'
  return 'rustig'
}

/** A clock as a sentence: what, how long yet or how long too late, and the last day. */
export function termijnZin(termijn: Termijn, peildatum: Datum, t: Teksten['kind'], tijd: Tijdwoorden): string {
  if (isEinddatum(termijn)) return einddatumZin(termijn, peildatum, t, tijd)
  const uiterlijk = tijd.datum(termijn.eind)
  const dagen = dagenTussen(peildatum, termijn.eind)
  if (termijn.stand === 'vervallen') return t.termijnVervallen(termijn.naam, termijn.reden ?? '')
  if (termijn.stand === 'niet_van_toepassing') return t.termijnGeldtNiet(termijn.naam, termijn.reden ?? '')
  if (termijn.stand === 'opgeschort') return t.termijnOpgeschort(termijn.naam, uiterlijk)
  if (termijn.gehaaldOp !== null && termijn.gehaaldOp > termijn.eind)
    return t.termijnTeLaatGehaald(termijn.naam, tijd.datum(termijn.gehaaldOp), uiterlijk)
  if (termijn.gehaaldOp !== null) return t.termijnGehaald(termijn.naam, tijd.datum(termijn.gehaaldOp))
  if (dagen < 0 && !termijn.isWet) return t.termijnStreefdagVoorbij(termijn.naam, tijd.duur(-dagen), uiterlijk)
  if (dagen < 0) return t.termijnTeLaat(termijn.naam, tijd.duur(-dagen), uiterlijk)
  if (dagen === 0) return t.termijnVandaag(termijn.naam)
  return t.termijnLoopt(termijn.naam, tijd.duur(dagen), uiterlijk)
}

/** The clock that says when the order of the court ends: nothing is done in time there, something has to be prolonged. */
export function isEinddatum({ norm }: Termijn): boolean {
  return normenOverEinddatum.has(norm)
}

function einddatumZin({ eind, stand }: Termijn, peildatum: Datum, t: Teksten['kind'], tijd: Tijdwoorden): string {
  if (stand === 'gehaald') return t.maatregelGeeindigd(tijd.datum(eind))
  if (stand === 'vervallen') return t.maatregelEerderGeeindigd(tijd.datum(eind))
  const wanneer = tijd.tenOpzichteVan(eind, peildatum)
  return eind < peildatum ? t.maatregelAfgelopen(wanneer) : t.maatregelEindigt(wanneer, tijd.datum(eind))
}
