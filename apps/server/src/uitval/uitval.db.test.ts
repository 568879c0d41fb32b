import { plusDagen } from '@houvast/domein/kalender'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { type Dossier, openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import { herbereken } from '../stand/herbereken.ts'
import type { UitvalAntwoord, UitvallenAntwoord } from './contract.ts'

type Naam = 'anna' | 'bert' | 'tess' | 'tom'
let huis: Proefhuis<Naam>
let dossier: Dossier
const id = {} as Record<Naam, string>

beforeAll(async () => {
  huis = await openProefhuis({ anna: 'jeugdbeschermer', bert: 'jeugdbeschermer', tess: 'teamleider', tom: 'teamleider' })
  const team = uuidv7()
  await alsSysteem(huis.databank, 'proef.team', async ({ db }) => {
    await db.insertInto('team').values({ id: team, code: 'T1', naam: 'Team 1', jeugdregio: null }).execute()
    await db.updateTable('medewerker').set({ team_id: team }).where('naam', 'in', ['anna', 'bert', 'tess']).execute()
    for (const rij of await db.selectFrom('medewerker').select(['id', 'naam']).execute()) id[rij.naam as Naam] = rij.id
  })
})
afterAll(() => huis?.sluit())

beforeEach(async () => {
  dossier = await huis.maakDossier()
  await alsSysteem(huis.databank, 'proef.alleen_anna', async ({ db }) => {
    await db.deleteFrom('afwezigheid').execute()
    await db.deleteFrom('uitvalbesluit').execute()
    await db.deleteFrom('toewijzing').where('medewerker_id', '!=', id.anna).execute()
    await db.deleteFrom('toewijzing').where('jeugdige_id', '!=', dossier.kind).execute()
    await herbereken(db, { kinderen: 'alle', peildatum: vandaag })
  })
})

const meldZiek = (wie: Naam = 'anna', van = vandaag) =>
  alsSysteem(huis.databank, 'proef.ziek', ({ db }) =>
    db
      .insertInto('afwezigheid')
      .values({ id: uuidv7(), medewerker_id: id[wie], van, tot: null, soort: 'ziekte', percentage: 100 })
      .execute(),
  )
const meldBeter = () =>
  alsSysteem(huis.databank, 'proef.beter', ({ db }) =>
    db
      .updateTable('afwezigheid')
      .set({ tot: plusDagen(vandaag, -1) })
      .execute(),
  )

const besluit = (anders: object, wie: Naam = 'tess', over: Naam = 'anna') =>
  huis.stel(wie, 'POST', `/medewerkers/${id[over]}/uitvalbesluiten`, {
    besluiten: [{ jeugdigeId: dossier.kind, reden: 'Anna is er niet.', ...anders }],
  })
const lijst = async () => ((await huis.stel('tess', 'GET', '/uitval')).inhoud as z.infer<typeof UitvallenAntwoord>).rijen
const scherm = async (over: Naam = 'anna') =>
  (await huis.stel('tess', 'GET', `/medewerkers/${id[over]}/uitval`)).inhoud as z.infer<typeof UitvalAntwoord>
const toewijzingen = () =>
  huis.databank.kysely
    .selectFrom('toewijzing')
    .innerJoin('medewerker', 'medewerker.id', 'toewijzing.medewerker_id')
    .select(['naam', 'rol', 'van', 'tot'])
    .where('jeugdige_id', '=', dossier.kind)
    .orderBy('toewijzing.id')
    .execute()
const kindstand = () =>
  huis.databank.kysely.selectFrom('kindstand').selectAll().where('jeugdige_id', '=', dossier.kind).executeTakeFirstOrThrow()
const brieven = async () => (await scherm()).kinderen[0]?.brieven.map(({ titel, aan }) => `${titel}: ${aan}`).sort()

test('wie ziek wordt, laat geen kind stil achter: het besluit staat open bij de teamleider, met de dagen erbij', async () => {
  expect(await lijst()).toEqual([])
  await meldZiek('anna', plusDagen(vandaag, -3))
  expect(await lijst()).toMatchObject([
    { medewerker: { naam: 'anna' }, moment: 'uitval', oorzaak: 'afwezig', aantallen: { open: 1, wacht: 0, geregeld: 0 }, dagenOpen: 3 },
  ])
  expect((await scherm()).kinderen).toMatchObject([{ kind: { id: dossier.kind }, stand: 'open', besluit: null }])
})

test('een teamleider besluit alleen over het eigen team, en een jeugdbeschermer niet', async () => {
  await meldZiek()
  expect((await huis.stel('tom', 'GET', `/medewerkers/${id.anna}/uitval`)).status).toBe(403)
  expect((await besluit({ besluit: 'wachtlijst', naarMedewerkerId: id.bert }, 'tom')).status).toBe(403)
  expect((await besluit({ besluit: 'wachtlijst', naarMedewerkerId: id.bert }, 'bert')).status).toBe(403)
  expect((await huis.stel('bert', 'GET', '/uitval')).status).toBe(403)
})

test('naar de wachtlijst: het kind is vanaf vandaag zonder vaste jeugdbeschermer en heeft een contactpersoon met naam', async () => {
  await meldZiek()
  expect((await kindstand()).zonder_sinds).toBeNull()
  expect((await besluit({ besluit: 'wachtlijst', naarMedewerkerId: id.bert })).inhoud).toEqual({ besluiten: 1, brieven: 2 })
  expect(await toewijzingen()).toMatchObject([
    { naam: 'anna', rol: 'vast', tot: plusDagen(vandaag, -1) },
    { naam: 'bert', rol: 'contactpersoon', van: vandaag, tot: null },
  ])
  expect(await kindstand()).toMatchObject({ zonder_sinds: vandaag, soort: 'intern', vaste_medewerker_id: null })
  expect(await lijst()).toEqual([])
  expect(await brieven()).toEqual(['Uw jeugdbeschermer kan er nu niet zijn: de ouders', 'Uw jeugdbeschermer kan er nu niet zijn: het kind'])
})

test('waarneming telt niet als vast: na 28 dagen ziekte is het kind zonder vaste jeugdbeschermer, met waarnemer', async () => {
  await meldZiek('anna', plusDagen(vandaag, -30))
  expect((await besluit({ besluit: 'waarneming', naarMedewerkerId: id.bert })).status).toBe(422)
  expect((await besluit({ besluit: 'waarneming', naarMedewerkerId: id.bert, tot: plusDagen(vandaag, 14) })).status).toBe(201)
  expect(await toewijzingen()).toMatchObject([
    { naam: 'anna', rol: 'vast', tot: null },
    { naam: 'bert', rol: 'waarnemend', van: vandaag, tot: plusDagen(vandaag, 14) },
  ])
  expect((await kindstand()).zonder_sinds).toBe(plusDagen(vandaag, -3))
  expect(await lijst()).toEqual([])
})

test('een nieuw besluit op dezelfde dag verlengt de waarneming, of vervangt haar', async () => {
  await meldZiek()
  await besluit({ besluit: 'waarneming', naarMedewerkerId: id.bert, tot: plusDagen(vandaag, 14) })
  await besluit({ besluit: 'waarneming', naarMedewerkerId: id.bert, tot: plusDagen(vandaag, 30) })
  expect(await toewijzingen()).toMatchObject([{ naam: 'anna' }, { naam: 'bert', rol: 'waarnemend', tot: plusDagen(vandaag, 30) }])
})

test('herverdelen wacht tot wie genoemd is het kind aanvaardt; tot dan blijft het besluit open op Vandaag staan', async () => {
  await meldZiek()
  await besluit({ besluit: 'herverdelen', naarMedewerkerId: id.bert })
  expect(await lijst()).toMatchObject([{ aantallen: { open: 0, wacht: 1, geregeld: 0 } }])
  expect((await kindstand()).vaste_medewerker_id).toBe(id.anna)
  const [kaart] = await huis.databank.kysely.selectFrom('overdracht').select('id').where('jeugdige_id', '=', dossier.kind).execute()
  expect((await huis.stel('bert', 'POST', `/overdrachten/${kaart?.id}/aanvaarding`, { gelezen: true })).status).toBe(200)
  expect((await kindstand()).vaste_medewerker_id).toBe(id.bert)
  expect(await lijst()).toEqual([])
  expect((await scherm()).kinderen).toMatchObject([{ stand: 'geregeld', besluit: { besluit: 'herverdelen', naar: { naam: 'bert' } } }])
})

test('wie het kind teruggeeft, of zelf uitvalt, legt het besluit weer open', async () => {
  await meldZiek()
  await besluit({ besluit: 'herverdelen', naarMedewerkerId: id.bert })
  const [kaart] = await huis.databank.kysely.selectFrom('overdracht').select('id').where('jeugdige_id', '=', dossier.kind).execute()
  await huis.stel('bert', 'POST', `/overdrachten/${kaart?.id}/teruggave`, { reden: 'Ik zit vol.' })
  expect(await lijst()).toMatchObject([{ aantallen: { open: 1 } }])
  await besluit({ besluit: 'waarneming', naarMedewerkerId: id.bert, tot: plusDagen(vandaag, 14) })
  expect(await lijst()).toEqual([])
  await meldZiek('bert')
  expect(await lijst()).toMatchObject([{ medewerker: { naam: 'anna' }, aantallen: { open: 1 } }])
})

test('niet aan wie zelf uitvalt, niet twee keer hetzelfde kind, en bij één fout wordt niets bewaard', async () => {
  await meldZiek()
  const tweede = await huis.maakDossier()
  expect((await besluit({ besluit: 'herverdelen', naarMedewerkerId: id.anna })).status).toBe(422)
  expect((await besluit({ besluit: 'herverdelen' })).status).toBe(422)
  expect((await besluit({ besluit: 'terug' })).status).toBe(422)
  const goed = { jeugdigeId: dossier.kind, besluit: 'wachtlijst', naarMedewerkerId: id.bert, reden: 'Anna is er niet.' }
  const stuur = (besluiten: object[]) => huis.stel('tess', 'POST', `/medewerkers/${id.anna}/uitvalbesluiten`, { besluiten })
  expect((await stuur([goed, goed])).status).toBe(422)
  expect((await stuur([goed, { ...goed, jeugdigeId: tweede.kind, naarMedewerkerId: uuidv7() }])).inhoud).toMatchObject({
    fouten: [{ veld: 'besluiten.1.naarMedewerkerId' }],
  })
  expect(await toewijzingen()).toMatchObject([{ naam: 'anna', tot: null }])
  expect(await huis.databank.kysely.selectFrom('uitvalbesluit').selectAll().execute()).toEqual([])
})

test('is de medewerker er weer, dan vraagt elk geregeld kind of het teruggaat of blijft', async () => {
  await meldZiek('anna', plusDagen(vandaag, -10))
  await besluit({ besluit: 'waarneming', naarMedewerkerId: id.bert, tot: plusDagen(vandaag, 14) })
  await meldBeter()
  expect(await lijst()).toMatchObject([{ moment: 'terugkeer', aantallen: { open: 1 }, dagenOpen: 0 }])
  expect((await besluit({ besluit: 'herverdelen', naarMedewerkerId: id.bert })).status).toBe(422)
  expect((await besluit({ besluit: 'terug' })).status).toBe(201)
  expect(await toewijzingen()).toMatchObject([
    { naam: 'anna', rol: 'vast', tot: null },
    { naam: 'bert', rol: 'waarnemend', tot: vandaag },
  ])
  expect(await lijst()).toEqual([])
  expect(await brieven()).toContain('Wie er nu voor u is: het kind')
})

test('van de wachtlijst terug gaat alleen met een kaart die de teruggekeerde aanvaardt', async () => {
  await meldZiek('anna', plusDagen(vandaag, -10))
  await besluit({ besluit: 'wachtlijst', naarMedewerkerId: id.bert })
  await meldBeter()
  await besluit({ besluit: 'terug' })
  expect((await kindstand()).vaste_medewerker_id).toBeNull()
  expect(await lijst()).toMatchObject([{ moment: 'terugkeer', aantallen: { open: 0, wacht: 1 } }])
  const kaart = await huis.databank.kysely
    .selectFrom('overdracht')
    .select('id')
    .where('jeugdige_id', '=', dossier.kind)
    .where('status', '=', 'opgesteld')
    .executeTakeFirstOrThrow()
  expect((await huis.stel('anna', 'POST', `/overdrachten/${kaart.id}/aanvaarding`, { gelezen: true })).status).toBe(200)
  expect((await kindstand()).vaste_medewerker_id).toBe(id.anna)
  expect(await lijst()).toEqual([])
})
