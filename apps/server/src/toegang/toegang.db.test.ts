import { type Rol, rollen } from '@houvast/domein/toegang'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { openProefdatabank } from '../db/proefdatabank.ts'
import { type Loting, maakLoting } from '../demo/loting.ts'
import { maakApp } from '../http/app.ts'
import { controleerAfgeleid } from '../stand/dagwissel.ts'
import { eigenNormgevallen, gebeurtenisgevallen } from './gevallen-gebeurtenis.ts'
import { leesgevallen } from './gevallen-lezen.ts'
import { plangevallen } from './gevallen-plan.ts'
import { rechtbankgevallen } from './gevallen-rechtbank.ts'
import { regiogevallen } from './gevallen-regio.ts'
import { schrijfgevallen } from './gevallen-schrijven.ts'
import { toezichtgevallen } from './gevallen-toezicht.ts'
import { uitvalgevallen } from './gevallen-uitval.ts'
import { vaststellinggevallen } from './gevallen-vaststelling.ts'
import { veiligheidgevallen } from './gevallen-veiligheid.ts'
import { verdelinggevallen } from './gevallen-verdeling.ts'
import { wachtgevallen } from './gevallen-wachten.ts'
import { werklastgevallen } from './gevallen-werklast.ts'
import { zaakgevallen } from './gevallen-zaak.ts'
import type { Geval, Vraag } from './vraag.ts'
import { type Antwoord, maakVrager, type Vrager } from './vrager.ts'
import { vrijeTekst } from './vrijetekst.ts'
import { vulVaststelling } from './vulvaststelling.ts'
import { vulWereld } from './vulwereld.ts'
import { type Dossier, type Gebruiker, leesWereld, magOoit, type Wereld } from './wereld.ts'

const keren = Number(process.env.HOUVAST_TOEGANG ?? 300)
const extraRonden = 60
const rondenPerWereld = 10
const zaad = Number(process.env.HOUVAST_ZAAD ?? 20260101)

let databank: Databank
let app: FastifyInstance
let vrager: Vrager
let wereld: Wereld
const serverlog: string[] = []
const gelukt = new Set<string>()

/** Every route of the API; one that is not here makes the test fail. */
const gevallen: Readonly<Record<string, Geval>> = {
  ...leesgevallen,
  ...schrijfgevallen,
  ...plangevallen,
  ...rechtbankgevallen,
  ...zaakgevallen,
  ...uitvalgevallen,
  ...veiligheidgevallen,
  ...verdelinggevallen,
  ...wachtgevallen,
  ...werklastgevallen,
  ...gebeurtenisgevallen,
  ...eigenNormgevallen,
  ...regiogevallen,
  ...toezichtgevallen,
  ...vaststellinggevallen,
}

beforeAll(() => openWereld(zaad))
afterAll(() => sluitWereld())

async function openWereld(metZaad: number): Promise<void> {
  databank = await openProefdatabank()
  await vulWereld(databank, maakLoting(metZaad))
  await vulVaststelling(databank)
  wereld = await leesWereld(databank)
  const logNaar = { write: (regel: string) => void serverlog.push(regel) }
  app = await maakApp({ databank, instelling: 'GI Proef', schermen: null, logNaar, verzoekenPerMinuut: 1_000_000 })
  vrager = maakVrager(app, databank)
}

async function sluitWereld(): Promise<void> {
  await app?.close()
  await databank?.sluit()
}

/** From the app itself; without what answers before anybody has logged in. */
function findRoutes(): string[] {
  const stam: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((regel) => {
      const [, inspringing = '', deel = '', methodes = ''] = /^([│├└─\s]*)(\S.*?) \((.*)\)$/.exec(regel) ?? []
      stam.length = Math.max(0, inspringing.length / 4 - 1)
      stam.push(deel)
      const url = stam.join('')
      return methodes.split(', ').map((methode) => `${methode} ${url}`)
    })
    .filter((route) => /^(GET|POST|PUT|PATCH|DELETE) \/api\/v1\/./.test(route) && route !== 'GET /api/v1/openapi.json')
    .sort()
}

test('elke route die de server kent, wordt in deze proef gevraagd', () => {
  expect(findRoutes()).toEqual(Object.keys(gevallen).sort())
})

test('elke rol krijgt bij elke route wat het beleid zegt, en niets anders', { timeout: 360_000 }, async () => {
  const loting = maakLoting(zaad + 1)
  // Changing roles comes last: it decides who asks.
  const wisseltRollen = (route: string) => Number(gevallen[route]?.actie === 'gebruiker.wijzigen')
  const routes = findRoutes().sort((een, ander) => wisseltRollen(een) - wisseltRollen(ander))
  for (const route of routes) {
    for (const rol of [...rollen, null]) {
      for (let keer = 0; keer < (gevallen[route]?.keren ?? 1); keer++) await vraagEnControleer(route, loting, findIemand(rol, loting))
    }
  }
})

