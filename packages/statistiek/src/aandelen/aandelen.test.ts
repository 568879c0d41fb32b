import { test as eigenschap, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { benjaminiHochberg, clopperPearson, fisher, type Kruistabel, mantelHaenszel, wilson } from './index.ts'

const negenCijfers = (gemeten: number | undefined, verwacht: number) =>
  expect(Math.abs((gemeten ?? Number.NaN) - verwacht) / Math.max(1, Math.abs(verwacht))).toBeLessThan(1e-9)

const telling = fc.integer({ min: 1, max: 400 }).chain((noemer) => fc.tuple(fc.integer({ min: 0, max: noemer }), fc.constant(noemer)))

// Expected figures by R 4.2.2.
describe('intervallen van een aandeel', () => {
  test.each([
    [1358, 31230, [0.0412484820858219, 0.0458045822702274], [0.0412775255091593, 0.0458024278935173]],
    [3, 40, [0.01574217985104154, 0.2038647487328989], [0.0258360257745882, 0.1986423352431054]],
  ])('%i van %i', (teller, noemer, exact, score) => {
    const [cp, w] = [clopperPearson(teller, noemer), wilson(teller, noemer)]
    negenCijfers(cp.onder, exact[0] ?? Number.NaN)
    negenCijfers(cp.boven, exact[1] ?? Number.NaN)
    negenCijfers(w.onder, score[0] ?? Number.NaN)
    negenCijfers(w.boven, score[1] ?? Number.NaN)
  })

  test('niemand van 17: van 0 tot 0,195', () => {
    expect(clopperPearson(0, 17).onder).toBe(0)
    negenCijfers(clopperPearson(0, 17).boven, 0.1950643229690932)
  })

  /** P(X ≥ k), term by term. */
  const staart = (k: number, n: number, p: number) => {
    let som = 0
    for (let x = k; x <= n; x++) {
      let log = x * Math.log(p) + (n - x) * Math.log1p(-p)
      for (let i = 1; i <= x; i++) log += Math.log((n - x + i) / i)
      som += Math.exp(log)
    }
    return som
  }

  eigenschap.prop([telling])('Clopper–Pearson: op de grenzen heeft elke staart kans 2,5%', ([teller, noemer]) => {
    const { onder, boven } = clopperPearson(teller, noemer)
    if (teller > 0) expect(staart(teller, noemer, onder)).toBeCloseTo(0.025, 9)
    if (teller < noemer) expect(1 - staart(teller + 1, noemer, boven)).toBeCloseTo(0.025, 9)
  })

  eigenschap.prop([telling])('Wilson: op de grenzen ligt het aandeel 1,96 standaardfouten van wat is gezien', ([teller, noemer]) => {
    const { aandeel, onder, boven } = wilson(teller, noemer)
    for (const grens of [onder, boven].filter((p) => p > 0 && p < 1))
      expect(Math.abs(aandeel - grens) / Math.sqrt((grens * (1 - grens)) / noemer)).toBeCloseTo(1.959963984540054, 9)
    expect(onder).toBeGreaterThanOrEqual(0)
    expect(boven).toBeLessThanOrEqual(1)
  })

  test.each([
    [3, 2],
    [-1, 5],
    [1.5, 5],
    [0, 0],
  ])('%d van %d wordt geweigerd', (teller, noemer) => {
    expect(() => wilson(teller, noemer)).toThrow(RangeError)
    expect(() => clopperPearson(teller, noemer)).toThrow(RangeError)
  })
})

const aantal = fc.integer({ min: 0, max: 12 })
const tabel: fc.Arbitrary<Kruistabel> = fc.record({ eerste: fc.tuple(aantal, aantal), tweede: fc.tuple(aantal, aantal) })
const heeftRanden = ({ eerste: [a, b], tweede: [c, d] }: Kruistabel) => a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0

describe('twee groepen naast elkaar', () => {
  test('Berkeley 1973: binnen de afdelingen verschillen mannen en vrouwen niet (UCBAdmissions)', () => {
    const lagen = [
      [512, 313, 89, 19],
      [353, 207, 17, 8],
      [120, 205, 202, 391],
      [138, 279, 131, 244],
      [53, 138, 94, 299],
      [22, 351, 24, 317],
    ].map(([a = 0, b = 0, c = 0, d = 0]): Kruistabel => ({ eerste: [a, b], tweede: [c, d] }))
    const { chikwadraat, p, kansverhouding } = mantelHaenszel(lagen)
    negenCijfers(chikwadraat, 1.426946228586688)
    negenCijfers(p, 0.2322634628170483)
    negenCijfers(kansverhouding?.waarde, 0.9046968282586231)
    negenCijfers(kansverhouding?.onder, 0.7719073617593505)
    negenCijfers(kansverhouding?.boven, 1.060329764436656)
  })

  eigenschap.prop([fc.array(tabel, { minLength: 1, maxLength: 5 })])(
    'welke groep de eerste heet, maakt voor de toets niet uit en keert de kansverhouding om',
    (lagen) => {
      fc.pre(lagen.some(heeftRanden))
      const [een, om] = [mantelHaenszel(lagen), mantelHaenszel(lagen.map(({ eerste, tweede }) => ({ eerste: tweede, tweede: eerste })))]
      expect(om.chikwadraat).toBeCloseTo(een.chikwadraat, 10)
      if (een.kansverhouding && om.kansverhouding) {
        expect(om.kansverhouding.waarde * een.kansverhouding.waarde).toBeCloseTo(1, 10)
        expect(om.kansverhouding.onder * een.kansverhouding.boven).toBeCloseTo(1, 10)
      }
    },
  )

  test('een laag met maar één groep telt niet mee; alleen zulke lagen is niets te vergelijken', () => {
    const laag: Kruistabel = { eerste: [8, 2], tweede: [3, 7] }
    expect(mantelHaenszel([laag, { eerste: [5, 5], tweede: [0, 0] }])).toEqual(mantelHaenszel([laag]))
    expect(() => mantelHaenszel([{ eerste: [5, 5], tweede: [0, 0] }])).toThrow('niets te vergelijken')
    expect(mantelHaenszel([{ eerste: [5, 0], tweede: [0, 5] }]).kansverhouding).toBeNull()
  })

  test('Fisher, 12 van 50 tegen 5 van 50', () => {
    const { p, kansverhouding } = fisher({ eerste: [12, 38], tweede: [5, 45] })
    negenCijfers(p, 0.1083695840882205)
    // R searches this root to four digits.
    expect(kansverhouding).toBeCloseTo(2.81308142, 4)
  })

  const faculteit = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * faculteit(n - 1))

  eigenschap.prop([tabel.filter(heeftRanden)])(
    'Fisher telt precies de tabellen die niet aannemelijker zijn',
    ({ eerste: [a, b], tweede: [c, d] }) => {
      const gewicht = (x: number) => {
        const cellen = [x, a + b - x, a + c - x, d - a + x]
        return cellen.some((cel) => cel < 0) ? null : cellen.reduce((product, cel) => product * faculteit(cel), 1n)
      }
      // A table is likelier as the product of its factorials is smaller: exact, in whole numbers.
      const noemers = Array.from({ length: a + b + 1 }, (_, x) => gewicht(x)).filter((noemer) => noemer !== null)
      const eigen = gewicht(a) ?? 1n
      const schaal = faculteit(a + b + c + d)
      const som = (deel: readonly bigint[]) => deel.reduce((tussen, noemer) => tussen + Number((schaal * 10n ** 20n) / noemer), 0)
      expect(fisher({ eerste: [a, b], tweede: [c, d] }).p).toBeCloseTo(som(noemers.filter((noemer) => noemer >= eigen)) / som(noemers), 10)
    },
  )
})

describe('Benjamini–Hochberg', () => {
  test('het voorbeeld van R', () => {
    const gecorrigeerd = benjaminiHochberg([0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216])
    for (const [plek, waarde] of [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.74 / 7, 0.216, 0.216, 0.216].entries())
      negenCijfers(gecorrigeerd[plek], waarde)
  })

  eigenschap.prop([
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
    fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  ])('wat tot q komt, is wat de stap-omhoogprocedure verwerpt', (p, q) => {
    const gecorrigeerd = benjaminiHochberg(p)
    fc.pre(gecorrigeerd.every((een) => Math.abs(een - q) > 1e-9))
    const opVolgorde = p.toSorted((een, ander) => een - ander)
    const grootste = opVolgorde.findLastIndex((een, plek) => een <= ((plek + 1) / p.length) * q)
    const grens = grootste < 0 ? -1 : (opVolgorde[grootste] as number)
    expect(gecorrigeerd.map((een) => een <= q)).toEqual(p.map((een) => een <= grens))
  })

  test('een p boven 1 wordt geweigerd', () => expect(() => benjaminiHochberg([1.2])).toThrow(RangeError))
})
