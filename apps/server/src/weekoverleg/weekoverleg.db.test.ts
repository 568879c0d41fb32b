import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import { wisselDag } from '../stand/dagwissel.ts'
import type { ContactpersonenAntwoord, WachtenAntwoord, WachtlijstAntwoord } from '../wachtlijst/contract.ts'
import type { WeekoverlegAntwoord, WeekoverleggenAntwoord } from './contract.ts'

type Naam = 'lo' | 'tim' | 'gwen' | 'bo'
let huis: Proefhuis<Naam>
beforeAll(async () => {
  huis = await openProefhuis({ lo: 'wachtlijstbeheerder', tim: 'teamleider', gwen: 'gedragswetenschapper', bo: 'bestuurder' })
  await alsSysteem(huis.databank, 'proef.dag', ({ db }) => wisselDag(db))
})
afterAll(() => huis?.sluit())

const stel = async <T>(wie: Naam, methode: 'GET' | 'POST' | 'PUT', pad: string, body?: object) => {
  const { status, inhoud, tekst } = await huis.stel(wie, methode, pad, body)
  return { status, tekst, inhoud: inhoud as T & { detail: string } }
}

/** A child that has waited since its measure began. */
async function maakWachtende(type: '11' | '12' = '11', dagen = 30): Promise<string> {
  const { kind } = await huis.maakDossier(type, geleden(dagen))
  await huis.databank.kysely.updateTable('toewijzing').set({ rol: 'contactpersoon' }).where('jeugdige_id', '=', kind).execute()
  await huis.stel('lo', 'POST', `/jeugdigen/${kind}/contactpogingen`, { datum: geleden(2), met: 'verzorger', wijze: 'telefoon' })
  const { status } = await huis.stel('tim', 'POST', `/jeugdigen/${kind}/contacten`, {
    datum: geleden(25),
    met: 'verzorger',
    wijze: 'telefoon',
    jeugdigeGezien: false,
  })
  expect(status).toBe(201)
  return kind
}

const wachten = async (kind: string) => (await stel<z.infer<typeof WachtenAntwoord>>('lo', 'GET', `/jeugdigen/${kind}/wachten`)).inhoud
const lijst = async (vraag = '') => (await stel<z.infer<typeof WachtlijstAntwoord>>('lo', 'GET', `/wachtlijst${vraag}`)).inhoud
const open = async () => (await stel<z.infer<typeof WeekoverleggenAntwoord>>('lo', 'GET', '/weekoverleggen')).inhoud
const lees = async (id: string) => (await stel<z.infer<typeof WeekoverlegAntwoord>>('lo', 'GET', `/weekoverleggen/${id}`)).inhoud

