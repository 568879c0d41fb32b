import { expect, test } from 'vitest'
import { plaatsen } from '../proef/levering.ts'

test('een einde voor het begin is een fout in elk bestand dat een looptijd heeft', () => {
  const gevonden = plaatsen('einde-voor-begin', {
    medewerkers: [{ uitDienst: '2019-12-31' }],
    dienstverbanden: [{ tot: '2019-12-31' }],
    afwezigheid: [{ tot: '2025-02-28' }],
    jeugdbescherming: [{}, { datumEinde: '2025-01-05' }, { datumOvergedragen: '2025-01-05' }],
    jeugdreclassering: [{ datumOvergedragenGekregen: '2025-03-01', datumEinde: '2025-02-28' }],
    'machtiging-uithuisplaatsing': [{ datumEinde: '2025-01-05' }],
    beschikkingen: [{ einddatum: '2025-01-05' }],
    toewijzingen: [{ tot: '2025-01-07' }],
  })
  expect(gevonden.toSorted()).toEqual([
    'afwezigheid:2 tot',
    'beschikkingen:2 einddatum',
    'dienstverbanden:2 tot',
    'jeugdbescherming:3 datum_einde',
    'jeugdbescherming:4 datum_overgedragen',
    'jeugdreclassering:2 datum_einde',
    'machtiging-uithuisplaatsing:2 datum_einde',
    'medewerkers:2 uit_dienst',
    'toewijzingen:2 tot',
  ])
})

test('een maatregel van één dag is goed: het einde is de laatste dag die meetelt', () => {
  expect(plaatsen('einde-voor-begin', { jeugdbescherming: [{ datumEinde: '2025-01-06' }] })).toEqual([])
})