test(`niemand leest, telt, vindt of exporteert wat het beleid weigert; elke inzage staat in het logboek (${keren} keer)`, {
  timeout: 60_000 + keren * 200,
}, async () => {
  const loting = maakLoting(zaad + 2)
  const routes = findRoutes()
  for (let keer = 0; keer < keren; keer++) {
    const route = loting.kies(routes)
    const mogen = rollen.filter((rol) => magOoit({ rol }, gevallen[route]?.actie ?? null))
    const rol = loting.kans() < 0.6 && mogen.length > 0 ? loting.kies(mogen) : loting.kies([...rollen, ...rollen, ...rollen, null])
    await vraagEnControleer(route, loting, findIemand(rol, loting))
  }
})

test('een agenda-adres geeft alleen wat de eigenaar mag openen, wie het ook leest, en na intrekken niets', {
  timeout: 120_000,
}, async () => {
  const ander = wereld.medewerkers[0]?.medewerkerId ?? ''
  let gelezen = 0
  for (const wie of wereld.medewerkers.filter((een) => magOoit(een, 'agendafeed.beheren'))) {
    const { inhoud } = await vrager.stel(wie.medewerkerId, 'POST', { url: '/api/v1/agendafeed' })
    const { pad } = inhoud as { pad: string }
    const agenda = await vrager.stel(ander, 'GET', { url: pad })
    const tekst = agenda.tekst.replace(/\r\n /g, '')
    const genoemd = wereld.dossiers.filter((dossier) => noemt(tekst, dossier))
    const waar = `zaad ${zaad}, agenda van ${wie.rol}`
    expect(agenda.status, waar).toBe(200)
    expect(
      genoemd.filter((dossier) => !wereld.mag(wie, 'agendafeed.lezen', dossier)),
      waar,
    ).toEqual([])
    expect(
      genoemd.filter((dossier) => noemtNaam(tekst, dossier) || (dossier.bsn !== null && tekst.includes(dossier.bsn))),
      waar,
    ).toEqual([])
    const nummers = new Set([...tekst.matchAll(/^SUMMARY:(?:dossier (\S+): )?/gm)].map(([, nummer]) => nummer))
    expect([...nummers].sort(), waar).toEqual(genoemd.map(({ dossiernummer }) => dossiernummer).sort())
    const [regel] = agenda.logregels.filter(({ medewerker_id }) => medewerker_id !== null)
    expect(regel, waar).toMatchObject({ naam: 'agendafeed.lezen', uitkomst: 'toegestaan', medewerker_id: wie.medewerkerId, rol: wie.rol })
    expect([...(regel?.betrokkenen ?? [])].sort(), waar).toEqual(ids(genoemd))
    gelezen += genoemd.length
    await vrager.stel(wie.medewerkerId, 'DELETE', { url: '/api/v1/agendafeed' })
    expect((await vrager.stel(ander, 'GET', { url: pad })).status, waar).toBe(404)
  }
  expect(gelezen).toBeGreaterThan(0)
})

test('wat er ook is vastgelegd, lijsten en klokken zijn zoals ze worden als alles opnieuw wordt berekend', async () => {
  expect(await alsSysteem(databank, 'proef.controle', ({ db }) => controleerAfgeleid(db))).toEqual([])
})

test('in wat de server over zichzelf opschrijft, staat geen kind', () => {
  const alles = serverlog.join('')
  expect(serverlog.length).toBeGreaterThan(keren)
  expect(alles).not.toContain('?')
  const zonderDuur = serverlog.map((regel) => regel.replace(/"responseTime":[\d.]+/, ''))
  expect(zonderDuur.filter((regel) => wereld.dossiers.some((dossier) => noemt(regel, dossier)))).toEqual([])
})

