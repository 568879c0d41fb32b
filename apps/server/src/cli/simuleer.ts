import { readFile } from 'node:fs/promises'
import { leesBestand, type Spreiding, type Uitkomst, type Verschil, voerUit } from '@houvast/simulatie/scenario'
import { Geweigerd, meld, schrijf, VerkeerdGebruik } from './afsluiten.ts'

export interface Simuleerkeuze {
  readonly scenario: string
  readonly runs: string
  readonly seed: string
  readonly json?: boolean
}

const grootsteZaad = 2 ** 32 - 1

export async function toonSimulatie(keuze: Simuleerkeuze): Promise<void> {
  const runs = leesAantal('--runs', keuze.runs, 1, 100_000)
  const seed = leesAantal('--seed', keuze.seed, 0, grootsteZaad)
  const tekst = await readFile(keuze.scenario, 'utf8').catch(() => {
    throw new VerkeerdGebruik(`${keuze.scenario} kan niet worden gelezen. Geef het bestand met het scenario.`)
  })
  const gelezen = leesBestand(tekst)
  if ('bezwaren' in gelezen) throw new Geweigerd(gelezen.bezwaren.join('\n'))
  const stop = new AbortController()
  const breekAf = () => stop.abort(new Geweigerd('De simulatie is afgebroken. Er is niets bewaard.'))
  process.once('SIGINT', breekAf).once('SIGTERM', breekAf)
  try {
    const uitkomst = await voerUit(gelezen.opdracht.scenarios, { runs, seed, onProgress: meldVoortgang(), signal: stop.signal })
    schrijf(keuze.json ? JSON.stringify(uitkomst) : inWoorden(uitkomst))
  } finally {
    process.off('SIGINT', breekAf).off('SIGTERM', breekAf)
  }
}

function leesAantal(optie: string, tekst: string, minst: number, meest: number): number {
  const aantal = Number(tekst)
  if (tekst.trim() === '' || !Number.isInteger(aantal) || aantal < minst || aantal > meest)
    throw new VerkeerdGebruik(`Geef bij ${optie} een heel getal van ${minst} tot en met ${meest}.`)
  return aantal
}

/** At most one line a second. */
function meldVoortgang(): (klaar: number, totaal: number) => void {
  let laatst = performance.now()
  return (klaar, totaal) => {
    if (performance.now() - laatst < 1000) return
    laatst = performance.now()
    meld(`${klaar} van ${totaal} simulaties klaar`)
  }
}

function inWoorden({ runs, scenarios }: Uitkomst): string {
  const regels = scenarios.flatMap(({ naam, maanden, verschil }) => {
    const laatste = maanden.at(-1)
    if (laatste === undefined) return []
    return [
      `${naam}, na ${laatste.maand} maanden (${runs} keer gesimuleerd; tussen haakjes 90% van de uitkomsten):`,
      `  kinderen op de wachtlijst  ${heel(laatste.wachtlijst)}`,
      `  kinderen                   ${heel(laatste.kinderen)}`,
      `  kinderen per medewerker    ${laatste.kinderenPerMedewerker.gemiddeld.toFixed(1)}`,
      ...(verschil ? [`  verschil in de wachtlijst  ${metInterval(verschil.wachtlijst)}`] : []),
    ]
  })
  return regels.join('\n')
}

const heel = ({ gemiddeld, p5, p95 }: Spreiding): string => `${Math.round(gemiddeld)} (${Math.round(p5)} tot ${Math.round(p95)})`

function metInterval({ gemiddeld, interval }: Verschil): string {
  const grenzen = interval ? ` (95%-interval ${Math.round(interval[0])} tot ${Math.round(interval[1])})` : ''
  return `${gemiddeld > 0 ? '+' : ''}${Math.round(gemiddeld)}${grenzen}`
}
