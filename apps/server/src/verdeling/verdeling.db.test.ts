import { plusDagen } from '@houvast/domein/kalender'
import { voorbeeldverdeelgewichten } from '@houvast/domein/verdeling'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem } from '../db/als.ts'
import { openProefhuis, type Proefhuis, vandaag } from '../plan/proefdossier.ts'
import { herbereken } from '../stand/herbereken.ts'
import type { VerdeeladviesAntwoord, VerdeeladviezenAntwoord } from './contract.ts'

type Naam = 'anna' | 'bert' | 'tess' | 'wil' | 'bo'
type Advies = z.infer<typeof VerdeeladviesAntwoord>
let huis: Proefhuis<Naam>
const id = {} as Record<Naam, string>
const team = uuidv7()

beforeAll(async () => {
  huis = await openProefhuis({
    anna: 'jeugdbeschermer',
    bert: 'jeugdbeschermer',
    tess: 'teamleider',
    wil: 'wachtlijstbeheerder',
    bo: 'bestuurder',
  })
  await alsSysteem(huis.databank, 'proef.team', async ({ db }) => {
    await db.insertInto('team').values({ id: team, code: 'T1', naam: 'Team 1', jeugdregio: null }).execute()
    await db.updateTable('medewerker').set({ team_id: team }).where('naam', 'in', ['anna', 'bert', 'tess']).execute()
    await db.updateTable('medewerker').set({ functie: 'teamleider' }).where('naam', 'in', ['tess', 'wil', 'bo']).execute()
    for (const rij of await db.selectFrom('medewerker').select(['id', 'naam']).execute()) id[rij.naam as Naam] = rij.id
  })
})
afterAll(() => huis?.sluit())

beforeEach(() =>
  alsSysteem(huis.databank, 'proef.leeg', async ({ db }) => {
    for (const tabel of [
      'verdeelbesluit',
      'verdeelvoorstel',
      'verdeeladvies',
      'verdeelgewichten',
      'overdracht',
      'toewijzing',
      'afwezigheid',
      'dienstverband',
    ] as const)
      await db.deleteFrom(tabel).execute()
    await db
      .updateTable('maatregel')
      .set({ datum_einde: plusDagen(vandaag, -1) })
      .execute()
    await herbereken(db, { kinderen: 'alle', peildatum: vandaag })
  }),
)

const zetFte = (wie: Naam, fte: number) =>
  alsSysteem(huis.databank, 'proef.contract', ({ db }) =>
    db
      .insertInto('dienstverband')
      .values({ id: uuidv7(), medewerker_id: id[wie], van: '2015-01-01', tot: null, fte, functie: 'jeugdbeschermer' })
      .execute(),
  )

/** A family of so many children who have nobody; whoever is named was their worker before. */
async function maakGezin(naam: string, kinderen: number, eerder?: Naam): Promise<string[]> {
  const dossiers = await Promise.all(Array.from({ length: kinderen }, () => huis.maakDossier()))
  const ids = dossiers.map(({ kind }) => kind)
  await alsSysteem(huis.databank, 'proef.gezin', async ({ db }) => {
    await db.updateTable('jeugdige').set({ achternaam: naam, postcode_of_gemeente: '3511AB' }).where('id', 'in', ids).execute()
    await db.deleteFrom('toewijzing').where('jeugdige_id', 'in', ids).execute()
    for (const { kind, maatregel } of eerder ? dossiers : []) {
      const toen = { van: plusDagen(vandaag, -50), tot: plusDagen(vandaag, -20), reden: 'gestopt' }
      await db
        .insertInto('toewijzing')
        .values({ id: uuidv7(), jeugdige_id: kind, maatregel_id: maatregel, medewerker_id: id[eerder ?? 'anna'], rol: 'vast', ...toen })
        .execute()
    }
    await herbereken(db, { kinderen: ids, peildatum: vandaag })
  })
  return ids
}

const vraagAdvies = (wie: Naam = 'tess', anders: object = {}) =>
  huis.stel(wie, 'POST', '/verdeeladviezen', { teams: [team], seconden: 1, ...anders })
const lees = async (adviesId: string, wie: Naam = 'tess') => (await huis.stel(wie, 'GET', `/verdeeladviezen/${adviesId}`)).inhoud as Advies
async function maakAdvies(wie: Naam = 'tess', anders: object = {}): Promise<Advies> {
  const { status, inhoud } = await vraagAdvies(wie, anders)
  expect(status, JSON.stringify(inhoud)).toBe(201)
  return lees((inhoud as { id: string }).id, wie)
}
const besluit = (advies: Advies, gezin: number, inhoud: object, wie: Naam = 'tess') =>
  huis.stel(wie, 'POST', `/verdeeladviezen/${advies.id}/besluit`, { gezin: advies.gezinnen[gezin]?.gezin, ...inhoud })
