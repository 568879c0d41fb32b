import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Datum, plusDagen } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/kalender.ts'
import { findTelling } from '../maatregelen/maatregel.ts'
import { alsKaart, eenKind, eenMaatregel, eenMedewerker, gevalArbitrary, vast } from '../proef/index.ts'
import { findZonderSinds, wachtlijst } from '../wachtlijst/wachtlijst.ts'
import { verblijven } from './brug.ts'
import { wachtperioden } from './perioden.ts'
import { findWaarneming, findWerkdagwaarneming, vensterVan } from './waarneming.ts'

const kalender = maakKalender()
const anna = eenMedewerker('Anna')
const bo = eenMedewerker('Bo')
const mensen = alsKaart(anna, bo)

describe('wachtperioden', () => {
  test('beginnen bij de kennisgeving, en opnieuw als de vaste jeugdbeschermer wegvalt', () => {
    const kind = eenKind([
      eenMaatregel('2026-01-05', {
        kennisgeving: '2026-01-07',
        toewijzingen: [vast('Anna', '2026-01-20', '2026-03-31'), vast('Bo', '2026-05-01')],
      }),
    ])
    expect(wachtperioden(kind, mensen, '2026-06-01')).toMatchObject([
      { zonderSinds: '2026-01-07', tot: '2026-01-19', einde: 'vaste', soort: 'start' },
      { zonderSinds: '2026-04-01', tot: '2026-04-30', einde: 'vaste', soort: 'intern' },
    ])
  })

  test('zijn er niet waar op de dag van de kennisgeving al iemand was', () => {
    const kind = eenKind([eenMaatregel('2026-01-05', { kennisgeving: '2026-01-07', toewijzingen: [vast('Anna', '2026-01-07')] })])
    expect(wachtperioden(kind, mensen, '2026-06-01')).toEqual([])
  })

  test('eindigen met de maatregel, of lopen nog', () => {
    const voorbij = eenKind([eenMaatregel('2026-01-05', { datumEinde: '2026-02-01' })])
    expect(wachtperioden(voorbij, mensen, '2026-06-01')).toMatchObject([{ tot: '2026-02-01', einde: 'maatregel' }])
    expect(wachtperioden(eenKind([eenMaatregel('2026-01-05')]), mensen, '2026-06-01')).toMatchObject([{ tot: null, einde: null }])
  })

  test.prop([gevalArbitrary(), fc.integer({ min: 0, max: 400 })], { numRuns: 200 })(
    'zeggen van elke dag wat de definitie van die dag zegt',
    ({ feiten, peildatum }, eerder) => {
      const dag = plusDagen(peildatum, -eerder)
      for (const kind of feiten.kinderen) {
        const sinds = findZonderSinds(kind, dag, feiten.medewerkers)
        const periode = wachtperioden(kind, feiten.medewerkers, peildatum).find(
          ({ zonderSinds, tot }) => zonderSinds <= dag && (tot === null || tot >= dag),
        )
        if (findTelling(kind, dag) !== null) expect(periode?.zonderSinds ?? null).toBe(sinds !== null && sinds <= dag ? sinds : null)
      }
    },
  )
})

