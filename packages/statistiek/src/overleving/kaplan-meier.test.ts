import { test as eigenschap, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { begrensdGemiddelde, kaplanMeier, kwantiel, overlevingOp, verschilInGemiddelde, vroegOpNul, type Waarneming } from './index.ts'
import { gebeurd, onderRisico, waarnemingen } from './proef/waarnemingen.ts'

const tijden = Array.from({ length: 30 }, (_, tijd) => tijd)

/** Day by day, straight from the definition. */
function overlevingPerDag(rijen: readonly Waarneming[]): number[] {
  let overleving = 1
  return tijden.map((dag) => {
    const y = onderRisico(rijen, dag).length
    if (y > 0) overleving *= 1 - gebeurd(rijen, dag).length / y
    return overleving
  })
}

eigenschap.prop([waarnemingen()])('is dag voor dag het product van wie overbleef', (rijen) => {
  const curve = kaplanMeier(rijen)
  for (const [dag, overleving] of overlevingPerDag(rijen).entries()) expect(overlevingOp(curve, dag).overleving).toBeCloseTo(overleving, 12)
})

eigenschap.prop([waarnemingen()])('zonder latere intrede en zonder wie uit beeld raakt, is het gewoon het deel dat nog wacht', (rijen) => {
  const allen = rijen.map(({ stop }) => ({ stop, gebeurtenis: 1 }))
  const curve = kaplanMeier(allen)
  for (const dag of tijden) {
    const wacht = allen.filter(({ stop }) => stop > dag).length / allen.length
    const { overleving, standaardfout } = overlevingOp(curve, dag)
    expect(overleving).toBeCloseTo(wacht, 12)
    if (wacht > 0) expect(standaardfout).toBeCloseTo(Math.sqrt((wacht * (1 - wacht)) / allen.length), 12)
  }
})

eigenschap.prop([waarnemingen(), fc.integer({ min: 1, max: 29 })])(
  'het begrensd gemiddelde is de som van de overleving per dag, met de fout uit de oppervlakten',
  (rijen, tau) => {
    const perDag = overlevingPerDag(rijen).slice(0, tau)
    const { gemiddelde, standaardfout } = begrensdGemiddelde(kaplanMeier(rijen), tau)
    expect(gemiddelde).toBeCloseTo(
      perDag.reduce((som, overleving) => som + overleving, 0),
      10,
    )
    const variantie = perDag.reduce((som, _, dag) => {
      const [y, d] = [onderRisico(rijen, dag).length, gebeurd(rijen, dag).length]
      const rest = perDag.slice(dag).reduce((opp, overleving) => opp + overleving, 0)
      return y > d ? som + (rest * rest * d) / (y * (y - d)) : som
    }, 0)
    expect(standaardfout).toBeCloseTo(Math.sqrt(variantie), 10)
  },
)

eigenschap.prop([waarnemingen(), fc.constantFrom('gewoon' as const, 'log' as const, 'log-log' as const)])(
  'het interval ligt rond de overleving en binnen 0 en 1, en is er niet waar zij 0 is',
  (rijen, interval) => {
    for (const { overleving, onder, boven, standaardfout } of kaplanMeier(rijen, { interval }).stappen) {
      if (overleving === 0) expect([onder, boven, standaardfout]).toEqual([null, null, null])
      else {
        expect(onder).toBeGreaterThanOrEqual(0)
        expect(onder).toBeLessThanOrEqual(overleving)
        expect(boven).toBeGreaterThanOrEqual(overleving)
        expect(boven).toBeLessThanOrEqual(1)
      }
    }
  },
)

eigenschap.prop([waarnemingen(), fc.double({ min: 0.05, max: 0.95, noNaN: true })])(
  'een kwantiel is de eerste dag waarop genoeg van hen klaar zijn',
  (rijen, deel) => {
    const { tijd } = kwantiel(kaplanMeier(rijen), deel)
    const perDag = overlevingPerDag(rijen)
    // Exactly on a flat stretch R answers halfway; that is a case of its own below.
    fc.pre(perDag.every((overleving) => Math.abs(1 - overleving - deel) > 1e-6))
    const eerste = perDag.findIndex((overleving) => 1 - overleving >= deel)
    expect(tijd).toBe(eerste < 0 ? null : eerste)
  },
)

eigenschap.prop([waarnemingen(), fc.integer({ min: 1, max: 1000 })])(
  'een andere eenheid van tijd verandert de overleving niet',
  (rijen, factor) => {
    const anders = rijen.map((rij) => ({ ...rij, start: (rij.start ?? 0) / factor, stop: rij.stop / factor }))
    const [een, ander] = [kaplanMeier(rijen), kaplanMeier(anders)]
    expect(ander.stappen.map(({ overleving }) => overleving)).toEqual(een.stappen.map(({ overleving }) => overleving))
  },
)

describe('bijzondere gevallen', () => {
  const na = (...stops: number[]) => stops.map((stop) => ({ stop, gebeurtenis: 1 }))

  test('ligt de curve precies op de helft, dan is de mediaan het midden van dat stuk', () => {
    expect(kwantiel(kaplanMeier(na(2, 4, 6, 8)), 0.5).tijd).toBe(5)
    expect(kwantiel(kaplanMeier([...na(2, 4), { stop: 10, gebeurtenis: 0 }, { stop: 10, gebeurtenis: 0 }]), 0.5).tijd).toBe(7)
  })

  test('0,1 + 0,2 en 0,3 zijn één tijd', () => {
    const { stappen } = kaplanMeier([...na(0.1 + 0.2, 0.3), { start: 0.3, stop: 5, gebeurtenis: 1 }])
    expect(stappen.map(({ onderRisico: y, gebeurtenissen }) => [y, gebeurtenissen])).toEqual([
      [2, 2],
      [1, 1],
    ])
  })

  test('wie op dag t begint, telt op dag t nog niet mee', () => {
    expect(kaplanMeier([...na(5), { start: 5, stop: 9, gebeurtenis: 0 }]).stappen[0]?.onderRisico).toBe(1)
  })

  test('valt de enige die vroeg in beeld was, dan zegt de curve daarna niets, en dat is te zien', () => {
    const curve = kaplanMeier([...na(1), { start: 2, stop: 9, gebeurtenis: 1 }])
    expect(vroegOpNul(curve)).toBe(1)
    expect(vroegOpNul(kaplanMeier(na(1, 9)))).toBeNull()
    expect(overlevingOp(curve, 5)).toMatchObject({ overleving: 0, standaardfout: null })
  })

  test('na de laatste dag loopt de curve door, en dat staat erbij', () => {
    const curve = kaplanMeier([...na(1, 2), { stop: 3, gebeurtenis: 0 }])
    expect([3, 4].map((tijd) => overlevingOp(curve, tijd).doorgetrokken)).toEqual([false, true])
    expect(begrensdGemiddelde(curve, 10).doorgetrokken).toBe(true)
  })

  test('het verschil tussen twee groepen: de varianties tellen op, en tau moet gelijk zijn', () => {
    const [een, ander] = [begrensdGemiddelde(kaplanMeier(na(2, 4, 6)), 5), begrensdGemiddelde(kaplanMeier(na(1, 3, 9)), 5)]
    const { verschil, standaardfout, onder, boven } = verschilInGemiddelde(een, ander)
    expect(verschil).toBeCloseTo(een.gemiddelde - ander.gemiddelde, 12)
    expect(standaardfout ** 2).toBeCloseTo(een.standaardfout ** 2 + ander.standaardfout ** 2, 12)
    expect(boven - onder).toBeCloseTo(2 * 1.959963984540054 * standaardfout, 12)
    expect(() => verschilInGemiddelde(een, begrensdGemiddelde(kaplanMeier(na(1)), 4))).toThrow(RangeError)
  })

  test.each([
    [[], 'Er zijn geen waarnemingen.'],
    [[{ start: 3, stop: 3, gebeurtenis: 1 }], 'stop ligt na start'],
    [[{ stop: -1, gebeurtenis: 1 }], 'getallen vanaf 0'],
    [[{ stop: Number.NaN, gebeurtenis: 1 }], 'getallen vanaf 0'],
    [[{ stop: 4, gebeurtenis: 0.5 }], 'gebeurtenis is een heel getal'],
  ])('%j wordt geweigerd', (rijen, zin) => {
    expect(() => kaplanMeier(rijen)).toThrow(zin)
  })

  test('een betrouwbaarheid van 95 in plaats van 0,95 wordt geweigerd, en een tau of tijd die niet kan', () => {
    expect(() => kaplanMeier(na(1), { betrouwbaarheid: 95 })).toThrow(RangeError)
    expect(() => begrensdGemiddelde(kaplanMeier(na(1)), 0)).toThrow(RangeError)
    expect(() => overlevingOp(kaplanMeier(na(1)), -1)).toThrow(RangeError)
    expect(() => kwantiel(kaplanMeier(na(1)), 1)).toThrow(RangeError)
  })
})
