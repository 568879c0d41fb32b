import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

const medewerkers = [{}]

test('een toewijzing die begint voor de maatregel of doorloopt na het einde krijgt een waarschuwing', () => {
  expect(plaatsen('toewijzing-buiten-maatregel', { medewerkers, jeugdbescherming: [{}], toewijzingen: [{ van: '2025-01-05' }] })).toEqual([
    'toewijzingen:2 van',
  ])
  expect(
    plaatsen('toewijzing-buiten-maatregel', { medewerkers, jeugdbescherming: [{ datumOvergedragen: '2025-05-01' }], toewijzingen: [{}] }),
  ).toEqual(['toewijzingen:2 tot'])
})

test('een toewijzing die met de maatregel mee eindigt is gewoon', () => {
  const toewijzingen = [{ tot: '2025-05-01' }] as const
  expect(
    plaatsen('toewijzing-buiten-maatregel', { medewerkers, jeugdbescherming: [{ datumOvergedragen: '2025-05-01' }], toewijzingen }),
  ).toEqual([])
})
