import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { leeftijdsband, leeftijdsbanden, zichtstand } from './scan.ts'

test.each([
  [0, '0-4'],
  [4, '0-4'],
  [5, '5-11'],
  [11, '5-11'],
  [12, '12-17'],
  [17, '12-17'],
  [18, '18+'],
  [22, '18+'],
  [null, 'onbekend'],
] as const)('wie %s is, hoort bij %s', (leeftijd, band) => {
  expect(leeftijdsband(leeftijd)).toBe(band)
})

test.prop([fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })])(
  'wie ouder is, zit nooit in een jongere band',
  (een, ander) => {
    const plek = (leeftijd: number) => leeftijdsbanden.indexOf(leeftijdsband(leeftijd))
    expect(Math.sign(plek(een) - plek(ander)) * Math.sign(een - ander)).toBeGreaterThanOrEqual(0)
  },
)

test('op de 31e dag telt een kind nog als gezien, een dag later niet meer', () => {
  expect(zichtstand('2026-03-01', '2026-04-01')).toBe('gezien')
  expect(zichtstand('2026-03-01', '2026-04-02')).toBe('te_lang')
  expect(zichtstand(null, '2026-04-02')).toBe('nooit')
})
