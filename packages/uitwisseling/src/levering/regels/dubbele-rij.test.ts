import { expect, test } from 'vitest'
import { controleerMet, plaatsen } from '../proef/levering.ts'

test('de tweede van twee gelijke rijen wordt niet geregistreerd', () => {
  const beeld = controleerMet({ jeugdbescherming: [{}], contacten: [{}, {}, { wijze: 'telefoon' }] })
  expect([0, 1, 2].map((index) => beeld.toestandVan('contacten', index))).toEqual(['goed', 'dubbel', 'goed'])
  expect(plaatsen('dubbele-rij', { jeugdbescherming: [{}], contacten: [{}, {}] })).toEqual(['contacten:3'])
})

test('twee gelijke rijen over ongeboren kinderen kunnen een tweeling zijn', () => {
  const bsn = '000000000'
  expect(controleerMet({ jeugdbescherming: [{ bsn }, { bsn }] }).kinderen).toHaveLength(2)
})