test('elke route die iets geeft of verandert, deed dat in deze proef ten minste één keer', { timeout: 300_000 }, async () => {
  const zonder = ['GET /api/v1/leveringen/:id', 'GET /api/v1/leveringen/:id/bevindingen', 'POST /api/v1/leveringen/:id/uitvoering']
  const nogNiet = () => findRoutes().filter((route) => !gelukt.has(route) && !zonder.includes(route))
  const loting = maakLoting(zaad + 3)
  const vraagAllen = async (route: string) => {
    for (const rol of rollen.filter((een) => magOoit({ rol: een }, gevallen[route]?.actie ?? null))) {
      await vraagEnControleer(route, loting, findIemand(rol, loting))
    }
  }
  // One route uses up what another needs; who has not had a turn yet, gets more of them, and then worlds in which nothing is used up: there everything that makes something
  // is asked first, in an order of chance.
  for (let ronde = 0; ronde < extraRonden && nogNiet().length > 0; ronde++) {
    if (ronde > 0 && ronde % rondenPerWereld === 0) {
      await sluitWereld()
      await openWereld(zaad + 3 + ronde)
      const makers = findRoutes().filter((route) => route.startsWith('POST'))
      for (let keer = 0; keer < makers.length; keer++) await vraagAllen(loting.kies(makers))
    }
    for (const route of nogNiet()) await vraagAllen(route)
  }
  expect(nogNiet()).toEqual([])
})

function findIemand(rol: Rol | null, loting: Loting): Gebruiker {
  const zulke = wereld.medewerkers.filter((een) => een.rol === rol)
  return loting.kies(zulke.length > 0 ? zulke : wereld.medewerkers)
}

async function vraagEnControleer(route: string, loting: Loting, wie: Gebruiker): Promise<void> {
  const geval = gevallen[route]
  if (!geval) throw new Error(`Voor ${route} is er geen geval.`)
  const [methode = ''] = route.split(' ')
  const vraag = geval.vraag(wereld, wie, loting)
  const antwoord = await vrager.stel(wie.medewerkerId, methode, vraag)
  const eerder = wereld
  if (methode !== 'GET' && antwoord.status < 300) wereld = await leesWereld(databank)
  const waar = `zaad ${zaad}, ${wie.rol ?? 'zonder rol'}: ${methode} ${vraag.url} gaf ${antwoord.status} ${antwoord.status < 300 ? '' : antwoord.tekst}`
  expect(antwoord.status, waar).toBeLessThan(500)
  controleerWoorden(geval, wie, antwoord, eerder, waar)
  if (wie.rol === null) {
    expect(antwoord.status, waar).toBe(403)
    return
  }
  if (geval.actie === null) {
    expect(antwoord.status, waar).toBe(200)
    gelukt.add(route)
    return
  }
  const verboden = !magOoit(wie, geval.actie) || (wie.rol === 'inspectie' && !eerder.openPerioden.has(wie.medewerkerId))
  // What an inspection is told has no file, no name and no text that somebody typed, whatever it asks.
  if (wie.rol === 'inspectie') {
    expect(
      wereld.dossiers.filter((dossier) => noemt(antwoord.tekst, dossier)),
      waar,
    ).toEqual([])
    expect(antwoord.tekst, waar).not.toContain('Werker M')
  }
  const geenDossier = vraag.dossier !== undefined && (vraag.dossier === 'bestaat niet' || !eerder.mag(wie, geval.actie, vraag.dossier))
  if (verboden || geenDossier || vraag.geweigerd) {
    controleerWeigering({ verboden, geenDossier }, geval, vraag, wie, antwoord, waar)
    return
  }
  if (antwoord.status < 300) {
    gelukt.add(route)
    await controleerInhoud(geval, vraag, wie, antwoord, waar)
  } else {
    expect(antwoord.logregels.length, `${waar}: geen logregel`).toBeGreaterThan(0)
  }
}

const hetzelfdeAntwoord = {
  type: 'about:blank',
  title: 'Niet gevonden',
  status: 404,
  detail: 'Dit dossier bestaat niet of u mag het niet openen.',
}

interface Waarom {
  readonly verboden: boolean
  readonly geenDossier: boolean
}

function controleerWeigering(
  { verboden, geenDossier }: Waarom,
  geval: Geval,
  vraag: Vraag,
  wie: Gebruiker,
  antwoord: Antwoord,
  waar: string,
): void {
  expect(antwoord.status, waar).toBe(!verboden && geenDossier ? 404 : 403)
  if (!verboden && geenDossier) expect(antwoord.inhoud, waar).toEqual(hetzelfdeAntwoord)
  expect(antwoord.logregels, `${waar}: logregel`).toMatchObject([
    { naam: geval.actie, uitkomst: 'geweigerd', status: 'Unset', medewerker_id: wie.medewerkerId, rol: wie.rol },
  ])
  if (!verboden && geenDossier && vraag.dossier !== undefined && vraag.dossier !== 'bestaat niet') {
    expect(antwoord.logregels[0]?.betrokkenen, `${waar}: betrokkene`).toEqual([vraag.dossier.id])
  }
}

