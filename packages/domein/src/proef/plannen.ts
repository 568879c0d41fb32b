import fc from 'fast-check'
import { type Inhoud, levensdomeinen, type Planinhoud, uitspraakSoorten, type Veiligheidsinhoud } from '../plan/inhoud.ts'
import { datumArbitrary } from './datums.ts'

const tekst = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', 'Sem slaapt thuis.') },
)
const dag = fc.oneof(fc.constant('' as const), datumArbitrary('2026-01-01', '2026-12-31'))
const delen = <T extends object>(deel: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom('1', '2', '3', '4'), deel), { maxLength: 4, selector: ([id]) => id })
    .map((paren) => paren.map(([id, rest]) => ({ id, ...rest })))

/** Small on purpose: few words and few ids, so that two changes often meet. */
export const planinhoud: fc.Arbitrary<Planinhoud> = fc.record({
  beeld: tekst,
  beeldGezin: tekst,
  uitspraken: delen(fc.record({ soort: fc.constantFrom(...uitspraakSoorten), tekst, bron: tekst })),
  doelen: delen(
    fc.record({ voorWie: tekst, domein: fc.constantFrom(...levensdomeinen.slice(0, 3)), tekst, woordenGezin: tekst, woordenKind: tekst }),
  ),
  acties: delen(fc.record({ wat: tekst, wie: tekst, uiterlijk: dag, gedaanOp: dag })),
  hulp: delen(fc.record({ wat: tekst, stand: fc.constantFrom('gewenst' as const, 'geregeld' as const), doorWie: tekst })),
  voorKind: tekst,
})

const veiligheidsinhoud: fc.Arbitrary<Veiligheidsinhoud> = fc.record({
  zorgen: tekst,
  zorgenGezin: tekst,
  afspraken: delen(fc.record({ wat: tekst, wie: tekst })),
  alsHetMisgaat: delen(fc.record({ signaal: tekst, wat: tekst, wie: tekst })),
  controledatum: dag,
  gedeeldMet: tekst,
  voorKind: tekst,
})

/** What one version says, and what two people made of it; each begins from the first and changes, adds or takes away a few things. */
export const drieversies: fc.Arbitrary<{ voor: Inhoud; zij: Inhoud; ik: Inhoud }> = fc.oneof(drie(planinhoud), drie(veiligheidsinhoud))

function drie<I extends Inhoud>(inhoud: fc.Arbitrary<I>) {
  const velden = fc.array(fc.nat(), { maxLength: 3 })
  return fc.record({ voor: inhoud, anders: fc.tuple(inhoud, inhoud), welke: fc.tuple(velden, velden) }).map(({ voor, anders, welke }) => {
    const namen = Object.keys(voor) as (keyof I)[]
    const wijzig = (plaats: 0 | 1): I => {
      const gewijzigd = welke[plaats].map((nummer) => namen[nummer % namen.length] as keyof I)
      return { ...voor, ...Object.fromEntries(gewijzigd.map((naam) => [naam, anders[plaats][naam]])) }
    }
    return { voor, zij: wijzig(0), ik: wijzig(1) }
  })
}
