import { plusDagen } from '@houvast/domein/kalender'
import { leesRekenblad } from '@houvast/uitwisseling/rekenblad'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import type { KetenAntwoord } from './contract.ts'
import { schrijfKetenverslag } from './verslag.ts'

let huis: Proefhuis<'bestuurder' | 'regio' | 'werker'>
beforeAll(async () => {
  huis = await openProefhuis({ bestuurder: 'bestuurder', regio: 'regio', werker: 'jeugdbeschermer' })
  await alsSysteem(huis.databank, 'proef.team', ({ db }) =>
    db.insertInto('team').values({ id: uuidv7(), code: 'T1', naam: 'Team 1', jeugdregio: 'Eemland' }).execute(),
  )
})
afterAll(() => huis?.sluit())

const zet = (pad: string, body: object, wie: 'bestuurder' | 'regio' = 'bestuurder') => huis.stel(wie, 'POST', pad, body)
const haal = async (wie: 'bestuurder' | 'regio' = 'bestuurder') =>
  (await huis.stel(wie, 'GET', '/ketenoverleg?jeugdregio=Eemland')).inhoud as z.infer<typeof KetenAntwoord>
const telling = {
  ...{
    partij: 'raad',
    naam: 'Raad Utrecht',
    jeugdregio: 'Eemland',
    peildatum: geleden(100),
    wachtend: 30,
    mediaanDagen: 20,
    langstDagen: 90,
  },
  ...{ definitie: 'Onderzoeken zonder onderzoeker.', bron: 'Opgave van de Raad' },
}

test('elke partij telt zelf: dezelfde dag opnieuw is een verbetering, en de eigen instelling is niet in te typen', async () => {
  expect((await zet('/ketentellingen', telling)).status).toBe(201)
  expect((await zet('/ketentellingen', { ...telling, wachtend: 31 })).status).toBe(201)
  expect(
    (await zet('/ketentellingen', { ...telling, peildatum: geleden(10), wachtend: 44, mediaanDagen: null, langstDagen: null })).status,
  ).toBe(201)
  expect((await zet('/ketentellingen', { ...telling, partij: 'gi' })).inhoud).toMatchObject({ detail: expect.any(String) })
  expect((await zet('/ketentellingen', { ...telling, partij: 'gi' })).status).toBe(400)
  expect((await zet('/ketentellingen', { ...telling, langstDagen: 10 })).status).toBe(422)
  expect((await zet('/ketentellingen', telling, 'regio')).status).toBe(403)
  const { reeksen, regios } = await haal()
  expect(regios).toEqual(['Eemland'])
  expect(reeksen).toMatchObject([{ naam: 'Raad Utrecht', tellingen: [{ wachtend: 31, door: 'bestuurder' }, { wachtend: 44 }] }])
  expect((await haal('regio')).reeksen[0]?.tellingen[0]?.door).toBeNull()
  expect((await huis.stel('werker', 'GET', '/ketenoverleg')).status).toBe(403)
})

test('een bestand gaat er helemaal in of helemaal niet, en zegt welke rij niet klopt', async () => {
  const kop = 'partij;naam;jeugdregio;peildatum;wachtend;mediaan_dagen;langst_dagen;definitie;bron'
  const stuur = (tekst: string) => zet('/ketentellingen/import', { inhoud: Buffer.from(tekst).toString('base64') })
  const goed = 'veilig_thuis;Veilig Thuis Utrecht;Eemland;01-03-2026;58;;;Meldingen zonder beoordeling;Opgave'
  const fout = 'veilig_thuis;Veilig Thuis Utrecht;Eemland;01-04-2026;veel;;;Meldingen zonder beoordeling;Opgave'
  expect((await stuur(`${kop}\n${goed}\n${fout}\n`)).inhoud).toMatchObject({ detail: expect.stringContaining('Rij 3') })
  expect((await stuur('naam;aantal\nx;1\n')).inhoud).toMatchObject({ detail: expect.stringContaining('ontbreekt') })
  expect((await haal()).reeksen.length).toBe(1)
  expect((await stuur(`${kop}\n${goed}\n`)).inhoud).toEqual({ nieuw: 1, verbeterd: 0 })
  expect((await stuur(`${kop}\n${goed}\n`)).inhoud).toEqual({ nieuw: 0, verbeterd: 1 })
  expect((await haal()).reeksen.length).toBe(2)
})

