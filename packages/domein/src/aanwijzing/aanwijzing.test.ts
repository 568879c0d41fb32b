import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { maakKalender } from '../kalender/kalender.ts'
import { type Aanwijzingfeit, isVanKrachtNa, volgendeAanwijzingStappen } from './aanwijzing.ts'
import { rechtsmiddelen } from './klokken.ts'

const kalender = maakKalender()

describe('een schriftelijke aanwijzing', () => {
  test('verzonden op 30 april 2026: twee weken lopen over Hemelvaart, de dag erna en het weekend tot maandag 18 mei (BW 1:264 lid 3)', () => {
    expect(rechtsmiddelen('2026-04-30', [], kalender)).toEqual([
      { norm: 'SA-002', start: '2026-04-30', eind: '2026-05-18', gedaanOp: null, bron: 'BW art. 1:264 lid 3' },
    ])
  })

  test('op een verzoek om intrekking beslist de instelling binnen twee weken (BW 1:265 lid 2)', () => {
    const verzocht: Aanwijzingfeit = { stap: 'intrekking_verzocht', datum: '2026-06-01' }
    const klok = (feiten: Aanwijzingfeit[]) => rechtsmiddelen('2026-05-20', feiten, kalender).find(({ norm }) => norm === 'SA-003')
    expect(klok([])).toBeUndefined()
    expect(klok([verzocht])).toMatchObject({ eind: '2026-06-15', gedaanOp: null })
    expect(klok([verzocht, { stap: 'intrekking_afgewezen', datum: '2026-06-12' }])).toMatchObject({ gedaanOp: '2026-06-12' })
  })

  test('een tweede verzoek heeft een eigen klok', () => {
    const klokken = rechtsmiddelen(
      '2026-01-05',
      [
        { stap: 'intrekking_verzocht', datum: '2026-03-02' },
        { stap: 'intrekking_afgewezen', datum: '2026-01-20' },
        { stap: 'intrekking_verzocht', datum: '2026-01-12' },
      ],
      kalender,
    )
    expect(klokken.map(({ start, gedaanOp }) => [start, gedaanOp])).toEqual([
      ['2026-01-05', null],
      ['2026-01-12', '2026-01-20'],
      ['2026-03-02', null],
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
