import { type Definitieparameters, familieVolgens, parameters2026 } from '../definities/parameters.ts'
import type { Kind, Maatregel } from '../feiten/feiten.ts'
import { type Datum, plusDagen } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { eersteDag, findEersteVan, findEinddatum, findKennisgeving, findLooptijd, isVoortzetting } from '../maatregelen/maatregel.ts'
import { berekenEind } from './eind.ts'
import { type Kloknorm, normVanEersteContact, normVanEinddatum, normVanPlan } from './normen.ts'

/** A clock before anybody looks whether it was met: what started it and when it ends. */
export interface Klok {
  readonly norm: Kloknorm
  readonly maatregel: Maatregel
  /** From this day on an act counts for the clock. */
  readonly kennisgeving: Datum
  readonly start: Datum
  readonly eind: Datum
}

/** A measure that continues another of its family, or whose kennisgeving is not known, has no such clock. */
function findKlokstart(kind: Kind, maatregel: Maatregel, parameters: Definitieparameters): Datum | null {
  return isVoortzetting(kind, maatregel, parameters) ? null : findKennisgeving(maatregel)
}

/** @source definities 2026-1, "Eerste contact op tijd" */
export function findEersteContactKlok(
  kind: Kind,
  maatregel: Maatregel,
  kalender: Kalender,
  parameters: Definitieparameters = parameters2026,
): Klok | null {
  const norm = normVanEersteContact(maatregel.type, familieVolgens(maatregel.type, parameters))
  const kennisgeving = norm === null ? null : findKlokstart(kind, maatregel, parameters)
  if (norm === null || norm.lengte === null || kennisgeving === null) return null
  const lengte = parameters === parameters2026 ? norm.lengte : { werkdagen: parameters.eersteContactWerkdagen }
  return { norm, maatregel, kennisgeving, start: kennisgeving, eind: berekenEind(norm.regel, kennisgeving, lengte, kalender) }
}

/** @source definities 2026-1, "Plan op tijd" */
export function findPlanKlok(
  kind: Kind,
  maatregel: Maatregel,
  kalender: Kalender,
  parameters: Definitieparameters = parameters2026,
): Klok | null {
  const plantermijn = findEersteVan(maatregel, 'plantermijnDagen')
  const norm = normVanPlan(maatregel.type, plantermijn !== null, familieVolgens(maatregel.type, parameters))
  const kennisgeving = norm === null ? null : findKlokstart(kind, maatregel, parameters)
  if (norm === null || kennisgeving === null) return null
  if (plantermijn !== null) return { norm, maatregel, kennisgeving, start: kennisgeving, eind: plusDagen(kennisgeving, plantermijn) }
  const start = findEersteVan(maatregel, 'datumFgpAfgezien') ?? kennisgeving
  const lengte = parameters === parameters2026 ? norm.lengte : { dagen: parameters.planDagen }
  return lengte === null ? null : { norm, maatregel, kennisgeving, start, eind: berekenEind(norm.regel, start, lengte, kalender) }
}

/** The last day that the court has set; it runs for every measure that runs, an extension too. */
export function findEinddatumKlok(maatregel: Maatregel): Klok | null {
  const norm = normVanEinddatum(maatregel.type)
  const eind = findEinddatum(maatregel)
  if (norm === null || eind === null || findLooptijd(maatregel) === null) return null
  const start = eersteDag(maatregel)
  return { norm, maatregel, kennisgeving: start, start, eind }
}
