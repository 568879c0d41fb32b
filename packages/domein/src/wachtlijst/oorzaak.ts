import type { Feiten } from '../feiten/feiten.ts'
import { type Datum, plusDagen } from '../kalender/datum.ts'
import type { Keten } from '../maatregelen/keten.ts'
import { wachtSoort } from './wachtlijst.ts'

/**
 * Why a child waits, as far as the registration says: nog_niemand (since its measures began), vertrek (its worker left), afwezig (is there on paper and is long
 * absent), beeindigd (the assignment was ended and nobody came after). Why somebody is absent is no part of it.
 */
export const wachtoorzaken = ['nog_niemand', 'vertrek', 'afwezig', 'beeindigd'] as const
export type Wachtoorzaak = (typeof wachtoorzaken)[number]

/** @param zonderSinds the day since which the child is without, in this keten */
export function wachtoorzaak(keten: Keten, zonderSinds: Datum, peildatum: Datum, medewerkers: Feiten['medewerkers']): Wachtoorzaak {
  if (wachtSoort(keten, zonderSinds, peildatum) === 'start') return 'nog_niemand'
  const eerder = keten.maatregelen
    .flatMap(({ toewijzingen }) => toewijzingen)
    .filter(({ rol, van, tot }) => rol === 'vast' && van < zonderSinds && (tot === null || tot >= keten.van))
    .toSorted((een, ander) => (een.van < ander.van ? 1 : -1))
  const uitDienst = (id: string) => medewerkers.get(id)?.uitDienst ?? null
  const laatsteDag = plusDagen(zonderSinds, -1)
  const totHierToe = eerder.filter(({ tot }) => tot === null || tot >= laatsteDag)
  if (totHierToe.some(({ medewerkerId }) => uitDienst(medewerkerId) !== null && (uitDienst(medewerkerId) as Datum) <= laatsteDag))
    return 'vertrek'
  return totHierToe.some(({ tot }) => tot === null || tot > laatsteDag) ? 'afwezig' : 'beeindigd'
}
