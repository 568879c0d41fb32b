import { parameters2026 } from '@houvast/domein/definities'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import type { MonitorAntwoord } from '../monitor/contract.ts'
import { geleden, openProefhuis, type Proefhuis } from '../plan/proefdossier.ts'
import type { Vergelijkantwoord, Vergelijkkinderenantwoord, VersiesAntwoord } from './contract.ts'

type Wie = 'anna' | 'tess' | 'bo' | 'dora'
let huis: Proefhuis<Wie>
beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', tess: 'teamleider', bo: 'bestuurder', dora: 'data-analist' })
})
afterAll(() => huis?.sluit())

const haal = async <T>(wie: Wie, pad: string) => {
  const antwoord = await huis.stel(wie, 'GET', pad)
  expect(antwoord.status, antwoord.tekst).toBe(200)
  return antwoord.inhoud as T
}

test('een proefversie verandert geen officieel cijfer, en laat zien welke kinderen anders tellen en waardoor', async () => {
  const wachtend = await huis.maakDossier('11', geleden(40))
  await huis.databank.kysely.deleteFrom('toewijzing').where('jeugdige_id', '=', wachtend.kind).execute()
  await huis.maakDossier('41', geleden(200))
  const voor = await haal<z.infer<typeof MonitorAntwoord>>('bo', '/monitor')

  const parameters = { ...parameters2026, wachtlijstNaWerkdagen: 100 }
  const nieuw = { naam: 'Langer wachten', reden: 'Wat doet een drempel van 100 werkdagen?', parameters }
  const { status, inhoud } = await huis.stel('dora', 'POST', '/definities/proefversies', nieuw)
  expect(status).toBe(201)
  const { id } = inhoud as { id: string }
  const versies = await haal<z.infer<typeof VersiesAntwoord>>('tess', '/definities/versies')
  expect(versies.officieel.map((een) => een.id)).toEqual(['2026-1'])
  expect(versies.proef).toMatchObject([{ id, naam: 'Langer wachten', uitgaandVan: '2026-1', parameters }])

  const vergelijking = await haal<z.infer<typeof Vergelijkantwoord>>('tess', `/definities/vergelijking?naar=${id}`)
  expect(vergelijking).toMatchObject({ van: '2026-1', naar: 'Langer wachten', isProef: true })
  expect(vergelijking.parameters).toEqual([
    { naam: 'wachtlijstNaWerkdagen', van: 'op de wachtlijst na 5 werkdagen', naar: 'op de wachtlijst na 100 werkdagen' },
  ])
  expect(vergelijking.cijfers.filter((een) => een.van !== een.naar)).toEqual([
    { pad: 'wachtlijst.totaal', van: 1, naar: 0, telling: 'wachtlijst.totaal', erbij: 0, eraf: 1 },
    { pad: 'wachtlijst.start', van: 1, naar: 0, telling: 'wachtlijst.start', erbij: 0, eraf: 1 },
    { pad: 'wachtlijst.percentage', van: 50, naar: 0, telling: null, erbij: 0, eraf: 0 },
  ])
  expect(vergelijking.gepubliceerd).toMatchObject({ peildatum: '2025-04-01', werklast: 12 })
  const { kennismoment: _, ...cijfers } = vergelijking.officieel
  const { kennismoment: __, ...officieel } = await haal<z.infer<typeof MonitorAntwoord>>('bo', '/monitor')
  expect(cijfers).toEqual(officieel)
  expect(officieel.wachtlijst).toEqual(voor.wachtlijst)

  const vraag = `/definities/vergelijking/kinderen?naar=${id}&telling=wachtlijst.totaal`
  const kinderen = await haal<z.infer<typeof Vergelijkkinderenantwoord>>('bo', vraag)
  expect(kinderen).toMatchObject({
    rijen: [
      {
        kind: { id: wachtend.kind, naam: null },
        verschil: -1,
        toelichting: 'Telt niet meer mee, door: op de wachtlijst na 100 werkdagen (nu: op de wachtlijst na 5 werkdagen).',
      },
    ],
    nietZichtbaar: 0,
  })
})

test('een proefversie die niet kan, een versie die niet bestaat en een dag die nog komt worden geweigerd met een zin', async () => {
  const maak = (anders: object, wie: Wie = 'dora') =>
    huis.stel(wie, 'POST', '/definities/proefversies', { naam: 'Proef', reden: 'Om te zien', parameters: { ...parameters2026, ...anders } })
  expect(await maak({ jeugdreclassering: ['11', '41'] })).toMatchObject({
    status: 422,
    inhoud: { detail: expect.stringContaining('Code 11') },
  })
  expect((await maak({ planDagen: 0 })).status).toBe(400)
  expect((await maak({}, 'tess')).status).toBe(403)
  expect((await huis.stel('bo', 'GET', '/definities/vergelijking?naar=2019-9')).status).toBe(404)
  expect((await huis.stel('bo', 'GET', '/definities/vergelijking?naar=2026-1&peildatum=2999-01-01')).status).toBe(422)
  expect((await huis.stel('anna', 'GET', '/definities/vergelijking?naar=2026-1')).status).toBe(403)
})
