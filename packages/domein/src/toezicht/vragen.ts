import type { Feiten, Kind } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { looptOp } from '../kalender/periode.ts'
import { findKeten } from '../maatregelen/keten.ts'
import { lopendeMaatregelen } from '../maatregelen/maatregel.ts'
import { type MaatregelSoort, soortVan } from '../maatregelen/soort.ts'
import { findPlanKlok } from '../termijnen/klokken.ts'
import { isPlanVanAanpak } from '../termijnen/termijnen.ts'
import { findVasteJeugdbeschermer } from '../toewijzing/toewijzing.ts'

/** - ja: adopted within the keten. - termijn_loopt: not yet, and the time for it is not over. - nee. */
export type Planantwoord = 'ja' | 'termijn_loopt' | 'nee'

/** Two of the three questions of the inspections, of one child on one day. Help is not registered: there is no answer. */
export interface Vragen {
  readonly heeftVaste: boolean
  readonly plan: Planantwoord
  readonly soort: MaatregelSoort
  /** Whose team answers for the child: its vaste jeugdbeschermer, or else who was that last in this keten; null: nobody yet. */
  readonly medewerkerId: string | null
}

const volgorde: readonly MaatregelSoort[] = ['voogdij', 'tijdelijke_voogdij', 'vots', 'ots', 'jeugdreclassering', 'preventief']

/** Of a child with several measures at once the one that reaches furthest. */
export function soortVanKind(kind: Kind, peildatum: Datum): MaatregelSoort | null {
  const soorten = lopendeMaatregelen(kind, peildatum).map(({ type }) => soortVan(type))
  return volgorde.find((soort) => soorten.includes(soort)) ?? null
}

/** `null` when *Kinderen(P)* does not count the child. */
export function beantwoordVragen(kind: Kind, peildatum: Datum, medewerkers: Feiten['medewerkers'], kalender: Kalender): Vragen | null {
  const keten = findKeten(kind, peildatum)
  const soort = soortVanKind(kind, peildatum)
  if (keten === null || soort === null) return null
  const vaste = findVasteJeugdbeschermer(kind, peildatum, medewerkers)
  const heeftPlan = keten.maatregelen.some(({ plannen }) =>
    plannen.some((plan) => isPlanVanAanpak(plan) && plan.vastgesteldOp <= peildatum),
  )
  const looptTermijn = lopendeMaatregelen(kind, peildatum).some((maatregel) => {
    const klok = findPlanKlok(kind, maatregel, kalender)
    return klok !== null && klok.eind >= peildatum
  })
  const laatst = keten.maatregelen
    .flatMap(({ toewijzingen }) => toewijzingen)
    .filter(
      ({ rol, van, tot }) => rol === 'vast' && van <= peildatum && (tot === null || tot >= keten.van || looptOp({ van, tot }, peildatum)),
    )
    .toSorted((een, ander) => (een.van < ander.van ? 1 : een.van > ander.van ? -1 : een.medewerkerId < ander.medewerkerId ? -1 : 1))[0]
  return {
    heeftVaste: vaste !== null,
    plan: heeftPlan ? 'ja' : looptTermijn ? 'termijn_loopt' : 'nee',
    soort,
    medewerkerId: vaste?.medewerkerId ?? laatst?.medewerkerId ?? null,
  }
}
