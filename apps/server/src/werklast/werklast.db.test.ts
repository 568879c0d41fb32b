import { minimumBeleving } from '@houvast/domein/werklast'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { geleden, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import type { EigenWerklastAntwoord, KindWerklastAntwoord, TeamWerklastAntwoord } from './contract.ts'

const namen = ['anna', 'bo', 'cas', 'dina', 'eva', 'fien'] as const
type Naam = (typeof namen)[number] | 'tim' | 'bas'
let huis: Proefhuis<Naam>
const team = uuidv7()
beforeAll(async () => {
  huis = await openProefhuis({
    anna: 'jeugdbeschermer',
    bo: 'jeugdbeschermer',
    cas: 'jeugdbeschermer',
    dina: 'jeugdbeschermer',
    eva: 'jeugdbeschermer',
    fien: 'jeugdbeschermer',
    tim: 'teamleider',
    bas: 'bestuurder',
  })
  await alsSysteem(huis.databank, 'proef.team', async ({ db }) => {
    await db.insertInto('team').values({ id: team, code: 'A', naam: 'Team A' }).execute()
    await db.updateTable('medewerker').set({ team_id: team }).where('naam', 'not in', ['fien', 'bas']).execute()
    const anna = await db.selectFrom('medewerker').select('id').where('naam', '=', 'anna').executeTakeFirstOrThrow()
    await db
      .insertInto('dienstverband')
      .values({ id: uuidv7(), medewerker_id: anna.id, functie: 'jeugdbeschermer', fte: 1, van: '2015-01-01', tot: null })
      .execute()
  })
})
afterAll(() => huis?.sluit())

const stel = async <T>(wie: Naam, methode: 'GET' | 'POST' | 'PUT', pad: string, body?: object) => {
  const { status, inhoud } = await huis.stel(wie, methode, pad, body)
  return { status, inhoud: inhoud as T & { detail: string } }
}
const mijn = async () => (await stel<z.infer<typeof EigenWerklastAntwoord>>('anna', 'GET', '/werklast')).inhoud
const vanTeam = async () => (await stel<z.infer<typeof TeamWerklastAntwoord>>('tim', 'GET', `/teams/${team}/werklast`)).inhoud
const medewerkerId = async (wie: Naam) => (await stel<{ medewerkerId: string }>(wie, 'GET', '/ik')).inhoud.medewerkerId

test('mijn werklast: uren per kind met waar zij uit bestaan, zwaarder door wat iemand vastlegde, en wat er van het contract overblijft', async () => {
  const { kind } = await huis.maakDossier('11', geleden(30))
  const voor = await mijn()
  expect(voor.kinderen).toMatchObject([{ uren: 2.3, opbouw: [{ wat: 'maatregel', uren: 2.3 }], factoren: [], stilDagen: null }])
  expect(voor).toMatchObject({
    gewogen: 2.3,
    gezinnen: 1,
    beschikbaar: { contract: 36, eigenTaken: 0, over: 36 },
    gewichten: { isVoorbeeld: true },
  })
  expect(voor.verloop.at(-1)).toEqual({ dag: vandaag, kinderen: 1, gewogen: 2.3, beschikbaar: 36 })
  expect(voor.verloop[0]).toMatchObject({ kinderen: 0, gewogen: 0 })

  const pad = `/jeugdigen/${kind}/werklastfactoren`
  expect((await stel('anna', 'POST', pad, { factor: 'tolk', reden: '' })).status).toBe(400)
  expect((await stel('anna', 'POST', pad, { factor: 'arm gezin', reden: 'Past niet.' })).status).toBe(400)
  const { inhoud: factor } = await stel<{ id: string }>('anna', 'POST', pad, { factor: 'tolk', reden: 'Elk gesprek met een tolk.' })
  expect((await stel('tim', 'POST', pad, { factor: 'tolk', reden: 'Nog eens.' })).status).toBe(409)
  expect((await mijn()).kinderen[0]).toMatchObject({ uren: 2.5, factoren: ['tolk'] })
  expect((await stel<z.infer<typeof KindWerklastAntwoord>>('bo', 'GET', `/jeugdigen/${kind}/werklast`)).inhoud).toMatchObject({
    uren: 3.5,
    factoren: [{ factor: 'tolk', reden: 'Elk gesprek met een tolk.' }],
  })
  expect((await stel('anna', 'POST', `/werklastfactoren/${factor.id}/einde`, { tot: geleden(1) })).status).toBe(422)
  expect((await stel('anna', 'POST', `/werklastfactoren/${factor.id}/einde`, { tot: vandaag })).status).toBe(200)
  expect((await stel('anna', 'POST', `/werklastfactoren/${factor.id}/einde`, { tot: vandaag })).status).toBe(409)

  const taak = { wat: 'Werkbegeleiding', uren: 4, van: vandaag }
  const wie = await medewerkerId('anna')
  expect((await stel('anna', 'POST', `/medewerkers/${wie}/eigentaken`, taak)).status).toBe(403)
  expect((await stel('tim', 'POST', `/medewerkers/${await medewerkerId('fien')}/eigentaken`, taak)).status).toBe(403)
  expect((await stel('tim', 'POST', `/medewerkers/${wie}/eigentaken`, { ...taak, tot: geleden(3) })).status).toBe(422)
  const { inhoud: afgesproken } = await stel<{ id: string }>('tim', 'POST', `/medewerkers/${wie}/eigentaken`, taak)
  expect(await mijn()).toMatchObject({ beschikbaar: { eigenTaken: 4, over: 32 }, taken: [{ wat: 'Werkbegeleiding' }] })
  expect((await vanTeam()).taken).toMatchObject([{ uren: 4, medewerker: { naam: 'anna' } }])
  expect((await stel('tim', 'POST', `/eigentaken/${afgesproken.id}/einde`, { tot: vandaag })).status).toBe(200)
})

test('hoe het voelt, leest alleen wie het invulde; de teamleider leest een gemiddelde van ten minste vijf', async () => {
  const antwoord = (haalbaar: number) => ({ haalbaar, aandacht: 3, steun: 4 })
  expect((await stel('tim', 'PUT', '/werkbeleving', antwoord(2))).status).toBe(403)
  expect((await stel('anna', 'PUT', '/werkbeleving', { ...antwoord(2), haalbaar: 6 })).status).toBe(400)
  for (const wie of ['anna', 'bo', 'cas', 'dina'] as const) expect((await stel(wie, 'PUT', '/werkbeleving', antwoord(1))).status).toBe(200)
  await stel('anna', 'PUT', '/werkbeleving', antwoord(2))
  await stel('fien', 'PUT', '/werkbeleving', antwoord(5))
  expect((await mijn()).beleving.antwoord).toEqual(antwoord(2))
  expect((await vanTeam()).beleving).toMatchObject({ ingevuld: minimumBeleving - 1, gemiddelde: null, spanning: null })
  await stel('eva', 'PUT', '/werkbeleving', antwoord(1))
  expect((await vanTeam()).beleving).toMatchObject({
    ingevuld: 5,
    gemiddelde: { haalbaar: 1.2, aandacht: 3 },
    spanning: 'zwaarder_gevoeld',
  })
  expect((await stel('tim', 'GET', `/teams/${uuidv7()}/werklast`)).status).toBe(403)
})

test('wat de instelling vaststelt, weegt vanaf die dag; een voorbeeld geldt niet meer, en twee versies op één dag kan niet', async () => {
  const { inhoud } = await stel<{ gewichten: Record<string, number>; isVoorbeeld: boolean }>('anna', 'GET', '/werklastgewichten')
  expect(inhoud).toMatchObject({ isVoorbeeld: true, gewichten: { voogdij: 28, inwerkenTot3Maanden: 0.25 } })
  const nieuw = {
    gewichten: { ...inhoud.gewichten, ondertoezichtstelling_eerste_jaar: 12 },
    besluit: 'De bestuurder, 1 november',
    van: vandaag,
  }
  expect((await stel('tim', 'POST', '/werklastgewichten', nieuw)).status).toBe(403)
  expect((await stel('bas', 'POST', '/werklastgewichten', { ...nieuw, van: geleden(1) })).status).toBe(422)
  expect((await stel('bas', 'POST', '/werklastgewichten', { ...nieuw, gewichten: { ...nieuw.gewichten, voogdij: 0 } })).status).toBe(400)
  expect((await stel('bas', 'POST', '/werklastgewichten', nieuw)).status).toBe(201)
  expect((await stel('bas', 'POST', '/werklastgewichten', nieuw)).status).toBe(422)
  const na = await mijn()
  expect(na.kinderen[0]).toMatchObject({ opbouw: [{ wat: 'maatregel', uren: 3 }, expect.anything()] })
  expect(na.gewichten).toMatchObject({ isVoorbeeld: false, bron: 'De bestuurder, 1 november' })
})
