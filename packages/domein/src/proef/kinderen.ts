import fc from 'fast-check'
import { contactMet, contactWijzen, type MaatregelType, maatregelTypes, planSoorten, toewijzingRollen } from '../feiten/codes.ts'
import type { Beschikking, Contact, Kind, Maatregel, Plan, Toewijzing } from '../feiten/feiten.ts'
import { type Datum, vroegste } from '../kalender/datum.ts'
import { findKennisgeving } from '../maatregelen/maatregel.ts'
import { datumArbitrary, naar } from './datums.ts'
import { proefId } from './identiteit.ts'

const of = <T>(waarde: fc.Arbitrary<T>, kansOpNiets = 2): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: waarde }, { weight: kansOpNiets, arbitrary: fc.constant(null) })
const dagen = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max })

const types = Object.keys(maatregelTypes) as MaatregelType[]
const type = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<MaatregelType>('11', '12', '21') },
  { weight: 2, arbitrary: fc.constantFrom<MaatregelType>('41', '42') },
  { weight: 1, arbitrary: fc.constantFrom(...types) },
)

const beschikking = fc.record({
  beschikking: of(dagen(-20, 10)),
  kennisgeving: of(fc.oneof(dagen(-6, 12), dagen(20, 90)), 1),
  einddatum: of(dagen(0, 365)),
  plantermijnDagen: of(fc.oneof(fc.constantFrom(1, 14, 42), dagen(1, 90)), 6),
  fgpAfgezien: of(dagen(0, 50), 4),
})

const toewijzing = fc.record({
  wie: fc.nat(),
  rol: fc.oneof({ weight: 4, arbitrary: fc.constant('vast' as const) }, { weight: 1, arbitrary: fc.constantFrom(...toewijzingRollen) }),
  /** From the end of the one before, or from the measure's first day. */
  na: fc.oneof(fc.constantFrom(0, 1, 2), dagen(-15, 60)),
  duur: of(fc.oneof(dagen(0, 12), dagen(10, 200))),
})

const maatregel = fc.record({
  type,
  /** Days after the last day of the measure before: overlap, next day, one day uncovered, two days uncovered. */
  na: fc.oneof(fc.constantFrom(1, 2, 3), dagen(-60, 5)),
  vrij: of(datumArbitrary(), 3),
  duur: of(fc.oneof(dagen(0, 12), dagen(10, 90), dagen(80, 400)), 3),
  gekregenNa: of(dagen(0, 120), 9),
  overgedragenNa: of(dagen(-3, 200), 9),
  beschikkingen: fc.uniqueArray(beschikking, { maxLength: 3, selector: (een) => `${een.kennisgeving}/${een.beschikking}` }),
  toewijzingen: fc.array(toewijzing, { maxLength: 4 }),
  plannen: fc.array(
    fc.record({
      soort: fc.oneof(fc.constantFrom('plan_van_aanpak' as const, 'familiegroepsplan' as const), fc.constantFrom(...planSoorten)),
      na: dagen(-5, 70),
    }),
    { maxLength: 3 },
  ),
})

const contact = fc.record({
  /** Days after the measure's first kennisgeving, around its fifth working day most often. */
  na: fc.oneof({ weight: 3, arbitrary: dagen(-2, 11) }, { weight: 1, arbitrary: dagen(0, 400) }),
  met: fc.oneof({ weight: 3, arbitrary: fc.constant('jeugdige' as const) }, { weight: 1, arbitrary: fc.constantFrom(...contactMet) }),
  wijze: fc.constantFrom(...contactWijzen),
  jeugdigeGezien: fc.constantFrom(true, true, true, false),
  bijMaatregel: fc.nat(),
})

const kind = fc.record({
  begin: datumArbitrary('2024-01-01', '2026-10-01'),
  maatregelen: fc.array(maatregel, { minLength: 1, maxLength: 4 }),
  contacten: fc.array(contact, { maxLength: 5 }),
})

type Ruw<A> = A extends fc.Arbitrary<infer T> ? T : never

