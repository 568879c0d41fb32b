import { expect, test } from 'vitest'
import { type Kandidaat, opRuimte } from './kandidaten.ts'

const kandidaat = (naam: string, kinderen: number, fte: number, anders: Partial<Kandidaat> = {}): Kandidaat => ({
  id: naam,
  naam,
  team: 'Noord',
  functie: 'jeugdbeschermer',
  fte,
  kinderen,
  afwezig: false,
  uren: { gezinnen: 0, gewogen: 0, beschikbaar: 0 },
  ...anders,
})
const alle = [
  kandidaat('Vol', 14, 1),
  kandidaat('Ruim', 8, 1),
  kandidaat('Deeltijd', 6, 0.5),
  kandidaat('Ziek', 0, 1, { afwezig: true }),
  kandidaat('Zonder uren', 0, 0, { team: 'Zuid' }),
]
const namen = (eerder: string | null, zoek = '') => opRuimte(alle, eerder, zoek).map(({ naam }) => naam)

test('eerst wie de minste kinderen per fte heeft; wie afwezig is staat onderaan', () => {
  expect(namen(null)).toEqual(['Ruim', 'Deeltijd', 'Vol', 'Zonder uren', 'Ziek'])
})

test('wie dit kind eerder had, staat bovenaan, ook met een volle agenda, maar niet als die ziek is', () => {
  expect(namen('Vol')[0]).toBe('Vol')
  expect(namen('Ziek').at(-1)).toBe('Ziek')
})

test('zoeken gaat op naam en op team, zonder op hoofdletters te letten', () => {
  expect(namen(null, 'zuid')).toEqual(['Zonder uren'])
  expect(namen(null, 'DEEL')).toEqual(['Deeltijd'])
})
