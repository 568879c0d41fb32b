import type { Contact, Kind, Maatregel, Plan } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { eersteDag, findLaatsteDag, maatregelLooptOp } from '../maatregelen/maatregel.ts'
import { findEersteContactKlok, findEinddatumKlok, findPlanKlok, type Klok } from './klokken.ts'
import type { Eindregel } from './normen/index.ts'
import type { Kloknorm } from './normen.ts'
import { legUit } from './uitleg.ts'

/**
 * - loopt: not met and the end is not past. - gehaald: met; late where `gehaaldOp` is after `eind`.
 * - te_laat: not met and the end is past. - vervallen: the measure ended before the clock did.
 */
export type Stand = 'loopt' | 'gehaald' | 'te_laat' | 'vervallen'

export interface Termijn {
  readonly norm: Kloknorm
  readonly maatregelId: string
  readonly start: Datum
  readonly eind: Datum
  readonly regel: Eindregel
  readonly stand: Stand
  readonly gehaaldOp: Datum | null
  /** Asks something of somebody: loopt or te_laat, on a measure that runs on the peildatum. */
  readonly isOpen: boolean
  readonly uitleg: string
  readonly bron: string
}

function vroegsteDag(dagen: readonly Datum[], vanaf: Datum, peildatum: Datum): Datum | null {
  return dagen.reduce<Datum | null>(
    (eerste, dag) => (dag < vanaf || dag > peildatum || (eerste !== null && eerste <= dag) ? eerste : dag),
    null,
  )
}

export const isEersteContact = ({ met, jeugdigeGezien }: Contact): boolean => met === 'jeugdige' && jeugdigeGezien
export const isPlanVanAanpak = ({ soort }: Plan): boolean => soort === 'plan_van_aanpak' || soort === 'familiegroepsplan'

/** The first day, up to the peildatum, on which was done what the clock asks. */
export function findGehaaldOp(kind: Kind, { norm, maatregel, kennisgeving, eind }: Klok, peildatum: Datum): Datum | null {
  if (norm.onderwerp === 'eerste_contact') {
    return vroegsteDag(
      kind.contacten.filter(isEersteContact).map(({ datum }) => datum),
      kennisgeving,
      peildatum,
    )
  }
  if (norm.onderwerp === 'plan') {
    return vroegsteDag(
      maatregel.plannen.filter(isPlanVanAanpak).map(({ vastgesteldOp }) => vastgesteldOp),
      kennisgeving,
      peildatum,
    )
  }
  const laatsteDag = findLaatsteDag(maatregel)
  return laatsteDag === eind && laatsteDag <= peildatum ? laatsteDag : null
}

function standVan({ maatregel, eind }: Klok, gehaaldOp: Datum | null, peildatum: Datum): Stand {
  if (gehaaldOp !== null) return 'gehaald'
  const laatsteDag = findLaatsteDag(maatregel)
  if (laatsteDag !== null && laatsteDag < eind && laatsteDag < peildatum) return 'vervallen'
  return peildatum > eind ? 'te_laat' : 'loopt'
}

/** The clocks of the child's measures that had begun by the peildatum, in order of their last day. */
export function berekenTermijnen(kind: Kind, peildatum: Datum, kalender: Kalender): Termijn[] {
  return kind.maatregelen
    .flatMap((maatregel) => berekenTermijnenVan(kind, maatregel, peildatum, kalender))
    .sort((een, ander) => (een.eind < ander.eind ? -1 : een.eind > ander.eind ? 1 : 0))
}

/** Those of one of its measures. */
export function berekenTermijnenVan(kind: Kind, maatregel: Maatregel, peildatum: Datum, kalender: Kalender): Termijn[] {
  if (eersteDag(maatregel) > peildatum) return []
  return [findEersteContactKlok(kind, maatregel, kalender), findPlanKlok(kind, maatregel, kalender), findEinddatumKlok(maatregel)]
    .filter((klok) => klok !== null)
    .filter(({ kennisgeving }) => kennisgeving <= peildatum)
    .map((klok) => maakTermijn(kind, klok, peildatum))
}

function maakTermijn(kind: Kind, klok: Klok, peildatum: Datum): Termijn {
  const { norm, maatregel, start, eind } = klok
  const gehaaldOp = findGehaaldOp(kind, klok, peildatum)
  const stand = standVan(klok, gehaaldOp, peildatum)
  return {
    norm,
    maatregelId: maatregel.id,
    start,
    eind,
    regel: norm.regel,
    stand,
    gehaaldOp,
    isOpen: (stand === 'loopt' || stand === 'te_laat') && maatregelLooptOp(maatregel, peildatum),
    get uitleg() {
      return legUit(klok)
    },
    bron: norm.bron,
  }
}
