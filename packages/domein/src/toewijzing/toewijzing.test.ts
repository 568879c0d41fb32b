import { describe, expect, test } from 'vitest'
import type { Afwezigheid } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import { alsKaart, eenKind, eenMaatregel, eenMedewerker, vast } from '../proef/index.ts'
import { isBeschikbaar, isLangdurigAfwezig, langdurigAfwezig } from './beschikbaarheid.ts'
import { findVasteJeugdbeschermer, heeftVasteJeugdbeschermer, wisselingen } from './toewijzing.ts'

const ziek = (van: Datum, tot: Datum | null, percentage = 100): Afwezigheid => ({ van, tot, soort: 'ziekte', percentage })
const met = (...afwezigheden: Afwezigheid[]) => eenMedewerker('Anna', { afwezigheden })

describe('langdurig afwezig', () => {
  test('is iemand vanaf dag 28, als de eerste ziektedag dag 1 is', () => {
    const anna = met(ziek('2026-03-01', null))
    expect(isLangdurigAfwezig(anna, '2026-03-27')).toBe(false)
    expect(isLangdurigAfwezig(anna, '2026-03-28')).toBe(true)
  })

  test('is niemand die na 27 dagen beter is, en iemand die na 28 dagen beter is precies één dag', () => {
    expect(langdurigAfwezig(met(ziek('2026-03-01', '2026-03-27')))).toEqual([])
    expect(langdurigAfwezig(met(ziek('2026-03-01', '2026-03-28')))).toEqual([{ van: '2026-03-28', tot: '2026-03-28' }])
  })

  test('telt meldingen die elkaar raken of overlappen als één, met een dag werken ertussen niet', () => {
    const rakend = met(ziek('2026-03-01', '2026-03-20'), ziek('2026-03-21', '2026-04-10'), ziek('2026-04-05', '2026-04-15'))
    expect(langdurigAfwezig(rakend)).toEqual([{ van: '2026-03-28', tot: '2026-04-15' }])
    expect(langdurigAfwezig(met(ziek('2026-03-01', '2026-03-20'), ziek('2026-03-22', '2026-04-10')))).toEqual([])
  })

  test('geldt niet voor verlof en niet voor wie voor een deel ziek is', () => {
    expect(langdurigAfwezig(met({ van: '2026-01-01', tot: null, soort: 'verlof', percentage: 100 }))).toEqual([])
    expect(langdurigAfwezig(met(ziek('2026-01-01', null, 99)))).toEqual([])
    expect(
      langdurigAfwezig(met(ziek('2026-03-01', '2026-03-14'), ziek('2026-03-15', '2026-03-20', 50), ziek('2026-03-21', '2026-04-10'))),
    ).toEqual([])
  })
})

describe('de vaste jeugdbeschermer', () => {
  const kind = (...toewijzingen: ReturnType<typeof vast>[]) => eenKind([eenMaatregel('2026-01-01', { toewijzingen })])

  test('is er tot en met de laatste dag van toewijzing, dienst en maatregel', () => {
    const uitDienst = alsKaart(eenMedewerker('Anna', { uitDienst: '2026-02-28' }))
    const blijft = alsKaart(eenMedewerker('Anna'))
    expect(heeftVasteJeugdbeschermer(kind(vast('Anna', '2026-01-05')), '2026-02-28', uitDienst)).toBe(true)
    expect(heeftVasteJeugdbeschermer(kind(vast('Anna', '2026-01-05')), '2026-03-01', uitDienst)).toBe(false)
    expect(heeftVasteJeugdbeschermer(kind(vast('Anna', '2026-01-05', '2026-01-31')), '2026-02-01', blijft)).toBe(false)
    const afgelopen = eenKind([eenMaatregel('2026-01-01', { datumEinde: '2026-01-20', toewijzingen: [vast('Anna', '2026-01-05')] })])
    expect(heeftVasteJeugdbeschermer(afgelopen, '2026-01-21', blijft)).toBe(false)
  })

  test('is nooit een waarnemer, een contactpersoon of de toewijzing van een preventieve maatregel', () => {
    const anna = alsKaart(eenMedewerker('Anna'))
    const waarnemend = { ...vast('Anna', '2026-01-01'), rol: 'waarnemend' } as const
    const contactpersoon = { ...vast('Anna', '2026-01-01'), rol: 'contactpersoon' } as const
    expect(heeftVasteJeugdbeschermer(kind(waarnemend, contactpersoon), '2026-02-01', anna)).toBe(false)
    const preventief = eenMaatregel('2026-01-01', { type: '31', toewijzingen: [vast('Anna', '2026-01-01')] })
    expect(heeftVasteJeugdbeschermer(eenKind([preventief, eenMaatregel('2026-01-01')]), '2026-02-01', anna)).toBe(false)
  })

  test('heet bij twee tegelijk wie het het langst is, ook over een verlenging heen', () => {
    const allen = alsKaart(eenMedewerker('Anna'), eenMedewerker('Bo'))
    const eerste = eenMaatregel('2026-01-01', { datumEinde: '2026-03-31', toewijzingen: [vast('Bo', '2026-01-10', '2026-03-31')] })
    const tweede = eenMaatregel('2026-04-01', { toewijzingen: [vast('Anna', '2026-02-01'), vast('Bo', '2026-04-01')] })
    expect(findVasteJeugdbeschermer(eenKind([eerste, tweede]), '2026-05-01', allen)).toEqual({ medewerkerId: 'Bo', sinds: '2026-01-10' })
  })

  test('moet een bestaande medewerker zijn', () => {
    expect(() => heeftVasteJeugdbeschermer(kind(vast('niemand', '2026-01-05')), '2026-02-01', alsKaart())).toThrow('niet bestaat')
  })
})

test('wie nog niet in dienst is, is niet beschikbaar', () => {
  const nieuw = eenMedewerker('Cas', { inDienst: '2026-05-01' })
  expect([isBeschikbaar(nieuw, '2026-04-30'), isBeschikbaar(nieuw, '2026-05-01')]).toEqual([false, true])
})

describe('wisselingen', () => {
  test('tellen verschillende personen binnen de keten, en wie terugkomt niet nog eens', () => {
    const eerder = eenMaatregel('2024-01-01', { datumEinde: '2024-12-31', toewijzingen: [vast('Dirk', '2024-01-01', '2024-12-31')] })
    const keten = eenMaatregel('2025-06-01', {
      toewijzingen: [
        vast('Anna', '2025-06-01', '2025-07-01'),
        vast('Bo', '2025-07-02', '2025-09-01'),
        vast('Anna', '2025-09-02'),
        vast('Cas', '2026-02-02'),
      ],
    })
    expect(wisselingen(eenKind([eerder, keten]), '2026-02-01')).toBe(2)
    expect(wisselingen(eenKind([eerder, keten]), '2026-02-02')).toBe(3)
    expect(wisselingen(eenKind([eerder]), '2026-02-02')).toBe(0)
  })
})
