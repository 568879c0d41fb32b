import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CbsBestand, Posities } from '@houvast/uitwisseling/levering'
import type { Command } from 'commander'
import type { Bestandsvorm, CbsconceptAntwoord } from '../cbslevering/contract.ts'
import { Geweigerd, meld, schrijf, VerkeerdGebruik } from './afsluiten.ts'
import { type Gegevenskeuze, metDatabank, metGegevens } from './gegevens.ts'

interface Keuze extends Gegevenskeuze {
  readonly periode: string
  readonly soort: string
  readonly uit?: string
  readonly door?: string
  readonly posities?: string
  readonly alleenControleren?: boolean
}

const soorten: Readonly<Record<string, CbsBestand>> = {
  jb: 'jeugdbescherming',
  muhp: 'machtiging-uithuisplaatsing',
  jr: 'jeugdreclassering',
}

export function voegCbsToe(houvast: Command): void {
  metGegevens(houvast.command('cbs'))
    .description('maakt een levering aan het CBS uit de registratie; met een fout gaat er niets weg')
    .requiredOption('--periode <naam>', '2026-H1 bij jb en muhp, 2026-Q3 bij jr')
    .requiredOption('--soort <soort>', 'jb, muhp of jr')
    .option('--uit <map>', 'waar de bestanden komen: Excel en CSV, met --posities ook vaste breedte. Er staan BSN’s in')
    .option('--door <nummer>', 'personeelsnummer van de data-analist die levert')
    .option('--posities <bestand>', 'cbs-posities.json: de plaats van elke kolom volgens de bestandsdefinitie van het CBS')
    .option('--alleen-controleren', 'toont wat er geleverd zou worden en levert niets')
    .action(leverAanCbs)
}

async function leverAanCbs(keuze: Keuze): Promise<void> {
  const { eisTeLeveren } = await import('../cbslevering/cbslevering.ts')
  const bestand = soorten[keuze.soort.toLowerCase()]
  if (!bestand) throw new VerkeerdGebruik(`"${keuze.soort}" is geen soort levering. Kies uit ${Object.keys(soorten).join(', ')}.`)
  const { naam: periode } = await metZin(async () => eisTeLeveren(bestand, keuze.periode))
  const posities = keuze.posities === undefined ? null : await leesPosities(keuze.posities)
  const vormen: readonly Bestandsvorm[] = posities ? ['xlsx', 'csv', 'vast'] : ['xlsx', 'csv']
  const naar = keuze.alleenControleren ? null : eisPlek(keuze, `${bestand}-${periode}`, vormen)
  try {
    await metDatabank(keuze, { nieuw: false }, (databank) => metZin(() => werk(databank)))
  } catch (fout) {
    for (const { pad } of naar?.bestanden ?? []) rmSync(pad, { force: true })
    throw fout
  }
  if (posities && naar)
    meld(`De posities komen uit ${keuze.posities}. Houvast kent de bestandsdefinitie van het CBS niet en heeft ze niet nagekeken.`)

  async function werk(databank: Parameters<Parameters<typeof metDatabank>[2]>[0]): Promise<void> {
    if (!bestand) return
    const { alsSysteem } = await import('../db/als.ts')
    const { findAnalist, findGeleverd, lever, maakConcept } = await import('../cbslevering/cbslevering.ts')
    const { inhoudVan } = await import('../cbslevering/bestanden.ts')
    const { sleutels } = databank
    await alsSysteem(databank, 'cbslevering.leveren', async ({ db, betrokken }) => {
      const door = naar ? await findAnalist(db, naar.door) : null
      if (naar && door === null)
        throw new VerkeerdGebruik('Dit personeelsnummer is niet van iemand die nu data-analist is. Geef bij --door wie er levert.')
      const { kinderen, ...concept } = await maakConcept(db, sleutels, { bestand, periode })
      betrokken(kinderen)
      toon(concept)
      if (concept.fouten > 0) throw new Geweigerd('Er is niets geleverd. Verbeter de fouten in het dossier, en lever dan opnieuw.')
      if (!naar || door === null) return
      const { id, sha256 } = await lever(db, sleutels, { bestand, periode, kennismoment: concept.kennismoment }, door)
      const geleverd = await findGeleverd(db, sleutels, id)
      for (const { vorm, pad } of naar.bestanden) writeFileSync(pad, await inhoudVan(geleverd, vorm, posities), { flag: 'wx', mode: 0o600 })
      schrijf(`Geleverd: ${naar.bestanden.map(({ pad }) => pad).join(', ')}.`)
      schrijf(`Controlegetal van het CSV-bestand: ${sha256}.`)
    })
  }
}

/** What a route would answer as a problem is a sentence here. */
async function metZin<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk()
  } catch (fout) {
    const { Probleem } = await import('../http/probleem.ts')
    if (!(fout instanceof Probleem)) throw fout
    throw fout.status === 400 ? new VerkeerdGebruik(fout.message) : new Geweigerd(fout.message)
  }
}

const achtervoegsel: Readonly<Record<Bestandsvorm, string>> = { xlsx: '.xlsx', csv: '.csv', vast: '.txt' }

/** Nothing is written over: what lies there may be what was sent. */
function eisPlek({ uit, door }: Keuze, naam: string, vormen: readonly Bestandsvorm[]) {
  if (uit === undefined || door === undefined)
    throw new VerkeerdGebruik('Geef met --uit waar de bestanden komen en met --door wie er levert, of kijk met --alleen-controleren.')
  const map = resolve(uit)
  if (!existsSync(map) || !statSync(map).isDirectory()) throw new VerkeerdGebruik(`De map ${uit} bestaat niet. Kies een andere map.`)
  const bestanden = vormen.map((vorm) => ({ vorm, pad: join(map, `${naam}${achtervoegsel[vorm]}`) }))
  const al = bestanden.find(({ pad }) => existsSync(pad))
  if (al) throw new VerkeerdGebruik(`${al.pad} bestaat al. Kies een andere map, of haal dat bestand weg.`)
  return { door, bestanden }
}

async function leesPosities(pad: string): Promise<Posities> {
  const { leesPosities: lees } = await import('@houvast/uitwisseling/levering')
  if (!existsSync(pad) || !statSync(pad).isFile()) throw new VerkeerdGebruik(`${pad} bestaat niet. Geef het bestand met de posities.`)
  try {
    return lees(readFileSync(pad))
  } catch (fout) {
    throw new VerkeerdGebruik(fout instanceof Error ? fout.message : `${pad} is niet te lezen.`)
  }
}

function toon({ bestand, periode, aantal, fouten, bevindingen, verschil }: CbsconceptAntwoord): void {
  for (const { rij, kolom, ernst, melding, dossiernummer } of bevindingen.slice(0, 50))
    schrijf(
      `${ernst}: ${dossiernummer ? `dossier ${dossiernummer}, ` : ''}${rij ? `rij ${rij}` : 'hele bestand'}${kolom ? `, ${kolom}` : ''}: ${melding}`,
    )
  if (verschil) {
    const { vorigeOp, nieuw, weg, gewijzigd, gelijk } = verschil
    schrijf(`Vergeleken met de levering van ${vorigeOp}: ${nieuw} nieuw, ${weg} weg, ${gewijzigd} gewijzigd, ${gelijk} gelijk.`)
  }
  schrijf(
    `${bestand}, ${periode}: ${aantal === 1 ? '1 record' : `${aantal} records`}, ${fouten === 1 ? '1 fout' : `${fouten} fouten`}, ${bevindingen.length - fouten} keer let op.`,
  )
}