const kindstand = (kind: string) =>
  huis.databank.kysely.selectFrom('kindstand').selectAll().where('jeugdige_id', '=', kind).executeTakeFirstOrThrow()
const kaarten = () =>
  huis.databank.kysely.selectFrom('overdracht').select(['id', 'jeugdige_id', 'naar_medewerker_id', 'status']).orderBy('id').execute()

test('broers en zussen krijgen samen één voorstel, bij wie hen al kent, met de last voor en na', async () => {
  await zetFte('anna', 1)
  await zetFte('bert', 1)
  const kinderen = await maakGezin('Jansen', 2, 'bert')
  const advies = await maakAdvies()
  expect(advies.gezinnen).toMatchObject([
    {
      kinderen: [{}, {}],
      aantal: 2,
      wachtdagen: 19,
      voorstel: { medewerker: { naam: 'bert' }, kentGezin: true, tweede: { medewerker: { naam: 'anna' }, meerprijs: 25, ruilMet: null } },
      stand: 'open',
    },
  ])
  expect(advies.gezinnen[0]?.kinderen.map((kind) => kind.id).sort()).toEqual(kinderen.toSorted())
  expect(advies.lasten).toMatchObject([
    { medewerker: { naam: 'anna' }, nu: 0, straks: 0, beschikbaar: 12 },
    { medewerker: { naam: 'bert' }, nu: 0, straks: 2, beschikbaar: 12 },
  ])
  expect(advies.certificaat.bewezen).toBe(true)
  expect(advies.isVoorbeeld).toBe(true)
})

test('is er niet genoeg ruimte, dan staat er wie blijft wachten en waarom; niemand gaat boven de ruimte', async () => {
  await zetFte('anna', 0.1)
  await maakGezin('Jansen', 1)
  await maakGezin('Smit', 1)
  await maakGezin('Bakker', 3)
  const advies = await maakAdvies()
  expect(advies.gezinnen.map(({ voorstel, wachtreden }) => [voorstel?.medewerker.naam ?? null, wachtreden])).toEqual([
    ['anna', null],
    [null, expect.any(String)],
    [null, expect.any(String)],
  ])
  expect(advies.gezinnen.map(({ wachtreden }) => wachtreden).sort()).toEqual(['geen_ruimte', 'ruimte_naar_anderen', null].sort())
  for (const { straks, beschikbaar } of advies.lasten) expect(straks).toBeLessThanOrEqual(beschikbaar)
})

test('niemand krijgt in één advies meer nieuwe kinderen dan de grens, ook wie ruimte heeft voor meer', async () => {
  await zetFte('anna', 1)
  for (const naam of ['Jansen', 'Smit', 'Bakker']) await maakGezin(naam, 1)
  const gewichten = { ...voorbeeldverdeelgewichten, hoogstensErbij: 2 }
  const advies = await maakAdvies('tess', { gewichten })
  expect(advies.lasten.find(({ medewerker }) => medewerker.naam === 'anna')).toMatchObject({ nu: 0, straks: 2, beschikbaar: 12 })
  expect(advies.gezinnen.map(({ wachtreden }) => wachtreden)).toEqual([null, null, 'ruimte_naar_anderen'])
})

test('aanvaarden vraagt iemand met een kaart; pas als die aanvaardt is het kind van de wachtlijst', async () => {
  await zetFte('anna', 1)
  const kinderen = await maakGezin('Jansen', 2)
  const advies = await maakAdvies()
  expect(await besluit(advies, 0, { besluit: 'aanvaard' })).toMatchObject({ status: 201, inhoud: { kinderen: 2, bovenRuimte: false } })
  expect((await lees(advies.id)).gezinnen).toMatchObject([{ stand: 'wacht', besluit: { soort: 'aanvaard', medewerker: { naam: 'anna' } } }])
  for (const kind of kinderen) expect((await kindstand(kind)).vaste_medewerker_id).toBeNull()
  expect((await besluit(advies, 0, { besluit: 'aanvaard' })).status).toBe(409)
  for (const { id: kaart } of await kaarten())
    expect((await huis.stel('anna', 'POST', `/overdrachten/${kaart}/aanvaarding`, { gelezen: true })).status).toBe(200)
  for (const kind of kinderen) expect((await kindstand(kind)).vaste_medewerker_id).toBe(id.anna)
  const { rijen } = (await huis.stel('tess', 'GET', '/verdeeladviezen')).inhoud as z.infer<typeof VerdeeladviezenAntwoord>
  expect(rijen).toMatchObject([{ id: advies.id, gezinnen: 1, voorgesteld: 1, besluiten: { aanvaard: 1, iemand_anders: 0, geweigerd: 0 } }])
})

