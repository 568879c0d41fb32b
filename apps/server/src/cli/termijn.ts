import { type Datum, datumInWoorden, maakKalender, plusJaren } from '@houvast/domein/kalender'
import {
  berekenNorm,
  catalogus,
  findNorm,
  lengteInWoorden,
  magEinddatumKrijgen,
  magLengteKrijgen,
  type Norm,
  type NormLengte,
  type Normuitkomst,
} from '@houvast/domein/termijnen'
import { schrijf, VerkeerdGebruik } from './afsluiten.ts'
import { leesDatum } from './gegevens.ts'

export interface Termijnkeuze {
  readonly norm: string
  readonly start: string
  readonly param?: readonly string[]
  readonly json?: boolean
}

type Eenheid = 'werkdagen' | 'dagen' | 'weken' | 'maanden' | 'jaren'
const eenheden: readonly Eenheid[] = ['werkdagen', 'dagen', 'weken', 'maanden', 'jaren']
/** Norms that are counted from a birthday: which one. */
const vanafVerjaardag: Readonly<Record<string, number>> = { 'VGD-002': 0, 'TP-001': 17, 'TP-002': 18, 'GJ-004': 18, 'DOS-002': 18 }
/** Where a practice counts from another day, both begin with the day that is given; which of them it is, is said. */
const startankers: Readonly<Record<string, string>> = {
  FGP_AFGEZIEN: 'Geteld vanaf de dag waarop van een familiegroepsplan is afgezien.',
  KENNISGEVING: 'Geteld vanaf de kennisgeving.',
}

export function toonTermijn(keuze: Termijnkeuze): void {
  const norm = findNorm(keuze.norm.trim().toUpperCase())
  if (norm === null)
    throw new VerkeerdGebruik(`De norm "${keuze.norm}" bestaat niet. Kies uit ${catalogus.map(({ id }) => id).join(', ')}.`)
  const params = leesParams(norm, keuze.param ?? [])
  const kalender = maakKalender({ telGelijkgesteldeDagen: params.telGelijkgesteldeDagen })
  const start = params.geboortedatum === null ? leesDatum(keuze.start) : plusJaren(params.geboortedatum, vanafVerjaardag[norm.id] ?? 0)
  const uitkomst = berekenNorm(norm, { start, keuze: params.keuze, lengte: params.lengte, einddatum: params.einddatum }, kalender)
  const waarschuwing = [params.startanker, uitkomst.waarschuwing].filter((zin) => zin !== null).join(' ') || null
  schrijf(keuze.json ? JSON.stringify(alsJson(uitkomst, waarschuwing)) : inWoorden(uitkomst, waarschuwing))
}

function alsJson({ norm, start, eind, binnenshuis }: Normuitkomst, waarschuwing: string | null) {
  const { id, naam, soort, regel, bron } = norm
  return { norm: id, start, eind, regel, bron, waarschuwing, naam, soort, binnenshuis }
}

function inWoorden({ norm, start, lengte, eind }: Normuitkomst, waarschuwing: string | null): string {
  const dag =
    eind === null
      ? 'geen laatste dag'
      : `uiterlijk ${datumInWoorden(eind)}${lengte === null ? '' : `, ${lengteInWoorden(lengte)} ${norm.regel === 'TERUG' ? 'voor' : 'na'} ${datumInWoorden(start)}`}`
  return [`${norm.id} ${norm.naam}: ${dag} (${norm.bron}).`, ...(waarschuwing === null ? [] : [waarschuwing])].join('\n')
}

interface Params {
  telGelijkgesteldeDagen: boolean
  keuze: string | null
  lengte: NormLengte | null
  einddatum: Datum | null
  geboortedatum: Datum | null
  startanker: string | null
}

function leesParams(norm: Norm, opgaven: readonly string[]): Params {
  const params: Params = { telGelijkgesteldeDagen: true, keuze: null, lengte: null, einddatum: null, geboortedatum: null, startanker: null }
  for (const opgave of opgaven) {
    const plaats = opgave.indexOf('=')
    if (plaats < 1) throw new VerkeerdGebruik(`Schrijf "${opgave}" als naam=waarde, bijvoorbeeld --param telGelijkgesteldeDagen=nee.`)
    // The norm file names its settings with the subject before it: werkdag.telGelijkgesteldeDagen.
    leesParam(norm, params, opgave.slice(0, plaats).replace(/^\w+\./, ''), opgave.slice(plaats + 1).trim())
  }
  return params
}

