import { test as eigenschap, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  ewmaGrens,
  ewmaKaart,
  exacteTrechtergrens,
  laneyKaart,
  looplengteEwma,
  looplengteShewhart,
  minstePunten,
  pVanInstelling,
  ruimeTrechtergrens,
  spreiding,
} from './index.ts'

/** Seeded standard normal draws, so that a simulation has one outcome. */
function normaleTrekking(zaad: number): () => number {
  let stand = zaad
  const kans = () => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0
    return (stand + 0.5) / 4_294_967_296
  }
  return () => Math.sqrt(-2 * Math.log(kans())) * Math.cos(2 * Math.PI * kans())
}

describe('trechter', () => {
  // qbinom of R, at a share of 4.35%.
  test.each([
    [500, 13, 31, 9, 37],
    [1000, 31, 57, 25, 65],
    [2400, 85, 124, 75, 137],
    [5000, 190, 246, 174, 263],
  ])('%i kinderen: van %i tot %i is gewoon, en zelden onder %i of boven %i', (noemer, minste, meeste, zeldenOnder, zeldenBoven) => {
    expect(exacteTrechtergrens(noemer, 0.0435, 0.95)).toMatchObject({ minste, meeste })
    expect(exacteTrechtergrens(noemer, 0.0435, 0.998)).toMatchObject({ minste: zeldenOnder, meeste: zeldenBoven })
  })

  eigenschap.prop([fc.integer({ min: 1, max: 300 }), fc.double({ min: 0.01, max: 0.99, noNaN: true })])(
    'de getekende grens ligt binnen één kind van de gewone aantallen',
    (noemer, aandeel) => {
      const { minste, meeste, onder, boven } = exacteTrechtergrens(noemer, aandeel, 0.95)
      expect(onder * noemer).toBeGreaterThanOrEqual(Math.max(0, minste - 1) - 1e-9)
      expect(onder * noemer).toBeLessThanOrEqual(minste + 1e-9)
      expect(boven * noemer).toBeGreaterThanOrEqual(Math.max(0, meeste - 1) - 1e-9)
      expect(boven * noemer).toBeLessThanOrEqual(meeste + 1e-9)
    },
  )

  test('spreiding tussen instellingen, met de hand: vier van 100, zonder intrekken', () => {
    // θ = 0.2, so each z = (y − 0.2)/0.04; w = 625.
    const tellingen = [10, 15, 25, 30].map((teller) => ({ teller, noemer: 100 }))
    const { aandeel, phi, tau2 } = spreiding(tellingen, 0)
    expect(aandeel).toBeCloseTo(0.2, 12)
    expect(phi).toBeCloseTo((2.5 ** 2 * 2 + 1.25 ** 2 * 2) / 4, 12)
    expect(tau2).toBeCloseTo((4 * phi - 3) / (2500 - 625), 12)
    expect(spreiding(tellingen, 0.25).phi).toBeCloseTo(1.25 ** 2, 12)
  })

  test('als instellingen alleen door toeval verschillen, is er geen spreiding bovenop', () => {
    expect(spreiding([19, 20, 21].map((teller) => ({ teller, noemer: 100 })))).toMatchObject({ tau2: 0 })
  })

  test('met spreiding is de trechter ruimer, en een instelling die daarbinnen valt, valt niet op', () => {
    const tellingen = [10, 15, 25, 30, 12, 28].map((teller) => ({ teller, noemer: 100 }))
    const stand = spreiding(tellingen)
    const zonder = ruimeTrechtergrens(100, { ...stand, phi: 1, tau2: 0 }, 0.95, 'additief')
    for (const soort of ['additief', 'vermenigvuldigend'] as const) {
      const { onder, boven } = ruimeTrechtergrens(100, stand, 0.95, soort)
      expect(onder).toBeLessThan(zonder.onder)
      expect(boven).toBeGreaterThan(zonder.boven)
    }
    const { boven } = ruimeTrechtergrens(100, stand, 0.95, 'additief')
    for (const telling of tellingen)
      expect(pVanInstelling(telling, stand) < 0.05).toBe(Math.abs(telling.teller / 100 - stand.aandeel) > boven - stand.aandeel)
  })

  test('zonder iemand, of met te weinig instellingen, is er geen trechter', () => {
    expect(() => exacteTrechtergrens(100, 0, 0.95)).toThrow('geen trechter')
    expect(() => spreiding([{ teller: 1, noemer: 10 }])).toThrow('drie instellingen')
  })
})

