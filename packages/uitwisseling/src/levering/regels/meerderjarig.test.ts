import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

const geboren = (geboortedatum: string) => ({ geboortedatum })

test('een lopende maatregel van een jeugdige van 18 krijgt een waarschuwing, vanaf de verjaardag', () => {
  expect(plaatsen('meerderjarig', { jeugdbescherming: [geboren('20070701')] })).toEqual(['jeugdbescherming:2 datum_einde'])
  expect(plaatsen('meerderjarig', { jeugdbescherming: [geboren('20070702')] })).toEqual([])
})

test('is de dag of de maand van geboorte onbekend, dan telt de laatste mogelijke dag', () => {
  expect(
    plaatsen('meerderjarig', { jeugdbescherming: [geboren('20070600'), geboren('20070700'), geboren('20060000'), geboren('20070000')] }),
  ).toEqual(['jeugdbescherming:2 datum_einde', 'jeugdbescherming:4 datum_einde'])
})

test('een geëindigde maatregel en jeugdreclassering na 18 zijn gewoon', () => {
  const oud = geboren('20060101')
  expect(plaatsen('meerderjarig', { jeugdbescherming: [{ ...oud, datumEinde: '2025-03-01' }], jeugdreclassering: [oud] })).toEqual([])
})