describe('een waarneming in het venster', () => {
  const venster = vensterVan('2026-06-30')
  const periode = (zonderSinds: Datum, tot: Datum | null, einde: 'vaste' | 'maatregel' | null) => ({ zonderSinds, tot, einde })

  test('telt de dagen tot de eerste dag met een vaste jeugdbeschermer', () => {
    expect(findWaarneming(periode('2026-05-01', '2026-05-10', 'vaste'), venster)).toEqual({ start: 0, stop: 10, uitkomst: 'vaste' })
  })

  test('begint later voor wie al wachtte, en laat weg wie ervoor al klaar was', () => {
    expect(findWaarneming(periode('2025-06-20', '2025-07-09', 'vaste'), venster)).toEqual({ start: 10, stop: 20, uitkomst: 'vaste' })
    expect(findWaarneming(periode('2025-06-20', '2025-06-29', 'vaste'), venster)).toBeNull()
    expect(findWaarneming(periode('2025-06-20', '2025-06-30', 'vaste'), venster)).toEqual({ start: 10, stop: 11, uitkomst: 'vaste' })
  })

  test('is afgebroken bij het einde van de maatregel, en op de peildatum', () => {
    expect(findWaarneming(periode('2026-05-01', '2026-05-10', 'maatregel'), venster)).toEqual({ start: 0, stop: 9, uitkomst: 'maatregel' })
    const wachtNog = { start: 0, stop: 60, uitkomst: 'wacht' }
    expect(findWaarneming(periode('2026-05-01', null, null), venster)).toEqual(wachtNog)
    expect(findWaarneming(periode('2026-05-01', '2026-07-31', 'vaste'), venster)).toEqual(wachtNog)
    expect(findWaarneming(periode('2026-06-30', null, null), venster)).toBeNull()
  })

  test('in werkdagen: de vijfde werkdag is op tijd, de zaterdag erna niet', () => {
    const op = (tot: Datum) => findWerkdagwaarneming(periode('2026-06-05', tot, 'vaste'), venster, kalender)?.stop
    expect([op('2026-06-11'), op('2026-06-12'), op('2026-06-14')]).toEqual([5, 6, 6])
  })
})

describe('verblijven op de wachtlijst', () => {
  test('noemen waardoor een kind erbij kwam en hoe het eraf ging', () => {
    const vertrekt = eenMedewerker('Dirk', { uitDienst: '2026-02-28' })
    const ziek = eenMedewerker('Eva', { afwezigheden: [{ van: '2026-02-01', tot: '2026-04-30', soort: 'ziekte', percentage: 100 }] })
    const lang = (id: string, ...toewijzingen: ReturnType<typeof vast>[]) =>
      eenKind([eenMaatregel('2025-01-06', { kennisgeving: '2025-01-06', toewijzingen })], [], id)
    const feiten = {
      medewerkers: alsKaart(anna, bo, vertrekt, ziek),
      kinderen: [
        lang('vertrek', vast('Dirk', '2025-01-06')),
        lang('terug', vast('Eva', '2025-01-06')),
        lang('ander', vast('Eva', '2025-01-06'), vast('Bo', '2026-04-01')),
        eenKind([eenMaatregel('2026-03-02', { datumEinde: '2026-05-01' })], [], 'nieuw en weer weg'),
        eenKind([eenMaatregel('2025-12-01')], [], 'stond er al'),
      ],
    }
    const uit = verblijven(feiten, '2026-02-15', '2026-06-01', kalender).map(({ kindId, stondEr, staatEr, erbij, eraf }) => [
      kindId,
      stondEr,
      staatEr,
      erbij,
      eraf,
    ])
    expect(uit).toEqual([
      ['vertrek', false, true, 'vertrek', null],
      ['terug', false, false, 'afwezig', 'teruggekeerd'],
      ['ander', false, false, 'afwezig', 'toegewezen'],
      ['nieuw en weer weg', false, false, 'nog_niemand', 'maatregel_geeindigd'],
      ['stond er al', true, true, null, null],
    ])
  })

  test.prop([gevalArbitrary({ min: 3, max: 8 }), fc.integer({ min: 0, max: 500 })], { numRuns: 200 })(
    'de lijst van toen, met wie erbij kwam en zonder wie eraf ging, is de lijst van nu',
    ({ feiten, peildatum }, dagen) => {
      const van = plusDagen(peildatum, -dagen)
      const alle = verblijven(feiten, van, peildatum, kalender)
      const wie = (rijen: { kindId: string }[]) => rijen.map(({ kindId }) => kindId).sort()
      const opLijst = (dag: Datum) => wachtlijst(feiten, dag, kalender).map(({ kind }) => kind.id)
      expect(wie(alle.filter(({ stondEr }) => stondEr))).toEqual(opLijst(van).sort())
      expect(wie(alle.filter(({ staatEr }) => staatEr))).toEqual(opLijst(peildatum).sort())
      const aantal = (rij: (een: (typeof alle)[number]) => boolean) => alle.filter(rij).length
      expect(opLijst(van).length + aantal(({ erbij }) => erbij !== null) - aantal(({ eraf }) => eraf !== null)).toBe(
        opLijst(peildatum).length,
      )
    },
  )
})
