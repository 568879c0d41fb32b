import { type Datum, dagenTussen } from '../kalender/datum.ts'

/** Where an answer came from. On paper or by telephone nobody saw the child or the home. */
export const oordeelbronnen = ['papier', 'telefoon', 'huisbezoek', 'gesprek_met_kind', 'ander'] as const
export type Oordeelbron = (typeof oordeelbronnen)[number]

export const veiligheidswoorden = ['veilig', 'onveilig', 'niet_duidelijk'] as const
export type Veiligheidswoord = (typeof veiligheidswoorden)[number]

export const checkmomenten = ['intake', 'later'] as const
export type Checkmoment = (typeof checkmomenten)[number]

/**
 * So long a judgement from paper or telephone alone counts as sight. No law gives this number; it is as long as being seen counts (`gezienTeltDagen`), so that
 * no child stands as judged on longer than it may stand as seen.
 */
export const papierenOordeelTeltDagen = 31

/**
 * - gezien: somebody saw the child or the home. - papier: from paper or telephone alone, recent enough to count. - verlopen: from paper or telephone alone, and
 * too long ago; it no longer says anything about now.
 */
export const oordeelstanden = ['gezien', 'papier', 'verlopen'] as const
export type Oordeelstand = (typeof oordeelstanden)[number]

export const isPapieren = (bronnen: readonly Oordeelbron[]): boolean => bronnen.every((bron) => bron === 'papier' || bron === 'telefoon')

export function oordeelstand({ datum, bronnen }: { datum: Datum; bronnen: readonly Oordeelbron[] }, peildatum: Datum): Oordeelstand {
  if (!isPapieren(bronnen)) return 'gezien'
  return dagenTussen(datum, peildatum) > papierenOordeelTeltDagen ? 'verlopen' : 'papier'
}
