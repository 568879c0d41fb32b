import type { Datum } from '../kalender/datum.ts'

/** Who told the institution how the child is. Parents and the institution's own people are no independent source. */
export const zichtbronnen = ['school', 'huisarts', 'netwerk', 'aanbieder', 'politie', 'ander'] as const
export type Zichtbron = (typeof zichtbronnen)[number]

export interface Bericht {
  readonly datum: Datum
  readonly bron: Zichtbron
  /** Did this source see the child itself? Who only heard something has no sight. */
  readonly kindGezien: boolean
}

/** The newest sight on the child by somebody who is neither parent nor worker. */
export function findNieuwsteOnafhankelijkZicht<B extends Bericht>(berichten: readonly B[], peildatum: Datum): B | null {
  const gezien = berichten.filter(({ datum, kindGezien }) => kindGezien && datum <= peildatum)
  return gezien.reduce<B | null>((nieuwste, een) => (nieuwste === null || een.datum > nieuwste.datum ? een : nieuwste), null)
}
