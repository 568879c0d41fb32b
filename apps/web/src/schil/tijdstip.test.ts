import { expect, test } from 'vitest'
import { eindVanDag, leesTijdstip } from './tijdstip.ts'

test('een onmogelijke dag in het adres telt niet', () => {
  expect(leesTijdstip({ peildatum: '2026-02-30' })).toEqual({})
  expect(leesTijdstip({ peildatum: 'gisteren', kennismoment: 'toen' })).toEqual({})
  expect(leesTijdstip({ peildatum: '2026-02-28' })).toEqual({ peildatum: '2026-02-28' })
})

test('het eind van een dag is middernacht in Nederland, zomer en winter', () => {
  expect(eindVanDag('2026-07-01')).toBe('2026-07-01T21:59:59.999Z')
  expect(eindVanDag('2026-01-01')).toBe('2026-01-01T22:59:59.999Z')
})
