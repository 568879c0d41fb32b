import fc from 'fast-check'
import type { Feiten } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import { langdurigVanafDag } from '../toewijzing/beschikbaarheid.ts'
import { datumArbitrary, naar } from './datums.ts'
import { proefId } from './identiteit.ts'
import { maakKinderen, ruweKinderen } from './kinderen.ts'
import { maakMedewerkers, ruweMedewerkers } from './medewerkers.ts'

export { datumArbitrary, eersteProefdag, laatsteProefdag } from './datums.ts'
export { proefId } from './identiteit.ts'
export { medewerkersArbitrary } from './medewerkers.ts'
export * from './voorbeelden.ts'

/** Facts about 1 to 15 children and 1 to 6 workers in 2024–2026, dense in awkward cases; every id is a UUIDv7 and unique within the facts. */
export function feitenArbitrary(aantal: { min?: number; max?: number } = {}): fc.Arbitrary<Feiten> {
  return fc.tuple(ruweMedewerkers, ruweKinderen(aantal)).map(([personen, ruw]) => {
    const kinderen = maakKinderen(
      ruw,
      personen.map((_, nummer) => proefId('medewerker', nummer)),
    )
    const toewijzingen = kinderen.flatMap((kind) => kind.maatregelen.flatMap((maatregel) => maatregel.toewijzingen))
    const dagen = Map.groupBy(toewijzingen, ({ medewerkerId }) => medewerkerId)
    const toegewezen = new Map([...dagen].map(([id, alle]) => [id, alle.map(({ van }) => van)]))
    return { kinderen, medewerkers: maakMedewerkers(personen, toegewezen) }
  })
}

/** The days on which something can tip over, by kind, so that the rare kinds are looked at as often as the common ones. */
function kantelpunten({ kinderen, medewerkers }: Feiten): readonly Datum[][] {
  const maatregelen = kinderen.flatMap((kind) => kind.maatregelen)
  const personen = [...medewerkers.values()]
  const soorten = [
    maatregelen.flatMap((een) => [een.datumOvergedragenGekregen ?? een.datumAanvang, een.datumEinde, een.datumOvergedragen]),
    maatregelen.flatMap((een) => een.beschikkingen.map(({ datumKennisgeving }) => datumKennisgeving)),
    maatregelen.flatMap((een) => een.toewijzingen.flatMap(({ van, tot }) => [van, tot])),
    personen.flatMap((een) => een.afwezigheden.map(({ van }) => naar(van, langdurigVanafDag - 1))),
    personen.flatMap((een) => [een.inDienst, een.uitDienst]),
  ]
  return soorten.map((dagen) => dagen.filter((dag) => dag !== null)).filter((dagen) => dagen.length > 0)
}

/** From a day on which something tips: the day itself and its neighbours, the end of five working days, a few weeks. */
const afstand = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -1, max: 1 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 10 }) },
  { weight: 1, arbitrary: fc.integer({ min: -10, max: 60 }) },
)

/** Facts with a day to look at them: most often a day on which something tips over, or a few days after it. */
export function gevalArbitrary(aantal: { min?: number; max?: number } = {}): fc.Arbitrary<{ feiten: Feiten; peildatum: Datum }> {
  const dichtbij = fc.record({ soort: fc.nat(), welke: fc.nat(), afstand })
  return fc.tuple(feitenArbitrary(aantal), datumArbitrary(), fc.option(dichtbij, { freq: 8 })).map(([feiten, willekeurig, bij]) => {
    const soorten = kantelpunten(feiten)
    const dagen = bij === null ? undefined : soorten[bij.soort % soorten.length]
    const dag = bij === null ? undefined : dagen?.[bij.welke % dagen.length]
    return { feiten, peildatum: bij === null || dag === undefined ? willekeurig : naar(dag, bij.afstand) }
  })
}
