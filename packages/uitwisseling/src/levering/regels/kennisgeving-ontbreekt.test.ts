import { expect, test } from 'vitest'
import { kindB, plaatsen } from '../proef/levering.ts'

test('een lopende maatregel zonder kennisgeving krijgt een waarschuwing', () => {
  const afwijkend = { jeugdbescherming: [{}, { bsn: kindB }], beschikkingen: [{ bsn: kindB }, { datumKennisgeving: null }] }
  expect(plaatsen('kennisgeving-ontbreekt', afwijkend)).toEqual(['jeugdbescherming:2'])
})

test('een geëindigde maatregel, code 31 en een levering zonder beschikkingen krijgen er geen', () => {
  expect(plaatsen('kennisgeving-ontbreekt', { jeugdbescherming: [{ datumEinde: '2025-03-01' }], beschikkingen: [] })).toEqual([])
  expect(plaatsen('kennisgeving-ontbreekt', { jeugdreclassering: [{ typeJeugdreclassering: '31' }], beschikkingen: [] })).toEqual([])
  expect(plaatsen('kennisgeving-ontbreekt', { jeugdbescherming: [{}] })).toEqual([])
})
