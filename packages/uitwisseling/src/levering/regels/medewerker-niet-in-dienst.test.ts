import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

const basis = { jeugdbescherming: [{}] }

test('een toewijzing die begint voor de eerste werkdag of doorloopt na de laatste krijgt een waarschuwing', () => {
  expect(plaatsen('medewerker-niet-in-dienst', { ...basis, medewerkers: [{ inDienst: '2025-01-09' }], toewijzingen: [{}] })).toEqual([
    'toewijzingen:2 van',
  ])
  expect(plaatsen('medewerker-niet-in-dienst', { ...basis, medewerkers: [{ uitDienst: '2025-05-01' }], toewijzingen: [{}] })).toEqual([
    'toewijzingen:2 tot',
  ])
})

test('een toewijzing tot en met de laatste werkdag is gewoon', () => {
  const toewijzingen = [{ tot: '2025-05-01' }] as const
  expect(plaatsen('medewerker-niet-in-dienst', { ...basis, medewerkers: [{ uitDienst: '2025-05-01' }], toewijzingen })).toEqual([])
})
