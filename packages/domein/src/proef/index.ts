import fc from 'fast-check'
import type { Feiten } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import { datumArbitrary, naar } from './datums.ts'
import { kinderenArbitrary } from './kinderen.ts'
import { medewerkersArbitrary } from './medewerkers.ts'

export { datumArbitrary, eersteProefdag, laatsteProefdag } from './datums.ts'
export { proefId } from './identiteit.ts'
export { kinderenArbitrary } from './kinderen.ts'
export { medewerkersArbitrary } from './medewerkers.ts'
export * from './voorbeelden.ts'

/** Facts about 1 to 15 children and 1 to 6 workers in 2024–2026, dense in awkward cases; every id is a UUIDv7 and unique within the facts. */
export function feitenArbitrary(aantal: { min?: number; max?: number } = {}): fc.Arbitrary<Feiten> {
  return medewerkersArbitrary().chain((medewerkers) =>
    kinderenArbitrary([...medewerkers.keys()], aantal).map((kinderen) => ({ kinderen, medewerkers })),
  )
}

function gebeurtenissen({ kinderen, medewerkers }: Feiten): Datum[] {
  const maatregelen = kinderen.flatMap((kind) => kind.maatregelen)
  return [
    ...maatregelen.flatMap((een) => [een.datumOvergedragenGekregen ?? een.datumAanvang, een.datumEinde]),
    ...maatregelen.flatMap((een) => een.beschikkingen.map(({ datumKennisgeving }) => datumKennisgeving)),
    ...maatregelen.flatMap((een) => een.toewijzingen.flatMap(({ van, tot }) => [van, tot])),
    ...[...medewerkers.values()].flatMap((een) => [een.uitDienst, ...een.afwezigheden.map(({ van }) => van)]),
  ].filter((dag) => dag !== null)
}

/** Facts with a day to look at them: most often a day within six weeks of something that happens. */
export function gevalArbitrary(aantal: { min?: number; max?: number } = {}): fc.Arbitrary<{ feiten: Feiten; peildatum: Datum }> {
  const dichtbij = fc.tuple(fc.nat(), fc.integer({ min: -2, max: 45 }))
  return fc.tuple(feitenArbitrary(aantal), datumArbitrary(), fc.option(dichtbij, { freq: 4 })).map(([feiten, willekeurig, bij]) => {
    const dagen = gebeurtenissen(feiten)
    const dag = bij === null ? undefined : dagen[bij[0] % dagen.length]
    return { feiten, peildatum: dag === undefined || bij === null ? willekeurig : naar(dag, bij[1]) }
  })
}
