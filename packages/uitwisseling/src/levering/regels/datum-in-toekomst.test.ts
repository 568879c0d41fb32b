import { expect, test } from 'vitest'
import { leverdag, plaatsen } from '../proef/levering.ts'

test('een begin na de leverdag krijgt een waarschuwing, de leverdag zelf niet', () => {
  expect(plaatsen('datum-in-toekomst', { jeugdbescherming: [{ datumAanvang: leverdag }, { datumAanvang: '2025-07-02' }] })).toEqual([
    'jeugdbescherming:3 datum_aanvang',
  ])
})

test('een verwachte einddatum hoort niet in een levering aan het CBS, wel in een beschikking', () => {
  const gevonden = plaatsen('datum-in-toekomst', {
    jeugdbescherming: [{ datumEinde: '2026-01-05' }],
    beschikkingen: [{ einddatum: '2026-01-05' }],
  })
  expect(gevonden).toEqual(['jeugdbescherming:2 datum_einde'])
})

test('een geboortedatum in de toekomst krijgt een waarschuwing, ook als de dag onbekend is', () => {
  expect(plaatsen('datum-in-toekomst', { jeugdbescherming: [{ geboortedatum: '20250800' }, { geboortedatum: '00000000' }] })).toEqual([
    'jeugdbescherming:2 geboortedatum',
  ])
})
