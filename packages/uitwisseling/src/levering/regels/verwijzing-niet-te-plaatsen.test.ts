import { expect, test } from 'vitest'
import { controleerMet, plaatsen } from '../proef/levering.ts'

const bsn = '999999999'

test('een contact met een onbekend BSN hoort bij het enige kind met dat BSN', () => {
  const beeld = controleerMet({ jeugdbescherming: [{}, { bsn }], contacten: [{ bsn }] })
  expect(beeld.verwijzingen.kindVan('contacten', 0)).toBe(1)
})

test('zijn er meer zulke kinderen of geen, dan blijft het contact weg, met een waarschuwing', () => {
  const meer = { jeugdbescherming: [{ bsn }, { bsn, geslacht: 'V' as const }], contacten: [{ bsn }] }
  expect(controleerMet(meer).toestandVan('contacten', 0)).toBe('niet-te-plaatsen')
  expect(plaatsen('verwijzing-niet-te-plaatsen', meer)).toEqual(['contacten:2 bsn'])
  expect(plaatsen('verwijzing-niet-te-plaatsen', { jeugdbescherming: [{}], contacten: [{ bsn }] })).toEqual(['contacten:2 bsn'])
})
