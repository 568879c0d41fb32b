import { posix } from 'node:path'
import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import { grenzen } from '../grenzen.ts'
import { type Celsoort, celsoortVan } from './exceldag.ts'
import { Leesfout } from './leesfout.ts'
import { leesXml } from './xml.ts'
import { leesInhoudsopgave, openDeel } from './zip.ts'

/** The parts of an .xlsx; their bytes are counted together. */
export interface Onderdelen {
  heeft(pad: string): boolean
  open(pad: string, hoogstens?: number): Promise<Readable>
}

export async function openOnderdelen(zip: ZipFile): Promise<Onderdelen> {
  const delen = new Map<string, Entry>()
  for (const deel of await leesInhoudsopgave(zip, grenzen.onderdelenPerXlsx, 'te-groot')) {
    const pad = deel.fileName.toLowerCase()
    if (delen.has(pad)) throw new Leesfout('onleesbaar')
    delen.set(pad, deel)
  }
  let bytes = 0
  const geteld = (erbij: number) => {
    bytes += erbij
    if (bytes > grenzen.bytesPerBestand) throw new Leesfout('te-groot')
  }
  return {
    heeft: (pad) => delen.has(pad.toLowerCase()),
    open: async (pad, hoogstens = grenzen.bytesPerXlsxBeschrijving) => {
      const deel = delen.get(pad.toLowerCase())
      if (!deel) throw new Leesfout('geen-werkblad')
      return openDeel(zip, deel, hoogstens, geteld)
    },
  }
}

export interface Werkmap {
  readonly eersteWerkblad: string
  readonly gedeeldeTeksten: readonly string[]
  readonly celsoorten: readonly Celsoort[]
  readonly vanaf1904: boolean
}

export async function leesWerkmap(delen: Onderdelen): Promise<Werkmap> {
  const pad = (await leesVerwijzingen(delen, '')).find(({ soort }) => soort.endsWith('/officeDocument'))?.doel ?? 'xl/workbook.xml'
  let blad: string | null = null
  let vanaf1904 = false
  await leesXml(await delen.open(pad), {
    open(naam, attributen) {
      if (naam === 'workbookPr') vanaf1904 = attributen.date1904 === '1' || attributen.date1904 === 'true'
      if (naam === 'sheet') blad ??= Object.entries(attributen).find(([sleutel]) => sleutel.endsWith(':id'))?.[1] ?? null
    },
  })
  const verwijzingen = await leesVerwijzingen(delen, pad)
  const eersteWerkblad = verwijzingen.find(({ id }) => id === blad)?.doel
  if (eersteWerkblad === undefined) throw new Leesfout('geen-werkblad')
  const stijlen = verwijzingen.find(({ soort }) => soort.endsWith('/styles'))?.doel
  const teksten = verwijzingen.find(({ soort }) => soort.endsWith('/sharedStrings'))?.doel
  return {
    eersteWerkblad,
    vanaf1904,
    celsoorten: stijlen !== undefined && delen.heeft(stijlen) ? await leesCelsoorten(await delen.open(stijlen)) : [],
    gedeeldeTeksten:
      teksten !== undefined && delen.heeft(teksten) ? await leesGedeeldeTeksten(await delen.open(teksten, grenzen.bytesPerBestand)) : [],
  }
}

interface Verwijzing {
  readonly id: string
  readonly soort: string
  readonly doel: string
}

/** The relations of a part; those to something outside the file do not count. */
async function leesVerwijzingen(delen: Onderdelen, pad: string): Promise<Verwijzing[]> {
  const map = posix.dirname(pad)
  const rels = posix.join(map, '_rels', `${posix.basename(pad)}.rels`)
  const gevonden: Verwijzing[] = []
  if (!delen.heeft(rels)) return gevonden
  await leesXml(await delen.open(rels), {
    open(naam, { Id, Type, Target, TargetMode }) {
      if (naam !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return
      const doel = Target.startsWith('/') ? Target.slice(1) : posix.join(map, Target)
      gevonden.push({ id: Id, soort: Type ?? '', doel })
    },
  })
  return gevonden
}

async function leesCelsoorten(stroom: Readable): Promise<Celsoort[]> {
  const eigenCodes = new Map<number, string>()
  const soorten: Celsoort[] = []
  let inCelstijlen = false
  await leesXml(stroom, {
    open(naam, attributen) {
      if (naam === 'numFmt') eigenCodes.set(Number(attributen.numFmtId), attributen.formatCode ?? '')
      else if (naam === 'cellXfs') inCelstijlen = true
      else if (naam === 'xf' && inCelstijlen) {
        const id = Number(attributen.numFmtId ?? 0)
        soorten.push(celsoortVan(id, eigenCodes.get(id)))
      }
    },
    sluit(naam) {
      if (naam === 'cellXfs') inCelstijlen = false
    },
  })
  return soorten
}

async function leesGedeeldeTeksten(stroom: Readable): Promise<string[]> {
  const teksten: string[] = []
  let tekens = 0
  let tekst = ''
  let inTekst = false
  let inUitspraak = false
  await leesXml(stroom, {
    open(naam) {
      if (naam === 'si') tekst = ''
      else if (naam === 'rPh') inUitspraak = true
      else if (naam === 't') inTekst = !inUitspraak
    },
    sluit(naam) {
      if (naam === 't') inTekst = false
      else if (naam === 'rPh') inUitspraak = false
      else if (naam === 'si') {
        teksten.push(tekst)
        tekens += tekst.length
        if (teksten.length > grenzen.gedeeldeTeksten || tekens > grenzen.tekensGedeeldeTeksten) throw new Leesfout('te-groot')
      }
    },
    tekst(stuk) {
      if (inTekst) tekst += stuk
    },
  })
  return teksten
}
