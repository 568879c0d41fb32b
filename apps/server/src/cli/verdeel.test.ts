import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { draai, maakProefmap } from './proefprogramma.ts'
import { verdeelvraag } from './verdeelvraag.ts'

const { map, ruimOp } = maakProefmap()
afterAll(ruimOp)

const vraag = {
  gezinnen: [
    { id: 'G1', kinderen: ['K1', 'K2'], regio: 'Noord', wachtdagen: 20, eerdereJeugdbeschermers: ['J2'] },
    { id: 'G2', kinderen: ['K3'], regio: 'Noord', wachtdagen: 3 },
  ],
  jeugdbeschermers: [
    { id: 'J1', regio: 'Noord', volledig: 9, bezet: 7 },
    { id: 'J2', regio: 'Noord', volledig: 9, bezet: 7 },
  ],
}

function schrijfVraag(naam: string, inhoud: unknown): string {
  writeFileSync(join(map, naam), JSON.stringify(inhoud))
  return naam
}

test('het schema dat bij het pakket ligt, is het schema dat de invoer keurt', () => {
  const bestand = new URL('../../../../packages/verdeling/verdeelvraag.schema.json', import.meta.url)
  if (process.env.HOUVAST_SCHRIJF_SCHEMA) writeFileSync(bestand, `${JSON.stringify(z.toJSONSchema(verdeelvraag), null, 2)}\n`)
  expect(JSON.parse(readFileSync(bestand, 'utf8'))).toEqual(z.toJSONSchema(verdeelvraag))
})

test('houvast verdeel geeft een voorstel met certificaat, en met een ander gewicht het effect', async () => {
  const invoer = schrijfVraag('vraag.json', vraag)
  const { code, uit, fout } = await draai(map, [
    'verdeel',
    '--invoer',
    invoer,
    '--seconden',
    '10',
    '--gewicht',
    'eerdereJeugdbeschermer=0',
    '--json',
  ])
  expect({ code, fout }).toEqual({ code: 0, fout: '' })
  const advies = JSON.parse(uit)
  expect(advies.certificaat).toMatchObject({ bewezen: true, hoogstensVanSpan: 0 })
  expect(advies.maten.kinderenMetVoorstel).toBe(3)
  expect(advies.effect.vooraf.gezinnenBijBekende).toBe(1)
  expect(advies.gewichten.eerdereJeugdbeschermer).toBe(0)
})

test('houvast verdeel zegt in woorden wie overblijft, en dat er niets is toegewezen', async () => {
  const krap = { ...vraag, jeugdbeschermers: vraag.jeugdbeschermers.slice(0, 1) }
  const { code, uit } = await draai(map, ['verdeel', '--invoer', schrijfVraag('krap.json', krap), '--seconden', '10'])
  expect(code).toBe(0)
  expect(uit).toContain('1 kind blijft zonder vaste jeugdbeschermer')
  expect(uit).toContain('er wordt niemand toegewezen voordat een medewerker dat besluit')
  expect(uit).toContain('Gezin G2 (K3), wacht 3 dagen.')
})

test.each([
  ['een naam die niet bestaat', { ...vraag, gezinen: [] }, 'gezinen'],
  ['een leeg gezin', { ...vraag, gezinnen: [{ ...vraag.gezinnen[0], kinderen: [] }] }, 'gezinnen.0.kinderen'],
  [
    'een kind in twee gezinnen',
    { ...vraag, gezinnen: [...vraag.gezinnen, { ...vraag.gezinnen[0], id: 'G3' }] },
    'Het kind K1 staat in meer dan één gezin',
  ],
])('%s: een zin, en afsluitcode 1', async (_, inhoud, zin) => {
  const { code, uit, fout } = await draai(map, ['verdeel', '--invoer', schrijfVraag('fout.json', inhoud)])
  expect({ code, uit }).toEqual({ code: 1, uit: '' })
  expect(fout).toContain(zin)
  expect(fout).not.toMatch(/ at |Error/)
})

test.each([
  [['--invoer', 'nergens.json'], 'nergens.json bestaat niet of is niet te lezen.'],
  [['--invoer', 'vraag.json', '--seconden', 'nul'], 'Het aantal seconden is een getal boven 0'],
  [['--invoer', 'vraag.json', '--gewicht', 'onzin=3'], 'Het gewicht "onzin" bestaat niet. Kies uit kindZonderJeugdbeschermer, '],
  [['--invoer', 'vraag.json', '--gewicht', 'reisminuut=-3'], 'Het gewicht reisminuut is een getal van 0 of meer'],
])('houvast verdeel %j: één zin, en afsluitcode 2', async (argumenten, zin) => {
  const { code, fout } = await draai(map, ['verdeel', ...argumenten])
  expect(code).toBe(2)
  expect(fout).toContain(zin)
  expect(fout.trimEnd().split('\n')).toHaveLength(1)
})
