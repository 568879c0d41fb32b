import { expect, test } from 'vitest'
import { begin, kennisgevingVan, type Vorm } from './kennisgeving.ts'

const ingevuld: Vorm = {
  ...begin('2026-03-03'),
  bsn: '999 999 999',
  geboortedatum: '2017-02-04',
  geslacht: 'V',
  postcode: '3511 ab',
  type: '12',
  datumAanvang: '2026-03-02',
}

test('een lege kennisgeving zegt wat er nog mist', () => {
  expect(kennisgevingVan(begin('2026-03-03'))).toEqual({
    ok: false,
    ontbreekt: ['bsn', 'geboortedatum', 'geslacht', 'type', 'datumAanvang'],
  })
})

test('wat leeg bleef gaat niet mee; de dag van vandaag is al ingevuld', () => {
  expect(kennisgevingVan(ingevuld)).toEqual({
    ok: true,
    inhoud: {
      jeugdige: { bsn: '999999999', geboortedatum: '20170204', geslacht: 'V', postcodeOfGemeente: '3511AB' },
      type: '12',
      datumAanvang: '2026-03-02',
      datumKennisgeving: '2026-03-03',
    },
  })
})

test('een ongeboren kind heeft geen BSN en geen geboortedatum', () => {
  const ongeboren: Vorm = { ...ingevuld, bsnSoort: 'ongeboren', bsn: '', geboortedatum: '' }
  expect(kennisgevingVan(ongeboren)).toMatchObject({ ok: true, inhoud: { jeugdige: { bsn: '000000000', geboortedatum: '00000000' } } })
})

test('een geboortedatum zonder dag mag, als men zegt dat die onbekend is', () => {
  const onzeker = { ...ingevuld, geboortedatum: '20170000', geboortedatumOnzeker: true }
  expect(kennisgevingVan(onzeker)).toMatchObject({ ok: true, inhoud: { jeugdige: { geboortedatum: '20170000' } } })
  expect(kennisgevingVan({ ...onzeker, geboortedatumOnzeker: false })).toEqual({ ok: false, ontbreekt: ['geboortedatum'] })
})
