import { readFile } from 'node:fs/promises'
import {
  type BegrensdGemiddelde,
  begrensdGemiddelde,
  type Intervalsoort,
  kaplanMeier,
  mediaan,
  type OverlevingOp,
  type Overlevingscurve,
  overlevingOp,
  vroegOpNul,
} from '@houvast/statistiek/overleving'
import { Geweigerd, meld, schrijf, VerkeerdGebruik } from './afsluiten.ts'
import { leesWaarnemingen, type Waarnemingsbevinding } from './waarnemingen.ts'

export interface Overlevingskeuze {
  readonly invoer: string
  readonly tijden?: string
  readonly tau?: string
  readonly betrouwbaarheid: string
  readonly interval: string
  readonly json?: boolean
}

const soorten: readonly Intervalsoort[] = ['gewoon', 'log', 'log-log']
/** So many findings say what is wrong; more only hide it. */
const hoogstensGetoond = 1_000

export async function toonOverleving(keuze: Overlevingskeuze): Promise<void> {
  const tijden = keuze.tijden === undefined ? [] : keuze.tijden.split(',').map((tijd) => leesGetal('--tijden', tijd, 0))
  const tau = keuze.tau === undefined ? null : leesGetal('--tau', keuze.tau, Number.MIN_VALUE)
  const betrouwbaarheid = leesGetal('--betrouwbaarheid', keuze.betrouwbaarheid, Number.MIN_VALUE)
  if (betrouwbaarheid >= 1) throw new VerkeerdGebruik('De betrouwbaarheid ligt tussen 0 en 1, bijvoorbeeld 0.95.')
  const interval = soorten.find((soort) => soort === keuze.interval)
  if (!interval) throw new VerkeerdGebruik(`Het interval "${keuze.interval}" bestaat niet. Kies uit ${soorten.join(', ')}.`)
  const { waarnemingen, bevindingen } = leesWaarnemingen(await leesBestand(keuze.invoer))
  if (bevindingen.length > 0) weiger(bevindingen, keuze)
  const curve = probeer(() => kaplanMeier(waarnemingen, { betrouwbaarheid, interval }))
  const uitkomst = {
    aantal: curve.aantal,
    gebeurtenissen: waarnemingen.filter(({ gebeurtenis }) => gebeurtenis > 0).length,
    laatste: curve.laatste,
    betrouwbaarheid,
    interval,
    tijden: tijden.map((tijd) => overlevingOp(curve, tijd)),
    mediaan: mediaan(curve),
    begrensdGemiddelde: tau === null ? null : begrensdGemiddelde(curve, tau),
    waarschuwingen: waarschuwingen(curve, tijden, tau),
  }
  if (keuze.json) return schrijf(JSON.stringify(uitkomst))
  schrijf(`${uitkomst.aantal} waarnemingen, ${uitkomst.gebeurtenissen} keer gebeurde het.`)
  for (const op of uitkomst.tijden) schrijf(overlevingInWoorden(op))
  const { tijd, onder, boven } = uitkomst.mediaan
  schrijf(
    tijd === null
      ? 'Mediaan: niet te geven, meer dan de helft had het nog niet.'
      : `Mediaan ${rond(tijd)} (van ${rond(onder)} tot ${rond(boven)}).`,
  )
  if (uitkomst.begrensdGemiddelde) schrijf(gemiddeldeInWoorden(uitkomst.begrensdGemiddelde))
  for (const waarschuwing of uitkomst.waarschuwingen) meld(waarschuwing)
}

function leesGetal(optie: string, tekst: string, minstens: number): number {
  const getal = tekst.trim() === '' ? Number.NaN : Number(tekst)
  if (!(getal >= minstens && getal < Infinity))
    throw new VerkeerdGebruik(`Geef bij ${optie} ${minstens > 0 ? 'een getal boven 0' : 'getallen vanaf 0, met komma’s ertussen'}.`)
  return getal
}

function leesBestand(bestand: string): Promise<Buffer> {
  return readFile(bestand).catch(() => {
    throw new VerkeerdGebruik(`${bestand} bestaat niet of is niet te lezen. Geef een CSV-bestand.`)
  })
}

function weiger(bevindingen: readonly Waarnemingsbevinding[], { invoer, json }: Overlevingskeuze): never {
  const getoond = bevindingen.slice(0, hoogstensGetoond)
  if (json) schrijf(JSON.stringify({ fouten: bevindingen.length, bevindingen: getoond }))
  else
    for (const { rij, kolom, melding } of getoond)
      meld(`${[invoer, `rij ${rij}`, kolom && `kolom ${kolom}`].filter(Boolean).join(', ')}: ${melding}`)
  throw new Geweigerd(
    bevindingen.length === 1 ? 'Er is niets uitgerekend: 1 fout.' : `Er is niets uitgerekend: ${bevindingen.length} fouten.`,
  )
}

/** What only the rows together show, such as a start and a stop that differ by no more than rounding. */
function probeer<T>(reken: () => T): T {
  try {
    return reken()
  } catch (fout) {
    throw fout instanceof RangeError ? new Geweigerd(fout.message) : fout
  }
}

function waarschuwingen(curve: Overlevingscurve, tijden: readonly number[], tau: number | null): string[] {
  const nul = vroegOpNul(curve)
  const voorbij = Math.max(...tijden, tau ?? 0) > curve.laatste
  return [
    ...(nul === null
      ? []
      : [`Op ${nul} overkwam het iedereen die toen in beeld was, terwijl anderen later in beeld kwamen. Na ${nul} zegt de curve niets.`]),
    ...(voorbij ? [`Na ${curve.laatste} is niemand meer in beeld. Wat daarna komt, is de laatste bekende overleving, doorgetrokken.`] : []),
  ]
}

const rond = (getal: number | null) => (getal === null ? 'onbekend' : getal.toLocaleString('nl-NL', { maximumFractionDigits: 2 }))
const procent = (deel: number | null) =>
  deel === null ? 'onbekend' : `${(deel * 100).toLocaleString('nl-NL', { maximumFractionDigits: 1 })}%`

const overlevingInWoorden = ({ tijd, overleving, onder, boven }: OverlevingOp) =>
  `Na ${rond(tijd)} had ${procent(overleving)} het nog niet (van ${procent(onder)} tot ${procent(boven)}).`

const gemiddeldeInWoorden = ({ tau, gemiddelde, onder, boven }: BegrensdGemiddelde) =>
  `Gemiddeld ${rond(gemiddelde)}, geteld tot ${rond(tau)} (van ${rond(onder)} tot ${rond(boven)}).`
