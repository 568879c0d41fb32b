import { expect, test } from 'vitest'
import { eenBezoek, eenKind } from '../proef/index.ts'
import { zicht } from './zicht.ts'

const bel = eenBezoek('2026-03-20', { wijze: 'telefoon', jeugdigeGezien: false })

test('een telefoontje is contact, maar gezien is iets anders', () => {
  expect(zicht(eenKind([], [eenBezoek('2026-03-01'), bel]), '2026-04-01')).toEqual({
    laatstGezien: '2026-03-01',
    wijze: 'huisbezoek',
    dagen: 31,
    laatsteContact: '2026-03-20',
    stilDagen: 12,
  })
})

test('wat na de peildatum gebeurt, weet die dag nog niet', () => {
  expect(zicht(eenKind([], [bel]), '2026-03-19')).toEqual({
    laatstGezien: null,
    wijze: null,
    dagen: null,
    laatsteContact: null,
    stilDagen: null,
  })
})

test('van twee keer zien op één dag telt het huisbezoek', () => {
  const school = eenBezoek('2026-03-20', { wijze: 'school' })
  expect(zicht(eenKind([], [school, eenBezoek('2026-03-20')]), '2026-03-20').wijze).toBe('huisbezoek')
})
