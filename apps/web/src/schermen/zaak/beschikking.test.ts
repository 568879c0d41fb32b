import { NieuweUitspraak } from '@houvast/server/zaak/contract.ts'
import { expect, test } from 'vitest'
import { beschikkingVan, leegDeel } from './beschikking.ts'

const maatregelId = '0190a5c8-0000-7000-8000-000000000001'
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

test.each([
  { stap: 'beginnen', type: '11', overgenomenOp: '2026-03-05', plantermijnDagen: '14' },
  { stap: 'verlengen' },
  { stap: 'omzetten', type: '21', einddatum: '' },
  { stap: 'opheffen', reden: '02' },
  { stap: 'machtigen', type: '72' },
] as const)('wat het formulier van $stap stuurt, past bij wat de server vraagt', (anders) => {
  const deel = { ...leegDeel(anders.stap, maatregelId, '2026-03-01'), einddatum: '2026-09-01', totWoord: 'tot' as const, ...anders }
  const { delen } = NieuweUitspraak.parse(beschikkingVan({ ...vorm, delen: [deel] }))
  expect(delen).toMatchObject([{ stap: anders.stap, einddatumInclusief: false }])
})

test('een lege opdracht wordt geen opdracht; "tot en met" telt de dag mee', () => {
  const deel = { ...leegDeel('machtigen', null, '2026-03-01'), type: '72', einddatum: '2026-09-01', totWoord: 'tot_en_met' as const }
  expect(beschikkingVan({ ...vorm, delen: [deel] })).toMatchObject({ delen: [{ einddatumInclusief: true }], opdrachten: [] })
  expect(beschikkingVan({ ...vorm, delen: [deel], wat: 'Onderzoek.', wie: 'de GI' }).opdrachten).toEqual([
    { wat: 'Onderzoek.', wie: 'de GI' },
  ])
})

test('wie niet zegt of er "tot" of "tot en met" staat, krijgt dat terug: het scheelt een dag', () => {
  const deel = { ...leegDeel('machtigen', null, '2026-03-01'), type: '72', einddatum: '2026-09-01' }
  expect(NieuweUitspraak.safeParse(beschikkingVan({ ...vorm, delen: [deel] })).error?.issues).toMatchObject([
    { path: ['delen', 0, 'einddatumInclusief'] },
  ])
})
