import { expect, test } from 'vitest'
import { foutVan, isGedekt, jaarstromen, kijkTerug, kijkTerugVooraf, meetDekking, methoden, vastgezet } from './index.ts'

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

test('wat vooraf bekend was, is gepubliceerd voor de oorsprong', () => {
  for (const { oorsprong, gepubliceerd } of vastgezet) expect(gepubliceerd < oorsprong.slice(0, 7)).toBe(true)
  for (const { oorsprong } of vastgezet) expect(jaarstromen.gepubliceerd < oorsprong.slice(0, 7)).toBe(true)
})

test('met alleen wat vooraf bekend was: 1,34% (kinderen, doel 1,2%), 1,84% (werklast) en 6,66% (wachtlijst) ernaast, 13 van 15 in het interval', () => {
  const terug = kijkTerugVooraf()
  expect(foutVan(terug, 'kinderen')).toBeCloseTo(1.34, 2)
  expect(foutVan(terug, 'werklast')).toBeLessThanOrEqual(2.0)
  expect(foutVan(terug, 'wachtlijst')).toBeLessThanOrEqual(6.7)
  expect(terug.filter(isGedekt).length).toBeGreaterThanOrEqual(13)
})

test('de dekking van getrokken instellingen is niet alles en niet niets, en bij hetzelfde zaad gelijk', () => {
  const dekking = meetDekking({ instellingen: 12, denkbaar: 24, zaad: 3 })
  expect(dekking).toEqual(meetDekking({ instellingen: 12, denkbaar: 24, zaad: 3 }))
  expect(dekking.gedekt).toBeGreaterThanOrEqual(7)
  for (const breedte of dekking.breedtes) expect(breedte).toBeGreaterThan(0)
})
