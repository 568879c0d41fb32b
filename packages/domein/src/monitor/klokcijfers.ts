import { type Definitieparameters, familieVolgens, parameters2026 } from '../definities/parameters.ts'
import type { Kind, Maatregel } from '../feiten/feiten.ts'
import { type Datum, plusMaanden } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { eersteDag, findKennisgeving, findLaatsteDag, isVoortzetting, lopendeMaatregelen } from '../maatregelen/maatregel.ts'
import { findEersteContactKlok, findPlanKlok, type Klok } from '../termijnen/klokken.ts'
import { findGehaaldOp } from '../termijnen/termijnen.ts'

export interface Klokcijfer {
  readonly opTijd: number
  readonly geteld: number
  readonly buitenBeschouwing: number
}
export interface PerFamilie {
  readonly jeugdbescherming: Klokcijfer
  readonly jeugdreclassering: Klokcijfer
}

/** The window in which a clock must have ended to count, officially the half year (P − 6 months, P]. */
export function isInHalfjaar(eind: Datum, peildatum: Datum, maanden: number = parameters2026.klokvensterMaanden): boolean {
  return plusMaanden(peildatum, -maanden) < eind && eind <= peildatum
}

/** How one clock counts on the peildatum; `null` when it does not. */
export function findUitkomst(
  kind: Kind,
  klok: Klok,
  peildatum: Datum,
  parameters: Definitieparameters = parameters2026,
): 'opTijd' | 'teLaat' | 'buitenBeschouwing' | null {
  if (!isInHalfjaar(klok.eind, peildatum, parameters.klokvensterMaanden) || eersteDag(klok.maatregel) > peildatum) return null
  const laatsteDag = findLaatsteDag(klok.maatregel)
  if (laatsteDag !== null && laatsteDag < klok.eind) return 'buitenBeschouwing'
  return findGehaaldOp(kind, klok, klok.eind) === null ? 'teLaat' : 'opTijd'
}

export const klokVan = { eersteContact: findEersteContactKlok, planVanAanpak: findPlanKlok } as const
export type Kloksoort = keyof typeof klokVan

export function klokcijfers(
  kinderen: readonly Kind[],
  soort: Kloksoort,
  peildatum: Datum,
  kalender: Kalender,
  parameters: Definitieparameters = parameters2026,
): PerFamilie {
  const leeg = () => ({ opTijd: 0, geteld: 0, buitenBeschouwing: 0 })
  const cijfers = { JB: leeg(), JR: leeg() }
  for (const kind of kinderen) {
    for (const maatregel of kind.maatregelen) {
      const familie = familieVolgens(maatregel.type, parameters)
      const klok = familie === null ? null : klokVan[soort](kind, maatregel, kalender, parameters)
      const uitkomst = klok === null ? null : findUitkomst(kind, klok, peildatum, parameters)
      if (familie === null || uitkomst === null) continue
      if (uitkomst === 'buitenBeschouwing') cijfers[familie].buitenBeschouwing += 1
      else cijfers[familie].geteld += 1
      if (uitkomst === 'opTijd') cijfers[familie].opTijd += 1
    }
  }
  return { jeugdbescherming: cijfers.JB, jeugdreclassering: cijfers.JR }
}

/** The child's running measures that would have started clocks, but whose kennisgeving is not known. */
export function maatregelenZonderKennisgeving(kind: Kind, peildatum: Datum, parameters: Definitieparameters = parameters2026): Maatregel[] {
  return lopendeMaatregelen(kind, peildatum, parameters).filter(
    (maatregel) => findKennisgeving(maatregel) === null && !isVoortzetting(kind, maatregel, parameters),
  )
}

/** How many of them there are: they count in neither figure. */
export function zonderKennisgeving(
  kinderen: readonly Kind[],
  peildatum: Datum,
  parameters: Definitieparameters = parameters2026,
): { jeugdbescherming: number; jeugdreclassering: number } {
  const maatregelen = kinderen.flatMap((kind) => maatregelenZonderKennisgeving(kind, peildatum, parameters))
  const jeugdbescherming = maatregelen.filter(({ type }) => familieVolgens(type, parameters) === 'JB').length
  return { jeugdbescherming, jeugdreclassering: maatregelen.length - jeugdbescherming }
}
