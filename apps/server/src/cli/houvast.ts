import { CommanderError } from 'commander'
import { afsluitcodes, codeVan, meld } from './afsluiten.ts'
import { voegBeheerToe } from './beheer.ts'
import { voegCbsToe } from './cbs.ts'
import { voegCijfersToe } from './cijfers.ts'
import { Opdracht, zinVan } from './gebruik.ts'
import { voegImportToe } from './levering.ts'
import { voegStatistiekToe } from './statistiek.ts'
import { voegVaststellingToe } from './vaststelling.ts'

// A reader that stops early (`houvast wachtlijst | head`) is no fault.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout
  process.exit(afsluitcodes.goed)
})

const houvast = new Opdracht('houvast')
  .description('Houvast: wie is mijn vaste jeugdbeschermer, wat is het plan, komt de hulp op tijd?')
  .helpCommand('help [opdracht]', 'toont de uitleg van een opdracht')

voegBeheerToe(houvast)
voegImportToe(houvast)
voegCbsToe(houvast)
voegCijfersToe(houvast)
voegStatistiekToe(houvast)
voegVaststellingToe(houvast)

try {
  await houvast.parseAsync()
} catch (fout) {
  process.exitCode = await afsluitenMet(fout)
}

async function afsluitenMet(fout: unknown): Promise<number> {
  if (fout instanceof CommanderError) {
    if (fout.exitCode === 0) return afsluitcodes.goed
    const groep = houvast.commands.find((opdracht) => opdracht.name() === process.argv[2] && opdracht.commands.length > 0) ?? houvast
    const opdrachten = groep.commands.map((opdracht) => opdracht.name())
    meld(zinVan(fout, opdrachten))
    return afsluitcodes.verkeerdGebruik
  }
  const code = await codeVan(fout)
  meld(fout instanceof Error ? fout.message : String(fout))
  if (code === afsluitcodes.onverwacht) {
    meld('Dit had niet mogen gebeuren. Er is niets half bewaard. Meld het met de regels hieronder.')
    meld(fout instanceof Error ? (fout.stack ?? '') : '')
  }
  return code
}
