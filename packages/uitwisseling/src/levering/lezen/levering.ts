import { createHash } from 'node:crypto'
import { type Datum, dagVanMoment } from '@houvast/domein/kalender'
import { bestanden, bestandNamen } from '../bestanden.ts'
import { Bevindingen, heleMap } from '../bevinding.ts'
import { grenzen } from '../grenzen.ts'
import type { BestandNaam, Gelezen, RecordVan } from '../records.ts'
import { type Bron, begrens, hashVan, inhoudVan, type Leveringsmap } from './bron.ts'
import { leesCsv } from './csv.ts'
import { type Bestandssoort, herken } from './herkennen.ts'
import { alsLeesfout, Leesfout } from './leesfout.ts'
import { openLeveringsmap } from './map.ts'
import { meldFout, meldWaarschuwing } from './melden.ts'
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
  /** Stops before the next file. */
  signaal?: AbortSignal
}

/** Reads a delivery folder or .zip. Whatever is wrong with its content becomes a finding; only a mistake in Houvast itself, or a signal to stop, throws. */
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
    opties.signaal?.throwIfAborted()
    meldFout(bevindingen, heleMap, alsLeesfout(oorzaak, 'map-niet-gevonden'))
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
    opties.signaal?.throwIfAborted()
    opties.voortgang?.(naam, gedaan, volgorde.length)
    const keuze = gevonden.get(naam)
    if (!keuze) continue
    const uitkomst = keuze.bron
      ? await leesBestand(naam, keuze.soort, keuze.bron, posities, geheugen, bevindingen, hash)
      : leeg(naam, keuze.bestand, false)
    gelezen.set(naam, uitkomst)
  }
  const { bruikbaar, bestand } = gelezen.get('toewijzingen') ?? leeg('toewijzingen', null, false)
  if (bestand !== null && bruikbaar && !gelezen.has('medewerkers'))
    meldFout(bevindingen, bestand, new Leesfout('toewijzingen-zonder-medewerkers'))
}

async function leesBestand<B extends BestandNaam>(
  naam: B,
  soort: Bestandssoort,
  bron: Bron,
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
    if (soort === 'xlsx') await leesXlsx(bron, lezer)
    else {
      const stroom = await bron.open()
      try {
        if (soort === 'txt') await leesVasteBreedte(bestanden[naam], stroom, posities, lezer)
        else if ((await leesCsv(stroom, lezer)).afgekapt) meldWaarschuwing(bevindingen, bron.naam, 'regeleinde-ontbreekt', geenRegeleinde)
      } finally {
        stroom.destroy()
      }
    }
  } catch (oorzaak) {
    meldFout(bevindingen, bron.naam, alsLeesfout(oorzaak, 'onleesbaar'))
    return leeg(naam, bron.naam, false)
  }
  const { records, onleesbaar, bruikbaar } = lezer.oogst
  if (bruikbaar && records.length === 0 && onleesbaar.length === 0) meldWaarschuwing(bevindingen, bron.naam, 'geen-rijen', geenRijen)
  return { naam, bestand: bron.naam, bruikbaar, records, onleesbaar }
}

const geenRegeleinde = 'De laatste rij eindigt niet met een regeleinde. Controleer of het bestand compleet is.'
const geenRijen = 'Dit bestand heeft alleen een kopregel. Controleer of de export gelukt is.'

const positiesBestand = 'cbs-posities.json'
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
