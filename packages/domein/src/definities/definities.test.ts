import { expect, test } from 'vitest'
import { definities, getDefinitie } from './definities.ts'
import { gepubliceerdeReeks } from './gepubliceerd.ts'

test('elk cijfer van de monitor heeft één definitie', () => {
  const namen = definities.definities.map(({ figuur }) => figuur)
  expect(new Set(namen).size).toBe(namen.length)
  expect(namen).toEqual(
    expect.arrayContaining(['kinderen', 'fte', 'werklast', 'wachtlijst', 'eersteContact', 'planVanAanpak', 'verloop12m', 'verzuim12m']),
  )
  expect(getDefinitie('wachtlijst').noemer).toMatch(/3%/)
})

test('de gepubliceerde reeks staat er zoals zij is gedrukt, en start en intern tellen op tot het geheel', () => {
  expect(gepubliceerdeReeks.punten).toHaveLength(6)
  for (const { wachtlijst, start, intern } of gepubliceerdeReeks.punten) {
    if (start !== null) expect(start + intern).toBe(wachtlijst)
  }
  expect(gepubliceerdeReeks.bron).toMatch(/16 juni 2025/)
})
