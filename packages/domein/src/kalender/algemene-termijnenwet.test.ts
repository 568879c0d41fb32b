import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { datumArbitrary } from '../proef/datums.ts'
import { eindeOnderAtw, type Lengte, plusLengte, valtOnderAtw } from './algemene-termijnenwet.ts'
import { type Datum, plusDagen } from './datum.ts'
import { maakKalender } from './kalender.ts'

const kalender = maakKalender()
const strikt = maakKalender({ telGelijkgesteldeDagen: false })
const dag = datumArbitrary('2020-01-01', '2035-12-31')
const lengte: fc.Arbitrary<Lengte> = fc.oneof(
  fc.record({ dagen: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ weken: fc.integer({ min: 1, max: 16 }) }),
  fc.record({ maanden: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ jaren: fc.integer({ min: 1, max: 3 }) }),
)

describe('een wettelijke termijn', () => {
  test.each<[string, Datum, Lengte, Datum]>([
    ['zes weken tot 5 mei loopt door tot 6 mei', '2026-03-24', { weken: 6 }, '2026-05-06'],
    ['twee weken tot Hemelvaart loopt door over de gelijkgestelde vrijdag (BW 1:264)', '2026-04-30', { weken: 2 }, '2026-05-18'],
    ['drie maanden hoger beroep tot Hemelvaart', '2026-02-14', { maanden: 3 }, '2026-05-18'],
    ['zes weken tot Goede Vrijdag, die hier rustdag is al telt hij als werkdag', '2026-02-20', { weken: 6 }, '2026-04-07'],
    ['een jaar schuift nooit, ook niet tot een zondag', '2025-05-03', { jaren: 1 }, '2026-05-03'],
    ['dertien weken schuift nooit', '2026-02-01', { weken: 13 }, '2026-05-03'],
    ['91 dagen schuift nooit', '2026-02-01', { dagen: 91 }, '2026-05-03'],
    ['90 dagen schuift', '2026-02-02', { dagen: 90 }, '2026-05-04'],
    ['vier maanden schuift nooit', '2026-01-03', { maanden: 4 }, '2026-05-03'],
  ])('%s', (_, start, duur, eind) => expect(eindeOnderAtw(start, duur, kalender)).toBe(eind))

  test('van drie dagen voor Pasen krijgt twee gewone dagen (art. 2)', () => {
    expect(eindeOnderAtw('2026-04-02', { dagen: 3 }, kalender)).toBe('2026-04-08')
    expect(eindeOnderAtw('2026-04-02', { dagen: 2 }, kalender)).toBe('2026-04-07')
    expect(eindeOnderAtw('2026-06-01', { dagen: 3 }, kalender)).toBe('2026-06-04')
  })

  test('over vrijheidsbeneming schuift nooit (art. 4)', () => {
    expect(valtOnderAtw({ weken: 2 }, true)).toBe(false)
    expect(eindeOnderAtw('2026-04-30', { weken: 2 }, kalender, true)).toBe('2026-05-14')
  })

  test.prop([dag, lengte])('eindigt nooit vroeger, en onder de wet nooit op een rustdag', (start, duur) => {
    const eind = eindeOnderAtw(start, duur, kalender)
    expect(eind >= plusLengte(start, duur)).toBe(true)
    if (valtOnderAtw(duur)) expect(kalender.isAtwRustdag(eind)).toBe(false)
    else expect(eind).toBe(plusLengte(start, duur))
  })

  test.prop([dag, fc.integer({ min: 3, max: 12 })])('van drie dagen of meer bevat altijd twee gewone dagen', (start, dagen) => {
    const eind = eindeOnderAtw(start, { dagen }, kalender)
    let gewoon = 0
    for (let elke = plusDagen(start, 1); elke <= eind; elke = plusDagen(elke, 1)) if (!kalender.isAtwRustdag(elke)) gewoon += 1
    expect(gewoon).toBeGreaterThanOrEqual(2)
  })

  test.prop([dag, lengte])('hangt niet af van hoe werkdagen worden geteld', (start, duur) => {
    expect(eindeOnderAtw(start, duur, strikt)).toBe(eindeOnderAtw(start, duur, kalender))
  })
})
