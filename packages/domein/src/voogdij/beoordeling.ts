import type { MaatregelType } from '../feiten/codes.ts'
import { plusLengte } from '../kalender/algemene-termijnenwet.ts'
import { type Datum, laatste } from '../kalender/datum.ts'
import type { Norm } from '../termijnen/normen/index.ts'

export const voogdijBesluiten = ['voortzetten', 'pleegouder_als_voogd', 'burgervoogd_zoeken', 'herstel_gezag_onderzoeken'] as const
export type VoogdijBesluit = (typeof voogdijBesluiten)[number]

/** In guardianship of the institution no court looks back every year; the institution does so itself. An agreement of one's own, no law. */
export const voogdijbeoordelingNorm = {
  id: 'VGD-P01',
  naam: 'Jaarlijkse beoordeling van de voogdij',
  soort: 'werkafspraak',
  gebeurtenis: 'de voogdij begint bij de instelling, of is beoordeeld',
  vanaf: 'de eerste dag, of de laatste beoordeling',
  lengte: { jaren: 1 },
  regel: 'VAST',
  wie: 'De instelling kijkt met het kind en de gedragswetenschapper of de voogdij nog past.',
  bron: 'eigen werkafspraak; bij voogdij vervalt de jaarlijkse toets door de rechter',
  url: null,
  let: null,
  zekerheid: {
    zeker: false,
    gelezen: null,
    voorbehoud: 'De wet noemt geen termijn voor een beoordeling van de voogdij; een jaar is een werkafspraak.',
  },
} as const satisfies Norm

export const isVoogdij = (type: MaatregelType): boolean => type === '21' || type === '22' || type === '23'

/** The last day of the next own review: a year after the guardianship began here, or after the last review. */
export function beoordeelVoogdijUiterlijk(eersteDag: Datum, beoordeeldOp: readonly Datum[]): Datum {
  return plusLengte(laatste(eersteDag, ...beoordeeldOp), voogdijbeoordelingNorm.lengte)
}
