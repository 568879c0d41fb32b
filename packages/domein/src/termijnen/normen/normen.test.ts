import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Datum } from '../../kalender/datum.ts'
import { maakKalender } from '../../kalender/kalender.ts'
import { datumArbitrary } from '../../proef/index.ts'
import { berekenNorm, magLengteKrijgen } from '../norm-uitkomst.ts'
import { catalogus, findNorm, getNorm } from './index.ts'

const kalender = maakKalender()

describe('elke norm, uitgerekend vanaf één dag', () => {
  // Worked out apart from this code, from the text of each norm, with a calendar of its own.
  const uitgewerkt: [string, Datum, Datum | null][] = [
    ['JB-001', '2026-03-24', '2026-03-31'],
    ['JB-002', '2026-04-30', '2026-05-08'],
    ['JB-003', '2026-02-14', null],
    ['JB-004', '2026-01-31', '2026-02-06'],
    ['JR-001', '2026-12-18', '2026-12-28'],
    ['JB-010', '2026-11-23', null],
    ['JB-011', '2026-05-13', '2026-06-24'],
    ['JB-012', '2026-03-24', '2026-05-06'],
    ['JB-013', '2026-04-30', null],
    ['JB-014', '2026-02-14', '2027-02-14'],
    ['JB-015', '2026-01-31', '2026-02-16'],
    ['OTS-001', '2026-12-18', '2027-12-18'],
    ['OTS-002', '2026-11-23', '2027-11-23'],
    ['OTS-003', '2026-05-13', '2026-03-18'],
    ['OTS-004', '2026-03-24', null],
    ['OTS-005', '2026-04-30', '2026-02-28'],
    ['OTS-006', '2026-02-14', '2026-01-14'],
    ['OTS-007', '2026-01-31', '2025-11-30'],
    ['OTS-008', '2026-12-18', null],
    ['OTS-009', '2026-11-23', null],
    ['OTS-010', '2026-05-13', null],
    ['VOTS-001', '2026-03-24', '2026-06-24'],
    ['VOTS-002', '2026-04-30', '2026-05-14'],
    ['VOTS-003', '2026-02-14', '2026-03-14'],
    ['UHP-001', '2026-01-31', '2027-01-31'],
    ['UHP-002', '2026-12-18', '2027-12-18'],
    ['UHP-003', '2026-11-23', '2027-02-23'],
    ['UHP-004', '2026-05-13', null],
    ['UHP-005', '2026-03-24', null],
    ['UHP-006', '2026-04-30', '2026-05-18'],
    ['UHP-007', '2026-02-14', '2026-03-02'],
    ['UHP-008', '2026-01-31', '2027-01-31'],
    ['UHP-009', '2026-12-18', '2027-12-18'],
    ['OMG-001', '2026-11-23', null],
    ['OMG-002', '2026-05-13', null],
    ['OMG-003', '2026-03-24', '2026-05-05'],
    ['PER-001', '2026-04-30', null],
    ['PER-002', '2026-02-14', null],
    ['SA-001', '2026-01-31', null],
    ['SA-002', '2026-12-18', '2027-01-04'],
    ['SA-003', '2026-11-23', '2026-12-07'],
    ['SA-004', '2026-05-13', null],
    ['GEZ-001', '2026-03-24', null],
    ['GEZ-002', '2026-04-30', '2026-05-18'],
    ['GEZ-003', '2026-02-14', '2026-05-14'],
    ['VGD-001', '2026-01-31', '2026-04-30'],
    ['VGD-002', '2026-12-18', '2044-12-18'],
    ['VGD-003', '2026-11-23', null],
    ['HB-001', '2026-05-13', '2026-08-13'],
    ['HB-002', '2026-03-24', null],
    ['GJ-001', '2026-04-30', '2027-04-30'],
    ['GJ-002', '2026-02-14', '2026-03-14'],
    ['GJ-003', '2026-01-31', '2026-02-23'],
    ['GJ-004', '2026-12-18', '2027-06-18'],
    ['RVDK-001', '2026-11-23', null],
    ['RVDK-002', '2026-05-13', '2026-05-23'],
    ['RVDK-003', '2026-03-24', null],
    ['VT-001', '2026-04-30', '2026-05-08'],
    ['VT-002', '2026-02-14', '2026-04-28'],
    ['MLD-001', '2026-01-31', '2026-02-04'],
    ['MLD-002', '2026-12-18', '2027-01-29'],
    ['MLD-003', '2026-11-23', null],
    ['MLD-004', '2026-05-13', null],
    ['KL-001', '2026-03-24', null],
    ['KL-002', '2026-04-30', '2026-06-01'],
    ['KL-003', '2026-02-14', '2027-02-14'],
    ['KL-004', '2026-01-31', null],
    ['KL-005', '2026-12-18', '2027-01-15'],
    ['DOS-001', '2026-11-23', '2046-11-23'],
    ['DOS-002', '2026-05-13', '2056-05-13'],
    ['DOS-003', '2026-03-24', null],
    ['DOS-004', '2026-04-30', '2026-06-01'],
    ['DOS-005', '2026-02-14', '2026-03-16'],
    ['DOS-006', '2026-01-31', '2026-03-02'],
    ['DOS-007', '2026-12-18', null],
    ['DOS-008', '2026-11-23', '2028-11-23'],
    ['GEM-001', '2026-05-13', null],
    ['PRO-001', '2026-03-24', '2031-03-23'],
    ['PRO-002', '2026-04-30', '2026-01-30'],
    ['PRO-003', '2026-02-14', '2029-02-14'],
    ['PRO-004', '2026-01-31', '2026-06-29'],
    ['PRO-005', '2026-12-18', '2027-01-08'],
    ['JR-002', '2026-11-23', '2027-05-23'],
    ['JR-003', '2026-05-13', null],
    ['JR-004', '2026-03-24', '2026-03-30'],
    ['JR-005', '2026-04-30', '2028-04-30'],
    ['JR-006', '2026-02-14', '2026-08-14'],
    ['JR-007', '2026-01-31', '2027-01-31'],
    ['JR-008', '2026-12-18', '2026-11-18'],
    ['JR-009', '2026-11-23', '2027-05-23'],
    ['JR-010', '2026-05-13', '2026-11-13'],
    ['JR-011', '2026-03-24', '2028-03-24'],
    ['JR-012', '2026-04-30', '2028-04-30'],
    ['JR-013', '2026-02-14', null],
    ['JR-014', '2026-01-31', '2026-07-31'],
    ['JR-015', '2026-12-18', '2028-12-18'],
    ['WL-001', '2026-11-23', '2026-11-30'],
    ['WL-002', '2026-05-13', null],
    ['WL-003', '2026-03-24', null],
    ['WL-004', '2026-04-30', '2026-05-07'],
    ['WL-005', '2026-02-14', '2026-03-14'],
    ['WL-006', '2026-01-31', null],
    ['WL-007', '2026-12-18', null],
    ['TP-001', '2026-11-23', '2027-11-22'],
    ['TP-002', '2026-05-13', '2029-05-13'],
  ]

  test.each(uitgewerkt)('%s vanaf %s', (id, start, eind) => {
    const norm = findNorm(id)
    expect(norm === null ? 'ontbreekt' : berekenNorm(norm, { start }, kalender).eind).toBe(eind)
  })

  test('er is geen norm zonder uitgewerkt voorbeeld, en geen die twee keer voorkomt', () => {
    expect(catalogus.map(({ id }) => id).toSorted()).toEqual(uitgewerkt.map(([id]) => id).toSorted())
    expect(new Set(catalogus.map(({ id }) => id)).size).toBe(105)
  })
})

