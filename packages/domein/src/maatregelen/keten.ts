import type { Kind, Maatregel } from '../feiten/feiten.ts'
import { type Datum, vroegste } from '../kalender/datum.ts'
import { looptOp, voegSamen } from '../kalender/periode.ts'
import { eersteDag, findKennisgeving, findLooptijd, isGeteld } from './maatregel.ts'

export interface Keten {
  readonly van: Datum
  readonly maatregelen: readonly Maatregel[]
}

/** At most one day may lie uncovered between two measures of one keten. */
export const grootsteGat = 1

/**
 * The measures (JB and JR alike) joined around the peildatum; `null` when none runs on it. What starts later does not matter.
 *
 * @source definities 2026-1, "Keten van maatregelen"
 */
export function findKeten(kind: Kind, peildatum: Datum): Keten | null {
  const begonnen = kind.maatregelen.flatMap((maatregel) => {
    const looptijd = isGeteld(maatregel) ? findLooptijd(maatregel) : null
    return looptijd !== null && looptijd.van <= peildatum ? [{ maatregel, looptijd }] : []
  })
  if (!begonnen.some(({ looptijd }) => looptOp(looptijd, peildatum))) return null
  const keten = voegSamen(
    begonnen.map(({ looptijd }) => looptijd),
    grootsteGat,
  ).find((stuk) => looptOp(stuk, peildatum))
  if (!keten) return null
  return {
    van: keten.van,
    maatregelen: begonnen.filter(({ looptijd }) => looptijd.van >= keten.van).map(({ maatregel }) => maatregel),
  }
}

/** Every keten of the child that began on this day or before it, in order of the calendar; `tot` null: still running. */
export function ketens(kind: Kind, totEnMet: Datum): (Keten & { readonly tot: Datum | null })[] {
  const begonnen = kind.maatregelen.flatMap((maatregel) => {
    const looptijd = isGeteld(maatregel) ? findLooptijd(maatregel) : null
    return looptijd !== null && looptijd.van <= totEnMet ? [{ maatregel, looptijd }] : []
  })
  return voegSamen(
    begonnen.map(({ looptijd }) => looptijd),
    grootsteGat,
  ).map((stuk) => ({
    ...stuk,
    maatregelen: begonnen.filter(({ looptijd }) => looptOp(stuk, looptijd.van)).map(({ maatregel }) => maatregel),
  }))
}

/** The earliest known kennisgeving of the measures that began the keten, or else the keten's first day. */
export function kennisgevingVanKeten(keten: Keten): Datum {
  const bekend = keten.maatregelen
    .filter((maatregel) => eersteDag(maatregel) === keten.van)
    .flatMap((maatregel) => findKennisgeving(maatregel) ?? [])
  const [eerste, ...meer] = bekend
  return eerste === undefined ? keten.van : vroegste(eerste, ...meer)
}
