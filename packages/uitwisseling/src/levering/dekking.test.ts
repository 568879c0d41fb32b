import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { dekking, verslagperiodeVan } from './dekking.ts'
import { willekeurig } from './proef/records.ts'

const loopt = { datumAanvang: '2024-02-05', datumEinde: null } as const

test('een levering dekt vanaf het vroegste einde tot de laatste datum, in hele halfjaren', () => {
  const records = [
    loopt,
    { datumAanvang: '2023-01-01', datumEinde: '2025-01-15' },
    { datumAanvang: '2025-06-20', datumEinde: null },
  ] as const
  expect(dekking('jeugdbescherming', records)).toEqual({ van: '2025-01-01', tot: '2025-06-30' })
})

test('een overdracht is ook een einde', () => {
  const records = [
    { ...loopt, datumOvergedragen: '2024-12-31' },
    { datumAanvang: '2025-03-01', datumEinde: null },
  ] as const
  expect(dekking('jeugdbescherming', records)).toEqual({ van: '2024-07-01', tot: '2025-06-30' })
})

test('is er niets geëindigd, dan dekt de levering de verslagperiode van de laatste datum', () => {
  expect(dekking('machtiging-uithuisplaatsing', [loopt])).toEqual({ van: '2024-01-01', tot: '2024-06-30' })
})

test('jeugdreclassering gaat per kwartaal', () => {
  expect(dekking('jeugdreclassering', [loopt])).toEqual({ van: '2024-01-01', tot: '2024-03-31' })
  expect(verslagperiodeVan('jeugdreclassering', '2025-12-31')).toEqual({ van: '2025-10-01', tot: '2025-12-31' })
})

test('een opgegeven periode gaat voor, ook als het bestand leeg is', () => {
  const periode = { van: '2025-02-01', tot: '2025-06-30' } as const
  expect(dekking('jeugdbescherming', [loopt], periode)).toEqual({ van: '2025-01-01', tot: '2025-06-30' })
  expect(dekking('jeugdbescherming', [], periode)).toEqual({ van: '2025-01-01', tot: '2025-06-30' })
  expect(dekking('jeugdbescherming', [])).toBe(null)
})

test.prop([fc.array(willekeurig.jeugdbescherming, { minLength: 1, maxLength: 8 })])(
  'elk einde in de levering valt in de periode die zij dekt',
  (records) => {
    const periode = dekking('jeugdbescherming', records)
    for (const { datumEinde, datumOvergedragen } of records)
      for (const einde of [datumEinde, datumOvergedragen])
        if (einde !== null) expect(periode && periode.van <= einde && einde <= periode.tot).toBe(true)
  },
)
