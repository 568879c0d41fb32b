import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { dagVanDeWeek } from './datum.ts'
import { eerstePaasdag, feestdagen, goedeVrijdag, kbGelijkgesteldeDagen } from './feestdagen.ts'

const dagMet = (jaar: number, naam: string) => feestdagen(jaar).find((feestdag) => feestdag.naam === naam)?.dag

/** Algemene termijnenwet art. 3 and the calendar: the table of moveable days, 2025 to 2030. */
describe('de feestdagen', () => {
  test.each([
    [2025, '2025-04-18', '2025-04-21', '2025-04-26', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-14', '2028-04-17', '2028-04-27', '2028-05-25', '2028-06-05'],
    [2029, '2029-03-30', '2029-04-02', '2029-04-27', '2029-05-10', '2029-05-21'],
    [2030, '2030-04-19', '2030-04-22', '2030-04-27', '2030-05-30', '2030-06-10'],
  ])('van %i vallen waar ze horen', (jaar, vrijdag, paasmaandag, koningsdag, hemelvaart, pinkstermaandag) => {
    expect(goedeVrijdag(jaar)).toBe(vrijdag)
    expect(dagMet(jaar, 'Tweede Paasdag')).toBe(paasmaandag)
    expect(dagMet(jaar, 'Koningsdag')).toBe(koningsdag)
    expect(dagMet(jaar, 'Hemelvaartsdag')).toBe(hemelvaart)
    expect(dagMet(jaar, 'Tweede Pinksterdag')).toBe(pinkstermaandag)
    expect(dagMet(jaar, 'Bevrijdingsdag')).toBe(`${jaar}-05-05`)
  })

  test('Pasen klopt ook in jaren waarin de regel een uitzondering heeft', () => {
    expect([1954, 1981, 2008, 2038, 2049, 2076].map(eerstePaasdag)).toEqual([
      '1954-04-18',
      '1981-04-19',
      '2008-03-23',
      '2038-04-25',
      '2049-04-18',
      '2076-04-19',
    ])
  })

  test.prop([fc.integer({ min: 1900, max: 2200 })])(
    'Pasen is altijd een zondag tussen 22 maart en 25 april, Koningsdag nooit een zondag',
    (jaar) => {
      const pasen = eerstePaasdag(jaar)
      expect(dagVanDeWeek(pasen)).toBe(7)
      expect(pasen >= `${jaar}-03-22` && pasen <= `${jaar}-04-25`).toBe(true)
      expect(dagVanDeWeek(dagMet(jaar, 'Koningsdag') ?? pasen)).not.toBe(7)
      expect(feestdagen(jaar)).toHaveLength(8)
    },
  )

  test('elke bij koninklijk besluit gelijkgestelde dag noemt zijn bron', () => {
    expect(kbGelijkgesteldeDagen.map(({ dag }) => dag)).toContain('2026-05-15')
    for (const { bron } of kbGelijkgesteldeDagen) expect(bron).toMatch(/Algemene termijnenwet/)
  })
})
