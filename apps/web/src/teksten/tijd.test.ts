import { expect, test } from 'vitest'
import { tijdwoorden } from './tijd.ts'

const nl = tijdwoorden('nl')
const en = tijdwoorden('en')

test('een dag staat er zoals men hem zegt', () => {
  expect(nl.datum('2026-03-03')).toBe('di 3 maart 2026')
  expect(nl.datumZonderWeekdag('2025-05-12')).toBe('12 mei 2025')
  expect(en.datum('2026-03-03')).toBe('Tue 3 March 2026')
})

test('een duur staat in weken en dagen', () => {
  expect(nl.duur(1)).toBe('1 dag')
  expect(nl.duur(9)).toBe('9 dagen')
  expect(nl.duur(14)).toBe('2 weken')
  expect(nl.duur(44)).toBe('6 weken en 2 dagen')
  expect(en.duur(15)).toBe('2 weeks and 1 day')
})

test('getallen hebben een punt bij de duizend', () => {
  expect(nl.getal(31230)).toBe('31.230')
  expect(nl.dagen(1212)).toBe('1.212 dagen')
})

test('een moment is de tijd in Nederland, zomer en winter', () => {
  expect(nl.moment('2026-07-01T12:05:00.000000Z')).toBe('1 juli 2026 om 14:05')
  expect(nl.moment('2026-01-01T12:05:00.000000Z')).toBe('1 januari 2026 om 13:05')
})

test('ten opzichte van de peildatum', () => {
  expect(nl.tenOpzichteVan('2026-03-03', '2026-03-03')).toBe('vandaag')
  expect(nl.tenOpzichteVan('2026-03-04', '2026-03-03')).toBe('morgen')
  expect(nl.tenOpzichteVan('2026-02-22', '2026-03-03')).toBe('9 dagen geleden')
  expect(nl.tenOpzichteVan('2026-04-01', '2026-03-03')).toBe('over 4 weken en 1 dag')
})