function maakToewijzingen(vanaf: Datum, ruw: readonly Ruw<typeof toewijzing>[], medewerkers: readonly string[]): Toewijzing[] {
  let vorige = vanaf
  return ruw.flatMap(({ wie, rol, na, duur }) => {
    const medewerkerId = medewerkers[wie % medewerkers.length]
    if (medewerkerId === undefined) return []
    const van = naar(vorige, na)
    const tot = duur === null ? null : naar(van, duur)
    vorige = tot ?? naar(van, 10)
    return [{ medewerkerId, rol, van, tot }]
  })
}

function maakBeschikking(eersteDag: Datum, ruw: Ruw<typeof beschikking>): Beschikking {
  const na = (dagen: number | null): Datum | null => (dagen === null ? null : naar(eersteDag, dagen))
  return {
    datumBeschikking: na(ruw.beschikking),
    datumKennisgeving: na(ruw.kennisgeving),
    einddatum: na(ruw.einddatum),
    plantermijnDagen: ruw.plantermijnDagen,
    datumFgpAfgezien: na(ruw.fgpAfgezien),
  }
}

/** Clipping to the days of the proof may make two orders alike in both dates, and then nothing says which one comes first. */
function zonderDubbele(beschikkingen: readonly Beschikking[]): Beschikking[] {
  const sleutels = new Map(beschikkingen.map((een) => [`${een.datumKennisgeving}/${een.datumBeschikking}`, een]))
  return [...sleutels.values()]
}

function maakKind(ruw: Ruw<typeof kind>, nummer: number, medewerkers: readonly string[]): Kind {
  let vorigeLaatsteDag = naar(ruw.begin, -1)
  const maatregelen = ruw.maatregelen.map((een, plaats): Maatregel => {
    const datumAanvang = een.vrij ?? naar(vorigeLaatsteDag, een.na)
    const datumOvergedragenGekregen = een.gekregenNa === null ? null : naar(datumAanvang, een.gekregenNa)
    const eersteDag = datumOvergedragenGekregen ?? datumAanvang
    const datumEinde = een.duur === null ? null : naar(eersteDag, een.duur)
    const datumOvergedragen = een.overgedragenNa === null ? null : naar(eersteDag, een.overgedragenNa)
    const einden = [datumEinde, datumOvergedragen].filter((dag) => dag !== null)
    vorigeLaatsteDag = einden.length === 0 ? naar(eersteDag, 30) : vroegste(naar(eersteDag, 3000), ...einden)
    return {
      id: proefId('maatregel', nummer * 100 + plaats),
      type: een.type,
      datumAanvang,
      datumEinde,
      datumOvergedragen,
      datumOvergedragenGekregen,
      beschikkingen: zonderDubbele(een.beschikkingen.map((beschikking) => maakBeschikking(eersteDag, beschikking))),
      toewijzingen: maakToewijzingen(eersteDag, een.toewijzingen, medewerkers),
      plannen: een.plannen.map(({ soort, na }): Plan => ({ soort, vastgesteldOp: naar(eersteDag, na) })),
    }
  })
  const contacten = ruw.contacten.map(({ na, met, wijze, jeugdigeGezien, bijMaatregel }): Contact => {
    const bij = maatregelen[bijMaatregel % maatregelen.length]
    const vanaf = (bij && findKennisgeving(bij)) ?? bij?.datumAanvang ?? ruw.begin
    return { datum: naar(vanaf, na), met, wijze, jeugdigeGezien }
  })
  return { id: proefId('kind', nummer), maatregelen, contacten }
}

export type RuwKind = Ruw<typeof kind>

/**
 * Children with measures that overlap, touch, or leave one or two days open; handed over and received; code 31 among them; orders
 * without a kennisgeving or with a late one; assignments that start late, overlap, end early; and now and then a measure whose last day lies before its first.
 */
export function ruweKinderen({ min = 1, max = 15 }: { min?: number; max?: number }): fc.Arbitrary<RuwKind[]> {
  return fc.array(kind, { minLength: min, maxLength: max })
}

export function maakKinderen(ruw: readonly RuwKind[], medewerkers: readonly string[]): Kind[] {
  return ruw.map((een, nummer) => maakKind(een, nummer, medewerkers))
}
