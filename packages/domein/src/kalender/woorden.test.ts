import { expect, test } from 'vitest'
import { datumInWoorden, duurInWoorden } from './woorden.ts'

test('een datum staat er zoals wij hem zeggen', () => {
  expect(datumInWoorden('2026-05-08')).toBe('vr 8 mei 2026')
  expect(datumInWoorden('2026-03-03')).toBe('di 3 maart 2026')
  expect(datumInWoorden('2024-12-29')).toBe('zo 29 december 2024')
})

test.each([
  [0, '0 dagen'],
  [1, '1 dag'],
  [6, '6 dagen'],
  [7, '1 week'],
  [8, '1 week en 1 dag'],
  [44, '6 weken en 2 dagen'],
  [-9, '1 week en 2 dagen'],
])('%i dagen heet %s', (dagen, woorden) => expect(duurInWoorden(dagen)).toBe(woorden))
