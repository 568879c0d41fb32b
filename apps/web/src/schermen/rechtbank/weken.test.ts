import type { Datum } from '@houvast/domein/kalender'
import { expect, test } from 'vitest'
import type { Agendaregel } from './vraag.ts'
import { kleurVanPunt, perWeek } from './weken.ts'

const regel = (naam: string | null, dag: Datum, wie: string | null = 'w'): Agendaregel => ({
  kind: { id: `${naam} ${dag}`, dossiernummer: '1', naam, leeftijd: 9, geslacht: 'O' },
  medewerker: wie === null ? null : { id: wie, naam: wie },
  team: null,
  titel: { id: 't', soort: 'ondertoezichtstelling', van: '2025-01-01', einddatum: '2026-12-31' },
  dag,
  punt: null,
  zitting: null,
})
const namen = (regels: Agendaregel[]) =>
  perWeek(regels, '2026-03-04').map(({ maandag, groepen }) => [maandag, groepen.map((groep) => groep.regels.map(({ kind }) => kind.naam))])

test('wat te laat is staat bovenaan, daarna week voor week vanaf maandag', () => {
  expect(namen([regel('Sem Vos', '2026-03-16'), regel('Bo Kok', '2026-03-03'), regel('Mia Bos', '2026-03-08')])).toEqual([
    [null, [['Bo Kok']]],
    ['2026-03-02', [['Mia Bos']]],
    ['2026-03-16', [['Sem Vos']]],
  ])
})

test('broers en zussen staan bij elkaar; zonder naam of jeugdbeschermer is niemand broer of zus', () => {
  expect(
    namen([
      regel('Sem Vos', '2026-03-04'),
      regel('Bo Kok', '2026-03-05'),
      regel('Tim Vos', '2026-03-06'),
      regel('Ida Vos', '2026-03-06', null),
    ]),
  ).toEqual([['2026-03-02', [['Sem Vos', 'Tim Vos'], ['Bo Kok'], ['Ida Vos']]]])
})

test('rood is voor de wet: een afspraak uit de praktijk die te laat is, is amber', () => {
  expect(kleurVanPunt({ stand: 'te_laat', isWet: true })).toBe('te_laat')
  expect(kleurVanPunt({ stand: 'te_laat', isWet: false })).toBe('deze_week')
  expect(kleurVanPunt({ stand: 'te_laat_gedaan', isWet: true })).toBe('rustig')
  expect(kleurVanPunt(null)).toBe('rustig')
})
