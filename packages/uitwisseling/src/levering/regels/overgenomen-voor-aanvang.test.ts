import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

test('een maatregel die is overgenomen voordat hij begon, krijgt een waarschuwing', () => {
  const dag = (datumOvergedragenGekregen: '2025-01-05' | '2025-01-06') => ({ datumOvergedragenGekregen })
  expect(plaatsen('overgenomen-voor-aanvang', { jeugdbescherming: [dag('2025-01-05'), dag('2025-01-06')] })).toEqual([
    'jeugdbescherming:2 datum_overgedragen_gekregen',
  ])
})
