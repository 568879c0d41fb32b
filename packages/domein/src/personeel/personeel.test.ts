import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Afwezigheid, Dienstverband, Medewerker } from '../feiten/feiten.ts'
import { type Datum, dagenTussen, plusDagen, plusJaren } from '../kalender/datum.ts'
import { looptOp } from '../kalender/periode.ts'
import { alsKaart, datumArbitrary, eenMedewerker, medewerkersArbitrary } from '../proef/index.ts'
import { fte, fteVan, hoortBij, verloop12m, verzuim12m } from './personeel.ts'

const verband = (anders: Partial<Dienstverband> = {}): Dienstverband => ({
  van: '2020-01-01',
  tot: null,
  fte: 1,
  functie: 'jeugdbeschermer',
  ...anders,
})
const ziek = (van: Datum, tot: Datum | null, percentage = 100): Afwezigheid => ({ van, tot, soort: 'ziekte', percentage })

describe('fte', () => {
  test('telt de dienstverbanden die op de dag lopen, naar de functie van het dienstverband', () => {
    const medewerkers = alsKaart(
      eenMedewerker('a', {
        dienstverbanden: [verband({ fte: 0.1, tot: '2026-03-31' }), verband({ fte: 0.2 }), verband({ fte: 0.5, van: '2026-04-02' })],
      }),
      eenMedewerker('b', {
        dienstverbanden: [verband({ functie: 'ondersteunend', fte: 0.8889 }), verband({ functie: 'teamleider', fte: 0.1 })],
      }),
      eenMedewerker('c', { functie: 'jeugdbeschermer', dienstverbanden: [verband({ functie: 'overig' })] }),
    )
    expect(fte(medewerkers, '2026-03-31')).toEqual({ jbjr: 0.3, metOndersteunend: 1.1889, primairProces: 1.2889 })
    expect(fte(medewerkers, '2026-04-01').jbjr).toBe(0.2)
    expect(fteVan(eenMedewerker('d', { dienstverbanden: [verband({ fte: 0.1 }), verband({ fte: 0.2 })] }), '2026-01-01')).toBe(0.3)
  })
})

describe('verloop', () => {
  const uit = (id: string, uitDienst: Datum | null, anders: Partial<Medewerker> = {}) => eenMedewerker(id, { uitDienst, ...anders })

  test('telt wie na de dag van een jaar eerder en tot en met de peildatum vertrok', () => {
    const medewerkers = alsKaart(uit('een', '2025-04-01'), uit('twee', '2025-04-02'), uit('drie', '2026-04-01'), uit('vier', null))
    expect(verloop12m(medewerkers, '2026-04-01')).toBe(2 / ((4 + 2) / 2))
  })

  test('gaat alleen over wie met kinderen werkt of daarbij ondersteunt', () => {
    expect(verloop12m(alsKaart(uit('een', '2026-01-01', { functie: 'teamleider' })), '2026-04-01')).toBeNull()
    expect(verloop12m(alsKaart(uit('een', '2026-01-01', { functie: 'ondersteunend' }), uit('twee', null)), '2026-04-01')).toBe(1 / 1.5)
  })

  test('kijkt vanaf 29 februari terug tot 28 februari', () => {
    expect(verloop12m(alsKaart(uit('een', '2023-02-28'), uit('twee', null)), '2024-02-29')).toBe(0)
    expect(verloop12m(alsKaart(uit('een', '2023-03-01'), uit('twee', null)), '2024-02-29')).toBe(1 / 1.5)
  })
})

describe('verzuim', () => {
  test('is het deel van de fte-dagen dat ziek was', () => {
    const een = eenMedewerker('a', { dienstverbanden: [verband({ fte: 0.5 })], afwezigheden: [ziek('2026-01-01', '2026-01-10', 50)] })
    expect(verzuim12m(alsKaart(een), '2026-03-31')).toBeCloseTo(5 / 365, 12)
  })

  test('neemt bij overlap het hoogste percentage, en verlof telt niet', () => {
    const verlof = { van: '2026-01-01', tot: '2026-02-28', soort: 'verlof', percentage: 100 } as const
    const een = eenMedewerker('a', {
      dienstverbanden: [verband()],
      afwezigheden: [ziek('2026-01-01', '2026-01-10', 50), ziek('2026-01-06', '2026-01-20'), verlof],
    })
    expect(verzuim12m(alsKaart(een), '2026-03-31')).toBeCloseTo((5 * 0.5 + 15) / 365, 12)
  })

  test('bestaat niet zonder fte-dagen', () => {
    expect(verzuim12m(alsKaart(eenMedewerker('a')), '2026-03-31')).toBeNull()
  })

  test.prop([medewerkersArbitrary(), datumArbitrary()], { numRuns: 40 })('is dag voor dag geteld hetzelfde', (medewerkers, peildatum) => {
    let ftedagen = 0
    let ziekdagen = 0
    const van = plusDagen(plusJaren(peildatum, -1), 1)
    for (const { dienstverbanden, afwezigheden } of medewerkers.values()) {
      for (let n = 0; n <= dagenTussen(van, peildatum); n++) {
        const dag = plusDagen(van, n)
        const lopend = dienstverbanden.filter((een) => looptOp(een, dag) && hoortBij('metOndersteunend', een.functie))
        const som = lopend.reduce((totaal, een) => totaal + een.fte, 0)
        const procenten = afwezigheden.filter((een) => een.soort === 'ziekte' && looptOp(een, dag)).map((een) => een.percentage)
        ftedagen += som
        ziekdagen += (som * Math.max(0, ...procenten)) / 100
      }
    }
    const uitkomst = verzuim12m(medewerkers, peildatum)
    if (ftedagen === 0) expect(uitkomst).toBeNull()
    else expect(uitkomst).toBeCloseTo(ziekdagen / ftedagen, 9)
  })
})
