import { plusDagen } from '@houvast/domein/kalender'
import type { Rol } from '@houvast/domein/toegang'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { maakLoting } from '../demo/loting.ts'
import { maakApp } from '../http/app.ts'
import { maakVrager, type Vrager } from '../toegang/vrager.ts'
import { vulWereld } from '../toegang/vulwereld.ts'
import { leesWereld, type Wereld } from '../toegang/wereld.ts'

let databank: Databank
let app: FastifyInstance
let vrager: Vrager
let wereld: Wereld
const pad = '/api/v1'

beforeAll(async () => {
  databank = await openProefdatabank()
  await vulWereld(databank, maakLoting(7))
  wereld = await leesWereld(databank)
  app = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar: false, verzoekenPerMinuut: 1_000_000 })
  vrager = maakVrager(app, databank)
}, 120_000)
afterAll(async () => {
  await app?.close()
  await databank?.sluit()
})

const inspecteurs = () => wereld.medewerkers.filter(({ rol }) => rol === 'inspectie')
const binnen = () => inspecteurs().find(({ medewerkerId }) => wereld.openPerioden.has(medewerkerId))?.medewerkerId ?? ''
const buiten = () => inspecteurs().find(({ medewerkerId }) => !wereld.openPerioden.has(medewerkerId))?.medewerkerId ?? ''
const iemand = (rol: Rol) => wereld.medewerkers.find((een) => een.rol === rol)?.medewerkerId ?? ''

async function stel<T>(wie: string, methode: string, url: string, body?: unknown) {
  const antwoord = await vrager.stel(wie, methode, { url: `${pad}${url}`, ...(body === undefined ? {} : { body }) })
  return { ...antwoord, inhoud: antwoord.inhoud as T }
}

interface Steekproef {
  zaad: number
  populatie: number
  dossiers: { pseudoniem: string }[]
}

test('buiten zijn periode krijgt een inspecteur niets, en staat elke poging in het logboek', async () => {
  for (const url of [
    '/toezicht/bewijs',
    '/toezicht/steekproeven',
    '/gelijke-behandeling?doel=toezicht',
    '/toezicht/bewijs/export?vorm=csv',
    '/gelijke-behandeling',
  ]) {
    const { status, logregels } = await stel(buiten(), 'GET', url)
    expect(status, url).toBe(403)
    expect(logregels, url).toMatchObject([{ uitkomst: 'geweigerd', rol: 'inspectie', medewerker_id: buiten() }])
  }
  expect((await stel<{ acties: string[] }>(buiten(), 'GET', '/ik')).inhoud.acties).toEqual([])
  expect((await stel<{ acties: string[] }>(binnen(), 'GET', '/ik')).inhoud.acties).toContain('steekproef.trekken')
})