test('wie is gevraagd telt mee in de ruimte, en over dat gezin wordt niet opnieuw geadviseerd', async () => {
  await zetFte('anna', 1)
  await maakGezin('Jansen', 1)
  await besluit(await maakAdvies(), 0, { besluit: 'aanvaard' })
  expect((await vraagAdvies()).status).toBe(409)
  await maakGezin('Smit', 1)
  const opnieuw = await maakAdvies()
  expect(opnieuw.gezinnen.length).toBe(1)
  expect(opnieuw.lasten.find(({ medewerker }) => medewerker.naam === 'anna')?.nu).toBe(1)
})

test('weigeren vraagt een reden, en hetzelfde paar komt niet terug; teruggegeven staat het gezin weer open', async () => {
  await zetFte('anna', 1)
  await zetFte('bert', 1)
  await maakGezin('Jansen', 1, 'bert')
  const eerste = await maakAdvies()
  expect(eerste.gezinnen[0]?.voorstel?.medewerker.naam).toBe('bert')
  expect(await besluit(eerste, 0, { besluit: 'geweigerd' })).toMatchObject({ status: 422, inhoud: { fouten: [{ veld: 'reden' }] } })
  expect((await besluit(eerste, 0, { besluit: 'geweigerd', reden: 'Dat liep toen niet goed.' })).status).toBe(201)
  expect((await lees(eerste.id)).gezinnen).toMatchObject([{ stand: 'geweigerd', besluit: { reden: 'Dat liep toen niet goed.' } }])
  const tweede = await maakAdvies()
  expect(tweede.gezinnen[0]?.voorstel?.medewerker.naam).toBe('anna')
  await besluit(tweede, 0, { besluit: 'aanvaard' })
  expect((await lees(eerste.id)).gezinnen).toMatchObject([{ stand: 'vervallen', besluit: { soort: 'geweigerd' } }])
  expect((await besluit(eerste, 0, { besluit: 'iemand_anders', medewerkerId: id.anna, reden: 'Toch zij.' })).status).toBe(409)
  const [kaart] = await kaarten()
  await huis.stel('anna', 'POST', `/overdrachten/${kaart?.id}/teruggave`, { reden: 'Ik ken de familie.' })
  expect((await lees(tweede.id)).gezinnen).toMatchObject([{ stand: 'open' }])
  const derde = await maakAdvies()
  expect(derde.gezinnen).toMatchObject([{ voorstel: null, wachtreden: 'niemand_past' }])
})

test('iemand anders kiezen mag boven de ruimte, met een reden die bewaard blijft', async () => {
  await zetFte('anna', 1)
  await zetFte('bert', 0.01)
  await maakGezin('Jansen', 1)
  const advies = await maakAdvies()
  expect((await besluit(advies, 0, { besluit: 'iemand_anders', medewerkerId: id.bert })).status).toBe(422)
  expect((await besluit(advies, 0, { besluit: 'iemand_anders', medewerkerId: id.anna, reden: 'Liever.' })).status).toBe(422)
  expect((await besluit(advies, 0, { besluit: 'iemand_anders', medewerkerId: id.tess, reden: 'Liever.' })).status).toBe(422)
  expect(await besluit(advies, 0, { besluit: 'iemand_anders', medewerkerId: id.bert, reden: 'Hij spreekt de taal.' })).toMatchObject({
    status: 201,
    inhoud: { bovenRuimte: true },
  })
  expect((await lees(advies.id)).gezinnen).toMatchObject([{ stand: 'wacht', besluit: { soort: 'iemand_anders', bovenRuimte: true } }])
})

test('wat intussen vol is, kan niet meer worden aanvaard', async () => {
  await zetFte('anna', 0.1)
  await maakGezin('Jansen', 1)
  const advies = await maakAdvies()
  await alsSysteem(huis.databank, 'proef.halveren', ({ db }) => db.updateTable('dienstverband').set({ fte: 0.01 }).execute())
  expect(await besluit(advies, 0, { besluit: 'aanvaard' })).toMatchObject({
    status: 409,
    inhoud: { detail: expect.stringContaining('ruimte') },
  })
  expect(await kaarten()).toEqual([])
})

