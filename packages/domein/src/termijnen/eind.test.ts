import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Datum } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { datumArbitrary } from '../proef/index.ts'
import { berekenEind, interneUitersteDag } from './eind.ts'
import type { Eindregel, NormLengte } from './normen/index.ts'

const kalender = maakKalender()
const ruim = maakKalender({ telGelijkgesteldeDagen: false })

describe('de laatste dag van een klok', () => {
  test.each<[string, Eindregel, Datum, NormLengte, Datum]>([
    ['vijf werkdagen over 5 mei', 'WERKDAG', '2026-04-30', { werkdagen: 5 }, '2026-05-08'],
    ['zes weken tot 5 mei, onder de Algemene termijnenwet', 'ATW', '2026-03-24', { weken: 6 }, '2026-05-06'],
    ['twee weken na een aanwijzing, tot Hemelvaart', 'ATW', '2026-04-30', { weken: 2 }, '2026-05-18'],
    ['drie maanden hoger beroep', 'ATW', '2026-02-14', { maanden: 3 }, '2026-05-18'],
    ['drie maanden tot verval van een machtiging schuiven niet', 'VAST', '2026-01-31', { maanden: 3 }, '2026-04-30'],
    ['twee maanden voor een einddatum', 'TERUG', '2026-04-30', { maanden: 2 }, '2026-02-28'],
    ['een dag voor een einddatum, in werkdagen', 'TERUG', '2026-04-28', { werkdagen: 1 }, '2026-04-24'],
  ])('%s', (_, regel, start, lengte, eind) => {
    expect(berekenEind(regel, start, lengte, kalender)).toBe(eind)
  })

  test('is bij terugrekenen nooit later, en intern de laatste gewone dag ervoor', () => {
    expect(interneUitersteDag('2026-02-28', kalender)).toBe('2026-02-27')
    expect(interneUitersteDag('2026-02-27', kalender)).toBe('2026-02-27')
    expect(interneUitersteDag('2026-04-05', kalender)).toBe('2026-04-02')
    expect(interneUitersteDag('2026-05-17', kalender)).toBe('2026-05-13')
  })

  test.prop([fc.constantFrom(kalender, ruim), datumArbitrary('2020-01-01', '2040-12-31'), fc.integer({ min: 1, max: 12 })])(
    'schuift bij terugrekenen nooit naar later, en het interne uiterste is een werkdag',
    (een, dag, n) => {
      for (const lengte of [{ dagen: n }, { weken: n }, { maanden: n }, { werkdagen: n }]) {
        const eind = berekenEind('TERUG', dag, lengte, een)
        const intern = interneUitersteDag(eind, een)
        expect(eind < dag).toBe(true)
        expect(intern <= eind).toBe(true)
        expect(een.isWerkdag(intern) && !een.isAtwRustdag(intern)).toBe(true)
      }
    },
  )

  test.prop([
    datumArbitrary('2020-01-01', '2040-12-31'),
    datumArbitrary('2020-01-01', '2040-12-31'),
    fc.constantFrom<Eindregel>('WERKDAG', 'ATW', 'VAST', 'TERUG'),
  ])('komt nooit eerder als de klok later begint', (een, ander, regel) => {
    const [eerst, dan] = een <= ander ? [een, ander] : [ander, een]
    const lengte: NormLengte = regel === 'WERKDAG' ? { werkdagen: 5 } : { weken: 6 }
    expect(berekenEind(regel, eerst, lengte, kalender) <= berekenEind(regel, dan, lengte, kalender)).toBe(true)
  })
})
