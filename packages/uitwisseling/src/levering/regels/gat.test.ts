import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

const totEnMet = (datumEinde: '2024-12-05' | '2024-12-04' | '2025-01-04' | '2025-01-05') =>
  ({ datumAanvang: '2024-01-01', datumEinde, typeMaatregel: '12', redenBeeindiging: '07' }) as const

test('een gat van één dag tot een maand tussen twee maatregelen krijgt een waarschuwing', () => {
  expect(plaatsen('gat', { jeugdbescherming: [totEnMet('2025-01-04'), {}] })).toEqual(['jeugdbescherming:3 datum_aanvang'])
  expect(plaatsen('gat', { jeugdbescherming: [totEnMet('2024-12-05'), {}] })).toEqual(['jeugdbescherming:3 datum_aanvang'])
})

test('sluiten ze aan, of ligt er meer dan een maand tussen, dan niet', () => {
  expect(plaatsen('gat', { jeugdbescherming: [totEnMet('2025-01-05'), {}] })).toEqual([])
  expect(plaatsen('gat', { jeugdbescherming: [totEnMet('2024-12-04'), {}] })).toEqual([])
})
