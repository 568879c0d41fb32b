import { expect, test } from 'vitest'
import { eenMaatregel, vast } from '../proef/index.ts'
import { ingangVanOverdracht, kanNogOverdragen, telJeugdbeschermers } from './overdracht.ts'

test('de wisseling gaat nooit in voordat de ontvanger de kaart heeft aanvaard', () => {
  expect(ingangVanOverdracht('2026-03-01', '2026-02-20')).toBe('2026-03-01')
  expect(ingangVanOverdracht('2026-03-01', '2026-03-04')).toBe('2026-03-04')
})

test('wie tot een maand geleden de jeugdbeschermer was en er nog is, kan het kind nog zelf overdragen', () => {
  expect(kanNogOverdragen('2026-03-01', '2026-03-29', true)).toBe(true)
  expect(kanNogOverdragen('2026-03-01', '2026-03-30', true)).toBe(false)
  expect(kanNogOverdragen('2026-03-01', '2026-03-02', false)).toBe(false)
})

test('de derde vaste jeugdbeschermer binnen een jaar geeft een signaal; wie terugkomt, telt één keer', () => {
  const maatregel = eenMaatregel('2024-01-01', {
    toewijzingen: [
      vast('a', '2024-01-01', '2025-05-31'),
      vast('b', '2025-06-01', '2025-09-30'),
      vast('a', '2025-10-01', '2025-12-31'),
      vast('c', '2026-01-01'),
    ],
  })
  expect(telJeugdbeschermers([maatregel], '2025-12-31')).toEqual({ totaal: 2, inEenJaar: 2, isSignaal: false })
  expect(telJeugdbeschermers([maatregel], '2026-01-01')).toEqual({ totaal: 3, inEenJaar: 3, isSignaal: true })
  expect(telJeugdbeschermers([maatregel], '2026-09-29').inEenJaar).toBe(3)
  expect(telJeugdbeschermers([maatregel], '2026-09-30').inEenJaar).toBe(2)
})

test('een contactpersoon of waarnemer is geen vaste jeugdbeschermer, en het preventieve kader telt niet', () => {
  const waarnemend = { ...vast('a', '2026-01-01'), rol: 'waarnemend' as const }
  const preventief = eenMaatregel('2026-01-01', { type: '31', toewijzingen: [vast('b', '2026-01-01')] })
  expect(telJeugdbeschermers([eenMaatregel('2026-01-01', { toewijzingen: [waarnemend] }), preventief], '2026-02-01').totaal).toBe(0)
})
