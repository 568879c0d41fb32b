import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

test('een BSN met twee geboortedatums krijgt een waarschuwing; de eerste geldt', () => {
  expect(plaatsen('twee-geboortedatums', { jeugdbescherming: [{}], jeugdreclassering: [{ geboortedatum: '20140513' }] })).toEqual([
    'jeugdreclassering:2 geboortedatum',
  ])
})

test('onbekende BSN’s zijn verschillende kinderen en mogen dus verschillen', () => {
  const bsn = '999999999'
  expect(plaatsen('twee-geboortedatums', { jeugdbescherming: [{ bsn }, { bsn, geboortedatum: '20140513' }] })).toEqual([])
})
