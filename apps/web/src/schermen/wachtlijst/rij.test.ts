import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import { rijZinnen } from './rij.ts'
import type { Rij } from './vraag.ts'

const P = '2026-03-03'
const rij: Rij = {
  kind: { id: 'k', dossiernummer: 'D1', naam: 'Sam de Vries', leeftijd: 9, geslacht: 'M' },
  soort: 'start',
  zonderSinds: '2026-01-21',
  dagen: 41,
  werkdagen: 29,
  maatregelen: ['11'],
  laatstGezien: null,
  eersteContactUiterlijk: null,
  planUiterlijk: '2026-02-22',
  einddatumMaatregel: null,
  contactpersoon: null,
  vorigeJeugdbeschermer: null,
  groep: 'overig',
  contactUiterlijk: null,
}
const zin = (anders: Partial<Rij>) =>
  rijZinnen({ ...rij, ...anders }, P, nl.kind, tijdwoorden('nl'))
    .map(({ tekst }) => tekst)
    .join(' ')

test('een rij is een zin over een kind', () => {
  expect(zin({})).toBe('Wacht 41 dagen. Nog niet gezien. Plan van aanpak had er 9 dagen geleden moeten zijn.')
})

test('wat er nog moet, staat er met de dag', () => {
  expect(zin({ dagen: 9, laatstGezien: P, eersteContactUiterlijk: '2026-03-04', planUiterlijk: null })).toBe(
    'Wacht 9 dagen. Vandaag gezien. Eerste contact uiterlijk morgen.',
  )
})

test('rood alleen voor een gemiste termijn, geel voor deze week', () => {
  const kleuren = rijZinnen(
    { ...rij, eersteContactUiterlijk: '2026-03-05', einddatumMaatregel: '2026-05-01' },
    P,
    nl.kind,
    tijdwoorden('nl'),
  )
  expect(kleuren.map(({ sleutel, kleur }) => [sleutel, kleur])).toEqual([
    ['wacht', 'rustig'],
    ['gezien', 'rustig'],
    ['contact', 'deze_week'],
    ['plan', 'te_laat'],
    ['einde', 'rustig'],
  ])
})
