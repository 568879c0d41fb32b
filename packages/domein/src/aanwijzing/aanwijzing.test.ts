import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Datum } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { type Aanwijzingfeit, isVanKrachtNa, volgendeAanwijzingStappen } from './aanwijzing.ts'
import { rechtsmiddelen } from './klokken.ts'

const kalender = maakKalender()
const kort = (bekendgemaaktOp: Datum, feiten: readonly Aanwijzingfeit[], peildatum: Datum) =>
  rechtsmiddelen(bekendgemaaktOp, feiten, peildatum, kalender).map(({ norm, start, eind, stand, gehaaldOp }) => [
    norm.id,
    start,
    eind,
    stand,
    gehaaldOp,
  ])

describe('een schriftelijke aanwijzing', () => {
  test('verzonden op 30 april 2026: twee weken lopen over Hemelvaart, de dag erna en het weekend tot maandag 18 mei (BW 1:264 lid 3)', () => {
    expect(kort('2026-04-30', [], '2026-05-18')).toEqual([['SA-002', '2026-04-30', '2026-05-18', 'loopt', null]])
    expect(kort('2026-04-30', [], '2026-05-19')).toEqual([['SA-002', '2026-04-30', '2026-05-18', 'vervallen', null]])
  })

  test('op een verzoek om intrekking beslist de instelling binnen twee weken (BW 1:265 lid 2)', () => {
    const verzocht: Aanwijzingfeit = { stap: 'intrekking_verzocht', datum: '2026-06-01' }
    const klok = (feiten: Aanwijzingfeit[], dag: Datum) => kort('2026-05-20', feiten, dag).filter(([norm]) => norm === 'SA-003')
    expect(klok([], '2026-06-16')).toEqual([])
    expect(klok([verzocht], '2026-06-15')).toEqual([['SA-003', '2026-06-01', '2026-06-15', 'loopt', null]])
    expect(klok([verzocht], '2026-06-16')).toEqual([['SA-003', '2026-06-01', '2026-06-15', 'te_laat', null]])
    expect(klok([verzocht, { stap: 'intrekking_afgewezen', datum: '2026-06-12' }], '2026-06-16')).toEqual([
      ['SA-003', '2026-06-01', '2026-06-15', 'gehaald', '2026-06-12'],
    ])
  })

  test('een tweede verzoek heeft een eigen klok', () => {
    const feiten: Aanwijzingfeit[] = [
      { stap: 'intrekking_verzocht', datum: '2026-03-02' },
      { stap: 'intrekking_afgewezen', datum: '2026-01-20' },
      { stap: 'intrekking_verzocht', datum: '2026-01-12' },
    ]
    expect(kort('2026-01-05', feiten, '2026-03-03').filter(([norm]) => norm === 'SA-003')).toEqual([
      ['SA-003', '2026-01-12', '2026-01-26', 'gehaald', '2026-01-20'],
      ['SA-003', '2026-03-02', '2026-03-16', 'loopt', null],
    ])
  })

  test('de gang naar de rechter schorst niet: de aanwijzing geldt tot zij vervallen is verklaard (BW 1:264 lid 1)', () => {
    const verzocht: Aanwijzingfeit = { stap: 'vervallenverklaring_verzocht', datum: '2026-06-01' }
    expect(isVanKrachtNa([verzocht])).toBe(true)
    expect(isVanKrachtNa([verzocht, { stap: 'vervallen_verklaard', datum: '2026-07-01' }])).toBe(false)
  })

  test.prop([fc.array(fc.nat(), { maxLength: 15 })])('geen antwoord zonder vraag, en na het einde niets meer', (keuzes) => {
    const feiten: Aanwijzingfeit[] = []
    for (const keuze of keuzes) {
      const mogelijk = volgendeAanwijzingStappen(feiten)
      const stap = mogelijk[keuze % mogelijk.length]
      if (stap === undefined) {
        expect(isVanKrachtNa(feiten)).toBe(false)
        return
      }
      feiten.push({ stap, datum: '2026-06-01' })
      const aantal = (...stappen: Aanwijzingfeit['stap'][]) => feiten.filter((feit) => stappen.includes(feit.stap)).length
      expect(aantal('intrekking_afgewezen')).toBeLessThanOrEqual(aantal('intrekking_verzocht'))
      expect(aantal('bekrachtigd', 'bekrachtiging_afgewezen')).toBeLessThanOrEqual(aantal('bekrachtiging_verzocht'))
      expect(aantal('vervallen_verklaard', 'vervallenverklaring_afgewezen')).toBeLessThanOrEqual(aantal('vervallenverklaring_verzocht'))
    }
  })
})
