import { type Definitieparameters, parameters2026 } from '../definities/parameters.ts'
import type { Feiten, Kind, Maatregel, Medewerker, Toewijzing } from '../feiten/feiten.ts'
import { type Datum, laatste } from '../kalender/datum.ts'
import { looptOp, overlap, type Periode, voegSamen } from '../kalender/periode.ts'
import { findKeten } from '../maatregelen/keten.ts'
import { findLooptijd, isGeteld, lopendeMaatregelen } from '../maatregelen/maatregel.ts'
import { beschikbaarheid, isBeschikbaar } from './beschikbaarheid.ts'

export interface VasteJeugdbeschermer {
  readonly medewerkerId: string
  /** First day within the keten of this worker's unbroken run of vaste assignments; illness in between does not break it. */
  readonly sinds: Datum
}

function vasteToewijzingen(maatregelen: readonly Maatregel[]): Toewijzing[] {
  return maatregelen.flatMap(({ toewijzingen }) => toewijzingen.filter(({ rol }) => rol === 'vast'))
}

function getMedewerker(medewerkers: ReadonlyMap<string, Medewerker>, id: string): Medewerker {
  const medewerker = medewerkers.get(id)
  if (!medewerker) throw new RangeError('Een toewijzing noemt een medewerker die niet bestaat.')
  return medewerker
}

/**
 * The days on which the child has a vaste jeugdbeschermer: a vaste assignment on a running measure, to a worker in service who is not
 * long absent. Joined and in order.
 *
 * @source definities 2026-1, "Vaste jeugdbeschermer op P"
 */
export function dekking(
  maatregelen: readonly Maatregel[],
  medewerkers: Feiten['medewerkers'],
  parameters: Definitieparameters = parameters2026,
): Periode[] {
  const gedekt: Periode[] = []
  for (const maatregel of maatregelen) {
    const looptijd = isGeteld(maatregel, parameters) ? findLooptijd(maatregel) : null
    if (looptijd === null) continue
    for (const toewijzing of vasteToewijzingen([maatregel])) {
      const toegewezen = overlap(looptijd, toewijzing)
      if (toegewezen === null) continue
      for (const beschikbaar of beschikbaarheid(getMedewerker(medewerkers, toewijzing.medewerkerId), parameters.langdurigVanafDag)) {
        const dagen = overlap(toegewezen, beschikbaar)
        if (dagen !== null) gedekt.push(dagen)
      }
    }
  }
  return voegSamen(gedekt)
}

export function heeftVasteJeugdbeschermer(kind: Kind, peildatum: Datum, medewerkers: Feiten['medewerkers']): boolean {
  return lopendeMaatregelen(kind, peildatum).some((maatregel) =>
    vasteToewijzingen([maatregel]).some(
      (toewijzing) => looptOp(toewijzing, peildatum) && isBeschikbaar(getMedewerker(medewerkers, toewijzing.medewerkerId), peildatum),
    ),
  )
}

/** Where several persons are vast at once: the one who has been it longest, then the lowest id. */
export function findVasteJeugdbeschermer(
  kind: Kind,
  peildatum: Datum,
  medewerkers: Feiten['medewerkers'],
  parameters: Definitieparameters = parameters2026,
): VasteJeugdbeschermer | null {
  const keten = findKeten(kind, peildatum, parameters)
  if (keten === null) return null
  const lopend = vasteToewijzingen(lopendeMaatregelen(kind, peildatum, parameters)).filter(
    (toewijzing) =>
      looptOp(toewijzing, peildatum) &&
      isBeschikbaar(getMedewerker(medewerkers, toewijzing.medewerkerId), peildatum, parameters.langdurigVanafDag),
  )
  const inKeten = vasteToewijzingen(keten.maatregelen)
  const kandidaten = [...new Set(lopend.map(({ medewerkerId }) => medewerkerId))].flatMap((medewerkerId) => {
    const reeks = voegSamen(inKeten.filter((toewijzing) => toewijzing.medewerkerId === medewerkerId)).find((stuk) =>
      looptOp(stuk, peildatum),
    )
    return reeks ? [{ medewerkerId, sinds: laatste(reeks.van, keten.van) }] : []
  })
  kandidaten.sort((een, ander) => {
    if (een.sinds !== ander.sinds) return een.sinds < ander.sinds ? -1 : 1
    return een.medewerkerId < ander.medewerkerId ? -1 : 1
  })
  return kandidaten[0] ?? null
}

/** How many different persons have been vast for the child within the keten, up to the peildatum. */
export function wisselingen(kind: Kind, peildatum: Datum, parameters: Definitieparameters = parameters2026): number {
  const keten = findKeten(kind, peildatum, parameters)
  if (keten === null) return 0
  const dagen: Periode = { van: keten.van, tot: peildatum }
  const personen = vasteToewijzingen(keten.maatregelen).filter((toewijzing) => overlap(toewijzing, dagen) !== null)
  return new Set(personen.map(({ medewerkerId }) => medewerkerId)).size
}

/** Was somebody vast on any day of the period, present or not? */
export function hadVasteToewijzing(maatregelen: readonly Maatregel[], dagen: Periode): boolean {
  return vasteToewijzingen(maatregelen).some((toewijzing) => overlap(toewijzing, dagen) !== null)
}