describe('de keuzes die een norm kent', () => {
  test.each<[string, string, Datum, Datum]>([
    ['OTS-003', 'mdo', '2026-10-01', '2026-07-09'],
    ['GJ-001', 'voorwaardelijk', '2026-08-31', '2027-02-28'],
    ['JR-004', 'dadelijkUitvoerbaar', '2026-04-27', '2026-05-04'],
    ['JR-005', 'verlengd', '2026-02-28', '2029-02-28'],
    ['JR-008', 'eerst', '2026-04-30', '2026-02-28'],
    ['PRO-003', 'voorlopig', '2026-02-28', '2028-02-28'],
    ['DOS-005', 'verlengd', '2026-01-31', '2026-04-30'],
    ['TP-002', 'jeugdhulp', '2026-06-01', '2031-06-01'],
  ])('%s met %s', (id, keuze, start, eind) => {
    expect(berekenNorm(findNorm(id) ?? getNorm('JB-001'), { start, keuze }, kalender).eind).toBe(eind)
  })
})

describe('waar een norm vandaan komt', () => {
  test('eerste contact staat in het Besluit Jeugdwet, het plan in Jeugdwet 4.1.3 lid 5; Jeugdwet 4.2.2 gaat over klachten', () => {
    for (const id of ['JB-001', 'JB-002'] as const) expect(getNorm(id).bron).toBe('Besluit Jeugdwet art. 4.2.2 lid 1')
    expect(getNorm('JB-011').bron).toBe('Jeugdwet art. 4.1.3 lid 5')
    expect(catalogus.filter(({ bron }) => /^Jeugdwet art\. 4\.2\.2/.test(bron)).map(({ id }) => id)).toEqual(['KL-004'])
    expect(catalogus.filter(({ bron }) => /Jeugdwet art\. 4\.5/.test(bron))).toEqual([])
  })

  test('van elke norm is gelezen waar zij staat, of het voorbehoud zegt waarom niet', () => {
    for (const { id, zekerheid, bron, wie } of catalogus) {
      expect([id, zekerheid.zeker ? zekerheid.gelezen : zekerheid.voorbehoud]).not.toContain(null)
      expect([id, bron.length > 0, wie.endsWith('.')]).toEqual([id, true, true])
    }
  })

  test('een wetsvoorstel staat uit, en zegt dat ook als het wordt uitgerekend', () => {
    const omgangsplan = getNorm('OMG-003')
    expect(omgangsplan.geldig).toEqual({ van: null, tot: null })
    expect(berekenNorm(omgangsplan, { start: '2026-03-02' }, kalender).waarschuwing).toContain('Deze norm geldt nog niet.')
  })
})

