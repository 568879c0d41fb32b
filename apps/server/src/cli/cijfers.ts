import type { Command } from 'commander'
import { type Gegevenskeuze, metGegevens } from './gegevens.ts'
import type { Simuleerkeuze } from './simuleer.ts'
import type { Termijnkeuze } from './termijn.ts'
import type { Verdeelkeuze } from './verdeel.ts'

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
  metTijdstip(houvast.command('wachttijd'))
    .description('rekent uit hoe lang kinderen wachten op een vaste jeugdbeschermer, in het jaar tot en met een peildatum')
    .option('--json', 'alle cijfers als JSON, niet afgerond')
    .action(async (keuze: Cijferkeuze) => (await import('./wachttijd.ts')).toonWachttijd(keuze))
  houvast
    .command('termijn')
    .description('rekent de laatste dag van een termijn uit; hier zijn geen gegevens voor nodig')
    .requiredOption('--norm <nummer>', 'een van de normen, bijvoorbeeld JB-001')
    .requiredOption('--start <dag>', 'de dag waarvan wordt geteld, JJJJ-MM-DD; bij terugrekenen de einddatum')
    .option('--param <naam=waarde>', uitlegParams, verzamel, [])
    .option('--json', 'als JSON: norm, start, eind, regel, bron, waarschuwing; eind is null waar geen aantal dagen bij hoort')
    .action(async (keuze: Termijnkeuze) => (await import('./termijn.ts')).toonTermijn(keuze))
  houvast
    .command('verdeel')
    .description('adviseert wie de vaste jeugdbeschermer van welk gezin kan worden; er wordt niets toegewezen')
    .requiredOption('--invoer <bestand>', 'JSON met gezinnen en jeugdbeschermers; zie packages/verdeling/verdeelvraag.schema.json')
    .option('--seconden <aantal>', 'hoe lang er hoogstens wordt gezocht', '5')
    .option('--gewicht <naam=waarde>', 'een ander gewicht, met het effect ervan; mag vaker', verzamel, [])
    .option('--json', 'als JSON')
    .action(async (keuze: Verdeelkeuze) => (await import('./verdeel.ts')).toonVerdeling(keuze))
  houvast
    .command('simuleer')
    .description('rekent door wat er gebeurt als verloop, vacatures, instroom of caseload veranderen; hier zijn geen gegevens voor nodig')
    .requiredOption('--scenario <bestand>', 'JSON volgens packages/simulatie/scenario.schema.json')
    .option('--runs <aantal>', 'hoe vaak elk scenario wordt gesimuleerd', '100')
    .option('--seed <getal>', 'hetzelfde getal geeft dezelfde uitkomst', '1')
    .option('--json', 'alle maanden als JSON')
    .action(async (keuze: Simuleerkeuze) => (await import('./simuleer.ts')).toonSimulatie(keuze))
}

const verzamel = (waarde: string, eerdere: string[]): string[] => [...eerdere, waarde]
const uitlegParams =
  'meer over het geval; mag vaker. telGelijkgesteldeDagen=nee; waar de norm het toelaat werkdagen, dagen, weken, maanden of jaren=AANTAL, einddatum=DAG, geboortedatum=DAG, startanker=FGP_AFGEZIEN of KENNISGEVING, of een keuze van de norm zoals verlengd=ja. Een naam die niet past, geeft de namen die wel passen'

const metTijdstip = (opdracht: Command) =>
  metGegevens(opdracht)
    .option('--peildatum <dag>', 'JJJJ-MM-DD; zonder deze optie vandaag')
    .option('--kennismoment <moment>', 'zoals bekend op dat moment; zonder deze optie nu')
