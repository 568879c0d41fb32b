import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

test('de ontvangende instelling begint op de dag na de overdracht; anders volgt een waarschuwing', () => {
  const gevend = { datumOvergedragen: '2025-03-31' } as const
  const goed = { datumOvergedragenGekregen: '2025-04-01' } as const
  const mis = { datumOvergedragenGekregen: '2025-04-02' } as const
  expect(plaatsen('overdracht-sluit-niet-aan', { jeugdbescherming: [gevend, goed] })).toEqual([])
  expect(plaatsen('overdracht-sluit-niet-aan', { jeugdbescherming: [gevend, mis] })).toEqual(['jeugdbescherming:2 datum_overgedragen'])
})

test('zit de andere instelling niet in de levering, dan is er niets te vergelijken', () => {
  expect(plaatsen('overdracht-sluit-niet-aan', { jeugdbescherming: [{ datumOvergedragen: '2025-03-31' }] })).toEqual([])
})
