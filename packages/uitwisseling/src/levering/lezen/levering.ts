import { createHash } from 'node:crypto'
import { type Datum, dagVanMoment } from '@houvast/domein/kalender'
import { bestanden, bestandNamen, findBestandNaam } from '../bestanden.ts'
import { Bevindingen, heleMap } from '../bevinding.ts'
import { grenzen } from '../grenzen.ts'
import type { BestandNaam, Gelezen, RecordVan } from '../records.ts'
import { type Bron, begrens, hashVan, inhoudVan, type Leveringsmap } from './bron.ts'
import { leesCsv } from './csv.ts'
import { alsLeesfout, Leesfout, leesfouten } from './leesfout.ts'
import { openLeveringsmap } from './map.ts'
import { maakRecordlezer, type Onleesbaar, Waardegeheugen } from './recordlezer.ts'
import { leesPosities, leesVasteBreedte, type Posities } from './vastebreedte.ts'
import { leesXlsx } from './xlsx.ts'

export interface LeveringBestand<B extends BestandNaam> {
  readonly naam: B
  /** The name as delivered; `null`: not in this delivery. */
  readonly bestand: string | null
  /** False when the file as a whole could not be read; then it has no records, and says nothing about what exists. */
  readonly bruikbaar: boolean
  readonly records: readonly Gelezen<RecordVan[B]>[]
  /** Rows that could not become a record. */
  readonly onleesbaar: readonly Onleesbaar<B>[]
}

export interface Levering {
  /** Of the folder or zip. */
  readonly naam: string
  /** The same for the same files with the same content, in a folder or in a zip. */
  readonly inhoudshash: string
  readonly leverdag: Datum
  readonly bestanden: { readonly [B in BestandNaam]: LeveringBestand<B> }
  readonly bevindingen: Bevindingen
}

export interface Leesopties {
  /** The day of the delivery; default today. Later begin dates give a warning. */
  leverdag?: Datum
  /** Called before each file. */
  voortgang?(bestand: BestandNaam, gedaan: number, totaal: number): void
}

interface Gevonden {
  readonly bron: Bron
  readonly soort: 'csv' | 'xlsx' | 'txt'
}

/** Reads a delivery folder or .zip. Whatever is wrong with its content becomes a finding; only a mistake in Houvast itself throws. */
export async function leesLevering(pad: string, opties: Leesopties = {}): Promise<Levering> {
  const bevindingen = new Bevindingen()
  const leverdag = opties.leverdag ?? dagVanMoment(new Date().toISOString())
  const gelezen = new Map<BestandNaam, LeveringBestand<BestandNaam>>()
  const hash = createHash('sha256')
  let naam = ''
  try {
    const map = await openLeveringsmap(pad)
    naam = map.naam
    try {
      await leesMap(map, opties, bevindingen, gelezen, hash)
    } finally {
      await map.sluit()
    }
  } catch (oorzaak) {
    const { code } = alsLeesfout(oorzaak, 'map-niet-gevonden')
    bevindingen.meld({ bestand: heleMap, rij: null, kolom: null, code, ernst: 'fout', melding: leesfouten[code] })
  }
  const alle = bestandNamen.map((bestand) => [bestand, gelezen.get(bestand) ?? leeg(bestand, null, true)])
  return {
    naam,
    inhoudshash: hash.digest('hex'),
    leverdag,
    bestanden: Object.fromEntries(alle) as unknown as Levering['bestanden'],
    bevindingen,
  }
}

function leeg<B extends BestandNaam>(naam: B, bestand: string | null, bruikbaar: boolean): LeveringBestand<B> {
  return { naam, bestand, bruikbaar, records: [], onleesbaar: [] }
}

async function leesMap(
  map: Leveringsmap,
  opties: Leesopties,
  bevindingen: Bevindingen,
  gelezen: Map<BestandNaam, LeveringBestand<BestandNaam>>,
  hash: { update(tekst: string): unknown },
): Promise<void> {
  const gevonden = herken(map, bevindingen)
  if (gevonden.size === 0) throw new Leesfout('lege-map')
  const geheugen = new Waardegeheugen()
  const posities = await findPosities(map, bevindingen, hash)
  const volgorde = bestandNamen.filter((naam) => gevonden.has(naam))
  for (const [gedaan, naam] of volgorde.entries()) {
    opties.voortgang?.(naam, gedaan, volgorde.length)
    const keuze = gevonden.get(naam)
    if (!keuze) {
      gelezen.set(naam, leeg(naam, leveringsnaam(map, naam), false))
      continue
    }
    gelezen.set(naam, await leesBestand(naam, keuze, posities, geheugen, bevindingen, hash))
  }
  const { bruikbaar, bestand } = gelezen.get('toewijzingen') ?? leeg('toewijzingen', null, false)
  if (bestand !== null && bruikbaar && !gelezen.has('medewerkers'))
    meldFout(bevindingen, bestand, new Leesfout('toewijzingen-zonder-medewerkers'))
}

function leveringsnaam(map: Leveringsmap, naam: BestandNaam): string {
  return map.bronnen.find((bron) => findBestandNaam(zonderExtensie(bron.naam)) === naam)?.naam ?? naam
}

