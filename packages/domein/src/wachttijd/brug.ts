import type { Feiten } from '../feiten/feiten.ts'
import { type Datum, laatste, plusDagen } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { looptOp, overlap } from '../kalender/periode.ts'
import { findTelling } from '../maatregelen/maatregel.ts'
import { isBeschikbaar } from '../toewijzing/beschikbaarheid.ts'
import { type Wachtoorzaak, wachtoorzaak } from '../wachtlijst/oorzaak.ts'
import { type WachtSoort, wachtVanaf } from '../wachtlijst/wachtlijst.ts'
import { type Wachtperiode, wachtperioden } from './perioden.ts'

/** How a child leaves the waitlist: somebody was assigned, its own worker came back, or its measures ended. */
export const wachtuitgangen = ['toegewezen', 'teruggekeerd', 'maatregel_geeindigd'] as const
export type Wachtuitgang = (typeof wachtuitgangen)[number]

/** One stay of a child on the waitlist between two peildata. */
export interface Verblijf {
  readonly kindId: string
  readonly soort: WachtSoort
  readonly zonderSinds: Datum
  /** First day on the list. */
  readonly opLijst: Datum
  readonly stondEr: boolean
  readonly staatEr: boolean
  /** Why it came on the list, for who was not on it at the first peildatum. */
  readonly erbij: Wachtoorzaak | null
  /** How it left, for who is not on it at the last. */
  readonly eraf: Wachtuitgang | null
}

/**
 * Everybody who was on the waitlist on a day of [van, tot]: list on `van` + erbij − eraf = list on `tot`.
 *
 * @source definities 2026-1, "Wachtlijst(P)"
 */
export function verblijven({ kinderen, medewerkers }: Feiten, van: Datum, tot: Datum, kalender: Kalender): Verblijf[] {
  return kinderen.flatMap((kind) =>
    wachtperioden(kind, medewerkers, tot).flatMap((periode) => {
      const opLijst = { van: wachtVanaf(periode.zonderSinds, kalender), tot: periode.tot }
      if (opLijst.tot !== null && opLijst.tot < opLijst.van) return []
      const gezien = overlap(opLijst, { van, tot })
      if (gezien === null) return []
      const staat = (dag: Datum) => looptOp(opLijst, dag) && findTelling(kind, dag) !== null
      const [stondEr, staatEr] = [staat(van), staat(tot)]
      return [
        {
          kindId: kind.id,
          soort: periode.soort,
          zonderSinds: periode.zonderSinds,
          opLijst: opLijst.van,
          stondEr,
          staatEr,
          erbij: stondEr ? null : wachtoorzaak(periode.keten, periode.zonderSinds, laatste(opLijst.van, van), medewerkers),
          eraf: staatEr ? null : uitgang(periode, medewerkers),
        },
      ]
    }),
  )
}

function uitgang({ keten, zonderSinds, tot, einde }: Wachtperiode, medewerkers: Feiten['medewerkers']): Wachtuitgang {
  if (einde !== 'vaste' || tot === null) return 'maatregel_geeindigd'
  const dag = plusDagen(tot, 1)
  const isEigen = keten.maatregelen.some(({ toewijzingen }) =>
    toewijzingen.some(({ rol, van, tot: eind, medewerkerId }) => {
      const medewerker = medewerkers.get(medewerkerId)
      return (
        rol === 'vast' &&
        van < zonderSinds &&
        looptOp({ van, tot: eind }, dag) &&
        medewerker !== undefined &&
        isBeschikbaar(medewerker, dag)
      )
    }),
  )
  return isEigen ? 'teruggekeerd' : 'toegewezen'
}
