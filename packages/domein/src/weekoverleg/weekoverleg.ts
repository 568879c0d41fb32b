import { type Datum, plusDagen } from '../kalender/datum.ts'

/** What the people in a weekoverleg decide about a child that waits: blijft (in its place), eerder (than others), toewijzen (somebody is looked for now). */
export const weekbesluiten = ['blijft', 'eerder', 'toewijzen'] as const
export type Weekbesluit = (typeof weekbesluiten)[number]

/** @source WL-004: werkafspraken van de gecertificeerde instellingen, april 2019 ("elke week") */
export const dagenTussenWeekoverleg = 7

/**
 * The last day on which the next weekoverleg is in time; `null` when nobody waits. Before the first one: counted from the day since which somebody waits.
 *
 * @param laatste the day of the last weekoverleg that was closed
 * @param iemandWachtSinds the first day on the list of whoever is on it longest
 */
export function weekoverlegUiterlijk(laatste: Datum | null, iemandWachtSinds: Datum | null): Datum | null {
  if (iemandWachtSinds === null) return null
  const vanaf = laatste !== null && laatste > iemandWachtSinds ? laatste : iemandWachtSinds
  return plusDagen(vanaf, dagenTussenWeekoverleg)
}

/** A child with spoed is not kept waiting by a weekoverleg: it gets somebody, or the spoed is lifted with a reason. */
export const kanBesluiten = (besluit: Weekbesluit, heeftSpoed: boolean): boolean => !heeftSpoed || besluit === 'toewijzen'

/** What happened with a child between two weekoverleggen. */
export const veranderingen = ['nieuw', 'spoed', 'gezien', 'contact', 'poging', 'plan', 'termijn'] as const
export type Verandering = (typeof veranderingen)[number]

/** The days on which each of these last happened; `null` where it did not. */
export type Laatstelijk = Readonly<Record<Verandering, Datum | null>>

/** Since this day, that day included. Without an earlier weekoverleg everything is new, and only that is said. */
export function findVeranderingen(laatstelijk: Laatstelijk, sinds: Datum | null): Verandering[] {
  if (sinds === null || (laatstelijk.nieuw !== null && laatstelijk.nieuw > sinds)) return ['nieuw']
  return veranderingen.filter((soort) => soort !== 'nieuw' && laatstelijk[soort] !== null && (laatstelijk[soort] as Datum) >= sinds)
}
