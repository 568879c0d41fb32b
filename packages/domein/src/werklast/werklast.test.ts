import { expect, test } from 'vitest'
import { eenKind, eenMaatregel, vast } from '../proef/index.ts'
import { kinderenPerMedewerker, werklast } from './werklast.ts'

test('de werklast van het ministerie is niet de onze: 31.230 kinderen op 2.681 fte is 11,65 en geen 12,0', () => {
  expect(werklast(31_230, { jbjr: 2_681, metOndersteunend: 3_000, primairProces: 4_000 }).perJbjr).toBeCloseTo(11.65, 2)
})

test('zonder fte is er geen werklast; hmpps-workload noemt dan 0% en laat een vol hoofd leeg lijken', () => {
  expect(werklast(14, { jbjr: 0, metOndersteunend: 2, primairProces: 4 })).toEqual({
    perJbjr: null,
    perMetOndersteunend: 7,
    perPrimairProces: 3.5,
  })
})

test('een kind met twee maatregelen telt één keer bij zijn jeugdbeschermer', () => {
  const toewijzingen = [vast('Anna', '2026-01-01'), { ...vast('Bo', '2026-01-01'), rol: 'waarnemend' } as const]
  const kind = eenKind([eenMaatregel('2026-01-01', { toewijzingen }), eenMaatregel('2026-01-01', { type: '41', toewijzingen })])
  const afgelopen = eenKind([eenMaatregel('2025-01-01', { datumEinde: '2025-12-31', toewijzingen })])
  expect([...kinderenPerMedewerker([kind, afgelopen], '2026-02-01')]).toEqual([['Anna', 1]])
})