function leesParam(norm: Norm, params: Params, naam: string, waarde: string): void {
  const bestaat = paramsVan(norm).find((een) => een.toLowerCase() === naam.toLowerCase())
  if (bestaat === undefined)
    throw new VerkeerdGebruik(
      `"${naam}" hoort niet bij ${norm.id}. Kies uit ${paramsVan(norm).join(', ')}. ${waaromNiet(norm, naam)}`.trim(),
    )
  const eenheid = eenheden.find((een) => een === bestaat)
  if (bestaat === 'lengte') params.lengte = leesLengte(waarde)
  else if (bestaat === 'plantermijnDagen') params.lengte = { dagen: leesAantal(bestaat, waarde) }
  else if (eenheid) params.lengte = { [eenheid]: leesAantal(bestaat, waarde) } as NormLengte
  else if (bestaat === 'telGelijkgesteldeDagen') params.telGelijkgesteldeDagen = leesJaNee(bestaat, waarde)
  else if (bestaat === 'einddatum') params.einddatum = leesDatum(waarde)
  else if (bestaat === 'geboortedatum') params.geboortedatum = leesDatum(waarde)
  else if (bestaat === 'startanker') params.startanker = leesStartanker(waarde)
  else if (leesJaNee(bestaat, waarde)) params.keuze = bestaat
}

/** What can be said about this norm besides its start. */
export function paramsVan(norm: Norm): string[] {
  return [
    'telGelijkgesteldeDagen',
    ...(norm.keuzes ?? []).map(({ naam }) => naam),
    ...(magLengteKrijgen(norm) ? [...eenheden, 'lengte'] : []),
    ...(norm.id === 'JB-013' ? ['plantermijnDagen'] : []),
    ...(magEinddatumKrijgen(norm) ? ['einddatum'] : []),
    ...(norm.id in vanafVerjaardag ? ['geboortedatum'] : []),
    ...(norm.id === 'JB-011' ? ['startanker'] : []),
  ]
}

const waaromNiet = (norm: Norm, naam: string): string =>
  eenheden.some((een) => een === naam) && !magLengteKrijgen(norm)
    ? 'De lengte van deze norm staat vast; een eigen norm komt ernaast te staan, nooit in de plaats.'
    : ''

function leesAantal(naam: string, waarde: string): number {
  const aantal = Number(waarde)
  if (!Number.isInteger(aantal) || aantal < 1 || aantal > 1_000)
    throw new VerkeerdGebruik(`Geef bij ${naam} een heel getal van 1 tot en met 1000, bijvoorbeeld ${naam}=2.`)
  return aantal
}

/** `14 dagen`, `2 weken`. */
function leesLengte(waarde: string): NormLengte {
  const [, aantal, woord] = /^(\d+)\s*([a-z]+)$/i.exec(waarde) ?? []
  const eenheid = eenheden.find((een) => een === woord?.toLowerCase())
  if (!aantal || !eenheid) throw new VerkeerdGebruik(`Geef de lengte als een aantal ${eenheden.join(', ')}, bijvoorbeeld lengte="2 weken".`)
  return { [eenheid]: leesAantal('lengte', aantal) } as NormLengte
}

function leesJaNee(naam: string, waarde: string): boolean {
  if (/^(ja|j|true|1)$/i.test(waarde)) return true
  if (/^(nee|n|false|0)$/i.test(waarde)) return false
  throw new VerkeerdGebruik(`Geef bij ${naam} ja of nee, bijvoorbeeld ${naam}=nee.`)
}

function leesStartanker(waarde: string): string {
  const zin = startankers[waarde.toUpperCase()]
  if (!zin) throw new VerkeerdGebruik(`Het startanker "${waarde}" bestaat niet. Kies uit ${Object.keys(startankers).join(', ')}.`)
  return zin
}
