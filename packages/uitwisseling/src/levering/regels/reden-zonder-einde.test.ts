import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

test('een reden van beëindiging zonder einddatum krijgt een waarschuwing', () => {
  expect(
    plaatsen('reden-zonder-einde', {
      jeugdbescherming: [{ redenBeeindiging: '02' }, { redenBeeindiging: '02', datumEinde: '2025-03-01' }],
    }),
  ).toEqual(['jeugdbescherming:2 datum_einde'])
})
