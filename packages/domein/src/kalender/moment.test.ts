import { expect, test } from 'vitest'
import { beginVanDag, dagVanMoment } from './moment.ts'

test('wat in Nederland na middernacht gebeurt, hoort bij de nieuwe dag, ook al is het in UTC nog gisteren', () => {
  expect(dagVanMoment('2026-07-01T22:30:00Z')).toBe('2026-07-02')
  expect(dagVanMoment('2026-01-01T22:30:00Z')).toBe('2026-01-01')
  expect(dagVanMoment('2026-01-01T23:00:00.000001Z')).toBe('2026-01-02')
})

test('een dag begint in de winter om 23 uur UTC en in de zomer om 22 uur', () => {
  expect(beginVanDag('2026-01-02')).toBe('2026-01-01T23:00:00Z')
  expect(beginVanDag('2026-07-02')).toBe('2026-07-01T22:00:00Z')
})
