import { existsSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sessieCookie } from '../aanmelding/bewaking.ts'
import { beginSessie, findSessie } from '../aanmelding/sessie.ts'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { maakApp } from '../http/app.ts'

let databank: Databank
let app: FastifyInstance
const analist = uuidv7()

beforeAll(async () => {
  databank = await openProefdatabank()
  await alsSysteem(databank, 'proef.vullen', async ({ db }) => {
    await db
      .insertInto('medewerker')
      .values({ id: analist, personeelsnummer: 'A', naam: 'Analist', functie: 'overig', in_dienst: '2020-01-01' })
      .execute()
    await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${analist}, 'data-analist', daterange('2020-01-01', NULL))`.execute(
      db,
    )
  })
  app = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar: false })
})
afterAll(async () => {
  await app?.close()
  await databank?.sluit()
})

async function vraag(method: 'GET' | 'POST', url: string, inhoud?: FormData | object) {
  const token = await beginSessie(databank, analist, null)
  const sessie = await findSessie(databank, token)
  const kop = { 'x-csrf-token': sessie?.csrf ?? '' }
  const cookies = { [sessieCookie]: token }
  if (!(inhoud instanceof FormData))
    return app.inject({ method, url: `/api/v1${url}`, cookies, headers: kop, ...(inhoud ? { payload: inhoud } : {}) })
  const formulier = new Response(inhoud)
  const headers = { ...kop, 'content-type': formulier.headers.get('content-type') ?? '' }
  return app.inject({ method, url: `/api/v1${url}`, cookies, headers, payload: Buffer.from(await formulier.arrayBuffer()) })
}

function bestanden(inhoud: Readonly<Record<string, string>>): FormData {
  const formulier = new FormData()
  for (const [naam, tekst] of Object.entries(inhoud)) formulier.append('bestanden', new Blob([tekst]), naam)
  return formulier
}

const teams = { 'teams.csv': 'team_code;naam;jeugdregio\nT1;Team Noord;\nT2;Team Zuid;\n' }
const teamsInDatabank = async () =>
  (await databank.kysely.selectFrom('team').select('code').orderBy('code').execute()).map(({ code }) => code)

test('een levering laat eerst zien wat zij zou veranderen, en verandert pas wat als u dat zegt', async () => {
  const gelezen = await vraag('POST', '/leveringen', bestanden(teams))
  expect(gelezen.statusCode).toBe(201)
  const { id, ...voorbeeld } = gelezen.json()
  expect(voorbeeld).toMatchObject({ status: 'gelezen', fouten: 0, bestanden: [{ bestand: 'teams', nieuw: 2 }] })
  expect(await teamsInDatabank()).toEqual([])

  const uitgevoerd = await vraag('POST', `/leveringen/${id}/uitvoering`, { zonderFouteRecords: false })
  expect(uitgevoerd.json()).toMatchObject({ id, status: 'uitgevoerd', bestanden: [{ nieuw: 2 }] })
  expect(await teamsInDatabank()).toEqual(['T1', 'T2'])
  expect((await vraag('POST', `/leveringen/${id}/uitvoering`, {})).statusCode).toBe(409)
  expect((await vraag('GET', '/leveringen')).json().rijen).toMatchObject([{ id, status: 'uitgevoerd' }])

  const nogEens = await vraag('POST', '/leveringen', bestanden(teams))
  expect(nogEens.json().bestanden).toMatchObject([{ nieuw: 0, gewijzigd: 0, vervallen: 0, ongewijzigd: 2 }])
})

test('een levering met een fout wordt geweigerd, en elke fout staat met rij en kolom in bevindingen.csv', async () => {
  const antwoord = await vraag(
    'POST',
    '/leveringen',
    bestanden({
      'medewerkers.csv':
        'personeelsnummer;naam;functie;team_code;in_dienst;uit_dienst;skj_nummer;skj_geldig_tot\n1;Proef;tovenaar;T1;2020-01-01;;;\n',
    }),
  )
  expect(antwoord.json()).toMatchObject({
    status: 'geweigerd',
    bevindingen: [expect.objectContaining({ bestand: 'medewerkers.csv', rij: 2, ernst: 'fout' })],
  })
  const csv = await vraag('GET', `/leveringen/${antwoord.json().id}/bevindingen`)
  expect(csv.headers['content-type']).toContain('text/csv')
  expect(csv.body).toContain('functie')
})

test('zonder bestand, of met twee van dezelfde naam, zegt Houvast wat te doen', async () => {
  const leeg = await vraag('POST', '/leveringen', bestanden({}))
  expect([leeg.statusCode, leeg.json().detail]).toEqual([
    400,
    'Er is geen bestand meegestuurd. Kies de bestanden van de levering, of één zip.',
  ])
  const dubbel = bestanden(teams)
  dubbel.append('bestanden', new Blob(['x']), 'map/teams.csv')
  expect((await vraag('POST', '/leveringen', dubbel)).json()).toMatchObject({
    status: 400,
    detail: expect.stringContaining('dezelfde naam'),
  })
})

test('wat is gestuurd, blijft niet staan als de server stopt', async () => {
  const map = await mkdtemp(join(tmpdir(), 'houvast-proef-'))
  vi.stubEnv('TMPDIR', map)
  const gewoon = app
  app = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar: false })
  try {
    await vraag('POST', '/leveringen', bestanden(teams))
    expect(await readdir(map)).toHaveLength(1)
    await app.close()
    expect(await readdir(map)).toEqual([])
  } finally {
    app = gewoon
    vi.unstubAllEnvs()
    await rm(map, { recursive: true, force: true })
  }
})

test('wat is gestuurd, staat bij de gegevens, en ook na een stroomstoring niet langer dan tot de volgende start', async () => {
  const map = await mkdtemp(join(tmpdir(), 'houvast-proef-'))
  const ontvangst = join(map, 'ontvangst')
  const eigen = { ...databank, soort: 'pglite' as const, map }
  const gewoon = app
  try {
    await mkdir(join(ontvangst, 'van-voor-de-storing'), { recursive: true })
    app = await maakApp({ databank: eigen, instelling: 'GI Proef', schermen: null, logNaar: false })
    expect(existsSync(ontvangst)).toBe(false)
    await vraag('POST', '/leveringen', bestanden(teams))
    expect(await readdir(ontvangst)).toHaveLength(1)
    expect(statSync(ontvangst).mode & 0o077).toBe(0)
  } finally {
    await app.close()
    app = gewoon
    await rm(map, { recursive: true, force: true })
  }
})
