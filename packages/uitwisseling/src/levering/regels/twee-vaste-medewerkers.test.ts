import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

const basis = { jeugdbescherming: [{}], medewerkers: [{}, { personeelsnummer: 'P2' }] }

test('twee vaste toewijzingen op één maatregel die overlappen krijgen een waarschuwing', () => {
  const toewijzingen = [{ tot: '2025-03-01' }, { personeelsnummer: 'P2', van: '2025-03-01' }] as const
  expect(plaatsen('twee-vaste-medewerkers', { ...basis, toewijzingen })).toEqual(['toewijzingen:3 van'])
})

test('wie aansluit of waarneemt, overlapt niet', () => {
  const toewijzingen = [{ tot: '2025-02-28' }, { personeelsnummer: 'P2', van: '2025-03-01' }, { rol: 'waarnemend' }] as const
  expect(plaatsen('twee-vaste-medewerkers', { ...basis, toewijzingen })).toEqual([])
})
