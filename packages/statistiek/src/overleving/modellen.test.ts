import { test as eigenschap, fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { cox, nelsonAalen, type Waarneming, weibull } from './index.ts'
import { onderRisico, waarnemingen } from './proef/waarnemingen.ts'

/** Breslow's partial likelihood straight from the definition. */
const deelAannemelijkheid = (rijen: readonly (Waarneming & { kenmerken: readonly number[] })[], beta: number) =>
  rijen
    .filter(({ gebeurtenis }) => gebeurtenis > 0)
    .reduce((som, { stop, kenmerken: [x = 0] }) => {
      const noemer = rijen
        .filter((rij) => onderRisico([rij], stop).length > 0)
        .reduce((deel, { kenmerken: [y = 0] }) => deel + Math.exp(beta * y), 0)
      return som + beta * x - Math.log(noemer)
    }, 0)

eigenschap.prop([waarnemingen({ meeste: 25 })])('Cox vindt waar de deelaannemelijkheid het grootst is', (rijen) => {
  const metKenmerk = rijen.map((rij, plek) => ({ ...rij, kenmerken: [plek % 2] }))
  let model: ReturnType<typeof cox>
  try {
    model = cox(metKenmerk, { gelijktijdig: 'breslow' })
  } catch (fout) {
    if (fout instanceof RangeError) return
    throw fout
  }
  const [beta = Number.NaN] = model.coefficienten
  fc.pre(Math.abs(beta) < 10)
  expect(deelAannemelijkheid(metKenmerk, beta)).toBeCloseTo(model.logaannemelijkheid, 8)
  for (const verschil of [-0.01, 0.01])
    expect(deelAannemelijkheid(metKenmerk, beta + verschil)).toBeLessThanOrEqual(model.logaannemelijkheid + 1e-10)
})

test('een kenmerk dat alles voorspelt, heeft geen grootste aannemelijkheid; een kenmerk dat ontbreekt of overbodig is, wordt geweigerd', () => {
  const rijen = [1, 2, 3, 4].map((stop) => ({ stop, gebeurtenis: 1, kenmerken: [stop < 3 ? 1 : 0] }))
  expect(() => cox(rijen)).toThrow(RangeError)
  expect(() => cox([{ stop: 1, gebeurtenis: 1, kenmerken: [] }])).toThrow('kenmerken')
  expect(() => cox(rijen.map((rij, plek) => ({ ...rij, kenmerken: [plek % 2, 1 - (plek % 2)] })))).toThrow(RangeError)
})

eigenschap.prop([waarnemingen()])('Weibull vindt waar de aannemelijkheid het grootst is, ook bij latere intrede', (rijen) => {
  let model: ReturnType<typeof weibull>
  try {
    model = weibull(rijen)
  } catch (fout) {
    if (fout instanceof RangeError) return
    throw fout
  }
  const bij = (ligging: number, schaal: number) =>
    rijen.reduce((som, { start = 0, stop, gebeurtenis }) => {
      const risico = (tijd: number) => (tijd === 0 ? 0 : Math.exp((Math.log(tijd) - ligging) / schaal))
      const dichtheid = gebeurtenis > 0 ? (Math.log(stop) - ligging) / schaal - Math.log(schaal * stop) : 0
      return som + dichtheid - risico(stop) + risico(start)
    }, 0)
  expect(bij(model.ligging, model.schaal)).toBeCloseTo(model.logaannemelijkheid, 8)
  for (const [dl, ds] of [
    [0.01, 1],
    [-0.01, 1],
    [0, 1.01],
    [0, 0.99],
  ] as const)
    expect(bij(model.ligging + dl, model.schaal * ds)).toBeLessThanOrEqual(model.logaannemelijkheid + 1e-9)
})

test('Weibull weigert een duur van 0 en gebeurtenissen op één tijd', () => {
  expect(() => weibull([{ stop: 0, gebeurtenis: 1 }])).toThrow('duur van 0')
  expect(() => weibull([{ stop: 3, gebeurtenis: 1 }])).toThrow('twee tijden')
})

eigenschap.prop([waarnemingen()])('Nelson–Aalen telt per tijd het deel op dat valt', (rijen) => {
  for (const { tijd, risico } of nelsonAalen(rijen)) {
    const los = [...new Set(rijen.filter(({ gebeurtenis, stop }) => gebeurtenis > 0 && stop <= tijd).map(({ stop }) => stop))]
    const verwacht = los.reduce(
      (som, dag) => som + rijen.filter(({ stop, gebeurtenis }) => stop === dag && gebeurtenis > 0).length / onderRisico(rijen, dag).length,
      0,
    )
    expect(risico).toBeCloseTo(verwacht, 12)
  }
})
