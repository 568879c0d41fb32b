import { Command, CommanderError } from 'commander'
import { afsluitcodes, codeVan, meld } from './afsluiten.ts'
import { voegBeheerToe } from './beheer.ts'
import { voegCijfersToe } from './cijfers.ts'
import { voegImportToe } from './levering.ts'

const houvast = new Command('houvast')
  .description('Houvast: wie is mijn vaste jeugdbeschermer, wat is het plan, komt de hulp op tijd?')
  .helpOption('-h, --help', 'toont deze uitleg')
  .helpCommand('help [opdracht]', 'toont de uitleg van een opdracht')
  .configureHelp({
    styleTitle: (titel) =>
      titel
        .replace('Usage:', 'Gebruik:')
        .replace('Options:', 'Opties:')
        .replace('Commands:', 'Opdrachten:')
        .replace('Arguments:', 'Gegevens:'),
  })
  .exitOverride()

voegBeheerToe(houvast)
voegImportToe(houvast)
voegCijfersToe(houvast)
for (const opdracht of houvast.commands) opdracht.exitOverride().helpOption('-h, --help', 'toont deze uitleg')

try {
  await houvast.parseAsync()
} catch (fout) {
  process.exitCode = afsluitenMet(fout)
}

function afsluitenMet(fout: unknown): number {
  if (fout instanceof CommanderError) return fout.exitCode === 0 ? afsluitcodes.goed : afsluitcodes.verkeerdGebruik
  const code = codeVan(fout)
  meld(fout instanceof Error ? fout.message : String(fout))
  if (code === afsluitcodes.onverwacht) {
    meld('Dit had niet mogen gebeuren. Er is niets half bewaard. Meld het met de regels hieronder.')
    meld(fout instanceof Error ? (fout.stack ?? '') : '')
  }
  return code
}
