import type { Command } from 'commander'
import type { Overlevingskeuze } from './overleving.ts'

/** Statistics on a file of one's own; no institution's data are opened. */
export function voegStatistiekToe(houvast: Command): void {
  const statistiek = houvast.command('statistiek').description('rekent een statistiek uit op een eigen bestand').helpCommand(false)
  statistiek
    .command('km')
    .description(
      'Kaplan–Meier: hoe lang duurt het, ook als een deel nog wacht of later in beeld kwam. Rekent als het pakket survival van R',
    )
    .requiredOption('--invoer <bestand>', 'CSV met de kolommen start, stop en event (1: het gebeurde op stop, 0: toen nog niet)')
    .option('--tijden <getallen>', 'tijden waarop de overleving wordt gegeven, bijvoorbeeld 30,90,180')
    .option('--tau <getal>', 'tot waar het begrensd gemiddelde gaat, bijvoorbeeld 180')
    .option('--betrouwbaarheid <getal>', 'van de intervallen, tussen 0 en 1', '0.95')
    .option('--interval <soort>', 'gewoon, log of log-log', 'log')
    .option('--json', 'als JSON, niet afgerond')
    .action(async (keuze: Overlevingskeuze) => (await import('./overleving.ts')).toonOverleving(keuze))
}
