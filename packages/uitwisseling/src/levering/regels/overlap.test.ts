import { expect, test } from 'vitest'
import { kindB, plaatsen } from '../proef/levering.ts'

const voorbij = { datumAanvang: '2024-01-01', datumEinde: '2025-01-06', redenBeeindiging: '02' } as const

test('twee ots-maatregelen van een kind op dezelfde dag krijgen een waarschuwing', () => {
  expect(plaatsen('overlap', { jeugdbescherming: [voorbij, {}] })).toEqual(['jeugdbescherming:3 datum_aanvang'])
})

test('sluiten ze aan, of zijn het andere soorten of andere kinderen, dan niet', () => {
  expect(plaatsen('overlap', { jeugdbescherming: [{ ...voorbij, datumEinde: '2025-01-05' }, {}] })).toEqual([])
  expect(plaatsen('overlap', { jeugdbescherming: [voorbij, { typeMaatregel: '21' }, { bsn: kindB }] })).toEqual([])
})

test('een korte maatregel in een lange verbergt de overlap daarna niet', () => {
  const lang = { datumAanvang: '2023-01-01', datumEinde: '2025-06-01', redenBeeindiging: '02' } as const
  const kort = { datumAanvang: '2023-02-01', datumEinde: '2023-03-01', redenBeeindiging: '02' } as const
  expect(plaatsen('overlap', { jeugdbescherming: [lang, kort, {}] })).toEqual([
    'jeugdbescherming:3 datum_aanvang',
    'jeugdbescherming:4 datum_aanvang',
  ])
})
