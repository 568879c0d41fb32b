import { type Datum, plusDagen } from '@houvast/domein/kalender'
import type { Rol } from '@houvast/domein/toegang'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sessieCookie } from '../aanmelding/bewaking.ts'
import { beginSessie, findSessie } from '../aanmelding/sessie.ts'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { maakApp } from '../http/app.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { herbereken } from '../stand/herbereken.ts'

const vandaag = vandaagInAmsterdam()
const geleden = (dagen: number): Datum => plusDagen(vandaag, -dagen)
const rollen = ['jeugdbeschermer', 'wachtlijstbeheerder', 'teamleider', 'bestuurder'] as const
const mensen = new Map<Rol | 'vertrokken' | 'collega', string>([...rollen, 'vertrokken', 'collega'].map((naam) => [naam as Rol, uuidv7()]))
const mens = (naam: Rol | 'vertrokken' | 'collega') => mensen.get(naam) ?? ''

let databank: Databank
let app: FastifyInstance
let kind: string
let maatregel: string

beforeAll(async () => {
  databank = await openProefdatabank()
  await alsSysteem(databank, 'proef.vullen', async ({ db }) => {
    const team = uuidv7()
    await db.insertInto('team').values({ id: team, code: 'A', naam: 'Team A' }).execute()
    for (const [naam, id] of mensen) {
      const uit_dienst = naam === 'vertrokken' ? geleden(40) : null
      await db
        .insertInto('medewerker')
        .values({ id, personeelsnummer: naam, naam, functie: 'jeugdbeschermer', team_id: team, in_dienst: '2015-01-01', uit_dienst })
        .execute()
      if (rollen.some((rol) => rol === naam)) {
        await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${id}, ${naam}, daterange('2020-01-01', NULL))`.execute(
          db,
        )
      }
    }
  })
  app = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar: false })
})
afterAll(async () => {
  await app?.close()
  await databank?.sluit()
})

/** A child with a supervision order of sixty days ago, an order with notice, and nobody yet. */
beforeEach(async () => {
  kind = uuidv7()
  maatregel = uuidv7()
  await alsSysteem(databank, 'proef.vullen', async ({ db }) => {
    await db
      .insertInto('jeugdige')
      .values({ id: kind, bsn_soort: 'onbekend', geboortedatum: '20150101', geslacht: 'O', voornaam: 'Sem', achternaam: 'Proef' })
      .execute()
    await db
      .insertInto('maatregel')
      .values({ id: maatregel, jeugdige_id: kind, type: '11', datum_aanvang: geleden(60) })
      .execute()
    await db
      .insertInto('beschikking')
      .values({
        id: uuidv7(),
        jeugdige_id: kind,
        maatregel_id: maatregel,
        datum_kennisgeving: geleden(60),
        einddatum: plusDagen(vandaag, 305),
      })
      .execute()
    await herbereken(db, { kinderen: [kind], peildatum: vandaag })
  })
})

async function vraag(wie: Rol, method: 'GET' | 'POST', url: string, payload?: object) {
  const token = await beginSessie(databank, mens(wie), null)
  const sessie = await findSessie(databank, token)
  const antwoord = await app.inject({
    method,
    url: `/api/v1${url}`,
    cookies: { [sessieCookie]: token },
    headers: { 'x-csrf-token': sessie?.csrf ?? '' },
    ...(payload ? { payload } : {}),
  })
  return { status: antwoord.statusCode, inhoud: antwoord.json() }
}

async function wijsToe(naam: Rol | 'vertrokken' | 'collega', van: Datum): Promise<string> {
  const id = uuidv7()
  await alsSysteem(databank, 'proef.vullen', async ({ db }) => {
    await db
      .insertInto('toewijzing')
      .values({ id, jeugdige_id: kind, maatregel_id: maatregel, medewerker_id: mens(naam), rol: 'vast', van })
      .execute()
    await herbereken(db, { kinderen: [kind], peildatum: vandaag })
  })
  return id
}

const dossier = async (wie: Rol = 'bestuurder') => (await vraag(wie, 'GET', `/jeugdigen/${kind}`)).inhoud
const toewijzing = (medewerker: Rol | 'vertrokken' | 'collega', van = vandaag) => ({
  maatregelIds: [maatregel],
  medewerkerId: mens(medewerker),
  rol: 'vast',
  van,
})

describe('een contact', () => {
  const bezoek = {
    datum: vandaag,
    met: 'jeugdige',
    wijze: 'huisbezoek',
    jeugdigeGezien: true,
    alleenGesproken: true,
    feit: 'Sem deed open.',
    afspraak: 'Ik bel vrijdag.',
  }

  test('is meteen te zien: laatst gezien, en de klok van het eerste contact is gehaald', async () => {
    await wijsToe('jeugdbeschermer', geleden(10))
    expect((await vraag('jeugdbeschermer', 'POST', `/jeugdigen/${kind}/contacten`, bezoek)).status).toBe(201)
    const { zicht, contacten, termijnen } = await dossier('jeugdbeschermer')
    expect(zicht).toEqual({ laatstGezien: vandaag, wijze: 'huisbezoek', dagen: 0 })
    expect(contacten).toMatchObject([{ medewerker: { naam: 'jeugdbeschermer' }, feit: 'Sem deed open.', indruk: null }])
    expect(termijnen).toContainEqual(expect.objectContaining({ norm: 'JB-001', gehaaldOp: vandaag }))
    const { kaarten } = (await vraag('jeugdbeschermer', 'GET', '/vandaag')).inhoud
    expect(kaarten.find((kaart: { kind: { id: string } }) => kaart.kind.id === kind)).toMatchObject({
      stilDagen: 0,
      laatsteAfspraak: 'Ik bel vrijdag.',
    })
  })

  test('ligt niet in de toekomst', async () => {
    await wijsToe('jeugdbeschermer', geleden(10))
    const { status, inhoud } = await vraag('jeugdbeschermer', 'POST', `/jeugdigen/${kind}/contacten`, {
      ...bezoek,
      datum: plusDagen(vandaag, 1),
    })
    expect([status, inhoud.fouten]).toMatchObject([422, [{ veld: 'datum' }]])
  })

  test.each([
    ['alleen gesproken zonder gezien', { jeugdigeGezien: false }, 'alleenGesproken'],
    ['gezien aan de telefoon', { wijze: 'telefoon' }, 'jeugdigeGezien'],
  ])('is niet %s', async (_, anders, veld) => {
    await wijsToe('jeugdbeschermer', geleden(10))
    const { status, inhoud } = await vraag('jeugdbeschermer', 'POST', `/jeugdigen/${kind}/contacten`, { ...bezoek, ...anders })
    expect([status, inhoud.fouten[0]?.veld]).toEqual([422, veld])
  })
})

describe('een toewijzing', () => {
  test('haalt een kind van de wachtlijst', async () => {
    expect((await dossier()).wie).toMatchObject({ vaste: null, opWachtlijst: true, soort: 'start' })
    expect((await vraag('wachtlijstbeheerder', 'POST', `/jeugdigen/${kind}/toewijzingen`, toewijzing('jeugdbeschermer'))).status).toBe(201)
    expect((await dossier()).wie).toMatchObject({
      vaste: { naam: 'jeugdbeschermer', sinds: vandaag },
      opWachtlijst: false,
      zonderSinds: null,
    })
  })

  test('die wordt gevraagd, laat een kind op de wachtlijst tot wie gevraagd is aanvaardt', async () => {
    const vragen = () =>
      vraag('wachtlijstbeheerder', 'POST', `/jeugdigen/${kind}/toewijzingen`, { ...toewijzing('jeugdbeschermer'), aanvaarding: 'gevraagd' })
    const { status, inhoud } = await vragen()
    expect(status).toBe(201)
    expect((await dossier()).wie).toMatchObject({ vaste: null, opWachtlijst: true })
    expect((await vragen()).status).toBe(409)
    expect((await vraag('jeugdbeschermer', 'POST', `/overdrachten/${inhoud.id}/aanvaarding`, { gelezen: true })).status).toBe(200)
    expect((await dossier()).wie).toMatchObject({ vaste: { naam: 'jeugdbeschermer' }, opWachtlijst: false })
  })

  test('begint niet voor de maatregel', async () => {
    const { status, inhoud } = await vraag(
      'wachtlijstbeheerder',
      'POST',
      `/jeugdigen/${kind}/toewijzingen`,
      toewijzing('jeugdbeschermer', geleden(61)),
    )
    expect([status, inhoud.fouten]).toMatchObject([422, [{ veld: 'van' }]])
  })

  test('gaat niet naar wie uit dienst is', async () => {
    const { status, inhoud } = await vraag('wachtlijstbeheerder', 'POST', `/jeugdigen/${kind}/toewijzingen`, toewijzing('vertrokken'))
    expect([status, inhoud.detail]).toMatchObject([422, expect.stringMatching(/niet in dienst/)])
  })

  test('is geen tweede vaste naast wie er al is', async () => {
    await wijsToe('collega', geleden(10))
    const { status, inhoud } = await vraag('teamleider', 'POST', `/jeugdigen/${kind}/toewijzingen`, toewijzing('jeugdbeschermer'))
    expect([status, inhoud.detail]).toMatchObject([
      409,
      expect.stringMatching(/collega al de vaste jeugdbeschermer.*overdragen, beëindig anders eerst/),
    ])
    expect((await dossier()).wie.vaste.naam).toBe('collega')
  })

  test('volgt wie is vertrokken vanzelf op', async () => {
    const oud = await wijsToe('vertrokken', geleden(50))
    expect((await dossier()).wie).toMatchObject({ vaste: null, soort: 'intern' })
    expect((await vraag('wachtlijstbeheerder', 'POST', `/jeugdigen/${kind}/toewijzingen`, toewijzing('jeugdbeschermer'))).status).toBe(201)
    const { wie, toewijzingen } = await dossier()
    expect(wie).toMatchObject({ vaste: { naam: 'jeugdbeschermer' }, wisselingen: 2 })
    expect(toewijzingen).toContainEqual(expect.objectContaining({ id: oud, tot: geleden(1), reden: 'opgevolgd' }))
  })

  test('die eindigt, zet het kind zonder: op de lijst pas na vijf werkdagen', async () => {
    const id = await wijsToe('collega', geleden(10))
    const einde = { tot: vandaag, reden: 'Andere functie' }
    expect((await vraag('teamleider', 'POST', `/toewijzingen/${id}/einde`, { ...einde, tot: geleden(11) })).status).toBe(422)
    expect((await vraag('teamleider', 'POST', `/toewijzingen/${id}/einde`, einde)).status).toBe(200)
    expect((await vraag('teamleider', 'POST', `/toewijzingen/${id}/einde`, einde)).status).toBe(409)
    expect((await dossier()).wie.vaste.naam).toBe('collega')
    const { toewijzingen, geschiedenis } = await dossier()
    expect(toewijzingen[0]).toMatchObject({ tot: vandaag, reden: 'Andere functie' })
    expect(geschiedenis).toContainEqual(expect.objectContaining({ onderwerp: 'toewijzing', door: 'teamleider' }))
  })
})

test('een plan is niet vastgesteld voordat de maatregel begon, en anders is de klok gehaald', async () => {
  await wijsToe('jeugdbeschermer', geleden(10))
  const plan = { maatregelId: maatregel, soort: 'plan_van_aanpak', vastgesteldOp: geleden(61) }
  expect((await vraag('jeugdbeschermer', 'POST', `/jeugdigen/${kind}/plannen`, plan)).inhoud.fouten).toMatchObject([
    { veld: 'vastgesteldOp' },
  ])
  expect((await vraag('jeugdbeschermer', 'POST', `/jeugdigen/${kind}/plannen`, { ...plan, vastgesteldOp: geleden(30) })).status).toBe(201)
  const { plannen, termijnen } = await dossier('jeugdbeschermer')
  expect(plannen).toMatchObject([{ vastgesteldOp: geleden(30) }])
  expect(termijnen).toContainEqual(expect.objectContaining({ norm: 'JB-011', stand: 'gehaald' }))
})

describe('een kennisgeving', () => {
  const nieuw = {
    jeugdige: { bsn: '123456782', geboortedatum: '20160203', geslacht: 'V', voornaam: 'Noor', achternaam: 'Proef' },
    type: '11',
    datumAanvang: geleden(2),
    datumKennisgeving: geleden(1),
    einddatum: plusDagen(vandaag, 363),
  }

  test('maakt een dossier met een klok, en bewaart het BSN versleuteld', async () => {
    const { status, inhoud } = await vraag('wachtlijstbeheerder', 'POST', '/kennisgevingen', nieuw)
    expect(status).toBe(201)
    const { inhoud: gelezen } = await vraag('wachtlijstbeheerder', 'GET', `/jeugdigen/${inhoud.id}`)
    expect(gelezen).toMatchObject({
      bsn: '123456782',
      bsnSoort: 'bekend',
      kind: { naam: 'Noor Proef' },
      wie: { vaste: null, zonderSinds: geleden(1) },
    })
    expect(gelezen.termijnen).toContainEqual(expect.objectContaining({ norm: 'JB-001', stand: 'loopt' }))
    expect((await vraag('bestuurder', 'GET', `/jeugdigen/${inhoud.id}`)).inhoud).toMatchObject({ bsn: null, kind: { naam: null } })
    const { rows } = await sql<{ rij: string }>`SELECT to_jsonb(j)::text AS rij FROM jeugdige j WHERE id = ${inhoud.id}`.execute(
      databank.kysely,
    )
    expect(rows[0]?.rij).not.toContain('123456782')
    expect((await vraag('wachtlijstbeheerder', 'POST', '/kennisgevingen', nieuw)).status).toBe(409)
    const tweede = await vraag('wachtlijstbeheerder', 'POST', '/kennisgevingen', { ...nieuw, type: '41' })
    expect([tweede.status, tweede.inhoud.id]).toEqual([201, inhoud.id])
  })

  test('met een BSN dat niet bestaat, wordt niet aangenomen', async () => {
    const { status, inhoud } = await vraag('wachtlijstbeheerder', 'POST', '/kennisgevingen', {
      ...nieuw,
      jeugdige: { ...nieuw.jeugdige, bsn: '123456789' },
    })
    expect([status, inhoud.fouten[0]?.veld]).toEqual([422, 'jeugdige.bsn'])
  })
})

test('noodtoegang opent een dossier voor een dag, met de reden, en iedereen kan dat zien', async () => {
  const dossiernummer = (await dossier()).kind.dossiernummer
  expect((await vraag('jeugdbeschermer', 'GET', `/jeugdigen/${kind}`)).status).toBe(404)
  expect((await vraag('jeugdbeschermer', 'POST', '/noodtoegang', { dossiernummer, reden: 'Melding van de crisisdienst.' })).inhoud).toEqual(
    { id: kind },
  )
  expect((await dossier('jeugdbeschermer')).grondVanToegang).toEqual(['noodtoegang'])
  const { rijen } = (await vraag('wachtlijstbeheerder', 'GET', `/jeugdigen/${kind}/inzage`)).inhoud
  expect(rijen).toContainEqual(expect.objectContaining({ wie: 'jeugdbeschermer', handeling: 'noodtoegang.openen', uitkomst: 'toegestaan' }))
  expect(rijen).toContainEqual(expect.objectContaining({ wie: 'jeugdbeschermer', handeling: 'jeugdige.lezen', uitkomst: 'geweigerd' }))
  await sql`UPDATE dossiertoegang SET tot = now() - interval '1 second' WHERE jeugdige_id = ${kind} AND grond = 'noodtoegang'`.execute(
    databank.kysely,
  )
  expect((await vraag('jeugdbeschermer', 'GET', `/jeugdigen/${kind}`)).status).toBe(404)
})

test('een jeugdbeschermer die 28 dagen ziek is, is niemands vaste meer, tot hij beter is', async () => {
  await wijsToe('collega', geleden(50))
  const ziek = await vraag('teamleider', 'POST', `/medewerkers/${mens('collega')}/afwezigheid`, { van: geleden(40), soort: 'ziekte' })
  expect(ziek.status).toBe(201)
  expect((await dossier()).wie).toMatchObject({ vaste: null, zonderSinds: geleden(13), soort: 'intern', opWachtlijst: true })
  expect((await vraag('teamleider', 'POST', `/afwezigheid/${ziek.inhoud.id}/einde`, { tot: geleden(41) })).status).toBe(422)
  expect((await vraag('teamleider', 'POST', `/afwezigheid/${ziek.inhoud.id}/einde`, { tot: geleden(1) })).status).toBe(200)
  expect((await dossier()).wie).toMatchObject({ vaste: { naam: 'collega' }, opWachtlijst: false })
})

test('het dossier zoals het was: op een eerdere dag, en zoals het toen bekend was', async () => {
  await wijsToe('collega', geleden(10))
  const { rows } = await sql<{ nu: string }>`SELECT clock_timestamp() AS nu`.execute(databank.kysely)
  const toen = rows[0]?.nu ?? ''
  expect((await vraag('bestuurder', 'GET', `/jeugdigen/${kind}?peildatum=${geleden(11)}`)).inhoud).toMatchObject({
    alleenLezen: true,
    acties: [],
    wie: { vaste: null },
  })
  await sql`UPDATE toewijzing SET van = ${geleden(5)}::date WHERE jeugdige_id = ${kind}`.execute(databank.kysely)
  const bekend = await vraag('bestuurder', 'GET', `/jeugdigen/${kind}?kennismoment=${encodeURIComponent(toen)}`)
  expect(bekend.inhoud.wie.vaste).toMatchObject({ naam: 'collega', sinds: geleden(10) })
})