describe('looplengte', () => {
  test('Shewhart op drie standaardafwijkingen: eens in 370 punten, en 44 na een verschuiving van één (Montgomery, tabel 9.1)', () => {
    expect(looplengteShewhart(3)).toBeCloseTo(370.398, 3)
    expect(looplengteShewhart(3, 1)).toBeCloseTo(43.89, 2)
  })

  // Lucas & Saccucci (1990), table 3, as printed: to one or two decimals.
  test.each([
    [0.4, 3.054, [500, 224, 71.2, 28.4, 14.3, 5.9, 3.5, 2.5, 2.0, 1.4]],
    [0.25, 2.998, [500, 170, 48.2, 20.1, 11.1, 5.5, 3.6, 2.7, 2.3, 1.7]],
    [0.2, 2.962, [500, 150, 41.8, 18.2, 10.5, 5.5, 3.7, 2.9, 2.4, 1.9]],
    [0.1, 2.814, [500, 106, 31.3, 15.9, 10.3, 6.1, 4.4, 3.4, 2.9, 2.2]],
    [0.05, 2.615, [500, 84.1, 28.8, 16.4, 11.4, 7.1, 5.2, 4.2, 3.5, 2.7]],
  ])('EWMA met lambda %f en grens %f: de tabel van Lucas en Saccucci', (lambda, grens, tabel) => {
    for (const [plek, verschuiving] of [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4].entries()) {
      const verwacht = tabel[plek] ?? Number.NaN
      expect(Math.abs(looplengteEwma(lambda, grens, verschuiving) - verwacht)).toBeLessThan(verwacht >= 100 ? 0.6 : 0.11)
    }
  })

  eigenschap.prop([fc.double({ min: 1, max: 3.5, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true })])(
    'met lambda 1 is een EWMA-kaart een kaart van Shewhart',
    (grens, verschuiving) => {
      expect(looplengteEwma(1, grens, verschuiving) / looplengteShewhart(grens, verschuiving)).toBeCloseTo(1, 10)
    },
  )

  test('zoals een kaart die loopt haar signaal geeft', () => {
    const trek = normaleTrekking(7)
    const keuze = { midden: 10, standaardafwijking: 2, lambda: 0.2, grens: 2 }
    const lengten = Array.from({ length: 4000 }, () => {
      const waarden = Array.from({ length: 600 }, () => 10 + 2 * trek())
      const eerste = ewmaKaart(waarden, keuze).findIndex(({ signaal }) => signaal)
      return eerste < 0 ? waarden.length : eerste + 1
    })
    const gemiddelde = lengten.reduce((som, lengte) => som + lengte, 0) / lengten.length
    expect(gemiddelde / looplengteEwma(0.2, 2)).toBeGreaterThan(0.95)
    expect(gemiddelde / looplengteEwma(0.2, 2)).toBeLessThan(1.05)
  })

  test('de grens die bij een looplengte hoort', () => {
    const grens = ewmaGrens(0.2, 370)
    expect(looplengteEwma(0.2, grens)).toBeCloseTo(370, 6)
    expect(ewmaGrens(1, looplengteShewhart(3))).toBeCloseTo(3, 9)
    expect(() => ewmaGrens(0.2, 1)).toThrow(RangeError)
    expect(() => looplengteEwma(0, 3)).toThrow(RangeError)
    expect(() => looplengteShewhart(0)).toThrow(RangeError)
  })
})

describe('kaarten', () => {
  test('EWMA met de hand: drie punten, de laatste buiten de grens', () => {
    const punten = ewmaKaart([12, 8, 30], { midden: 10, standaardafwijking: 2, lambda: 0.5, grens: 3 })
    expect(punten.map(({ gemiddelde }) => gemiddelde)).toEqual([11, 9.5, 19.75])
    expect(punten.map(({ signaal }) => signaal)).toEqual([false, false, true])
    expect(punten[0]?.boven).toBeCloseTo(10 + 3 * 2 * Math.sqrt(1 / 3), 12)
    expect(() => ewmaKaart([Number.NaN], { midden: 1, standaardafwijking: 1, lambda: 0.5, grens: 3 })).toThrow(RangeError)
  })

  test('Laney met de hand: om en om 40 en 60 van 100', () => {
    // p̄ = ½, so each z is ±2, each step 4, and σ_z = 4 √π/2.
    const { aandeel, sigmaZ, punten } = laneyKaart(Array.from({ length: 20 }, (_, plek) => ({ teller: plek % 2 ? 60 : 40, noemer: 100 })))
    expect(aandeel).toBe(0.5)
    expect(sigmaZ).toBeCloseTo(2 * Math.sqrt(Math.PI), 12)
    expect(punten[0]).toMatchObject({ onder: 0, boven: 1, signaal: false })
  })

  test('bij heel grote aantallen geeft Laney geen vals signaal waar een gewone p-kaart dat bij de meeste punten doet', () => {
    const trek = normaleTrekking(3)
    const tellingen = Array.from({ length: 200 }, () => ({ teller: Math.round(1_000_000 * (0.1 + 0.005 * trek())), noemer: 1_000_000 }))
    const { aandeel, punten } = laneyKaart(tellingen)
    const gewoon = punten.filter((punt) => Math.abs(punt.aandeel - aandeel) > 3 * Math.sqrt((aandeel * (1 - aandeel)) / punt.noemer))
    expect(gewoon.length).toBeGreaterThan(150)
    expect(punten.filter(({ signaal }) => signaal).length).toBeLessThanOrEqual(3)
  })

  test('zes halfjaren zijn geen regelkaart', () => {
    expect(minstePunten).toBe(20)
    expect(() => laneyKaart(Array.from({ length: 6 }, () => ({ teller: 1358, noemer: 31_230 })))).toThrow('ten minste 20 punten')
  })
})