async function leesBestand<B extends BestandNaam>(
  naam: B,
  { bron, soort }: Gevonden,
  posities: Posities | null,
  geheugen: Waardegeheugen,
  bevindingen: Bevindingen,
  hash: { update(tekst: string): unknown },
): Promise<LeveringBestand<B>> {
  const lezer = maakRecordlezer({
    bestand: bestanden[naam],
    geheugen,
    vasteBreedte: soort !== 'xlsx',
    meld: (bevinding) => bevindingen.meld({ ...bevinding, bestand: bron.naam, rij: bevinding.rij || null }),
  })
  try {
    hash.update(`${naam}.${soort} ${await hashVan(bron)}\n`)
    if (soort === 'csv') {
      const { afgekapt } = await leesCsv(await bron.open(), lezer)
      if (afgekapt) meldWaarschuwing(bevindingen, bron.naam, 'regeleinde-ontbreekt', geenRegeleinde)
    } else if (soort === 'txt') await leesVasteBreedte(bestanden[naam], await bron.open(), posities, lezer)
    else await leesXlsx(bron, lezer)
  } catch (oorzaak) {
    meldFout(bevindingen, bron.naam, alsLeesfout(oorzaak, 'onleesbaar'))
    return leeg(naam, bron.naam, false)
  }
  const { records, onleesbaar, bruikbaar } = lezer.oogst
  if (bruikbaar && records.length === 0 && onleesbaar.length === 0) meldWaarschuwing(bevindingen, bron.naam, 'geen-rijen', geenRijen)
  return { naam, bestand: bron.naam, bruikbaar, records, onleesbaar }
}

const geenRijen = 'Dit bestand heeft alleen een kopregel. Controleer of de export gelukt is.'

const geenRegeleinde = 'De laatste rij eindigt niet met een regeleinde. Controleer of het bestand compleet is.'

function meldWaarschuwing(bevindingen: Bevindingen, bestand: string, code: string, melding: string): void {
  bevindingen.meld({ bestand, rij: null, kolom: null, code, ernst: 'waarschuwing', melding })
}

function meldFout(bevindingen: Bevindingen, bestand: string, { code, rij, kolom }: Leesfout): void {
  bevindingen.meld({ bestand, rij, kolom, code, ernst: 'fout', melding: leesfouten[code] })
}

function zonderExtensie(naam: string): string {
  return naam.replace(/\.[^.]*$/, '')
}

const positiesBestand = 'cbs-posities.json'
const stilOvergeslagen = /^(\.|~\$|thumbs\.db$|desktop\.ini$|bevindingen\.csv$|cbs-posities\.json$)/i
/** Formats that hold a table, so that leaving such a file out would lose its rows. */
const tabelformaten = /\.(xls|xlsm|xlsb|ods|tsv|tab|txt|json|xml|csv\.gz|dat|sav)$/i

/** Which known file is which; `null` for one that was refused. Whatever else lies in the folder gets a finding. */
function herken(map: Leveringsmap, bevindingen: Bevindingen): Map<BestandNaam, Gevonden | null> {
  const gevonden = new Map<BestandNaam, Gevonden | null>()
  for (const bron of map.bronnen) {
    if (stilOvergeslagen.test(bron.naam)) continue
    const bestand = teTonen(bron.naam)
    const naam = findBestandNaam(zonderExtensie(bron.naam))
    const soort = soortVan(bron.naam, naam)
    if (naam === null || (soort === null && !tabelformaten.test(bron.naam) && bron.geweigerd === null)) {
      if (bron.geweigerd === 'zip-in-zip') meldFout(bevindingen, bestand, new Leesfout('zip-in-zip'))
      else meldWaarschuwing(bevindingen, bestand, 'onbekend-bestand', onbekendBestand)
      continue
    }
    const reden = bron.geweigerd ?? (soort === null ? 'verkeerd-formaat' : gevonden.has(naam) ? 'dubbel-bestand' : null)
    if (reden !== null) {
      meldFout(bevindingen, bestand, new Leesfout(reden))
      gevonden.set(naam, null)
    } else if (soort !== null) gevonden.set(naam, { bron, soort })
  }
  return gevonden
}

const onbekendBestand = 'Dit bestand kent Houvast niet; het wordt overgeslagen. Controleer de naam, of haal het weg uit de map.'

function soortVan(naam: string, bestand: BestandNaam | null): Gevonden['soort'] | null {
  if (/\.csv$/i.test(naam)) return 'csv'
  if (/\.xlsx$/i.test(naam)) return 'xlsx'
  if (/\.txt$/i.test(naam) && bestand !== null && bestanden[bestand].bron === 'CBS') return 'txt'
  return null
}

/** A stray file may be named after a child: its long numbers are not repeated. */
function teTonen(naam: string): string {
  return naam.replace(/\d{8,}/g, '…').slice(0, 120)
}

async function findPosities(
  map: Leveringsmap,
  bevindingen: Bevindingen,
  hash: { update(tekst: string): unknown },
): Promise<Posities | null> {
  const bron = map.bronnen.find(({ naam }) => naam.toLowerCase() === positiesBestand)
  if (!bron) return null
  try {
    if (bron.geweigerd) throw new Leesfout(bron.geweigerd)
    const inhoud = await inhoudVan(begrens(await bron.open(), grenzen.bytesPosities, 'posities-onleesbaar'))
    hash.update(`${positiesBestand} ${inhoud.toString('base64')}\n`)
    return leesPosities(inhoud)
  } catch (oorzaak) {
    meldFout(bevindingen, bron.naam, alsLeesfout(oorzaak, 'posities-onleesbaar'))
    return null
  }
}
