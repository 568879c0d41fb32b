import { expect, test } from 'vitest'
import { controleerMet } from '../proef/levering.ts'

test('een personeelsnummer dat twee mensen hebben: de eerste geldt', () => {
  const beeld = controleerMet({ medewerkers: [{}, { naam: 'B. Jansen' }], teams: [{}, { naam: 'Zuid' }] })
  expect(beeld.toestandVan('medewerkers', 1)).toBe('dubbel')
  expect(beeld.toestandVan('teams', 1)).toBe('dubbel')
  expect(beeld.levering.bevindingen.aantal('fout')).toBe(0)
})
