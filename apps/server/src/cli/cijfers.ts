import type { Command } from 'commander'
import { type Gegevenskeuze, metGegevens } from './gegevens.ts'

export interface Cijferkeuze extends Gegevenskeuze {
  readonly peildatum?: string
  readonly kennismoment?: string
  readonly json?: boolean
}

/** What computes the figures is loaded only when it is asked for. */
export function voegCijfersToe(houvast: Command): void {
  metTijdstip(houvast.command('monitor'))
    .description('rekent de cijfers van de monitor uit op een peildatum')
    .option('--json', 'alle cijfers als JSON, niet afgerond')
    .action(async (keuze: Cijferkeuze) => (await import('./monitor.ts')).toonMonitor(keuze))
  metTijdstip(houvast.command('wachtlijst'))
    .description('toont de kinderen die op een peildatum op de wachtlijst staan')
    .option('--json', 'als JSON')
    .action(async (keuze: Cijferkeuze) => (await import('./wachtlijst.ts')).toonWachtlijst(keuze))
  houvast
    .command('termijn')
    .description('rekent de laatste dag van een termijn uit; hier zijn geen gegevens voor nodig')
    .requiredOption('--norm <nummer>', 'bijvoorbeeld JB-001')
    .requiredOption('--start <dag>', 'de dag waarop de termijn begint: JJJJ-MM-DD')
    .option('--json', 'als JSON')
    .action(async (keuze: { norm: string; start: string; json?: boolean }) => (await import('./termijn.ts')).toonTermijn(keuze))
}

const metTijdstip = (opdracht: Command) =>
  metGegevens(opdracht)
    .option('--peildatum <dag>', 'JJJJ-MM-DD; zonder deze optie vandaag')
    .option('--kennismoment <moment>', 'zoals bekend op dat moment; zonder deze optie nu')
