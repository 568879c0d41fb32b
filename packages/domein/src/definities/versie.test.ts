import { expect, test } from 'vitest'
import { jeugdbeschermingsmaatregelen, jeugdreclasseringsmaatregelen } from '../feiten/codes.ts'
import { normVanEersteContact, normVanPlan } from '../termijnen/normen.ts'
import { langdurigVanafDag } from '../toewijzing/beschikbaarheid.ts'
import { wachtlijstdrempel } from '../wachtlijst/wachtlijst.ts'
import { familieVolgens, parameters2026, verschillendeParameters } from './parameters.ts'
import { findVersie, officieleVersie } from './versie.ts'

test('de getallen van 2026-1 zijn die van de definities, en van de normen', () => {
  expect(officieleVersie).toMatchObject({ id: '2026-1', geldigVanaf: '2026-01-01' })
  expect(parameters2026).toMatchObject({
    wachtlijstNaWerkdagen: 5,
    langdurigVanafDag: 28,
    grootsteGatInKeten: 1,
    eersteContactWerkdagen: 5,
    planDagen: 42,
    klokvensterMaanden: 6,
    personeelsvensterMaanden: 12,
    referentielijnProcent: 3,
    kleinsteCel: 10,
  })
  expect([wachtlijstdrempel, langdurigVanafDag]).toEqual([5, 28])
  for (const type of [...parameters2026.jeugdbescherming, ...parameters2026.jeugdreclassering]) {
    expect(normVanEersteContact(type)?.lengte).toEqual({ werkdagen: parameters2026.eersteContactWerkdagen })
    expect(normVanPlan(type, false)).toMatchObject({ lengte: { weken: parameters2026.planDagen / 7 }, regel: 'ATW' })
  }
  expect(familieVolgens('31', parameters2026)).toBeNull()
  expect(Object.keys({ ...jeugdbeschermingsmaatregelen, ...jeugdreclasseringsmaatregelen }).toSorted()).toEqual(
    [...parameters2026.jeugdbescherming, ...parameters2026.jeugdreclassering].toSorted(),
  )
})

test('elk cijfer heeft zijn woorden in twee talen', () => {
  for (const { naam, tekst, teller, noemer, en } of officieleVersie.figuren) {
    expect(en.tekst.length).toBeGreaterThan(20)
    expect([en.naam, en.tekst, en.teller]).not.toContain(naam)
    expect(en.tekst).not.toBe(tekst)
    expect(en.teller).not.toBe(teller)
    expect(en.noemer === null).toBe(noemer === null)
  }
})

test('twee versies verschillen in de parameters die anders zijn, en in geen andere', () => {
  expect(findVersie('2026-1')).toBe(officieleVersie)
  expect(findVersie('2019-1')).toBeUndefined()
  expect(verschillendeParameters(parameters2026, { ...parameters2026, planDagen: 40 })).toEqual(['planDagen'])
  expect(verschillendeParameters(parameters2026, structuredClone(parameters2026))).toEqual([])
})
