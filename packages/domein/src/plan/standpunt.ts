import type { Datum } from '../kalender/datum.ts'

/** Whose position it is. */
export const standpuntVan = [
  'jeugdige',
  'ouder_met_gezag',
  'ouder_zonder_gezag',
  'pleegouder',
  'verzorger',
  'netwerk',
  'professional',
] as const
export type StandpuntVan = (typeof standpuntVan)[number]

export const standpunten = ['eens', 'deels', 'oneens', 'niet_gesproken'] as const
export type Standpunt = (typeof standpunten)[number]

export interface Positie {
  readonly van: StandpuntVan
  readonly naam: string
  readonly standpunt: Standpunt
  readonly datum: Datum
}

export type OntbrekendStandpunt = 'jeugdige' | 'ouder'

/**
 * Whose position is still missing. A plan is made as much as possible together with the child and the parents; who could not be spoken to is said, with
 * the reason, and never left out.
 *
 * @source Jeugdwet art. 4.1.3 lid 2
 */
export function vindOntbrekendeStandpunten(posities: readonly Pick<Positie, 'van'>[]): OntbrekendStandpunt[] {
  const van = new Set(posities.map((positie) => positie.van))
  const ontbreekt: OntbrekendStandpunt[] = []
  if (!van.has('jeugdige')) ontbreekt.push('jeugdige')
  if (!van.has('ouder_met_gezag') && !van.has('ouder_zonder_gezag')) ontbreekt.push('ouder')
  return ontbreekt
}

/**
 * The foster parents who have not agreed: in foster care the plan needs their consent on their own part in it.
 *
 * @source Jeugdwet art. 4.1.3 lid 6
 */
export function pleegoudersZonderInstemming<P extends Positie>(posities: readonly P[]): P[] {
  return laatstePerPersoon(posities).filter(({ van, standpunt }) => van === 'pleegouder' && standpunt !== 'eens')
}

/** Of each person the latest position; an earlier one stays on record. Given in order of entry. */
export function laatstePerPersoon<P extends Positie>(posities: readonly P[]): P[] {
  const laatste = new Map<string, P>()
  for (const positie of posities) {
    const sleutel = `${positie.van}/${positie.naam.trim().toLowerCase()}`
    const eerder = laatste.get(sleutel)
    if (!eerder || positie.datum >= eerder.datum) laatste.set(sleutel, positie)
  }
  return [...laatste.values()]
}
