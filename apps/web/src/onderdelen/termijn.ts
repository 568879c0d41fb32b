import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import type { TermijnStand } from '@houvast/server/vandaag/contract.ts'
import type { Antwoord } from '../ophalen/antwoord.ts'
import type { Teksten } from '../teksten/nl.ts'
import type { Tijdwoorden } from '../teksten/tijd.ts'

export type Termijn = Antwoord<typeof TermijnStand>

/** Days before its end from which a clock is shown in amber. */
export const DEZE_WEEK = 7

export type TermijnKleur = 'te_laat' | 'deze_week' | 'rustig'

export function kleurVan(termijn: Termijn, peildatum: Datum): TermijnKleur {
  if (termijn.stand === 'te_laat' && termijn.gehaaldOp === null) return 'te_laat'
  if (termijn.stand === 'loopt' && dagenTussen(peildatum, termijn.eind) <= DEZE_WEEK) return 'deze_week'
  return 'rustig'
}

/** A clock as a sentence: what, how long yet or how long too late, and the last day. */
export function termijnZin(termijn: Termijn, peildatum: Datum, t: Teksten['kind'], tijd: Tijdwoorden): string {
  const uiterlijk = tijd.datum(termijn.eind)
  const dagen = dagenTussen(peildatum, termijn.eind)
  if (termijn.stand === 'vervallen') return t.termijnVervallen(termijn.naam)
  if (termijn.stand === 'gehaald') return t.termijnGehaald(termijn.naam, tijd.datum(termijn.gehaaldOp ?? termijn.eind))
  if (termijn.gehaaldOp !== null) return t.termijnTeLaatGehaald(termijn.naam, tijd.datum(termijn.gehaaldOp), uiterlijk)
  if (dagen < 0) return t.termijnTeLaat(termijn.naam, tijd.dagen(-dagen), uiterlijk)
  if (dagen === 0) return t.termijnVandaag(termijn.naam)
  return t.termijnLoopt(termijn.naam, tijd.dagen(dagen), uiterlijk)
}
