import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Beleving, findSpanning, gemiddeldeBeleving, kwartaalVan, minimumBeleving } from './beleving.ts'

const antwoord = (haalbaar: number): Beleving => ({ haalbaar, aandacht: 3, steun: 5 })

describe('de beleving', () => {
  test('is per kwartaal', () => {
    expect([kwartaalVan('2026-01-01'), kwartaalVan('2026-03-31'), kwartaalVan('2026-11-23')]).toEqual([
      '2026-01-01',
      '2026-01-01',
      '2026-10-01',
    ])
  })

  test('is van minder dan vijf mensen van niemand anders', () => {
    expect(gemiddeldeBeleving(Array.from({ length: minimumBeleving - 1 }, () => antwoord(2)))).toBeNull()
    expect(gemiddeldeBeleving([1, 2, 3, 4, 5].map(antwoord))).toEqual({ haalbaar: 3, aandacht: 3, steun: 5 })
  })

  test('naast de berekende werklast: zwaarder gevoeld bij ruimte, lichter bij te veel', () => {
    expect(findSpanning(antwoord(2), 0.8)).toBe('zwaarder_gevoeld')
    expect(findSpanning(antwoord(4), 1.3)).toBe('lichter_gevoeld')
    expect(findSpanning(antwoord(2), 1.3)).toBeNull()
    expect(findSpanning(null, 0.8)).toBeNull()
  })
})

test.prop([fc.array(fc.integer({ min: 1, max: 5 }), { minLength: minimumBeleving, maxLength: 40 })])(
  'een gemiddelde ligt tussen de laagste en de hoogste',
  (cijfers) => {
    const { haalbaar } = gemiddeldeBeleving(cijfers.map(antwoord)) ?? { haalbaar: 0 }
    expect(haalbaar).toBeGreaterThanOrEqual(Math.min(...cijfers) - 1e-9)
    expect(haalbaar).toBeLessThanOrEqual(Math.max(...cijfers) + 1e-9)
  },
)
