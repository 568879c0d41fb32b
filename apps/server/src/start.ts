import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { leesPosities, type Posities } from '@houvast/uitwisseling/levering'
import { aanmeldRoutes } from './aanmelding/aanmelden.ts'
import { findPersonas, voegDemoToe, weigerDemo } from './aanmelding/demo.ts'
import { leesUitgever, maakOidc, type Uitgever } from './aanmelding/oidc.ts'
import { zorgVoorPersonas } from './aanmelding/personas.ts'
import { alsSysteem } from './db/als.ts'
import { type Databank, openDatabank } from './db/databank.ts'
import { planOnderhoud } from './db/onderhoud.ts'
import { maakApp } from './http/app.ts'
import { bouwSchermen } from './http/schermen.ts'
import { wisselDag } from './stand/dagwissel.ts'

export interface Startkeuze {
  /** Folder with the embedded database; not needed when there is a `url`. */
  readonly map?: string
  /** PostgreSQL server instead of the embedded database. */
  readonly url?: string
  readonly poort?: number
  /** Leaves an empty database empty. */
  readonly leeg?: boolean
  /** Fills an empty database with all institutions instead of one. */
  readonly landelijk?: boolean
  /** Folder with the built screens; null: the API alone. Built from the sources when not given. */
  readonly schermen?: string | null
  readonly meld?: (regel: string) => void
  readonly omgeving?: NodeJS.ProcessEnv
}

export interface Gestart {
  readonly adres: string
  sluit(): Promise<void>
}

const luisterAdres = '127.0.0.1'
const dagcontroleMs = 60_000
const onderhoudMinuten = 10
const naarRegel = (regel: string) => void process.stdout.write(`${regel}\n`)

/** Opens the database, fills it where it is empty, builds the screens, and serves until the process is told to stop. */
export async function start(keuze: Startkeuze): Promise<Gestart> {
  const { leeg = false, landelijk = false, meld = naarRegel, omgeving = process.env } = keuze
  const ingesteld = leesUitgever(omgeving)
  const bezwaar = ingesteld ? null : weigerDemo(luisterAdres, omgeving)
  if (bezwaar) throw new Error(bezwaar)
  meld('Houvast start. De database wordt geopend.')
  const databank = await open(keuze, omgeving)
  try {
    await vulAan(databank, { leeg, landelijk, meld, demo: ingesteld === null })
    const schermen = keuze.schermen === undefined ? await bouwSchermen(meld) : keuze.schermen
    const poort = await findVrijePoort(keuze.poort ?? 8080)
    const adres = `http://${luisterAdres}:${poort}`
    const app = await maakApp({
      databank,
      instelling: omgeving.HOUVAST_INSTELLING ?? 'GI Voorbeeld',
      schermen,
      logNaar: logBestemming(omgeving),
      cbsposities: leesCbsposities(omgeving),
    })
    const uitgever: Uitgever = ingesteld ?? (await voegDemoToe(app, databank, adres))
    await app.register(aanmeldRoutes, { databank, oidc: maakOidc(uitgever) })
    await app.listen({ host: luisterAdres, port: poort })
    const klok = bewaakDag(databank, meld)
    const stopOnderhoud = planOnderhoud(databank, onderhoudMinuten, () =>
      meld('Het onderhoud van de database lukte niet. Het wordt straks opnieuw geprobeerd.'),
    )
    await toonWelkom(databank, uitgever, adres, meld)
    const sluit = eenmaal(async () => {
      clearInterval(klok)
      await stopOnderhoud()
      await app.close()
      await databank.sluit()
    })
    stopBijSignaal(sluit, meld)
    return { adres, sluit }
  } catch (fout) {
    await databank.sluit()
    throw fout
  }
}

function open({ map, url }: Startkeuze, { HOUVAST_SLEUTEL: sleutel }: NodeJS.ProcessEnv): Promise<Databank> {
  if (url === undefined) {
    if (map === undefined) throw new Error('Geef een map voor de gegevens, of het adres van een PostgreSQL-server.')
    return openDatabank({ map })
  }
  if (!sleutel) throw new Error('Geef in HOUVAST_SLEUTEL de sleutel van deze database: ten minste 32 bytes, geschreven als base64.')
  return openDatabank({ url, sleutel, ...(map === undefined ? {} : { map }) })
}

