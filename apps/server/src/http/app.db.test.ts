import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actiesVan, beleid, rollen } from '@houvast/domein/toegang'
import Fastify, { type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessieCookie } from '../aanmelding/bewaking.ts'
import { beginSessie, findSessie } from '../aanmelding/sessie.ts'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { eisToegang, maakApp } from './app.ts'
import { csvTekst } from './csv.ts'

interface Beschrijving {
  openapi: string
  info: { contact: { url: string } }
  paths: Record<
    string,
    Record<string, { summary?: string; parameters?: { in: string; name: string }[]; responses: Record<string, unknown> }>
  >
  components: { responses: Record<string, { content: object }> }
}

let databank: Databank
let app: FastifyInstance
let beschrijving: Beschrijving
const medewerker = uuidv7()

beforeAll(async () => {
  databank = await openProefdatabank()
  await alsSysteem(databank, 'proef.vullen', async ({ db }) => {
    await db
      .insertInto('medewerker')
      .values({ id: medewerker, personeelsnummer: '1', naam: 'Proef', functie: 'jeugdbeschermer', in_dienst: '2020-01-01' })
      .execute()
    await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${medewerker}, 'wachtlijstbeheerder', daterange('2020-01-01', NULL))`.execute(
      db,
    )
  })
  app = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar: false })
  beschrijving = (await app.inject('/api/v1/openapi.json')).json()
})
afterAll(async () => {
  await app?.close()
  await databank?.sluit()
})

async function vraag(method: 'GET' | 'POST', url: string, payload?: object, kop: Record<string, string> = {}) {
  const token = await beginSessie(databank, medewerker, null)
  const sessie = await findSessie(databank, token)
  return app.inject({
    method,
    url: `/api/v1${url}`,
    cookies: { [sessieCookie]: token },
    headers: { 'x-csrf-token': sessie?.csrf ?? '', ...kop },
    ...(payload ? { payload } : {}),
  })
}

describe('de beschrijving van de API', () => {
  test('is OpenAPI 3.1 met contactgegevens, en beschrijft elke route', () => {
    expect(beschrijving.openapi).toMatch(/^3\.1/)
    expect(beschrijving.info.contact.url).toMatch(/^https:/)
    expect(Object.keys(beschrijving.paths).length).toBeGreaterThan(25)
    for (const [pad, methodes] of Object.entries(beschrijving.paths)) {
      for (const [methode, { summary }] of Object.entries(methodes)) expect(summary, `${methode} ${pad}`).toBeTruthy()
    }
  })

  test('schrijft paden in kleine letters met streepjes', () => {
    for (const pad of Object.keys(beschrijving.paths)) {
      for (const deel of pad.split('/').filter((stuk) => stuk && !stuk.startsWith('{'))) expect(deel).toMatch(/^[a-z]+(-[a-z]+)*$/)
    }
  })

  /** What the linter of the NL API Design Rules 2.1.0 asks: version-header, problem-details, invalid-input, query-keys-camel-case. */
  test('zegt bij elke handeling welke versie antwoordt en welke problemen er kunnen zijn', () => {
    for (const [pad, methodes] of Object.entries(beschrijving.paths)) {
      for (const [methode, { parameters = [], responses }] of Object.entries(methodes)) {
        const waar = `${methode} ${pad}`
        for (const [status, antwoord] of Object.entries(responses)) {
          const verwacht = status.startsWith('2')
            ? { headers: { 'API-Version': { $ref: '#/components/headers/ApiVersie' } }, content: expect.anything() }
            : { $ref: `#/components/responses/Probleem${status}` }
          expect(antwoord, `${waar} ${status}`).toMatchObject(verwacht)
        }
        expect(Object.keys(responses), waar).toEqual(expect.arrayContaining(['401', '403']))
        expect('400' in responses, waar).toBe(methode !== 'get' || parameters.length > 0)
        for (const { name } of parameters.filter((een) => een.in === 'query')) expect(name, waar).toMatch(/^[a-z][a-zA-Z0-9]*$/)
      }
    }
    const { Probleem400 } = beschrijving.components.responses
    expect(Object.keys(Probleem400?.content ?? {})).toEqual(['application/problem+json'])
  })
})

test('een route die niet zegt wie hem mag gebruiken, kan niet worden geregistreerd', () => {
  const kaal = Fastify().addHook('onRoute', eisToegang)
  expect(() => kaal.get('/geheim', async () => 'alles')).toThrow('De route GET /geheim zegt niet wie hem mag gebruiken.')
  expect(() => kaal.get('/vandaag', { config: { toegang: 'vandaag.lezen' } }, async () => 'eigen')).not.toThrow()
})

test('elke actie van het beleid is van ten minste één rol', () => {
  expect(new Set(rollen.flatMap(actiesVan)).size).toBe(Object.keys(beleid).length)
})

