import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { plaatsen } from '../proef/levering.ts'
import { voldoetAanElfproef } from './elfproef.ts'

test('een BSN dat de elfproef niet haalt, is een fout in elk bestand waarin het staat', () => {
  const fout = '123456789'
  expect(plaatsen('elfproef', { jeugdbescherming: [{}, { bsn: fout }], contacten: [{ bsn: fout }] })).toEqual([
    'contacten:2 bsn',
    'jeugdbescherming:3 bsn',
  ])
})

test('een onbekend BSN (negens) en een ongeboren kind (nullen) hoeven de elfproef niet te halen', () => {
  expect(plaatsen('elfproef', { jeugdbescherming: [{ bsn: '999999999' }, { bsn: '000000000' }] })).toEqual([])
})

test.prop([fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 })])(
  'één verkeerd cijfer wordt altijd gezien',
  (getal, plaats, verschil) => {
    const acht = String(getal).padStart(8, '0')
    const goed = [...'0123456789'].map((cijfer) => acht + cijfer).find(voldoetAanElfproef)
    if (goed === undefined) return
    const cijfers = [...goed]
    cijfers[plaats] = String((Number(cijfers[plaats]) + verschil) % 10)
    expect(voldoetAanElfproef(cijfers.join(''))).toBe(false)
  },
)
