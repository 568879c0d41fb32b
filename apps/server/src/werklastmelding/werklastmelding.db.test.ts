import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { type Dossier, openProefhuis, type Proefhuis } from '../plan/proefdossier.ts'
import type { WerklastmeldingenAntwoord } from './contract.ts'

let huis: Proefhuis<'anna' | 'bert' | 'tess'>
let dossier: Dossier
beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', bert: 'jeugdbeschermer', tess: 'teamleider' })
  await alsSysteem(huis.databank, 'proef.team', async ({ db }) => {
    const team = uuidv7()
    await db.insertInto('team').values({ id: team, code: 'T1', naam: 'Team 1', jeugdregio: null }).execute()
    await db.updateTable('medewerker').set({ team_id: team }).execute()
  })
})
afterAll(() => huis?.sluit())
beforeEach(async () => {
  dossier = await huis.maakDossier()
})

const meld = (wie: 'anna' | 'tess' = 'anna') =>
  huis.stel(wie, 'POST', `/jeugdigen/${dossier.kind}/werklastmeldingen`, {
    reden: 'Twaalf gezinnen, en dit kind vraagt elke week een bezoek.',
  })
const lijst = async (wie: 'anna' | 'bert' | 'tess') =>
  ((await huis.stel(wie, 'GET', '/werklastmeldingen')).inhoud as z.infer<typeof WerklastmeldingenAntwoord>).rijen.filter(
    ({ kind }) => kind.id === dossier.kind,
  )
const besluit = (id: string, wat: object, wie: 'anna' | 'tess' = 'tess') => huis.stel(wie, 'POST', `/werklastmeldingen/${id}/besluit`, wat)

test('"dit kan ik er niet bij hebben" staat open bij de teamleider tot die besluit, met reden en met wat helpt', async () => {
  const { id } = (await meld()).inhoud as { id: string }
  expect((await meld()).status).toBe(409)
  expect(await lijst('tess')).toMatchObject([{ id, medewerker: { naam: 'anna' }, vanMij: false, dagenOpen: 0, besluit: null }])
  expect(await lijst('bert')).toEqual([])
  expect((await besluit(id, { besluit: 'niet_toegekend', reden: 'Nee.' })).status).toBe(400)
  expect((await besluit(id, { besluit: 'toegekend', reden: 'Ik zie het.', helpt: 'Bert neemt een gezin over.' }, 'anna')).status).toBe(403)
  const niet = { besluit: 'niet_toegekend', reden: 'Er is nu niemand anders.', helpt: 'U krijgt tot januari geen nieuw kind.' }
  expect((await besluit(id, niet)).status).toBe(200)
  expect((await besluit(id, niet)).status).toBe(409)
  expect(await lijst('tess')).toEqual([])
  expect(await lijst('anna')).toMatchObject([{ vanMij: true, besluit: { besluit: 'niet_toegekend', helpt: niet.helpt } }])
})

test('alleen wie met het kind te maken heeft meldt, en een teamleider meldt niet voor een ander', async () => {
  expect((await meld('tess')).status).toBe(403)
  expect((await huis.stel('anna', 'POST', `/jeugdigen/${uuidv7()}/werklastmeldingen`, { reden: 'Te veel.' })).status).toBe(404)
})
