import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { alsSysteem, GeenToegang } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { maakLoting } from '../demo/loting.ts'
import { maakApp } from '../http/app.ts'
import { maakVrager, type Vrager } from '../toegang/vrager.ts'
import { vulWereld } from '../toegang/vulwereld.ts'
import { leesWereld } from '../toegang/wereld.ts'
import type { ConceptAntwoord, VerklaringenAntwoord } from './contract.ts'

let databank: Databank
let app: FastifyInstance
let vrager: Vrager
let bestuurder: string
const pad = '/api/v1/bestuursverklaringen'

beforeAll(async () => {
  databank = await openProefdatabank()
  await vulWereld(databank, maakLoting(11))
  bestuurder = (await leesWereld(databank)).medewerkers.find(({ rol }) => rol === 'bestuurder')?.medewerkerId ?? ''
  app = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar: false, verzoekenPerMinuut: 1_000_000 })
  vrager = maakVrager(app, databank)
}, 120_000)
afterAll(async () => {
  await app?.close()
  await databank?.sluit()
})

const concept = async () => (await vrager.stel(bestuurder, 'GET', { url: `${pad}/concept` })).inhoud as z.infer<typeof ConceptAntwoord>
const alle = async () => ((await vrager.stel(bestuurder, 'GET', { url: pad })).inhoud as z.infer<typeof VerklaringenAntwoord>).rijen

test('elk punt vraagt wat eraan wordt gedaan; wat is ondertekend, is wat er stond', async () => {
  const { punten, maand, kennismoment } = await concept()
  expect(punten.length).toBeGreaterThan(0)
  for (const { tekort, aantal } of punten) expect(tekort).toContain(String(aantal))
  const leeg = await vrager.stel(bestuurder, 'POST', { url: pad, body: { maand, kennismoment, watWijDoen: {}, slot: '' } })
  expect(leeg.status).toBe(422)
  // What is registered after the reading changes nothing in what is signed.
  await alsSysteem(databank, 'proef', ({ db }) => sql`DELETE FROM contact`.execute(db))
  const watWijDoen = Object.fromEntries(punten.map(({ naam }) => [naam, 'Wij werven mensen.']))
  for (const slot of ['', 'Een tweede keer.']) {
    const { status } = await vrager.stel(bestuurder, 'POST', { url: pad, body: { maand, kennismoment, watWijDoen, slot } })
    expect(status).toBe(201)
  }
  const [tweede, eerste] = await alle()
  expect(eerste?.punten).toEqual(punten.map((punt) => ({ ...punt, watWijDoen: 'Wij werven mensen.' })))
  expect([eerste?.klopt, tweede?.klopt]).toEqual([true, true])
  const { tekst } = await vrager.stel(bestuurder, 'GET', { url: `${pad}/${eerste?.id}/pdf` })
  expect(tekst).toContain('Wij werven mensen.')
  expect(tekst).toContain(eerste?.hash.slice(0, 20))
})

test('een ondertekende verklaring verandert niet; wie het langs een omweg doet, is te zien', async () => {
  for (const opdracht of [sql`UPDATE bestuursverklaring SET inhoud = '{}'`, sql`DELETE FROM bestuursverklaring`])
    await expect(alsSysteem(databank, 'proef', ({ db }) => opdracht.execute(db))).rejects.toThrow(GeenToegang)
  await sql`ALTER TABLE bestuursverklaring DISABLE TRIGGER alleen_aanvullen`.execute(databank.kysely)
  await sql`UPDATE bestuursverklaring SET inhoud = replace(inhoud, 'mensen', 'niemand') WHERE volgnummer = 1`.execute(databank.kysely)
  expect((await alle()).map(({ klopt }) => klopt)).toEqual([true, false])
})
