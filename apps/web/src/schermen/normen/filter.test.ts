import { expect, test } from 'vitest'
import { filterNormen, type groepen } from './filter.ts'
import type { Normbeeld } from './vraag.ts'

const norm = (velden: Partial<Normbeeld>): Normbeeld => ({
  id: 'JB-001',
  naam: 'Eerste contact',
  soort: 'wettelijk',
  gebeurtenis: 'de maatregel',
  vanaf: 'de kennisgeving',
  lengte: '5 werkdagen',
  regel: 'WERKDAG',
  wie: 'De jeugdbeschermer heeft contact.',
  bron: 'Besluit Jeugdwet art. 4.2.2 lid 1',
  url: null,
  let: null,
  zeker: true,
  gelezen: '2025',
  voorbehoud: null,
  staatUit: false,
  keuzes: [],
  lopend: 0,
  isKlok: true,
  teLaat: 0,
  ...velden,
})
const normen = [
  norm({}),
  norm({ id: 'JB-010', naam: 'Familiegroepsplan aanbieden', soort: 'waarborg', lengte: null }),
  norm({ id: 'WL-004', naam: 'Instroomlijst', soort: 'werkafspraak', zeker: false, voorbehoud: 'Uit een rapport.' }),
  norm({ id: 'JB-011', naam: 'Plan van aanpak', lopend: 3, voorbehoud: 'Het beginpunt.' }),
]
const ids = (groep: (typeof groepen)[number], zoek = '') => filterNormen(normen, groep, zoek).map(({ id }) => id)

test('elke norm hoort bij de wet, bij wat er moet zijn, of bij een afspraak', () => {
  expect([...ids('wet'), ...ids('waarborg'), ...ids('afspraak')].toSorted()).toEqual(ids('alle').toSorted())
})

test('onzeker is wat niet gelezen is, en wat met een voorbehoud gelezen is', () => {
  expect(ids('onzeker')).toEqual(['WL-004', 'JB-011'])
  expect(ids('loopt')).toEqual(['JB-011'])
})

test('elk woord van de zoekvraag komt ergens voor, hoofdletters maken niet uit', () => {
  expect(ids('alle', 'PLAN')).toEqual(['JB-010', 'JB-011'])
  expect(ids('alle', 'plan aanbieden')).toEqual(['JB-010'])
  expect(ids('alle', '4.2.2')).toHaveLength(4)
  expect(ids('alle', 'bestaat niet')).toEqual([])
})
