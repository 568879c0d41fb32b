import { expect, test } from 'vitest'
import { zoekGebruikers } from './gebruikers.ts'
import type { Gebruiker } from './vraag.ts'

const wie = (naam: string, rol: Gebruiker['rol'], team: string | null = 'Team Noord'): Gebruiker => ({
  medewerkerId: naam,
  naam,
  functie: 'jeugdbeschermer',
  team,
  rol,
  laatstIngelogd: null,
})
const allen = [wie('Zoë Öztürk', 'teamleider'), wie('Jan Bakker', null), wie('Ans de Wit', 'jeugdbeschermer', null)]
const namen = (zoek: string, filter: Parameters<typeof zoekGebruikers>[2] = '') =>
  zoekGebruikers(allen, zoek, filter).map(({ naam }) => naam)

test('zoeken let niet op hoofdletters, streepjes op letters of de volgorde van de woorden', () => {
  expect(namen('ozturk zoe')).toEqual(['Zoë Öztürk'])
  expect(namen('noord BAK')).toEqual(['Jan Bakker'])
  expect(namen('  ')).toHaveLength(3)
  expect(namen('niemand')).toEqual([])
})

test('wie geen rol heeft, is apart te zien', () => {
  expect(namen('', 'geen')).toEqual(['Jan Bakker'])
  expect(namen('', 'teamleider')).toEqual(['Zoë Öztürk'])
  expect(namen('jan', 'teamleider')).toEqual([])
})
