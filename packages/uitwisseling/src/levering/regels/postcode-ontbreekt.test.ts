import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

test('zonder postcode of gemeentecode volgt een waarschuwing, behalve bij een ongeboren kind', () => {
  const zonder = { postcodeOfGemeente: null }
  expect(plaatsen('postcode-ontbreekt', { jeugdbescherming: [{}, zonder, { ...zonder, bsn: '000000000' }] })).toEqual([
    'jeugdbescherming:3 postcode_of_gemeente',
  ])
})
