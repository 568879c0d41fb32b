import { expect, test } from 'vitest'
import { leesToets } from './toetsen.ts'

function typ(...toetsen: string[]) {
  let stand: ReturnType<typeof leesToets> = { vorige: null, opdracht: null }
  for (const toets of toetsen) stand = leesToets(stand.vorige, toets)
  return stand.opdracht
}

test('g en dan een letter gaat naar een scherm', () => {
  expect(typ('g', 'w')).toEqual({ soort: 'ga', naar: '/wachtlijst' })
  expect(typ('g', 'v')).toEqual({ soort: 'ga', naar: '/vandaag' })
  expect(typ('g', 'm')).toEqual({ soort: 'ga', naar: '/monitor' })
  expect(typ('g', 't')).toEqual({ soort: 'ga', naar: '/team' })
  expect(typ('g', 'z')).toEqual({ soort: 'ga', naar: '/zicht' })
})

test('een letter zonder g doet niets', () => {
  expect(typ('w')).toBeNull()
  expect(typ('g', 'x', 'w')).toBeNull()
  expect(typ('g', 'constructor')).toBeNull()
})

test('schuine streep zoekt, vraagteken toont alles', () => {
  expect(typ('/')).toEqual({ soort: 'zoek' })
  expect(typ('?')).toEqual({ soort: 'toon_toetsen' })
})