test('een steekproef is met haar zaad te herhalen, ook nadat er iets is veranderd, en zegt van niemand wie het is', async () => {
  const { inhoud: eerste } = await stel<{ id: string }>(binnen(), 'POST', '/toezicht/steekproeven', { aantal: 8, perLaag: true })
  const voor = (await stel<Steekproef>(binnen(), 'GET', `/toezicht/steekproeven/${eerste.id}`)).inhoud
  expect(voor.dossiers.length).toBe(8)
  expect(voor.populatie).toBe(wereld.dossiers.filter(({ stand }) => stand !== null).length)
  const { inhoud: zelfde } = await stel<{ id: string }>(binnen(), 'POST', '/toezicht/steekproeven', {
    aantal: 8,
    perLaag: true,
    zaad: voor.zaad,
  })
  expect((await stel<Steekproef>(binnen(), 'GET', `/toezicht/steekproeven/${zelfde.id}`)).inhoud.dossiers).toEqual(voor.dossiers)
  const dossier = `/toezicht/steekproeven/${eerste.id}/dossiers/${voor.dossiers[0]?.pseudoniem}`
  const lijn = await stel(binnen(), 'GET', dossier)
  await alsSysteem(databank, 'proef', async ({ db }) => {
    await sql`DELETE FROM contact`.execute(db)
    await sql`UPDATE maatregel SET datum_einde = current_date - 3, datum_overgedragen = NULL WHERE datum_aanvang < current_date - 3`.execute(
      db,
    )
  })
  expect((await stel<Steekproef>(binnen(), 'GET', `/toezicht/steekproeven/${eerste.id}`)).inhoud.dossiers).toEqual(voor.dossiers)
  const later = await stel(binnen(), 'GET', dossier)
  expect(later.inhoud).toEqual(lijn.inhoud)
  expect(later.logregels).toMatchObject([{ naam: 'steekproef.lezen', uitkomst: 'toegestaan', aantal_betrokkenen: 1 }])
  for (const vorm of ['csv', 'xlsx', 'json', 'pdf']) {
    const { status, tekst, logregels } = await stel(binnen(), 'GET', `/toezicht/steekproeven/${eerste.id}/export?vorm=${vorm}`)
    expect(status, vorm).toBe(200)
    expect(tekst.length, vorm).toBeGreaterThan(100)
    // The sheet is packed; its rows are those of the CSV.
    if (vorm !== 'xlsx') expect(tekst, vorm).not.toMatch(/Voor\d+naam|Werker M|Dit gaat over|20\d\d-\d\d-\d\d(?!T|")/)
    expect(logregels, vorm).toMatchObject([{ naam: 'steekproef.uitvoeren', aantal_betrokkenen: 8 }])
  }
})

test('een dossier heeft bij een andere inspectie een ander nummer', () => {
  const { sleutels } = databank
  const [kind = ''] = wereld.dossiers.map(({ id }) => id)
  expect(sleutels.pseudoniem('een', kind)).toBe(sleutels.pseudoniem('een', kind))
  expect(sleutels.pseudoniem('een', kind)).not.toBe(sleutels.pseudoniem('ander', kind))
})

test('een tijdlijn zegt wat op een dag nog niet was verteld', async () => {
  const { inhoud } = await stel<{ id: string }>(binnen(), 'POST', '/toezicht/steekproeven', {
    aantal: 12,
    perLaag: false,
    peildatum: plusDagen(wereld.vandaag, -10),
  })
  const { dossiers } = (await stel<Steekproef>(binnen(), 'GET', `/toezicht/steekproeven/${inhoud.id}`)).inhoud
  const kennis = new Set<string>()
  for (const { pseudoniem } of dossiers) {
    const url = `/toezicht/steekproeven/${inhoud.id}/dossiers/${pseudoniem}?opDag=5`
    const { regels } = (await stel<{ regels: { kennis: string; dag: number }[] }>(binnen(), 'GET', url)).inhoud
    for (const regel of regels) {
      kennis.add(regel.kennis)
      if (regel.kennis === 'later_gebeurd') expect(regel.dag).toBeGreaterThan(5)
    }
  }
  expect(kennis).toContain('later_verteld')
})

test('het bewijs toont geen getal onder tien, en geen getal waaruit dat volgt', async () => {
  interface Bewijs {
    groepen: Record<'kinderen' | 'vast' | 'zonderVast' | 'plan' | 'planLooptNog' | 'zonderPlan', number | null>[]
    normen: { norm: string; jaren: { teller: number | null }[] }[]
  }
  const { groepen, normen } = (await stel<Bewijs>(binnen(), 'GET', '/toezicht/bewijs')).inhoud
  const getallen = groepen.flatMap((groep) => [
    groep.kinderen,
    groep.vast,
    groep.zonderVast,
    groep.plan,
    groep.planLooptNog,
    groep.zonderPlan,
  ])
  expect(getallen.every((getal) => getal === null || getal >= 10)).toBe(true)
  for (const { kinderen, vast, zonderVast } of groepen) if (kinderen !== null) expect((vast === null) === (zonderVast === null)).toBe(true)
  expect(normen.map(({ norm }) => norm)).toEqual(['eersteContactJb', 'eersteContactJr', 'planJb', 'planJr', 'wachtlijst', 'gezien'])
  for (const vorm of ['csv', 'xlsx', 'json', 'pdf'])
    expect((await stel(binnen(), 'GET', `/toezicht/bewijs/export?vorm=${vorm}`)).status, vorm).toBe(200)
})

test('de beheerder opent en sluit een periode; de bestuurder ziet wat er in is geopend', async () => {
  const beheerder = iemand('beheerder')
  const nieuw = {
    medewerkerId: buiten(),
    van: wereld.vandaag,
    tot: wereld.vandaag,
    doel: 'De drie vragen',
    kenmerk: 'IGJ-2',
    besluit: 'De bestuurder',
  }
  expect((await stel<{ detail: string }>(beheerder, 'POST', '/toezicht/perioden', { ...nieuw, medewerkerId: beheerder })).status).toBe(422)
  const { inhoud } = await stel<{ id: string }>(beheerder, 'POST', '/toezicht/perioden', nieuw)
  expect((await stel(beheerder, 'POST', '/toezicht/perioden', nieuw)).status).toBe(409)
  expect((await stel(buiten(), 'GET', '/toezicht/bewijs')).status).toBe(200)
  expect((await stel(buiten(), 'GET', '/toezicht/steekproeven')).inhoud).toEqual({ rijen: [] })
  await stel(beheerder, 'POST', `/toezicht/perioden/${inhoud.id}/sluiting`, {})
  expect((await stel(buiten(), 'GET', '/toezicht/bewijs')).status).toBe(403)
  const { rijen } = (
    await stel<{ rijen: { handeling: string; uitkomst: string }[] }>(iemand('bestuurder'), 'GET', `/toezicht/perioden/${inhoud.id}/inzage`)
  ).inhoud
  expect(rijen).toContainEqual(expect.objectContaining({ handeling: 'toezicht.lezen', uitkomst: 'toegestaan' }))
  expect(rijen).toContainEqual(expect.objectContaining({ handeling: 'toezicht.lezen', uitkomst: 'geweigerd' }))
  expect((await stel(beheerder, 'GET', '/toezicht/bewijs')).status).toBe(403)
})
