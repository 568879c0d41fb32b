import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import {
  gewichtenUit,
  vastgesteldeTabel,
  voorbeeldwerklastgewichten,
  type Werklastgewichten,
  werklastgewichten,
  werklastgewichtnamen,
} from './gewichten.ts'
import { findGewichtstabel, urenVoorKind, voorbeeldgewichten } from './gewogen.ts'

const getallen = fc.record(
  Object.fromEntries(
    werklastgewichtnamen.map((naam) => [
      naam,
      fc.double({ min: werklastgewichten[naam].minimum, max: werklastgewichten[naam].maximum, noNaN: true }),
    ]),
  ),
) as fc.Arbitrary<Werklastgewichten>

test('het voorbeeld past in wat kan worden vastgesteld', () => {
  for (const naam of werklastgewichtnamen) {
    const { minimum, maximum } = werklastgewichten[naam]
    expect(voorbeeldwerklastgewichten[naam], naam).toBeGreaterThanOrEqual(minimum)
    expect(voorbeeldwerklastgewichten[naam], naam).toBeLessThanOrEqual(maximum)
  }
})

test.prop([getallen])('wat is vastgesteld, staat zo in de tabel', (gewichten) => {
  const tabel = vastgesteldeTabel(gewichten, { besluit: 'De bestuurder', van: '2026-07-01' })
  expect(gewichtenUit(tabel)).toEqual(gewichten)
  expect(tabel).toMatchObject({ isVoorbeeld: false, bron: 'De bestuurder' })
})

test('een eigen versie geldt vanaf haar eerste dag, en verandert wat daarvoor was niet', () => {
  const eigen = vastgesteldeTabel({ ...voorbeeldwerklastgewichten, voogdij: 14 }, { besluit: 'De bestuurder', van: '2026-07-01' })
  const kind = { maatregelen: [{ type: '21', begonnen: '2020-01-01' }], sinds: '2020-01-01', overgenomen: false } as const
  const uren = (dag: '2026-06-30' | '2026-07-01') => urenVoorKind(kind, dag, findGewichtstabel([voorbeeldgewichten, eigen], dag) ?? eigen)
  expect(uren('2026-06-30')).toBe(36 / 28)
  expect(uren('2026-07-01')).toBe(36 / 14)
})
