import { describe, expect, test } from 'vitest'
import { gepooldVerschil, verschilInAandeel } from './index.ts'

describe('het verschil van twee aandelen', () => {
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 10, 0.6075, 1],
  ])('Newcombe (1998), tabel II, methode 10: %i/%i − %i/%i', (a, m, b, n, onder, boven) => {
    const uit = verschilInAandeel({ teller: a, noemer: m }, { teller: b, noemer: n })
    expect(uit.onder).toBeCloseTo(onder, 4)
    expect(uit.boven).toBeCloseTo(boven, 4)
  })
})

/** Mulberry32 with a seed, so that a failure can be repeated. */
function maakKans(zaad: number) {
  let stand = zaad
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = stand
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

describe('het verschil binnen lagen', () => {
  test('in één laag is het gewoon het verschil', () => {
    expect(gepooldVerschil([{ eerste: [56, 14], tweede: [48, 32] }]).verschil).toBeCloseTo(0.2, 12)
  })

  test('lagen waarin het verschil gelijk is en de groepen anders verdeeld, geven dat verschil en geen ander', () => {
    const { verschil } = gepooldVerschil([
      { eerste: [90, 10], tweede: [8, 2] },
      { eerste: [3, 7], tweede: [20, 80] },
    ])
    expect(verschil).toBeCloseTo(0.1, 12)
  })

  test.each([
    { n: 60, lagen: 4, verschil: 0.15 },
    { n: 4, lagen: 80, verschil: 0.1 },
  ])('het interval dekt wat erin is gelegd, bij grote en bij veel kleine lagen: $lagen lagen van $n', ({ n, lagen, verschil }) => {
    const kans = maakKans(n)
    const tel = (p: number): [number, number] => {
      const met = Array.from({ length: n }, kans).filter((een) => een < p).length
      return [met, n - met]
    }
    let gedekt = 0
    const keren = 600
    for (let keer = 0; keer < keren; keer++) {
      const { onder, boven } = gepooldVerschil(
        Array.from({ length: lagen }, (_, plek) => {
          const basis = 0.2 + (0.5 * plek) / lagen
          return { eerste: tel(basis + verschil), tweede: tel(basis) }
        }),
      )
      if (onder <= verschil && verschil <= boven) gedekt++
    }
    expect(gedekt / keren).toBeGreaterThan(0.93)
    expect(gedekt / keren).toBeLessThan(0.975)
  })

  test('zonder een laag met beide groepen is er niets te vergelijken', () => {
    expect(() => gepooldVerschil([{ eerste: [3, 1], tweede: [0, 0] }])).toThrow(RangeError)
  })
})