async function controleerInhoud(geval: Geval, vraag: Vraag, wie: Gebruiker, eerste: Antwoord, waar: string): Promise<void> {
  const getoond = new Set<string>()
  let bladzijde = eerste
  for (;;) {
    const genoemd = ids(wereld.dossiers.filter((dossier) => noemt(bladzijde.tekst, dossier)))
    for (const id of genoemd) getoond.add(id)
    const regel = { naam: geval.actie, uitkomst: 'toegestaan', status: 'Ok', medewerker_id: wie.medewerkerId, rol: wie.rol }
    expect(bladzijde.logregels, `${waar}: logregel`).toMatchObject(Array.from({ length: geval.transacties ?? 1 }, () => regel))
    const betrokkenen = [...(bladzijde.logregels[0]?.betrokkenen ?? [])].sort()
    if (vraag.dossier && vraag.dossier !== 'bestaat niet') expect(betrokkenen, `${waar}: betrokkenen`).toEqual([vraag.dossier.id])
    else if (geval.onderPseudoniem) {
      expect(genoemd, `${waar}: genoemd`).toEqual([])
      expect(betrokkenen.length, `${waar}: betrokkenen`).toBeGreaterThan(0)
    } else if (vraag.body === undefined || genoemd.length > 0) expect(betrokkenen, `${waar}: betrokkenen`).toEqual(genoemd)
    const { volgende = null } = (bladzijde.inhoud ?? {}) as { volgende?: string | null }
    if (volgende === null) break
    bladzijde = await vrager.stel(wie.medewerkerId, 'GET', { url: `${vraag.url}&${new URLSearchParams({ na: volgende })}` })
    expect(bladzijde.status, `${waar}, volgende bladzijde`).toBe(200)
    controleerWoorden(geval, wie, bladzijde, wereld, waar)
  }
  if (vraag.precies) expect([...getoond].sort(), `${waar}: welke kinderen`).toEqual(ids(vraag.precies))
  for (const [gezegd, volgensDeRegels] of vraag.tellingen?.(eerste.inhoud as never) ?? []) {
    expect(gezegd, `${waar}: telling`).toEqual(volgensDeRegels)
  }
}

const ids = (dossiers: readonly Dossier[]) => dossiers.map(({ id }) => id).sort()

function noemt(tekst: string, dossier: Dossier): boolean {
  const { id, dossiernummer, bsn } = dossier
  if (tekst.includes(id) || heeftLosWoord(tekst, dossiernummer) || noemtNaam(tekst, dossier)) return true
  return (bsn !== null && tekst.includes(bsn)) || tekst.includes(vrijeTekst(dossiernummer))
}

/** A number that the server gave out itself may be part of a longer one. */
const heeftLosWoord = (tekst: string, woord: string) => tekst.includes(woord) && new RegExp(`(?<![\\w-])${woord}(?![\\w-])`).test(tekst)

const noemtNaam = (tekst: string, { voornaam, achternaam }: Dossier) =>
  [voornaam, achternaam].some((woord) => woord && tekst.includes(woord))

/** Whatever the route is and whatever it answers: no word in it of a child that this reader may not see that way. */
function controleerWoorden(
  { actie, zonderKinderen }: Geval,
  wie: Gebruiker,
  { status, tekst }: Antwoord,
  eerder: Wereld,
  waar: string,
): void {
  const mag = (soort: Parameters<Wereld['mag']>[1], dossier: Dossier) => eerder.mag(wie, soort, dossier) || wereld.mag(wie, soort, dossier)
  for (const dossier of wereld.dossiers) {
    if (!noemt(tekst, dossier)) continue
    const wat = `${waar}: noemt ${dossier.dossiernummer}`
    expect(status < 300 && actie !== null && !zonderKinderen, wat).toBe(true)
    if (actie === null) return
    // Who registers an order or opens a file in need is told which file it became.
    if (actie !== 'kennisgeving.registreren' && actie !== 'noodtoegang.openen') expect(mag(actie, dossier), wat).toBe(true)
    if (noemtNaam(tekst, dossier)) expect(mag('jeugdige.naam.lezen', dossier), `${wat} bij naam`).toBe(true)
    if (tekst.includes(vrijeTekst(dossier.dossiernummer))) expect(mag('jeugdige.naam.lezen', dossier), `${wat} in vrije tekst`).toBe(true)
    if (dossier.bsn && tekst.includes(dossier.bsn))
      expect(actie === 'jeugdige.lezen' && mag('jeugdige.bsn.lezen', dossier), `${wat} met BSN`).toBe(true)
  }
}