test('een weekoverleg: kind voor kind, met een verslag, en daarna staan orde en klokken zoals besloten', async () => {
  const [eerste, tweede] = [await maakWachtende(), await maakWachtende()]
  expect(await open()).toMatchObject({ open: null, rijen: [], teLaat: true })
  const voor = await lijst()
  expect(voor.groepen).toEqual({ spoed: 0, voorrang: 0, contact: 2, overig: 0 })

  const bo = (await stel<{ medewerkerId: string }>('lo', 'GET', '/ik')).inhoud.medewerkerId
  expect((await stel('gwen', 'POST', '/weekoverleggen', { deelnemers: [bo] })).status).toBe(403)
  expect((await stel('lo', 'POST', '/weekoverleggen', { deelnemers: [] })).status).toBe(400)
  const { inhoud: begonnen } = await stel<{ id: string }>('lo', 'POST', '/weekoverleggen', { deelnemers: [bo], anderen: 'De Raad' })
  expect((await stel('tim', 'POST', '/weekoverleggen', { deelnemers: [bo] })).status).toBe(409)
  const pad = `/weekoverleggen/${begonnen.id}`
  const beeld = await lees(begonnen.id)
  expect(beeld.kinderen.map(({ kind, veranderd, vervolg, besluit }) => [kind.id, veranderd, vervolg, besluit])).toEqual(
    [eerste, tweede].sort().map((kind) => [kind, ['nieuw'], 'opnieuw', null]),
  )
  const sluit = () => stel<{ besproken: number; nietBesproken: number }>('lo', 'POST', `${pad}/afsluiting`)
  expect((await sluit()).inhoud.detail).toContain('nog over geen kind')

  const besluit = (jeugdigeId: string, wat: string, waarom: string) =>
    stel('tim', 'PUT', `${pad}/besluit`, { jeugdigeId, besluit: wat, waarom })
  expect((await besluit(eerste, 'blijft', '')).status).toBe(400)
  expect((await besluit(eerste, 'blijft', 'Oma is er elke dag.')).status).toBe(200)
  expect((await besluit(eerste, 'eerder', 'Oma moet naar het ziekenhuis.')).status).toBe(200)
  expect((await lijst()).groepen).toMatchObject({ voorrang: 0 })
  expect((await sluit()).inhoud).toEqual({ besproken: 1, nietBesproken: 1 })
  expect((await besluit(tweede, 'blijft', 'Te laat.')).status).toBe(409)

  expect((await lijst()).groepen).toEqual({ spoed: 0, voorrang: 1, contact: 1, overig: 0 })
  expect((await lijst('?groep=voorrang')).rijen.map(({ kind }) => kind.id)).toEqual([eerste])
  expect(await wachten(eerste)).toMatchObject({ besluit: { besluit: 'eerder', waarom: 'Oma moet naar het ziekenhuis.', op: vandaag } })
  const { teLaat, rijen } = await open()
  expect(teLaat).toBe(false)
  expect(rijen).toMatchObject([{ besproken: 1, anderen: 'De Raad', deelnemers: [{ naam: 'lo' }], afgesloten: true }])
  const klokken = await huis.databank.kysely
    .selectFrom('termijn')
    .select(['jeugdige_id', 'stand'])
    .where('norm', '=', 'WL-004')
    .orderBy('jeugdige_id')
    .execute()
  expect(klokken).toEqual(
    [
      { jeugdige_id: eerste, stand: 'loopt' },
      { jeugdige_id: tweede, stand: 'te_laat' },
    ].sort((een, ander) => (een.jeugdige_id < ander.jeugdige_id ? -1 : 1)),
  )

  const { tekst } = await huis.stel('lo', 'GET', `${pad}/verslag`)
  for (const woord of ['Wie voorrang krijgt', 'Oma moet naar het ziekenhuis.', 'lo, De Raad', 'Er is besloten over 1 kind.', 'Sem Proef'])
    expect(tekst).toContain(woord)
  for (const kind of [eerste, tweede]) await ruim(kind)
})

