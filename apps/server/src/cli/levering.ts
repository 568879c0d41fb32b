import { existsSync, writeFileSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Verslag } from '../levering/verwerk.ts'
import { Geweigerd, meld, schrijf, VerkeerdGebruik } from './afsluiten.ts'
import { type Gegevenskeuze, leesDatum, metDatabank, metGegevens } from './gegevens.ts'

interface Keuze extends Gegevenskeuze {
  readonly zonderFouteRecords?: boolean
  readonly alleenControleren?: boolean
  readonly periode?: string
  readonly bevindingen: string
  readonly json?: boolean
}

export function voegImportToe(houvast: Command): void {
  metGegevens(houvast.command('import'))
    .description('leest een levering in: een map of een zip met CSV- of Excelbestanden. Alles gaat erin, of niets.')
    .argument('<map>', 'map of .zip')
    .option('--zonder-foute-records', 'laat foute records weg, en wat eraan hangt')
    .option('--alleen-controleren', 'toont wat er zou veranderen en verandert niets')
    .option('--periode <van..tot>', 'de periode die de CBS-bestanden vervangen, als die niet uit de datums blijkt')
    .option('--bevindingen <bestand>', 'waar de bevindingen komen', './bevindingen.csv')
    .option('--json', 'de uitkomst als JSON')
    .action(importeer)
}

async function importeer(pad: string, keuze: Keuze): Promise<void> {
  if (!existsSync(pad)) throw new VerkeerdGebruik(`${pad} bestaat niet. Geef de map of de zip met de levering.`)
  const periode = leesPeriode(keuze.periode)
  controleerPlek(keuze.bevindingen, pad)
  const opties = {
    persoon: null,
    uitvoeren: !keuze.alleenControleren,
    zonderFouteRecords: keuze.zonderFouteRecords ?? false,
    periode,
    meld,
  }
  const { lees, verwerkGelezen } = await import('../levering/verwerk.ts')
  const verslag = await terwijl(
    (signaal) => lees(resolve(pad), opties, signaal),
    (levering) => metDatabank(keuze, { nieuw: true, zuinig: true }, async (databank) => verwerkGelezen(databank, await levering, opties)),
  )
  if (verslag.bevindingen.length > 0) {
    const { bevindingenCsv } = await import('@houvast/uitwisseling/levering')
    writeFileSync(keuze.bevindingen, bevindingenCsv(verslag.bevindingen))
    meld(`De bevindingen staan in ${resolve(keuze.bevindingen)}.`)
  }
  if (keuze.json) schrijf(JSON.stringify({ ...verslag, bevindingen: verslag.bevindingen.slice(0, 1_000) }))
  else toon(verslag)
  if (verslag.status === 'geweigerd') {
    throw new Geweigerd('Er is niets ingelezen. Verbeter de fouten, of laat de foute records weg met --zonder-foute-records.')
  }
}

/** Begins to read while the data are being opened; when that fails, reading stops. */
async function terwijl<T, U>(begin: (signaal: AbortSignal) => Promise<T>, werk: (begonnen: Promise<T>) => Promise<U>): Promise<U> {
  const stop = new AbortController()
  const begonnen = begin(stop.signal)
  begonnen.catch(() => undefined)
  try {
    return await werk(begonnen)
  } finally {
    stop.abort()
  }
}

/** The findings must not lie between the files of the delivery, where the next import would take them for one. */
function controleerPlek(bestand: string, levering: string): void {
  const pad = resolve(bestand)
  if (!existsSync(dirname(pad))) throw new VerkeerdGebruik(`De map ${dirname(pad)} bestaat niet. Kies met --bevindingen een andere plek.`)
  const vanafLevering = relative(resolve(levering), pad)
  if (vanafLevering === '' || (!vanafLevering.startsWith('..') && basename(pad) !== 'bevindingen.csv'))
    throw new VerkeerdGebruik(
      'De bevindingen kunnen niet tussen de bestanden van de levering staan. Kies met --bevindingen een andere plek.',
    )
}

function leesPeriode(tekst: string | undefined) {
  if (tekst === undefined) return null
  const [van, tot, ...meer] = tekst.split('..')
  if (!van || !tot || meer.length > 0) throw new VerkeerdGebruik('Schrijf de periode als VAN..TOT, bijvoorbeeld 2025-01-01..2025-06-30.')
  const periode = { van: leesDatum(van), tot: leesDatum(tot) }
  if (periode.tot < periode.van) throw new VerkeerdGebruik('De periode eindigt voor zij begint. Verwissel de twee dagen.')
  return periode
}

function toon({ status, bestanden, fouten, waarschuwingen, bevindingen }: Verslag): void {
  for (const { bestand, nieuw, gewijzigd, vervallen, ongewijzigd, weggelaten, dekt } of bestanden) {
    const telling = `${nieuw} nieuw, ${gewijzigd} gewijzigd, ${vervallen} vervallen, ${ongewijzigd} ongewijzigd${weggelaten ? `, ${weggelaten} weggelaten` : ''}`
    schrijf(`${bestand.padEnd(28)} ${telling}${dekt ? `. Vervangt ${dekt.van} tot en met ${dekt.tot}` : ''}`)
  }
  for (const { bestand, rij, kolom, ernst, melding } of bevindingen.filter(({ ernst }) => ernst === 'fout').slice(0, 10)) {
    schrijf(`${ernst}: ${bestand}${rij ? `, rij ${rij}` : ''}${kolom ? `, kolom ${kolom}` : ''}: ${melding}`)
  }
  schrijf(
    `${fouten === 1 ? '1 fout' : `${fouten} fouten`}, ${waarschuwingen === 1 ? '1 waarschuwing' : `${waarschuwingen} waarschuwingen`}. ${status === 'uitgevoerd' ? 'De levering is ingelezen.' : 'Er is niets veranderd.'}`,
  )
}
