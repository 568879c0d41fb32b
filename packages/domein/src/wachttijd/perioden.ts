import type { Feiten, Kind } from '../feiten/feiten.ts'
import { type Datum, laatste, plusDagen } from '../kalender/datum.ts'
import { zonder } from '../kalender/periode.ts'
import { type Keten, kennisgevingVanKeten, ketens } from '../maatregelen/keten.ts'
import { eersteDag } from '../maatregelen/maatregel.ts'
import { dekking } from '../toewijzing/toewijzing.ts'
import { type WachtSoort, wachtSoort } from '../wachtlijst/wachtlijst.ts'

/** What ended a wait: a vaste jeugdbeschermer, or the end of the keten; `null` where nothing is known to have. */
export type Wachteinde = 'vaste' | 'maatregel' | null

/** One unbroken run of days within a keten on which the child had no vaste jeugdbeschermer. */
export interface Wachtperiode {
  readonly keten: Keten
  readonly zonderSinds: Datum
  /** Last day without; `null`: still without. */
  readonly tot: Datum | null
  readonly einde: Wachteinde
  readonly soort: WachtSoort
}

/**
 * The waits of a child that began on this day or before it. Who had somebody before the kennisgeving did not wait.
 *
 * @source definities 2026-1, "Wachttijd", "Zonder sinds"
 */
export function wachtperioden(kind: Kind, medewerkers: Feiten['medewerkers'], totEnMet: Datum): Wachtperiode[] {
  return ketens(kind, totEnMet).flatMap(({ tot: ketenTot, ...keten }) =>
    zonder({ van: keten.van, tot: ketenTot }, dekking(keten.maatregelen, medewerkers)).flatMap(({ van, tot }) => {
      const zonderSinds = laatste(van, kennisgevingVanKeten(keten))
      if (zonderSinds > totEnMet || (tot !== null && tot < zonderSinds)) return []
      const begonnen = { ...keten, maatregelen: keten.maatregelen.filter((maatregel) => eersteDag(maatregel) <= zonderSinds) }
      const einde: Wachteinde = tot === null ? null : tot === ketenTot ? 'maatregel' : 'vaste'
      return [{ keten, zonderSinds, tot, einde, soort: wachtSoort(begonnen, zonderSinds, zonderSinds) }]
    }),
  )
}

/** The first day with a vaste jeugdbeschermer, where one came. */
export function findMetVanaf({ tot, einde }: Pick<Wachtperiode, 'tot' | 'einde'>): Datum | null {
  return tot !== null && einde === 'vaste' ? plusDagen(tot, 1) : null
}
