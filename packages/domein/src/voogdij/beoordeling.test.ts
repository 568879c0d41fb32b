import { expect, test } from 'vitest'
import { beoordeelVoogdijUiterlijk, isVoogdij } from './beoordeling.ts'

test('de voogdij wordt elk jaar bekeken, gerekend vanaf het begin of de laatste keer', () => {
  expect(beoordeelVoogdijUiterlijk('2024-02-29', [])).toBe('2025-02-28')
  expect(beoordeelVoogdijUiterlijk('2024-02-29', ['2025-02-10', '2024-11-01'])).toBe('2026-02-10')
})

test('een ondertoezichtstelling kent deze beoordeling niet: daar kijkt de rechter elk jaar', () => {
  expect(isVoogdij('11')).toBe(false)
  expect(isVoogdij('21')).toBe(true)
})
