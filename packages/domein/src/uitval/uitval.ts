import type { Medewerker } from '../feiten/feiten.ts'
import { type Datum, laatste, plusDagen } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { looptOp, voegSamen } from '../kalender/periode.ts'
import type { OverdrachtStatus } from '../overdracht/overdracht.ts'

/** A worker drops out: fully absent for more than a short while, or leaving. Why somebody is absent is no part of it. */
export interface Uitval {
  readonly oorzaak: 'afwezig' | 'vertrek'
  readonly sinds: Datum
  readonly tot: Datum | null
}

/** An absence of which the last day is known and that is this short asks no decisions: the five werkdagen of the waitlist. */
const kortInWerkdagen = 5
/** So long before, an absence or a leaving that is known asks its decisions. Our own choice; no law. */
export const vooraankondigingInDagen = 28

/** How this worker drops out on or soon after a day; leaving goes first, because it does not end. */
export function findUitval(medewerker: Medewerker, dag: Datum, kalender: Kalender): Uitval | null {
  const tijdig = (sinds: Datum) => sinds <= plusDagen(dag, vooraankondigingInDagen)
  const { uitDienst } = medewerker
  if (uitDienst !== null && tijdig(plusDagen(uitDienst, 1))) return { oorzaak: 'vertrek', sinds: plusDagen(uitDienst, 1), tot: null }
  const volledig = voegSamen(medewerker.afwezigheden.filter(({ percentage }) => percentage === 100))
  const uitval = volledig.find(
    ({ van, tot }) =>
      (tot === null || (tot >= dag && kalender.werkdagenTussen(plusDagen(van, -1), tot) > kortInWerkdagen)) &&
      (looptOp({ van, tot }, dag) || tijdig(van)),
  )
  return uitval ? { oorzaak: 'afwezig', sinds: uitval.van, tot: uitval.tot } : null
}

/** From when a decision about a child holds: the day the worker drops out, never a day that is over. */
export const ingangVanBesluit = (sinds: Datum, vandaag: Datum): Datum => laatste(sinds, vandaag)

/**
 * When a worker drops out: herverdelen (somebody else becomes vaste jeugdbeschermer, once accepted), wachtlijst (nobody is, with a contactpersoon),
 * waarneming (somebody stands in until a day; does not count as vast). When the worker is back: terug, or blijft with whom the child is now.
 */
export const uitvalkeuzen = {
  uitval: ['herverdelen', 'wachtlijst', 'waarneming'],
  terugkeer: ['terug', 'blijft'],
} as const
export type Uitvalmoment = keyof typeof uitvalkeuzen
export const uitvalmomenten = ['uitval', 'terugkeer'] as const satisfies readonly Uitvalmoment[]
export const uitvalbesluiten = [...uitvalkeuzen.uitval, ...uitvalkeuzen.terugkeer] as const
export type Uitvalbesluitsoort = (typeof uitvalbesluiten)[number]

export interface Uitvalbesluit {
  readonly besluit: Uitvalbesluitsoort
  readonly tot: Datum | null
  /** The card that the receiver has to accept, where the decision asks for one. */
  readonly overdracht: OverdrachtStatus | null
  /** Whether the person who was named has dropped out as well. */
  readonly naarValtUit: boolean
}

/** - open: asks a decision. - wacht: somebody was named and has to accept. - geregeld: done, as long as it holds. */
export const besluitstanden = ['open', 'wacht', 'geregeld'] as const
export type Besluitstand = (typeof besluitstanden)[number]

/** A decision opens again when the card is given back, when the cover has ended, or when whoever was named drops out too. */
export function besluitstandOp(besluit: Uitvalbesluit | null, dag: Datum): Besluitstand {
  if (besluit === null || besluit.overdracht === 'teruggegeven') return 'open'
  if (besluit.overdracht === 'aanvaard') return 'geregeld'
  if (besluit.naarValtUit || (besluit.tot !== null && besluit.tot < dag)) return 'open'
  return besluit.overdracht === 'opgesteld' ? 'wacht' : 'geregeld'
}
