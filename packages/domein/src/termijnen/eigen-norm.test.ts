import { expect, test } from 'vitest'
import { maakKalender } from '../kalender/kalender.ts'
import { type EigenNorm, klokregelVanEigen, normVanEigen } from './eigen-norm.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { klokregels } from './klokregels.ts'
import { berekenNormklokken } from './normklok.ts'

const kalender = maakKalender()
const eigen: EigenNorm = {
  code: 'E-01',
  naam: 'Huisbezoek',
  naast: 'JB-001',
  begint: 'maatregel_ontvangen',
  gehaald: 'eerste_contact_ouder',
  groep: 'jeugdbescherming',
  aantal: 2,
  eenheid: 'weken',
  regel: 'VAST',
  wie: 'De jeugdbeschermer gaat op huisbezoek.',
  besluit: 'managementteam, 1 maart 2026',
  van: '2026-04-01',
  tot: '2026-12-31',
}
const op = (datum: Gebeurtenis['datum'], soort: Gebeurtenis['soort'], bij: '11' | '41' = '11'): Gebeurtenis => ({
  id: `${soort}${datum}`,
  soort,
  datum,
  betreft: 'zaak',
  bij,
})
const bereken = (gebeurtenissen: Gebeurtenis[], peildatum: Gebeurtenis['datum'], norm = eigen) =>
  berekenNormklokken(gebeurtenissen, peildatum, kalender, [...klokregels, klokregelVanEigen(norm)])

test('een eigen norm staat naast die van de wet, en neemt haar plaats nooit in', () => {
  const begin = op('2026-04-30', 'maatregel_ontvangen')
  const metEigen = bereken([begin], '2026-05-20')
  expect(metEigen.filter(({ norm }) => norm.id === 'E-01').map(({ eind, stand }) => [eind, stand])).toEqual([['2026-05-14', 'te_laat']])
  expect(metEigen.filter(({ norm }) => norm.id !== 'E-01')).toEqual(berekenNormklokken([begin], '2026-05-20', kalender))
  expect(normVanEigen(eigen).let).toContain('Die geldt onverkort.')
})

test('zij geldt voor wat begint tussen haar eerste en laatste dag, en voor de groep die is gekozen', () => {
  const heeft = (gebeurtenis: Gebeurtenis) => bereken([gebeurtenis], '2027-06-01').some(({ norm }) => norm.id === 'E-01')
  expect(heeft(op('2026-03-31', 'maatregel_ontvangen'))).toBe(false)
  expect(heeft(op('2026-04-01', 'maatregel_ontvangen'))).toBe(true)
  expect(heeft(op('2026-12-31', 'maatregel_ontvangen'))).toBe(true)
  expect(heeft(op('2027-01-01', 'maatregel_ontvangen'))).toBe(false)
  expect(heeft(op('2026-06-01', 'maatregel_ontvangen', '41'))).toBe(false)
})

test('werkdagen tellen als werkdagen, en van een einddatum wordt teruggeteld', () => {
  expect(normVanEigen({ ...eigen, aantal: 3, eenheid: 'werkdagen' }).regel).toBe('WERKDAG')
  const terug = { ...eigen, begint: 'einddatum', gehaald: 'verlenging_besproken', aantal: 1, eenheid: 'maanden' } as const
  const [klok] = bereken([op('2026-08-30', 'einddatum')], '2026-06-01', terug).filter(({ norm }) => norm.id === 'E-01')
  expect(klok?.eind).toBe('2026-07-30')
})
