import type { Datum } from '../kalender/datum.ts'
import { dagenTussen, laatste } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { datumInWoorden, duurInWoorden } from '../kalender/woorden.ts'
import { berekenEind, interneUitersteDag } from '../termijnen/eind.ts'
import { lengteInWoorden } from '../termijnen/uitleg.ts'
import { type Agendastap, type Rechtbanknorm, rechtbanknormen } from './normen.ts'
import type { Titel } from './titel.ts'

export const rechtbankstappen = [
  'besluit_verlengen',
  'besluit_niet_verlengen',
  'mededeling_raad',
  'advies_raad',
  'verzoek',
  'beschikking_zonder_verhoor',
] as const
export type Rechtbankstap = (typeof rechtbankstappen)[number]

/** What was done for a title, on a day. */
export interface Gedaan {
  readonly stap: Rechtbankstap
  readonly datum: Datum
}

/**
 * - open: still to be done, in time. - te_laat: not done and the day is past. - gedaan: done in time. - te_laat_gedaan: done after the day.
 */
export type Agendastand = 'open' | 'te_laat' | 'gedaan' | 'te_laat_gedaan'

export interface Agendapunt {
  readonly stap: Agendastap
  readonly norm: Rechtbanknorm
  readonly titelId: string
  readonly uiterlijk: Datum
  /** The last working day on or before it: the day to aim at. */
  readonly intern: Datum
  readonly stand: Agendastand
  readonly gedaanOp: Datum | null
  readonly uitleg: string
}

export interface Titelverloop {
  readonly titel: Titel
  readonly gedaan: readonly Gedaan[]
  readonly zittingen: readonly Datum[]
  readonly tweeJaarUithuisgeplaatst: boolean
}

/** Decided to extend, decided not to, or not decided yet. The latest decision counts. */
export function findBesluit(gedaan: readonly Gedaan[]): 'verlengen' | 'niet_verlengen' | null {
  const besluiten = gedaan.filter(({ stap }) => stap === 'besluit_verlengen' || stap === 'besluit_niet_verlengen')
  const jongste = besluiten.reduce<Gedaan | null>((eerder, een) => (eerder === null || een.datum >= eerder.datum ? een : eerder), null)
  if (jongste === null) return null
  return jongste.stap === 'besluit_verlengen' ? 'verlengen' : 'niet_verlengen'
}

/**
 * What the last day of a title asks for, counted back from it, and how far that is. No day is typed: every day follows from the title, or from the order that
 * was given without a hearing.
 *
 * @source BW art. 1:260, 1:265c, 1:265j; Rv art. 800 lid 3; the two goals of practice say so themselves
 */
export function berekenAgenda(verloop: Titelverloop, peildatum: Datum, kalender: Kalender): Agendapunt[] {
  const { titel, gedaan, zittingen, tweeJaarUithuisgeplaatst } = verloop
  const besluit = findBesluit(gedaan)
  const opDag = (...stappen: readonly Rechtbankstap[]) =>
    vroegste(gedaan.filter(({ stap }) => stappen.includes(stap)).map(({ datum }) => datum))
  const vanaf = (dag: Datum) => zittingen.filter((zitting) => zitting >= dag)
  const punt = (stap: Agendastap, van: Datum, gedaanOp: Datum | null): Agendapunt =>
    maakPunt({ stap, titelId: titel.id, van, gedaanOp }, peildatum, kalender)

  const punten: Agendapunt[] = []
  if (titel.soort !== 'voorlopige_ondertoezichtstelling') {
    punten.push(punt('mdo', titel.einddatum, opDag('besluit_verlengen', 'besluit_niet_verlengen')))
    if (besluit === 'niet_verlengen') punten.push(punt('mededeling_raad', titel.einddatum, opDag('mededeling_raad')))
    else {
      if (tweeJaarUithuisgeplaatst) punten.push(punt('advies_raad', titel.einddatum, opDag('advies_raad')))
      punten.push(punt('verzoek', titel.einddatum, opDag('verzoek')))
      punten.push(punt('zitting', titel.einddatum, vroegste(vanaf(laatste(titel.van, opDag('verzoek') ?? titel.van)))))
    }
  }
  for (const { stap, datum } of gedaan) {
    if (stap === 'beschikking_zonder_verhoor') punten.push(punt('horen', datum, vroegste(vanaf(datum))))
  }
  return punten.sort((een, ander) => (een.uiterlijk < ander.uiterlijk ? -1 : een.uiterlijk > ander.uiterlijk ? 1 : 0))
}

interface Nieuwpunt {
  readonly stap: Agendastap
  readonly titelId: string
  readonly van: Datum
  readonly gedaanOp: Datum | null
}

function maakPunt({ stap, titelId, van, gedaanOp }: Nieuwpunt, peildatum: Datum, kalender: Kalender): Agendapunt {
  const norm: Rechtbanknorm = rechtbanknormen[stap]
  const uiterlijk = berekenEind(norm.regel, van, norm.lengte, kalender)
  return {
    stap,
    norm,
    titelId,
    uiterlijk,
    intern: interneUitersteDag(uiterlijk, kalender),
    stand: standVan(uiterlijk, gedaanOp, peildatum),
    gedaanOp,
    uitleg: legUit(norm, van, uiterlijk),
  }
}

function standVan(uiterlijk: Datum, gedaanOp: Datum | null, peildatum: Datum): Agendastand {
  if (gedaanOp !== null) return gedaanOp <= uiterlijk ? 'gedaan' : 'te_laat_gedaan'
  return peildatum > uiterlijk ? 'te_laat' : 'open'
}

function legUit({ naam, regel, lengte, bron }: Rechtbanknorm, van: Datum, uiterlijk: Datum): string {
  const dag = `${naam}: uiterlijk ${datumInWoorden(uiterlijk)}`
  if (regel === 'VAST') return `${dag}, ${lengteInWoorden(lengte)} na de beschikking van ${datumInWoorden(van)} (${bron}).`
  if (uiterlijk === van) return `${dag}, de laatste dag (${bron}).`
  return `${dag}, ${lengteInWoorden(lengte)} voor de laatste dag, ${datumInWoorden(van)} (${bron}).`
}

/** `6 weken en 2 dagen te laat`, `nog 3 dagen`, `vandaag`; what has been done says when it was late. */
export function hoelang({ uiterlijk, stand, gedaanOp }: Agendapunt, peildatum: Datum): string {
  if (stand === 'gedaan') return 'op tijd gedaan'
  if (stand === 'te_laat_gedaan' && gedaanOp !== null) return `${duurInWoorden(dagenTussen(uiterlijk, gedaanOp))} te laat gedaan`
  const dagen = dagenTussen(peildatum, uiterlijk)
  if (dagen === 0) return 'vandaag'
  return dagen > 0 ? `nog ${duurInWoorden(dagen)}` : `${duurInWoorden(dagen)} te laat`
}

function vroegste(dagen: readonly Datum[]): Datum | null {
  return dagen.reduce<Datum | null>((eerste, dag) => (eerste === null || dag < eerste ? dag : eerste), null)
}
