import { expect, test } from 'vitest'
import { nl } from '../../teksten/nl.ts'
import { tijdwoorden } from '../../teksten/tijd.ts'
import type { Wachtcijfers } from './vraag.ts'
import { band, cijferzinnen, mediaanzin, trap } from './woorden.ts'

const t = nl.wachttijd
const tijd = tijdwoorden('nl')
const leeg = {
  mediaan: null,
  binnenVijfWerkdagen: null,
  binnen42Dagen: null,
  begrensdGemiddelde: null,
  vroegOpNul: null,
} as unknown as Wachtcijfers

test('te weinig kinderen is een zin, geen getal', () => {
  expect(mediaanzin(leeg, t, tijd)).toBe(t.teWeinig)
  expect(cijferzinnen(leeg, t, tijd)).toEqual([t.teWeinig])
})

test('haalde minder dan de helft het, dan is er geen mediaan', () => {
  expect(mediaanzin({ ...leeg, mediaan: { dagen: null, onder: 40, boven: null } }, t, tijd)).toBe(t.mediaanNiet)
})

test('een interval zonder bovengrens zegt alleen vanaf wanneer', () => {
  const zinnen = cijferzinnen({ ...leeg, mediaan: { dagen: 23, onder: 18, boven: null }, vroegOpNul: 90 }, t, tijd)
  expect(zinnen).toEqual(['De helft had na 23 dagen een vaste jeugdbeschermer. Met 95% zekerheid vanaf 18.', t.vroegOpNul('90')])
})

test('de lijn blijft vlak tot de dag waarop er iets gebeurt; de band sluit langs de onderkant', () => {
  const punten = [
    { x: 0, y: 0 },
    { x: 5, y: 3 },
  ]
  expect(trap(punten)).toBe('M0 0H5V3')
  expect(
    band([
      { x: 0, onder: 2, boven: 0 },
      { x: 5, onder: 6, boven: 4 },
    ]),
  ).toBe('M0 0H5V4V6H5V2H0Z')
})
