import { expect, test } from 'vitest'
import { foutVan, isGedekt, kijkTerug, methoden } from './index.ts'

test('gelijk blijven zit er gemiddeld 2,60% (kinderen), 17,5% (werklast) en 6,67% (wachtlijst) naast', () => {
  const terug = kijkTerug(methoden.gelijkblijven)
  expect(foutVan(terug, 'kinderen')).toBeCloseTo(2.6, 1)
  expect(foutVan(terug, 'werklast')).toBeCloseTo(17.5, 1)
  expect(foutVan(terug, 'wachtlijst')).toBeCloseTo(6.67, 1)
})

test('onze voorspelling blijft binnen 1,2% (kinderen), 2,0% (werklast) en 6,7% (wachtlijst), en 13 van de 15 liggen in het interval', () => {
  const terug = kijkTerug(methoden.houvast)
  expect(foutVan(terug, 'kinderen')).toBeLessThanOrEqual(1.2)
  expect(foutVan(terug, 'werklast')).toBeLessThanOrEqual(2.0)
  expect(foutVan(terug, 'wachtlijst')).toBeLessThanOrEqual(6.7)
  expect(terug.filter(isGedekt).length).toBeGreaterThanOrEqual(13)
})
