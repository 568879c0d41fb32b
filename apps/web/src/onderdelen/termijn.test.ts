import { expect, test } from 'vitest'
import { nl } from '../teksten/nl.ts'
import { tijdwoorden } from '../teksten/tijd.ts'
import { kleurVan, type Termijn, termijnZin } from './termijn.ts'

const tijd = tijdwoorden('nl')
const plan: Termijn = {
  id: '0',
  norm: 'JB-002',
  naam: 'Plan van aanpak',
  bron: 'Jeugdwet',
  start: '2026-01-11',
  eind: '2026-02-22',
  stand: 'loopt',
  gehaaldOp: null,
  uitleg: '',
  isOpen: true,
  isWet: true,
  reden: null,
  waarschuwVanaf: '2026-01-01' as const,
  voorbehoud: null,
}
const zin = (anders: Partial<Termijn>, op: `${number}-${number}-${number}`) => termijnZin({ ...plan, ...anders }, op, nl.kind, tijd)

test('een termijn zegt hoe lang nog, en daarna hoe lang te laat', () => {
  expect(zin({}, '2026-02-17')).toBe('Plan van aanpak: nog 5 dagen, uiterlijk zo 22 februari 2026.')
  expect(zin({}, '2026-02-22')).toBe('Plan van aanpak: uiterlijk vandaag.')
  expect(zin({ stand: 'te_laat' }, '2026-03-03')).toBe(
    'Plan van aanpak: 9 dagen te laat. Had uiterlijk zo 22 februari 2026 klaar moeten zijn.',
  )
})

test('wat later toch is gedaan, is niet meer rood, maar de zin verzwijgt het niet', () => {
  const later = { stand: 'gehaald', gehaaldOp: '2026-02-25' } as const
  expect(kleurVan({ ...plan, ...later }, '2026-03-03')).toBe('rustig')
  expect(zin(later, '2026-03-03')).toBe('Plan van aanpak: gedaan op wo 25 februari 2026, na de laatste dag (zo 22 februari 2026).')
})

test('de einddatum van de rechter is geen taak maar een dag', () => {
  const einde = { norm: 'OTS-001', naam: 'Einddatum van de beschikking' }
  expect(zin(einde, '2026-02-01')).toBe('Maatregel loopt af over 21 dagen, op zo 22 februari 2026.')
  expect(zin({ ...einde, stand: 'te_laat' }, '2026-03-03')).toBe(
    'De einddatum van de rechter was 9 dagen geleden. Er is geen verlenging vastgelegd.',
  )
})

test('rood is te laat, geel is deze week, de rest heeft geen kleur', () => {
  expect(kleurVan({ ...plan, stand: 'te_laat' }, '2026-03-03')).toBe('te_laat')
  expect(kleurVan(plan, '2026-02-15')).toBe('deze_week')
  expect(kleurVan(plan, '2026-02-14')).toBe('rustig')
})
