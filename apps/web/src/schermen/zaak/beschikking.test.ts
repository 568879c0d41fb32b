import { expect, test } from 'vitest'
import { beschikkingVan, type Deelvorm, leegDeel } from './beschikking.ts'

const vorm = {
  gerecht: 'Rechtbank',
  zaaknummer: 'C/1',
  datum: '2026-03-01',
  datumKennisgeving: '2026-03-02',
  dictum: 'Beslist.',
  wat: '',
  wie: '',
  uiterlijk: '',
}
/** Everything filled in, as when the reader changed the step after typing. */
const vol: Partial<Deelvorm> = {
  type: '11',
  einddatum: '2026-09-01',
  totWoord: 'tot',
  reden: '02',
  overgenomenOp: '2026-03-05',
  plantermijnDagen: '14',
}
const eind = { einddatum: '2026-09-01', einddatumInclusief: false }
const ingangsdatum = '2026-03-01'

test.each([
  ['beginnen', { type: '11', ingangsdatum, ...eind, overgenomenOp: '2026-03-05', plantermijnDagen: 14 }],
  ['verlengen', { maatregelId: 'm', ingangsdatum, ...eind }],
  ['omzetten', { maatregelId: 'm', type: '11', ingangsdatum, ...eind, plantermijnDagen: 14 }],
  ['opheffen', { maatregelId: 'm', ...eind, reden: '02' }],
  ['machtigen', { type: '11', ingangsdatum, ...eind }],
] as const)('bij %s gaat alleen mee wat daarbij hoort', (stap, verwacht) => {
  const { delen } = beschikkingVan({ ...vorm, delen: [{ ...leegDeel(stap, 'm', ingangsdatum), ...vol }] })
  expect(delen).toEqual([{ stap, ...verwacht }])
})

test('"tot en met" telt de dag mee; wie het niet zegt, laat de server het vragen, want het scheelt een dag', () => {
  const deel = { ...leegDeel('machtigen', null, ingangsdatum), type: '72', einddatum: '2026-09-01' }
  expect(beschikkingVan({ ...vorm, delen: [{ ...deel, totWoord: 'tot_en_met' }] }).delen).toMatchObject([{ einddatumInclusief: true }])
  expect(beschikkingVan({ ...vorm, delen: [deel] }).delen[0]).not.toHaveProperty('einddatumInclusief')
})

test('een lege opdracht wordt geen opdracht', () => {
  expect(beschikkingVan({ ...vorm, delen: [] }).opdrachten).toEqual([])
  expect(beschikkingVan({ ...vorm, delen: [], wat: 'Onderzoek.', wie: 'de GI' }).opdrachten).toEqual([{ wat: 'Onderzoek.', wie: 'de GI' }])
})
