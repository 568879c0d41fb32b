import { test as eigenschap, fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { binomiaalKwantiel, binomialeKans } from './binomiaal.ts'
import { chikwadraatKans } from './chikwadraat.ts'
import { gaussLegendre } from './gauss-legendre.ts'
import { normaleDichtheid, normaleKans, tweezijdigeZ } from './normaal.ts'
import { losOp } from './stelsel.ts'
import { vindWortel } from './wortel.ts'

const verwachtBijna = (gemeten: number, verwacht: number) =>
  expect(Math.abs(gemeten - verwacht)).toBeLessThanOrEqual(1e-12 * Math.abs(verwacht))

// Computed with forty digits (mpmath 1.3).
test.each([
  [0.95, 1.9599639845400543],
  [0.998, 3.0902323061678136],
  [0.9998, 3.7190164854557084],
])('tot op twaalf cijfers: z bij betrouwbaarheid %f', (betrouwbaarheid, z) => {
  verwachtBijna(tweezijdigeZ(betrouwbaarheid), z)
  verwachtBijna(normaleKans(-z), (1 - betrouwbaarheid) / 2)
})

test.each([
  [0.0082273432, 1, 0.9277272333503706],
  [10.3267419549, 1, 0.0013111645203452823],
  [25.4, 3, 1.2735139409743362e-5],
  [80, 2, 4.248354255291589e-18],
  [25.4, 12, 0.013037080014815149],
])('tot op twaalf cijfers: kans op een chikwadraat boven %f bij %i vrijheidsgraden', (x, vrijheidsgraden, kans) => {
  verwachtBijna(chikwadraatKans(x, vrijheidsgraden), kans)
})

test('Gauss–Legendre met vijf knopen, Abramowitz & Stegun tabel 25.4', () => {
  const tabel = [
    [-0.906179845938664, 0.236926885056189],
    [-0.538469310105683, 0.478628670499366],
    [0, 0.568888888888889],
    [0.538469310105683, 0.478628670499366],
    [0.906179845938664, 0.236926885056189],
  ]
  for (const [plek, { plaats, gewicht }] of gaussLegendre(5).entries()) {
    expect(plaats).toBeCloseTo(tabel[plek]?.[0] ?? Number.NaN, 14)
    expect(gewicht).toBeCloseTo(tabel[plek]?.[1] ?? Number.NaN, 14)
  }
})

eigenschap.prop([fc.integer({ min: 2, max: 60 })])('met n knopen is x tot de macht 2n − 2 precies te integreren', (n) => {
  const som = gaussLegendre(n).reduce((tussen, { plaats, gewicht }) => tussen + gewicht * plaats ** (2 * n - 2), 0)
  expect(som).toBeCloseTo(2 / (2 * n - 1), 12)
})

eigenschap.prop([fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 0.99, noNaN: true })])(
  'de binomiale kans is de som van haar termen, en het kwantiel het eerste aantal dat genoeg is',
  (k, n, p) => {
    let term = (1 - p) ** n
    let som = 0
    for (let x = 0; x <= Math.min(k, n); x++) {
      som += term
      term *= ((n - x) * p) / ((x + 1) * (1 - p))
    }
    expect(binomialeKans(k, n, p)).toBeCloseTo(som, 12)
    const kwantiel = binomiaalKwantiel(0.3, n, p)
    expect(binomialeKans(kwantiel, n, p)).toBeGreaterThanOrEqual(0.3)
    expect(binomialeKans(kwantiel - 1, n, p)).toBeLessThan(0.3)
  },
)

eigenschap.prop([
  fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
])('de oplossing van een stelsel voldoet aan het stelsel', (matrix, x) => {
  const rechts = matrix.map((rij) => rij.reduce((som, waarde, plek) => som + waarde * (x[plek] ?? 0), 0))
  let oplossing: number[]
  try {
    oplossing = losOp(matrix, rechts)
  } catch (fout) {
    expect(fout).toBeInstanceOf(RangeError)
    return
  }
  for (const [plek, rij] of matrix.entries())
    expect(rij.reduce((som, waarde, kolom) => som + waarde * (oplossing[kolom] ?? 0), 0)).toBeCloseTo(rechts[plek] ?? Number.NaN, 8)
})

test('een stelsel zonder eenduidige oplossing wordt geweigerd', () => {
  expect(() =>
    losOp(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ),
  ).toThrow(RangeError)
})

test('een wortel tot op het laatste bit, of een weigering als er geen is', () => {
  expect(vindWortel((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15)
  expect(() => vindWortel((x) => x * x + 1, -1, 1)).toThrow(RangeError)
  expect(normaleDichtheid(0)).toBeCloseTo(0.3989422804014327, 15)
})
