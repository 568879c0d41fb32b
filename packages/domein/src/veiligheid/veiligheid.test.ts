import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { plusDagen } from '../kalender/datum.ts'
import { gezienTeltDagen } from '../zicht/scan.ts'
import { bodemeisstand, bodemeisstanden } from './bodemeis.ts'
import { oordeelbronnen, oordeelstand, papierenOordeelTeltDagen } from './oordeel.ts'
import { reactietijd } from './reactietijd.ts'
import { findNieuwsteOnafhankelijkZicht, zichtbronnen } from './zichtbron.ts'

const bronnen = fc.uniqueArray(fc.constantFrom(...oordeelbronnen), { minLength: 1 })

describe('een oordeel over de veiligheid', () => {
  test('van papier telt 31 dagen en verloopt daarna; wie er was, verloopt niet', () => {
    const oordeel = { datum: '2026-03-01', bronnen: ['papier', 'telefoon'] } as const
    expect(oordeelstand(oordeel, '2026-04-01')).toBe('papier')
    expect(oordeelstand(oordeel, '2026-04-02')).toBe('verlopen')
    expect(oordeelstand({ ...oordeel, bronnen: ['papier', 'huisbezoek'] }, '2027-04-02')).toBe('gezien')
  })

  test('van papier telt niet langer dan dat een kind als gezien telt', () => {
    expect(papierenOordeelTeltDagen).toBeLessThanOrEqual(gezienTeltDagen)
  })

  test.prop([bronnen, fc.constantFrom(...oordeelbronnen), fc.nat(200)])(
    'wordt nooit zwakker door een bron erbij',
    (lijst, erbij, dagen) => {
      const zwakst = ['verlopen', 'papier', 'gezien']
      const stand = (uit: typeof lijst) =>
        zwakst.indexOf(oordeelstand({ datum: '2026-01-01', bronnen: uit }, plusDagen('2026-01-01', dagen)))
      expect(stand([...lijst, erbij])).toBeGreaterThanOrEqual(stand(lijst))
    },
  )
})

describe('een bodemeis', () => {
  const eis = { nageleefd: 'j', controledatum: '2026-03-10', vervallenOp: null } as const

  test('vraagt iets na de dag van de controle, en meteen als zij is overtreden', () => {
    expect(bodemeisstand(eis, '2026-03-10')).toBe('loopt')
    expect(bodemeisstand(eis, '2026-03-11')).toBe('controle_voorbij')
    expect(bodemeisstand({ ...eis, nageleefd: 'n' }, '2026-03-01')).toBe('overtreden')
    expect(bodemeisstand({ ...eis, nageleefd: 'n', vervallenOp: '2026-03-01' }, '2026-03-01')).toBe('vervallen')
  })

  test.prop([fc.constantFrom('j', 'n', 'onbekend'), fc.nat(60)])('heeft op elke dag precies één stand', (nageleefd, dagen) => {
    expect(bodemeisstanden).toContain(bodemeisstand({ ...eis, nageleefd }, plusDagen('2026-03-01', dagen)))
  })
})

describe('de reactietijd', () => {
  const alarm = (minuten: number | null) => ({
    gemeldOp: '2026-03-01T12:00:00Z',
    beslotenOp: minuten === null ? null : new Date(Date.parse('2026-03-01T12:00:00Z') + minuten * 60_000).toISOString(),
  })

  test('is de middelste, met erbij wat nog open staat', () => {
    expect(reactietijd([])).toEqual({ mediaanMinuten: null, besloten: 0, open: 0 })
    expect(reactietijd([alarm(10), alarm(600), alarm(20), alarm(null)])).toEqual({ mediaanMinuten: 20, besloten: 3, open: 1 })
    expect(reactietijd([alarm(10), alarm(30)])).toEqual({ mediaanMinuten: 20, besloten: 2, open: 0 })
  })

  test.prop([fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 })])('ligt tussen de kortste en de langste', (minuten) => {
    const { mediaanMinuten } = reactietijd(minuten.map(alarm))
    expect(mediaanMinuten).toBeGreaterThanOrEqual(Math.min(...minuten))
    expect(mediaanMinuten).toBeLessThanOrEqual(Math.max(...minuten))
  })
})

test('onafhankelijk zicht is van wie het kind zelf zag, en van de peildatum of eerder', () => {
  const school = { datum: '2026-03-01', bron: 'school', kindGezien: true } as const
  const huisarts = { datum: '2026-03-20', bron: 'huisarts', kindGezien: false } as const
  const aanbieder = { datum: '2026-04-20', bron: 'aanbieder', kindGezien: true } as const
  expect(findNieuwsteOnafhankelijkZicht([school, huisarts, aanbieder], '2026-04-01')).toBe(school)
  expect(findNieuwsteOnafhankelijkZicht([school, huisarts, aanbieder], '2026-04-20')).toBe(aanbieder)
  expect(findNieuwsteOnafhankelijkZicht([huisarts], '2026-04-20')).toBeNull()
  expect(zichtbronnen).not.toContain('ouder')
})
