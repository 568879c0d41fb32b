import { expect, test } from 'vitest'
import { controleerMet, plaatsen } from '../proef/levering.ts'

test('een beschikking bij een onbekend BSN hoort bij elke maatregel waar zij op past, met een waarschuwing', () => {
  const bsn = '999999999'
  const afwijkend = { jeugdbescherming: [{ bsn }, { bsn, geslacht: 'V' }], beschikkingen: [{ bsn }] } as const
  expect(plaatsen('verwijzing-naar-meer', afwijkend)).toEqual(['beschikkingen:2 datum_aanvang'])
  expect(controleerMet(afwijkend).verwijzingen.maatregelenVan('beschikkingen', 0)).toEqual([0, 1])
})
