import { type Definitieparameters, parameters2026 } from '../definities/parameters.ts'
import type { Feiten, Kind } from '../feiten/feiten.ts'
import { type Datum, laatste, plusDagen, vroegste } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { looptOp } from '../kalender/periode.ts'
import { findKeten, type Keten, kennisgevingVanKeten } from '../maatregelen/keten.ts'
import { dekking, hadVasteToewijzing } from '../toewijzing/toewijzing.ts'

/** start: since the measures began. intern: because a fixed worker fell away. */
export type WachtSoort = 'start' | 'intern'

/** A child is on the list from the day after this working day without a vaste jeugdbeschermer. */
export const wachtlijstdrempel: number = parameters2026.wachtlijstNaWerkdagen

export interface Wachtende {
  readonly kind: Kind
  readonly zonderSinds: Datum
  readonly soort: WachtSoort
  /** First day on the list. */
  readonly wachtVanaf: Datum
  /** Working days after `zonderSinds`, up to and including the peildatum. */
  readonly werkdagen: number
}

/**
 * The first day of the unbroken run up to the peildatum on which the child was without, within the keten, but not before the kennisgeving;
 * `null` when it has a vaste jeugdbeschermer or is not counted. May lie after the peildatum, where the kennisgeving does.
 *
 * @source definities 2026-1, "Zonder sinds"
 */
export function findZonderSinds(kind: Kind, peildatum: Datum, medewerkers: Feiten['medewerkers']): Datum | null {
  const keten = findKeten(kind, peildatum)
  return keten === null ? null : findZonderSindsInKeten(keten, peildatum, medewerkers)
}

export function findZonderSindsInKeten(
  keten: Keten,
  peildatum: Datum,
  medewerkers: Feiten['medewerkers'],
  parameters: Definitieparameters = parameters2026,
): Datum | null {
  let zonderVanaf = keten.van
  for (const gedekt of dekking(keten.maatregelen, medewerkers, parameters)) {
    if (looptOp(gedekt, peildatum)) return null
    if (gedekt.tot !== null && gedekt.tot < peildatum) zonderVanaf = laatste(zonderVanaf, plusDagen(gedekt.tot, 1))
  }
  return laatste(zonderVanaf, kennisgevingVanKeten(keten))
}

export function wachtSoort(keten: Keten, zonderSinds: Datum, peildatum: Datum): WachtSoort {
  const tot = vroegste(plusDagen(zonderSinds, -1), peildatum)
  return tot >= keten.van && hadVasteToewijzing(keten.maatregelen, { van: keten.van, tot }) ? 'intern' : 'start'
}

/** The first day on which a child that is without since this day stands on the list. */
export function wachtVanaf(zonderSinds: Datum, kalender: Kalender, naWerkdagen: number = wachtlijstdrempel): Datum {
  return plusDagen(kalender.werkdagNa(zonderSinds, naWerkdagen), 1)
}

/** The child as it waits, or `null` when it is not on the list. */
export function findWachtende(kind: Kind, peildatum: Datum, medewerkers: Feiten['medewerkers'], kalender: Kalender): Wachtende | null {
  const keten = findKeten(kind, peildatum)
  const zonderSinds = keten === null ? null : findZonderSindsInKeten(keten, peildatum, medewerkers)
  if (keten === null || zonderSinds === null) return null
  const vanaf = wachtVanaf(zonderSinds, kalender)
  if (peildatum < vanaf) return null
  return {
    kind,
    zonderSinds,
    soort: wachtSoort(keten, zonderSinds, peildatum),
    wachtVanaf: vanaf,
    werkdagen: kalender.werkdagenTussen(zonderSinds, peildatum),
  }
}

/**
 * Children who have been without a vaste jeugdbeschermer for more than 5 werkdagen.
 *
 * @source letter of 16 June 2025, "Wachtlijsten"; definities 2026-1
 */
export function wachtlijst({ kinderen, medewerkers }: Feiten, peildatum: Datum, kalender: Kalender): Wachtende[] {
  return kinderen.flatMap((kind) => findWachtende(kind, peildatum, medewerkers, kalender) ?? [])
}