test('spoed gaat om de lijst heen: bovenaan, ook voor wie nog geen vijf dagen wacht, en niemand kan besluiten dat het kind blijft wachten', async () => {
  const vots = await maakWachtende('12', 1)
  const wacht = await maakWachtende()
  const spoed = async () =>
    (await stel<{ rijen: { kind: { id: string }; spoed: { id: string | null } }[] }>('lo', 'GET', '/wachtlijst/spoed')).inhoud.rijen
  expect((await spoed()).map(({ kind }) => kind.id)).toEqual([vots])
  expect((await stel('lo', 'POST', `/jeugdigen/${wacht}/spoed`, { reden: '' })).status).toBe(400)
  const { inhoud: gezegd } = await stel<{ id: string }>('lo', 'POST', `/jeugdigen/${wacht}/spoed`, { reden: 'Vader is terug.' })
  expect((await stel('lo', 'POST', `/jeugdigen/${wacht}/spoed`, { reden: 'Nog eens.' })).status).toBe(409)
  expect((await lijst('?groep=spoed')).rijen.map(({ kind }) => kind.id)).toEqual([wacht])
  expect((await spoed()).map(({ kind }) => kind.id).sort()).toEqual([vots, wacht].sort())

  const ik = (await stel<{ medewerkerId: string }>('tim', 'GET', '/ik')).inhoud.medewerkerId
  const { inhoud } = await stel<{ id: string }>('tim', 'POST', '/weekoverleggen', { deelnemers: [ik] })
  const besluit = (wat: string) =>
    stel('tim', 'PUT', `/weekoverleggen/${inhoud.id}/besluit`, { jeugdigeId: wacht, besluit: wat, waarom: 'Wij zoeken iemand.' })
  expect((await besluit('blijft')).inhoud.detail).toContain('kan niet wachten')
  expect((await besluit('eerder')).status).toBe(422)
  expect((await besluit('toewijzen')).status).toBe(200)

  expect((await stel('gwen', 'POST', `/spoed/${gezegd.id}/opheffing`, { reden: 'Vader is weer weg.' })).status).toBe(200)
  expect((await stel('lo', 'POST', `/spoed/${gezegd.id}/opheffing`, { reden: 'Nog eens.' })).status).toBe(409)
  expect((await lijst()).groepen).toMatchObject({ spoed: 0 })
  expect((await besluit('blijft')).status).toBe(200)
  for (const kind of [vots, wacht]) await ruim(kind)
})

test('vergeefs geprobeerd is geen contact: na twee keer zoekt iemand een ander die het kind ziet, en wie sprak begint opnieuw', async () => {
  const kind = await maakWachtende()
  expect(await wachten(kind)).toMatchObject({ oorzaak: 'nog_niemand', vervolg: 'opnieuw', pogingen: [{ door: 'lo', met: 'verzorger' }] })
  const { contactUiterlijk } = await wachten(kind)
  await huis.stel('lo', 'POST', `/jeugdigen/${kind}/contactpogingen`, { datum: vandaag, met: 'jeugdige', wijze: 'huisbezoek' })
  expect(await wachten(kind)).toMatchObject({ vervolg: 'andere_bron', contactUiterlijk })
  const ander = { datum: vandaag, met: 'professional', wijze: 'telefoon', jeugdigeGezien: false }
  expect((await huis.stel('lo', 'POST', `/jeugdigen/${kind}/contacten`, ander)).status).toBe(201)
  expect(await wachten(kind)).toMatchObject({ vervolg: null, pogingen: [], contactUiterlijk })
  expect((await huis.stel('lo', 'POST', `/jeugdigen/${kind}/contacten`, { ...ander, met: 'verzorger' })).status).toBe(201)
  expect((await wachten(kind)).contactUiterlijk).not.toBe(contactUiterlijk)
  const { inhoud } = await stel<z.infer<typeof ContactpersonenAntwoord>>('bo', 'GET', '/wachtlijst/contactpersonen')
  expect(inhoud).toMatchObject({ zonder: 0, rijen: [{ kinderen: 1, contacten: 2, teLaat: 0 }] })
  const morgen = { datum: '2999-01-01', met: 'jeugdige', wijze: 'telefoon' }
  expect((await huis.stel('lo', 'POST', `/jeugdigen/${kind}/contactpogingen`, morgen)).status).toBe(422)
  await ruim(kind)
})

/** Ends the measures: the child waits no longer and is in no other test. */
async function ruim(kind: string): Promise<void> {
  const { id } = await huis.databank.kysely.selectFrom('maatregel').select('id').where('jeugdige_id', '=', kind).executeTakeFirstOrThrow()
  const { status, tekst } = await huis.stel('tim', 'POST', `/maatregelen/${id}/stappen`, {
    stap: 'overdragen',
    laatsteDag: geleden(1),
    warmeOverdracht: { naarWie: 'GI Elders', afspraken: 'Kennismaken.', aanvaard: 'ja' },
  })
  expect(status, tekst).toBe(200)
}
