import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

test('een geëindigde maatregel zonder reden krijgt een waarschuwing, een overgedragen maatregel niet', () => {
  expect(plaatsen('einde-zonder-reden', { jeugdbescherming: [{ datumEinde: '2025-03-01' }, { datumOvergedragen: '2025-03-01' }] })).toEqual(
    ['jeugdbescherming:2 reden_beeindiging'],
  )
})
