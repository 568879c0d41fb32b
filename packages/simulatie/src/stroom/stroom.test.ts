import { test as eigenschap, fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { draai, maten, soorten } from '../instelling/index.ts'
import { kleineInstelling } from '../instelling/proef.ts'
import { loopStroom, verwachteStand } from './index.ts'

test('JB vanaf oktober 2023 met de stroom van het eerste halfjaar: 25.881 na een jaar, gepubliceerd 25.827', () => {
  const stroom = { stand: 27_334, instroomPerMaand: 4_470 / 6, uitstroomkans: 5_625 / 6 / ((29_115 + 27_960) / 2) }
  expect(Math.abs(verwachteStand(stroom, 12) / 25_827 - 1)).toBeLessThan(0.005)
})

eigenschap.prop([
  fc.double({ min: 10, max: 1e5, noNaN: true }),
  fc.double({ min: 0.01, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1e5, noNaN: true }),
])(
  'zonder onzekerheid is elke loop de verwachting, en die gaat naar instroom gedeeld door uitstroomkans',
  (instroomPerMaand, uitstroomkans, stand) => {
    const stroom = { stand, instroomPerMaand, uitstroomkans }
    const loop = loopStroom(stroom, 12, { instroom: 0, uitstroom: 0 }, 1)
    expect(loop[11]).toBeCloseTo(verwachteStand(stroom, 12), 4)
    expect(verwachteStand(stroom, 5_000)).toBeCloseTo(instroomPerMaand / uitstroomkans, 4)
  },
)

test('de twee lagen zijn het eens over het aantal kinderen', () => {
  const scenario = kleineInstelling({ maanden: 12, verblijfJaren: { ots: 1, vots: 1, voogdij: 1, jeugdreclassering: 1 } })
  const runs = 300
  const aantallen = Array.from({ length: runs }, (_, zaad) => draai(scenario, zaad).cijfers[12 * maten.length] ?? Number.NaN)
  const gemiddelde = aantallen.reduce((som, aantal) => som + aantal, 0) / runs
  const variantie = aantallen.reduce((som, aantal) => som + (aantal - gemiddelde) ** 2, 0) / (runs - 1)
  const begin = Array.from({ length: runs }, (_, zaad) => draai({ ...scenario, maanden: 1 }, zaad).cijfers[0] ?? Number.NaN)
  const stand = begin.reduce((som, aantal) => som + aantal, 0) / runs
  const verwacht = verwachteStand({ stand, instroomPerMaand: 83 / 12, uitstroomkans: 1 / 12 }, 12)
  expect(Math.abs(gemiddelde - verwacht)).toBeLessThan(2.58 * Math.sqrt(variantie / runs))
})

test.each(soorten)('de twee lagen zijn het ook eens over %s alleen, met de eigen duur en instroom', (soort) => {
  const vol = kleineInstelling({ maanden: 18 })
  const [instelling] = vol.instellingen
  if (!instelling) throw new Error('De proefinstelling ontbreekt.')
  const alleen = (aantallen: typeof instelling.kinderen, maal: number) =>
    Object.fromEntries(soorten.map((een) => [een, een === soort ? aantallen[een] * maal : 0])) as typeof instelling.kinderen
  // Ten times as many come: what begins as a small list is then a figure that can be wrong.
  const scenario = {
    ...vol,
    instellingen: [{ ...instelling, kinderen: alleen(instelling.kinderen, 2), instroomPerJaar: alleen(instelling.instroomPerJaar, 10) }],
  }
  const runs = 150
  const uitkomsten = Array.from({ length: runs }, (_, zaad) => draai(scenario, zaad).cijfers)
  const opMaand = (maand: number) => uitkomsten.map((cijfers) => cijfers[maand * maten.length] ?? Number.NaN)
  const gemiddeld = (rij: number[]) => rij.reduce((som, een) => som + een, 0) / rij.length
  const eind = opMaand(18)
  const variantie = eind.reduce((som, een) => som + (een - gemiddeld(eind)) ** 2, 0) / (runs - 1)
  const verwacht = verwachteStand(
    {
      stand: gemiddeld(opMaand(0)),
      instroomPerMaand: (scenario.instellingen[0]?.instroomPerJaar[soort] ?? 0) / 12,
      uitstroomkans: 1 / (12 * scenario.verblijfJaren[soort]),
    },
    18,
  )
  expect(Math.abs(gemiddeld(eind) - verwacht)).toBeLessThan(2.58 * Math.sqrt(variantie / runs))
})
