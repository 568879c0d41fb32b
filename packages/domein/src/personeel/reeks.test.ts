import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { plusMaanden } from '../kalender/datum.ts'
import { datumArbitrary, medewerkersArbitrary } from '../proef/index.ts'
import { fte, verloop12m, verzuim12m } from './personeel.ts'
import { personeelreeks } from './reeks.ts'

test.prop([medewerkersArbitrary(), datumArbitrary(), fc.integer({ min: 1, max: 30 })], { numRuns: 300 })(
  'een reeks zegt van elke peildatum hetzelfde als de cijfers één voor één',
  (medewerkers, begin, maanden) => {
    const peildata = Array.from({ length: maanden }, (_, n) => plusMaanden(begin, n))
    expect(personeelreeks(medewerkers.values(), peildata)).toEqual(
      peildata.map((peildatum) => ({
        fte: fte(medewerkers, peildatum),
        verloop12m: verloop12m(medewerkers, peildatum),
        verzuim12m: verzuim12m(medewerkers, peildatum),
      })),
    )
  },
)
