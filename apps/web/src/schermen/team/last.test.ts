import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import { balkVan, groepeer, heeftLast, lastZin, telTeams } from './last.ts'
import type { Medewerker, Teamrij } from './vraag.ts'

const wie = (anders: Partial<Medewerker>): Medewerker => ({
  id: anders.naam ?? 'm',
  naam: 'm',
  functie: 'jeugdbeschermer',
  fte: 1,
  kinderen: 12,
  werklast: 12,
  afwezigSinds: null,
  afwezigheidId: null,
  langdurigAfwezig: false,
  starter: false,
  inDienst: '2020-01-01',
  teLaat: 0,
  uren: { gezinnen: 0, gewogen: 0, beschikbaar: 0 },
  ...anders,
})
const zin = (anders: Partial<Medewerker>) => lastZin(wie(anders), 12, nl.team, tijdwoorden('nl'))

test('de last staat er in woorden, naast de richtlijn', () => {
  expect(zin({ kinderen: 14, fte: 0.89, werklast: 14 / 0.89 })).toBe('3,7 meer dan de richtlijn van 12 kinderen per fte')
  expect(zin({})).toBe('gelijk aan de richtlijn van 12 kinderen per fte')
  expect(zin({ kinderen: 9, werklast: 9 })).toBe('3 onder de richtlijn van 12 kinderen per fte, ruimte voor 3 kinderen')
  expect(zin({ kinderen: 6, fte: 0.55, werklast: 6 / 0.55 })).toBe('1,1 onder de richtlijn van 12 kinderen per fte')
  expect(zin({ kinderen: 9, werklast: 9, afwezigSinds: '2026-03-01' })).toBe('3 onder de richtlijn van 12 kinderen per fte')
  expect(zin({ fte: 0, werklast: null })).toBe('geen fte bekend')
})

test('de balk past altijd, en de richtlijn staat bij iedereen op dezelfde plaats', () => {
  expect(balkVan(30, 12, 30)).toEqual({ vulling: 1, norm: 0.4, bovenNorm: true })
  expect(balkVan(9, 12, 11)).toEqual({ vulling: 0.5, norm: 12 / 18, bovenNorm: false })
})

test('wie afwezig is staat bovenaan, en daarvan eerst om wie een besluit nodig is', () => {
  const groepen = groepeer([
    wie({ naam: 'werkt' }),
    wie({ naam: 'leidt', functie: 'teamleider', kinderen: 0 }),
    wie({ naam: 'griep', afwezigSinds: '2026-03-01', kinderen: 20 }),
    wie({ naam: 'lang ziek', afwezigSinds: '2026-01-01', langdurigAfwezig: true, kinderen: 3 }),
    wie({ naam: 'nieuw', kinderen: 0, starter: true }),
  ])
  expect(groepen.afwezig.map(({ naam }) => naam)).toEqual(['lang ziek', 'griep'])
  expect(groepen.aanwezig.map(({ naam }) => naam)).toEqual(['werkt', 'nieuw'])
  expect(groepen.zonderKinderen.map(({ naam }) => naam)).toEqual(['leidt'])
})

test('het eigen team staat vooraan', () => {
  const team = (id: string, kinderen: number, fte: number): Teamrij => ({
    id,
    code: id,
    naam: id,
    jeugdregio: null,
    kinderen,
    fte,
    werklast: null,
    afwezig: 1,
  })
  const geteld = telTeams([team('a', 10, 1), team('b', 20, 1)], 'b')
  expect(geteld.rijen.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(geteld).toMatchObject({ kinderen: 30, afwezig: 2, werklast: 15 })
  expect(telTeams([], null)).toMatchObject({ kinderen: 0, werklast: null, rijen: [] })
})

test('een jurist zonder kinderen heeft geen ruimte voor twaalf kinderen: er staat geen last', () => {
  expect(heeftLast({ functie: 'jurist', kinderen: 0 })).toBe(false)
  expect(heeftLast({ functie: 'gedragswetenschapper', kinderen: 1 })).toBe(true)
  expect(heeftLast({ functie: 'jeugdbeschermer', kinderen: 0 })).toBe(true)
})
