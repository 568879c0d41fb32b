import type { Maatregel } from '../feiten/feiten.ts'
import { type Datum, laatste, plusDagen, plusJaren } from '../kalender/datum.ts'
import { isGeteld } from '../maatregelen/maatregel.ts'

/** - opgesteld: waits for the receiver. - aanvaard: the receiver has read it and takes over. - teruggegeven: the receiver cannot, and says why. */
export const overdrachtStatussen = ['opgesteld', 'aanvaard', 'teruggegeven'] as const
export type OverdrachtStatus = (typeof overdrachtStatussen)[number]

/** Who gives may write a new card after one was given back; what was accepted is done. */
export const volgendeOverdrachtstatus = {
  opgesteld: ['aanvaard', 'teruggegeven'],
  aanvaard: [],
  teruggegeven: [],
} as const satisfies Record<OverdrachtStatus, readonly OverdrachtStatus[]>

/** The change takes effect on the day that was meant, but never before the receiver has accepted. */
export const ingangVanOverdracht = (bedoeld: Datum, aanvaardOp: Datum): Datum => laatste(bedoeld, aanvaardOp)

/** So many days after the last day, who had the child still knows it well enough to hand it over in person. Our own agreement; no law. */
const kaartTotDagen = 28

/** Can who had the child up to a day still hand it over with a card on another? */
export const kanNogOverdragen = (laatsteDag: Datum, van: Datum, isBeschikbaar: boolean): boolean =>
  isBeschikbaar && van <= plusDagen(laatsteDag, kaartTotDagen)

/** From so many fixed workers within a year on, somebody has to look at it. Our own signal; no law. */
const signaalVanaf = 3

/** The different fixed workers that a child has had up to a day: in all, and in the year up to that day. */
export function telJeugdbeschermers(
  maatregelen: readonly Maatregel[],
  dag: Datum,
): { totaal: number; inEenJaar: number; isSignaal: boolean } {
  const jaarGeleden = plusDagen(plusJaren(dag, -1), 1)
  const vaste = maatregelen
    .filter((maatregel) => isGeteld(maatregel))
    .flatMap(({ toewijzingen }) => toewijzingen.filter(({ rol, van }) => rol === 'vast' && van <= dag))
  const personen = (wie: typeof vaste) => new Set(wie.map(({ medewerkerId }) => medewerkerId)).size
  const inEenJaar = personen(vaste.filter(({ tot }) => tot === null || tot >= jaarGeleden))
  return { totaal: personen(vaste), inEenJaar, isSignaal: inEenJaar >= signaalVanaf }
}