describe('een antwoord', () => {
  test('noemt de versie van de API en wordt nergens bewaard', async () => {
    const antwoord = await vraag('GET', '/ik')
    expect(antwoord.headers).toMatchObject({ 'api-version': '1.0.0', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    expect(antwoord.headers['content-security-policy']).not.toContain('unsafe')
  })

  test('zegt per veld wat er niet goed is, in gewoon Nederlands', async () => {
    const antwoord = await vraag('POST', '/noodtoegang', { dossiernummer: '', reden: 'kort' })
    expect(antwoord.statusCode).toBe(400)
    expect(antwoord.headers['content-type']).toContain('application/problem+json')
    const { detail, fouten } = antwoord.json()
    expect(detail).toContain('Verbeter de genoemde velden')
    expect(fouten).toContainEqual({ veld: 'reden', melding: 'Schrijf in een zin waarom dit nu nodig is.' })
    expect(fouten).toContainEqual({ veld: 'dossiernummer', melding: 'Dit veld ontbreekt of heeft niet de goede vorm.' })
  })

  test.each(['/jeugdigen/geen-nummer', '/vandaag?peildatum=2026-02-30', '/wachtlijst?aantal=0', '/wachtlijst?kennismoment=gisteren'])(
    'op een vraag die niet kan (%s) is een probleem en geen fout van de server',
    async (url) => {
      const antwoord = await vraag('GET', url)
      expect(antwoord.statusCode).toBe(400)
      expect(antwoord.json()).toMatchObject({ status: 400, type: 'about:blank' })
    },
  )

  test('op een pad dat er niet is, zegt dat', async () => {
    expect((await vraag('GET', '/bestaat-niet')).json()).toMatchObject({ status: 404, detail: 'Deze bladzijde bestaat niet.' })
  })

  test('op onleesbare JSON is een probleem', async () => {
    const token = await beginSessie(databank, medewerker, null)
    const sessie = await findSessie(databank, token)
    const antwoord = await app.inject({
      method: 'POST',
      url: '/api/v1/noodtoegang',
      cookies: { [sessieCookie]: token },
      headers: { 'x-csrf-token': sessie?.csrf ?? '', 'content-type': 'application/json' },
      payload: '{',
    })
    expect([antwoord.statusCode, antwoord.json().status]).toEqual([400, 400])
  })

  test('komt niet meer als iemand te vaak vraagt', async () => {
    const traag = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar: false, verzoekenPerMinuut: 2 })
    const codes = []
    for (let keer = 0; keer < 3; keer++) codes.push((await traag.inject('/api/v1/ik')).statusCode)
    expect(codes).toEqual([401, 401, 429])
    await traag.close()
  })

  test('komt niet minder omdat veel mensen achter één adres de schermen openen', async () => {
    const schermen = mkdtempSync(join(tmpdir(), 'houvast-schermen-'))
    writeFileSync(join(schermen, 'blad.js'), '')
    const druk = await maakApp({ databank, instelling: 'GI Proef', schermen, logNaar: false, verzoekenPerMinuut: 2 })
    const codes = []
    for (let keer = 0; keer < 5; keer++) codes.push((await druk.inject('/blad.js')).statusCode)
    expect([codes, (await druk.inject('/api/v1/ik')).statusCode]).toEqual([[200, 200, 200, 200, 200], 401])
    await druk.close()
    rmSync(schermen, { recursive: true })
  })
})

test('een kennisgeving die door een haperende verbinding twee keer komt, wordt één keer geregistreerd', async () => {
  const inhoud = {
    jeugdige: { bsn: '999999999', geboortedatum: '20140000', geslacht: 'O' },
    type: '11',
    datumAanvang: '2026-01-01',
    datumKennisgeving: '2026-01-05',
  }
  const stuur = (sleutel: string) => vraag('POST', '/kennisgevingen', inhoud, { 'idempotency-key': sleutel })
  const eerste = await stuur('een')
  expect([eerste.statusCode, (await stuur('een')).json()]).toEqual([201, eerste.json()])
  expect((await stuur('twee')).json()).not.toEqual(eerste.json())
  expect(await databank.kysely.selectFrom('maatregel').select('id').execute()).toHaveLength(2)
})

describe('een export', () => {
  test('bevat geen cel die een rekenblad als formule uitvoert', () => {
    const tekst = csvTekst([{ naam: '=HYPERLINK("http://kwaad")', reden: '@som', getal: -1.5, leeg: null, lang: 'a;b\n"c"' }])
    expect(tekst).toBe('\ufeffnaam;reden;getal;leeg;lang\r\n"\'=HYPERLINK(""http://kwaad"")";\'@som;-1,5;;"a;b\n""c"""\r\n')
  })

  test.each(['=', '+', '-', '@', '\t', '\r'])('zet een aanhalingsteken voor wat met %j begint', (teken) => {
    expect(csvTekst([{ a: `${teken}1+1` }])).toContain(`'${teken}1+1`)
  })
})
