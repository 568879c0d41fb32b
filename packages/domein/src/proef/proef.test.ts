import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { isDatum } from '../kalender/datum.ts'
import { feitenArbitrary } from './index.ts'

describe('de proeffeiten', () => {
  test.prop([feitenArbitrary()], { numRuns: 100 })(
    'passen in de registratie: bestaande dagen, en nooit een einde voor het begin',
    (feiten) => {
      const perioden = [
        ...feiten.kinderen.flatMap((kind) => kind.maatregelen.flatMap((maatregel) => maatregel.toewijzingen)),
        ...[...feiten.medewerkers.values()].flatMap((een) => [
          { van: een.inDienst, tot: een.uitDienst },
          ...een.dienstverbanden,
          ...een.afwezigheden,
        ]),
      ]
      for (const { van, tot } of perioden) {
        expect(isDatum(van)).toBe(true)
        expect(tot === null || tot >= van).toBe(true)
      }
    },
  )

  test.prop([feitenArbitrary()], { numRuns: 100 })(
    'noemen alleen medewerkers die er zijn, en geven ieder een eigen id',
    ({ kinderen, medewerkers }) => {
      const maatregelen = kinderen.flatMap((kind) => kind.maatregelen)
      for (const { medewerkerId } of maatregelen.flatMap((een) => een.toewijzingen)) expect(medewerkers.has(medewerkerId)).toBe(true)
      const ids = [...kinderen, ...maatregelen, ...medewerkers.values()].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  test('zijn met een vast zaad steeds dezelfde', () => {
    expect(fc.sample(feitenArbitrary(), { numRuns: 3, seed: 7 })).toEqual(fc.sample(feitenArbitrary(), { numRuns: 3, seed: 7 }))
  })
})
