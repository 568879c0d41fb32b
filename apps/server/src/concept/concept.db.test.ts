import { plusDagen } from '@houvast/domein/kalender'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { maakApp } from '../http/app.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { herbereken } from '../stand/herbereken.ts'
import { maakVrager, type Vrager } from '../toegang/vrager.ts'

const vandaag = vandaagInAmsterdam()
const [ik, collega] = [uuidv7(), uuidv7()]
let databank: Databank
let app: FastifyInstance
let vrager: Vrager
let kind: string
let toewijzing: string

beforeAll(async () => {
  databank = await openProefdatabank()
  await alsSysteem(databank, 'proef.vullen', async ({ db }) => {
    for (const [plaats, id] of [ik, collega].entries()) {
      await db
        .insertInto('medewerker')
        .values({ id, personeelsnummer: `${plaats}`, naam: `Werker ${plaats}`, functie: 'jeugdbeschermer', in_dienst: '2020-01-01' })
        .execute()
      await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${id}, 'jeugdbeschermer', daterange('2020-01-01', NULL))`.execute(
        db,
      )
    }
  })
  app = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar: false })
  vrager = maakVrager(app, databank)
})
afterAll(async () => {
  await app?.close()
  await databank?.sluit()
})

/** A child with two workers, who may both open the file. */
beforeEach(async () => {
  kind = uuidv7()
  toewijzing = uuidv7()
  const maatregel = uuidv7()
  await alsSysteem(databank, 'proef.vullen', async ({ db }) => {
    const van = plusDagen(vandaag, -30)
    await db.insertInto('jeugdige').values({ id: kind, bsn_soort: 'onbekend', geboortedatum: '20150101', geslacht: 'O' }).execute()
    await db.insertInto('maatregel').values({ id: maatregel, jeugdige_id: kind, type: '11', datum_aanvang: van }).execute()
    const bij = { jeugdige_id: kind, maatregel_id: maatregel, van }
    await db
      .insertInto('toewijzing')
      .values([
        { ...bij, id: toewijzing, medewerker_id: ik, rol: 'vast' },
        { ...bij, id: uuidv7(), medewerker_id: collega, rol: 'waarnemend' },
      ])
      .execute()
    await herbereken(db, { kinderen: [kind], peildatum: vandaag })
  })
})

const plek = () => `/api/v1/jeugdigen/${kind}/concepten/contact`
const vraag = (wie: string, methode: string, url: string, body?: object) => vrager.stel(wie, methode, { url, body })
const bewaar = (wie: string, feit: string) => vraag(wie, 'PUT', plek(), { inhoud: { feit } })
const lees = async (wie: string) => (await vraag(wie, 'GET', plek())).inhoud
const concepten = async (wie: string) => {
  const { inhoud } = await vraag(wie, 'GET', '/api/v1/vandaag')
  return (inhoud as { kaarten: { kind: { id: string }; concepten: unknown[] }[] }).kaarten.find((kaart) => kaart.kind.id === kind)
    ?.concepten
}

test('wat getypt is blijft staan zoals het het laatst was, en staat op Vandaag', async () => {
  expect(await lees(ik)).toEqual({ concept: null })
  await bewaar(ik, 'Het kind was')
  await bewaar(ik, 'Het kind was thuis.')
  expect(await lees(ik)).toMatchObject({ concept: { inhoud: { feit: 'Het kind was thuis.' } } })
  expect(await concepten(ik)).toMatchObject([{ formulier: 'contact', betreft: kind }])
})

test('twee mensen typen elk hun eigen concept, en geen van beiden leest dat van de ander', async () => {
  await bewaar(ik, 'Van mij')
  await bewaar(collega, 'Van de ander')
  expect(await lees(ik)).toMatchObject({ concept: { inhoud: { feit: 'Van mij' } } })
  expect(await lees(collega)).toMatchObject({ concept: { inhoud: { feit: 'Van de ander' } } })
  await vraag(collega, 'DELETE', plek())
  expect(await lees(collega)).toEqual({ concept: null })
  expect(await concepten(collega)).toEqual([])
  expect(await lees(ik)).toMatchObject({ concept: { inhoud: { feit: 'Van mij' } } })
})

test('ook het systeem leest niet wat iemand typt', async () => {
  await bewaar(ik, 'Van mij')
  await expect(alsSysteem(databank, 'proef', ({ db }) => db.selectFrom('concept').select('inhoud').execute())).rejects.toThrow()
  const kinderen = await alsSysteem(databank, 'proef', ({ db }) =>
    db.selectFrom('concept').select('jeugdige_id').where('jeugdige_id', '=', kind).execute(),
  )
  expect(kinderen).toEqual([{ jeugdige_id: kind }])
})

test('wat verstuurd is, is geen concept meer; wat geweigerd werd wel', async () => {
  const contact = { datum: vandaag, met: 'jeugdige', wijze: 'telefoon', jeugdigeGezien: true, feit: 'Wij spraken elkaar.' }
  await bewaar(ik, 'Wij spraken elkaar.')
  expect((await vraag(ik, 'POST', `/api/v1/jeugdigen/${kind}/contacten`, contact)).status).toBe(422)
  expect(await concepten(ik)).toHaveLength(1)
  expect((await vraag(ik, 'POST', `/api/v1/jeugdigen/${kind}/contacten`, { ...contact, jeugdigeGezien: false })).status).toBe(201)
  expect(await lees(ik)).toEqual({ concept: null })
})

test('wie het dossier niet meer mag openen, leest ook het eigen concept niet meer', async () => {
  await bewaar(ik, 'Van mij')
  await alsSysteem(databank, 'proef', async ({ db }) => {
    await db
      .updateTable('toewijzing')
      .set({ tot: plusDagen(vandaag, -1) })
      .where('id', '=', toewijzing)
      .execute()
    await herbereken(db, { kinderen: [kind], peildatum: vandaag })
  })
  expect((await vraag(ik, 'GET', plek())).status).toBe(404)
  expect((await bewaar(ik, 'Nog iets')).status).toBe(404)
})