describe('wat de lezer erbij hoort te weten', () => {
  test('bij vijf werkdagen over een gelijkgestelde dag staat ook de ruime lezing (15 mei 2026)', () => {
    const { eind, waarschuwing } = berekenNorm(getNorm('JB-001'), { start: '2026-05-13' }, kalender)
    expect(eind).toBe('2026-05-21')
    expect(waarschuwing).toContain('dan is de laatste dag vr 22 mei 2026')
  })

  test('bij terugrekenen naar een zaterdag staat de laatste werkdag ervoor', () => {
    const { eind, binnenshuis, waarschuwing } = berekenNorm(getNorm('OTS-005'), { start: '2026-04-30' }, kalender)
    expect([eind, binnenshuis]).toEqual(['2026-02-28', '2026-02-27'])
    expect(waarschuwing).toContain('vr 27 februari 2026')
  })

  test('een einddatum van de rechter telt letterlijk, ook als hij het wettelijke maximum overschrijdt', () => {
    const ots = getNorm('OTS-001')
    const binnen = berekenNorm(ots, { start: '2026-03-01', einddatum: '2026-12-24' }, kalender)
    expect([binnen.eind, binnen.waarschuwing]).toEqual(['2026-12-24', null])
    const buiten = berekenNorm(ots, { start: '2026-03-01', einddatum: '2027-03-02' }, kalender)
    expect(buiten.eind).toBe('2027-03-02')
    expect(buiten.waarschuwing).toContain('het langste dat de wet toelaat')
  })

  test('wie van een waarborg een dag vraagt, hoort wat er moet zijn', () => {
    expect(berekenNorm(getNorm('JB-010'), { start: '2026-03-01' }, kalender).waarschuwing).toContain('familiegroepsplan')
  })

  test('een instelling kan een eigen lengte geven waar de wet er geen geeft, en nergens anders', () => {
    expect(['JB-013', 'KL-001', 'MLD-003', 'OTS-003'].map((id) => magLengteKrijgen(findNorm(id) ?? getNorm('JB-001')))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(catalogus.filter((norm) => norm.soort === 'wettelijk' && norm.lengte !== null && magLengteKrijgen(norm))).toEqual([])
  })
})

const metLengte = catalogus.filter(({ lengte }) => lengte !== null)

test.prop([fc.constantFrom(...metLengte), datumArbitrary('2020-01-01', '2040-12-31'), fc.integer({ min: 0, max: 20 })])(
  'geen norm eindigt eerder als zij later begint, en wat opschuift eindigt op een gewone dag',
  (norm, start, later) => {
    const eind = (dag: Datum) => berekenNorm(norm, { start: dag }, kalender).eind ?? dag
    const dan = new Date(Date.parse(start) + later * 86_400_000).toISOString().slice(0, 10) as Datum
    expect(eind(start) <= eind(dan)).toBe(true)
    if (norm.regel === 'ATW' || norm.regel === 'EU') expect(kalender.isAtwRustdag(eind(start))).toBe(false)
    if (norm.regel === 'TERUG') expect(eind(start) < start).toBe(true)
  },
)