test('een afspraak verloopt vanzelf, krijgt voortgang, en is daarna gedaan', async () => {
  const { inhoud } = await zet('/ketenafspraken', {
    ...{ jeugdregio: 'Eemland', overlegId: null, wat: 'Eén spoednummer', wie: 'manager Veilig Thuis', uiterlijk: geleden(3) },
  })
  const { id } = inhoud as { id: string }
  expect((await haal()).afspraken).toMatchObject([{ id, stand: 'verlopen', voortgang: [] }])
  expect((await haal()).agenda).toEqual([
    expect.stringMatching(/^Verlopen afspraak: Eén spoednummer \(manager Veilig Thuis/),
    expect.stringMatching(/^Bewogen cijfer: Raad .* van 31 wachtenden .* naar 44/),
  ])
  expect((await zet(`/ketenafspraken/${id}/voortgang`, { woorden: 'Er is een nummer.' })).status).toBe(201)
  expect((await haal()).afspraken[0]?.voortgang).toMatchObject([{ op: vandaag, woorden: 'Er is een nummer.', door: 'bestuurder' }])
  expect((await zet(`/ketenafspraken/${id}/afloop`, { afloop: 'gedaan', waarom: 'Het nummer werkt.' })).status).toBe(200)
  expect((await zet(`/ketenafspraken/${id}/afloop`, { afloop: 'ingetrokken', waarom: 'Toch niet.' })).status).toBe(409)
  expect((await haal()).afspraken[0]).toMatchObject({ stand: 'gedaan', waarom: 'Het nummer werkt.' })
})

test('een overleg sluit pas als er staat wat is besproken; daarna blijft de agenda zoals zij was, en het verslag noemt de definitie van elke partij', async () => {
  const { inhoud } = await zet('/ketenoverleggen', {
    jeugdregio: 'Eemland',
    datum: vandaag,
    deelnemers: ['wethouder jeugd', 'bestuurder GI'],
  })
  const { id } = inhoud as { id: string }
  expect((await zet(`/ketenoverleggen/${id}/afsluiting`, {})).status).toBe(409)
  const later = await zet('/ketenoverleggen', { jeugdregio: 'Twente', datum: plusDagen(vandaag, 9), deelnemers: ['wethouder jeugd'] })
  const laterId = (later.inhoud as { id: string }).id
  await huis.stel('bestuurder', 'PUT', `/ketenoverleggen/${laterId}`, { besproken: 'Nog niets.' })
  expect((await zet(`/ketenoverleggen/${laterId}/afsluiting`, {})).inhoud).toMatchObject({
    detail: expect.stringContaining('nog niet geweest'),
  })
  expect((await huis.stel('bestuurder', 'PUT', `/ketenoverleggen/${id}`, { besproken: 'De lijst van de Raad liep op.' })).status).toBe(200)
  expect((await zet(`/ketenoverleggen/${id}/afsluiting`, {})).status).toBe(200)
  expect((await huis.stel('bestuurder', 'PUT', `/ketenoverleggen/${id}`, { besproken: 'Anders.' })).status).toBe(409)
  await zet('/ketenafspraken', { jeugdregio: 'Eemland', overlegId: null, wat: 'Later afgesproken', wie: 'Raad', uiterlijk: vandaag })
  const { overleggen, agenda } = await haal('regio')
  expect(agenda.join()).toContain('Later afgesproken')
  expect(overleggen).toMatchObject([{ id, afgesloten: true, deelnemers: ['wethouder jeugd', 'bestuurder GI'] }])
  expect(overleggen[0]?.agenda.join()).not.toContain('Later afgesproken')
  const verslag = await alsSysteem(huis.databank, 'proef', (toegang) => schrijfKetenverslag(toegang, id, 'GI Proef'))
  expect(JSON.stringify(verslag)).toContain('minder dan 10 of afgeschermd')
  const pdf = await huis.stel('regio', 'GET', `/ketenoverleggen/${id}/verslag`)
  expect(pdf.status).toBe(200)
  expect(pdf.tekst).toContain('Onderzoeken zonder onderzoeker.')
  expect(pdf.tekst).toContain('Tel deze getallen niet bij elkaar op')
})

test('wat de Raad verwacht, is een opgave van een dag; een nieuwe opgave van die dag vervangt haar', async () => {
  const opgave = { jeugdregio: 'Eemland', standOp: vandaag, bron: 'De Raad', maanden: [{ maand: '2027-01-01', aantal: 9 }] }
  expect(
    (await zet('/verwachte-uitspraken', { ...opgave, standOp: geleden(60), maanden: [{ maand: '2026-12-01', aantal: 3 }] })).status,
  ).toBe(201)
  expect((await zet('/verwachte-uitspraken', opgave)).status).toBe(201)
  expect((await zet('/verwachte-uitspraken', { ...opgave, maanden: [{ maand: '2027-01-15', aantal: 9 }] })).status).toBe(422)
  const beide = [...opgave.maanden, { maand: '2027-02-01', aantal: 4 }]
  expect((await zet('/verwachte-uitspraken', { ...opgave, maanden: beide })).status).toBe(201)
  expect((await haal('regio')).verwachting).toEqual({ standOp: vandaag, bron: 'De Raad', maanden: beide })
})

test('knelpunten gaan naar buiten als aantallen per regio en oorzaak, zonder de woorden', async () => {
  const { inhoud } = await zet('/knelpunten', {
    jeugdregio: 'Eemland',
    oorzaak: 'geen_plek',
    woorden: 'Er is nergens plek.',
    sinds: geleden(30),
  })
  await zet('/knelpunten', { jeugdregio: 'Eemland', oorzaak: 'geen_plek', woorden: 'Ook niet bij de ander.', sinds: geleden(20) })
  expect((await zet(`/knelpunten/${(inhoud as { id: string }).id}/oplossing`, {})).status).toBe(200)
  expect((await zet(`/knelpunten/${(inhoud as { id: string }).id}/oplossing`, {})).status).toBe(404)
  const { tekst } = await huis.stel('regio', 'GET', '/ketenoverleg/knelpunten/export')
  expect(await leesRekenblad(Buffer.from(tekst))).toEqual([{ jeugdregio: 'Eemland', oorzaak: 'geen_plek', open: '1', opgelost: '1' }])
  expect(tekst).not.toContain('nergens')
})