test('wie uitvalt wordt niet voorgesteld, en zonder wie er is komt er geen advies', async () => {
  await zetFte('anna', 1)
  await zetFte('bert', 1)
  await maakGezin('Jansen', 1)
  const meldZiek = (wie: Naam) =>
    alsSysteem(huis.databank, 'proef.ziek', ({ db }) =>
      db
        .insertInto('afwezigheid')
        .values({ id: uuidv7(), medewerker_id: id[wie], van: vandaag, tot: null, soort: 'ziekte', percentage: 100 })
        .execute(),
    )
  await meldZiek('anna')
  expect((await maakAdvies()).lasten.map(({ medewerker }) => medewerker.naam)).toEqual(['bert'])
  await meldZiek('bert')
  expect(await vraagAdvies()).toMatchObject({ status: 422, inhoud: { fouten: [{ veld: 'teams' }] } })
})

test('andere gewichten geven een ander advies; wat de instelling vaststelt, geldt vanaf dan', async () => {
  await zetFte('anna', 1)
  await zetFte('bert', 1)
  await maakGezin('Jansen', 1, 'bert')
  await maakGezin('Zomer', 1)
  expect((await maakAdvies('wil')).certificaat.bijBekende).toBe(1)
  const gewichten = { ...voorbeeldverdeelgewichten, eerdereJeugdbeschermer: 0 }
  expect((await maakAdvies('tess', { gewichten })).gewichten.eerdereJeugdbeschermer).toBe(0)
  const nieuw = { gewichten, besluit: 'Managementteam, 1 maart.', van: vandaag }
  expect((await huis.stel('tess', 'POST', '/verdeelgewichten', nieuw)).status).toBe(403)
  expect((await huis.stel('bo', 'POST', '/verdeelgewichten', { ...nieuw, van: plusDagen(vandaag, -1) })).status).toBe(422)
  expect((await huis.stel('bo', 'POST', '/verdeelgewichten', { ...nieuw, gewichten: { ...gewichten, bezetting: -1 } })).status).toBe(400)
  expect((await huis.stel('bo', 'POST', '/verdeelgewichten', nieuw)).status).toBe(201)
  expect((await huis.stel('tess', 'GET', '/verdeelgewichten')).inhoud).toMatchObject({
    isVoorbeeld: false,
    gewichten,
    versies: [{ besluit: nieuw.besluit }],
  })
  expect(await maakAdvies()).toMatchObject({ isVoorbeeld: false, gewichten })
})

test('een criterium weegt pas als de instelling het een gewicht geeft', async () => {
  await zetFte('anna', 0.1)
  const [lang] = await maakGezin('Jansen', 1, 'anna')
  const [kort] = await maakGezin('Smit', 1)
  await alsSysteem(huis.databank, 'proef.bodemeis', ({ db }) =>
    db
      .insertInto('bodemeis')
      .values({ id: uuidv7(), jeugdige_id: lang ?? '', datum: vandaag, eis: 'Wekelijks gezien', nageleefd: 'n' })
      .execute(),
  )
  const voorgesteld = ({ gezinnen }: Advies) => gezinnen.find(({ voorstel }) => voorstel)?.kinderen[0]?.id
  expect(voorgesteld(await maakAdvies())).toBe(kort)
  const anders = await maakAdvies('tess', {
    gewichten: { ...voorbeeldverdeelgewichten, eerdereJeugdbeschermer: 0, bodemeisNietNageleefd: 500 },
  })
  expect(anders.gezinnen.find(({ kinderen }) => kinderen[0]?.id === lang)?.criteria).toEqual(['bodemeisNietNageleefd', 'nogNietGezien'])
  expect(voorgesteld(anders)).toBe(lang)
})

test('van wie even lang wacht gaat voor wie volgens een medewerker spoed heeft, en het advies zegt dat erbij', async () => {
  await zetFte('anna', 0.1)
  await maakGezin('Jansen', 1)
  const [kind] = await maakGezin('Smit', 1)
  await maakGezin('Bakker', 1)
  expect((await huis.stel('tess', 'POST', `/jeugdigen/${kind}/spoed`, { reden: 'Er is nu direct gevaar.' })).status).toBe(201)
  expect((await maakAdvies()).gezinnen[0]).toMatchObject({
    kinderen: [{ id: kind }],
    voorstel: { medewerker: { naam: 'anna' } },
    criteria: ['spoed', 'nogNietGezien'],
  })
})

test('een jeugdbeschermer vraagt geen advies en leest er geen; een bestuurder leest geen kinderen', async () => {
  await zetFte('anna', 1)
  await maakGezin('Jansen', 1)
  const advies = await maakAdvies()
  for (const wie of ['anna', 'bo'] as const) {
    expect((await vraagAdvies(wie)).status).toBe(403)
    expect((await huis.stel(wie, 'GET', `/verdeeladviezen/${advies.id}`)).status).toBe(403)
    expect((await besluit(advies, 0, { besluit: 'aanvaard' }, wie)).status).toBe(403)
  }
  expect((await lees(advies.id, 'wil')).gezinnen.length).toBe(1)
})
