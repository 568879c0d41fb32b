import fc from 'fast-check'
import { afwezigheidSoorten, functies } from '../feiten/codes.ts'
import type { Afwezigheid, Dienstverband, Medewerker } from '../feiten/feiten.ts'
import { type Datum, laatste } from '../kalender/datum.ts'
import { datumArbitrary, eersteProefdag, naar } from './datums.ts'
import { proefId } from './identiteit.ts'

/** Days to the end: short, around the 28 days of long absence, long, or still running. */
const duur = fc.oneof(
  fc.constantFrom(0, 1, 25, 26, 27, 28, 29),
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 60, max: 500 }),
  fc.constant(null),
)
/** Days from the end of the one before: overlapping, touching, or with a gap. */
const aansluiting = fc.oneof(fc.constantFrom(-5, 0, 1, 2), fc.integer({ min: -30, max: 200 }))

interface Stuk {
  readonly na: number
  readonly duur: number | null
}

function naElkaar<T extends Stuk>(vanaf: Datum, stukken: readonly T[]): { stuk: T; van: Datum; tot: Datum | null }[] {
  let vorige = vanaf
  return stukken.map((stuk) => {
    const van = naar(vorige, stuk.na)
    const tot = stuk.duur === null ? null : naar(van, stuk.duur)
    vorige = tot ?? naar(van, 20)
    return { stuk, van, tot }
  })
}

const functie = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('jeugdbeschermer' as const, 'jeugdreclasseerder' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...functies) },
)

/** A day around one of this worker's assignments, or any day where there is none. */
const bijToewijzing = fc.record({ welke: fc.nat(), na: fc.integer({ min: -35, max: 90 }), anders: datumArbitrary() })

const ruweMedewerker = fc.record({
  functie,
  inDienst: fc.oneof({ weight: 3, arbitrary: fc.constant(eersteProefdag) }, { weight: 1, arbitrary: datumArbitrary() }),
  uitDienst: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: bijToewijzing }),
  dienstverbanden: fc.array(fc.record({ na: aansluiting, duur, fte: fc.constantFrom(0, 0.2, 0.5, 0.6667, 0.8889, 1), functie }), {
    maxLength: 3,
  }),
  afwezigheden: fc.array(
    fc.record({
      na: aansluiting,
      duur,
      soort: fc.oneof(
        { weight: 4, arbitrary: fc.constant('ziekte' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...afwezigheidSoorten) },
      ),
      percentage: fc.oneof({ weight: 3, arbitrary: fc.constant(100) }, { weight: 1, arbitrary: fc.constantFrom(0, 25, 50, 99.5) }),
    }),
    { maxLength: 4 },
  ),
  eersteAfwezigheid: bijToewijzing,
})

export type RuweMedewerker = typeof ruweMedewerker extends fc.Arbitrary<infer T> ? T : never
export const ruweMedewerkers = fc.array(ruweMedewerker, { minLength: 1, maxLength: 6 })

/** `toegewezen`: per worker the first days of its assignments, so that illness and leaving fall where children notice. */
export function maakMedewerkers(
  ruw: readonly RuweMedewerker[],
  toegewezen: ReadonlyMap<string, readonly Datum[]>,
): ReadonlyMap<string, Medewerker> {
  const medewerkers = ruw.map((een, nummer): Medewerker => {
    const id = proefId('medewerker', nummer)
    const dagen = toegewezen.get(id) ?? []
    const kies = ({ welke, na, anders }: { welke: number; na: number; anders: Datum }): Datum => {
      const dag = dagen[welke % dagen.length]
      return dag === undefined ? anders : naar(dag, na)
    }
    const dienstverbanden = naElkaar(een.inDienst, een.dienstverbanden).map(
      ({ stuk, van, tot }): Dienstverband => ({ van, tot, fte: stuk.fte, functie: stuk.functie }),
    )
    const afwezigheden = naElkaar(kies(een.eersteAfwezigheid), een.afwezigheden).map(
      ({ stuk, van, tot }): Afwezigheid => ({ van, tot, soort: stuk.soort, percentage: stuk.percentage }),
    )
    const uitDienst = een.uitDienst === null ? null : laatste(een.inDienst, kies(een.uitDienst))
    return { id, functie: een.functie, inDienst: een.inDienst, uitDienst, dienstverbanden, afwezigheden }
  })
  return new Map(medewerkers.map((medewerker) => [medewerker.id, medewerker]))
}

/** Workers with short and long illness that touches and overlaps, several or no dienstverbanden, and some who leave. */
export function medewerkersArbitrary(): fc.Arbitrary<ReadonlyMap<string, Medewerker>> {
  return ruweMedewerkers.map((ruw) => maakMedewerkers(ruw, new Map()))
}