function leesCbsposities({ HOUVAST_CBS_POSITIES: pad }: NodeJS.ProcessEnv): Posities | null {
  if (!pad) return null
  if (!existsSync(pad)) throw new Error(`${pad} bestaat niet. Zet in HOUVAST_CBS_POSITIES waar cbs-posities.json staat, of laat haar leeg.`)
  return leesPosities(readFileSync(pad))
}

interface Aanvulling {
  readonly leeg: boolean
  readonly landelijk: boolean
  readonly demo: boolean
  readonly meld: (regel: string) => void
}

async function vulAan(databank: Databank, { leeg, landelijk, demo, meld }: Aanvulling): Promise<void> {
  const bestaat = await databank.kysely.selectFrom('medewerker').select('id').limit(1).execute()
  if (bestaat.length === 0 && !leeg && demo) {
    meld('De database is leeg. GI Voorbeeld wordt gemaakt: bedachte kinderen en medewerkers.')
    const { vulDemo } = await import('./demo/vulDemo.ts')
    await vulDemo(databank, { landelijk, meld: (stap) => meld(`  ${stap}`) })
  }
  if (demo) await zorgVoorPersonas(databank)
  if (await alsSysteem(databank, 'dag.wisselen', ({ db }) => wisselDag(db))) meld('Lijsten en termijnen zijn bijgewerkt tot vandaag.')
}

/** At midnight clocks run out and children come on the list without anybody doing anything. */
function bewaakDag(databank: Databank, meld: (regel: string) => void): NodeJS.Timeout {
  let bezig = false
  const klok = setInterval(async () => {
    if (bezig) return
    bezig = true
    try {
      if (await alsSysteem(databank, 'dag.wisselen', ({ db }) => wisselDag(db)))
        meld('Een nieuwe dag: lijsten en termijnen zijn bijgewerkt.')
    } catch {
      meld('De lijsten konden niet naar de nieuwe dag. Over een minuut wordt het opnieuw geprobeerd.')
    } finally {
      bezig = false
    }
  }, dagcontroleMs)
  klok.unref()
  return klok
}

/** The port that was asked for, or the first free one after it. */
async function findVrijePoort(gevraagd: number): Promise<number> {
  for (let poort = gevraagd; poort < gevraagd + 50 && poort < 65_536; poort += 1) if (await isVrij(poort)) return poort
  throw new Error(`Poort ${gevraagd} en de vijftig erna zijn bezet. Kies een andere met --poort.`)
}

function isVrij(poort: number): Promise<boolean> {
  return new Promise((antwoord) => {
    const proef = createServer()
    proef.once('error', () => antwoord(false))
    proef.listen(poort, luisterAdres, () => proef.close(() => antwoord(true)))
  })
}

async function toonWelkom(databank: Databank, uitgever: Uitgever, adres: string, meld: (regel: string) => void): Promise<void> {
  meld('')
  meld(`Houvast is open op ${uitgever.demo ? adres : new URL('/', uitgever.redirect).href}`)
  if (!uitgever.demo) return
  meld('Meld u aan als een van deze personen (demo, geen wachtwoord):')
  for (const { onderwerp, naam, team } of await findPersonas(databank))
    meld(`  ${onderwerp.padEnd(21)}${[naam, team].filter(Boolean).join(', ')}`)
  meld('Stoppen: Ctrl+C.')
}

/** Log lines go to standard error, where they do not stand between what is said to the reader; off unless asked for. */
function logBestemming({ HOUVAST_LOG: log }: NodeJS.ProcessEnv): { write(regel: string): void } | false {
  return log ? process.stderr : false
}

function stopBijSignaal(sluit: () => Promise<void>, meld: (regel: string) => void): void {
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signaal, () => {
      meld('Houvast stopt.')
      sluit().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}

function eenmaal(werk: () => Promise<void>): () => Promise<void> {
  let gedaan: Promise<void> | null = null
  return () => {
    gedaan ??= werk()
    return gedaan
  }
}
