import { expect, test } from 'vitest'
import { achternaamVan, hoogstensInProcent, verschilTussen } from './gezin.ts'
import type { Adviesgezin } from './vraag.ts'

const kind = (id: string, naam: string | null) => ({ id, dossiernummer: id, naam, leeftijd: 9, geslacht: 'O' as const })
const gezin = (ids: string[], wie: string | null): Pick<Adviesgezin, 'kinderen' | 'voorstel'> => ({
  kinderen: ids.map((id) => kind(id, null)),
  voorstel: wie === null ? null : { medewerker: { id: wie, naam: wie }, kentGezin: false, heeftBroerOfZus: false, tweede: null },
})

test('een gezin heet naar de achternaam, als de lezer die mag zien', () => {
  expect(achternaamVan({ kinderen: [kind('1', 'Sem de Vries')] })).toBe('de Vries')
  expect(achternaamVan({ kinderen: [kind('1', null)] })).toBeNull()
})

test('wat andere gewichten veranderen, per gezin en in welke volgorde de kinderen ook staan', () => {
  const eerder = [gezin(['a', 'b'], 'anna'), gezin(['c'], 'bert'), gezin(['d'], null), gezin(['e'], 'anna')]
  const nu = [gezin(['b', 'a'], 'bert'), gezin(['c'], null), gezin(['d'], 'anna'), gezin(['e'], 'anna'), gezin(['nieuw'], 'anna')]
  expect(verschilTussen(eerder, nu)).toEqual({ anders: 1, erbij: 1, eraf: 1 })
})

test('wat hooguit beter kan, wordt naar boven afgerond', () => {
  expect(hoogstensInProcent({ bewezen: false, hoogstens: 0.2101, bijBekende: 0 })).toBe(0.22)
  expect(hoogstensInProcent({ bewezen: false, hoogstens: 0.0001, bijBekende: 0 })).toBe(0.01)
})
