import { maakKalender } from '@houvast/domein/kalender'
import type { Command } from 'commander'
import { alsSysteem } from '../db/als.ts'
import { berekenMonitor } from '../monitor/monitor.ts'
import { vandaag } from '../stand/dagwissel.ts'
import { findKindstanden } from '../stand/stand.ts'
import { schrijf } from './afsluiten.ts'
import { type Gegevenskeuze, leesDatum, leesMoment, metDatabank, metGegevens } from './gegevens.ts'

interface Keuze extends Gegevenskeuze {
  readonly peildatum?: string
  readonly kennismoment?: string
  readonly json?: boolean
}

const getal = (waarde: number | null) =>
  waarde === null ? 'niet te berekenen' : waarde.toLocaleString('nl-NL', { maximumFractionDigits: 2 })

export function voegCijfersToe(houvast: Command): void {
  metGegevens(houvast.command('monitor'))
    .description('rekent de cijfers van de monitor uit op een peildatum')
    .option('--peildatum <dag>', 'JJJJ-MM-DD; zonder deze optie vandaag')
    .option('--kennismoment <moment>', 'zoals bekend op dat moment; zonder deze optie nu')
    .option('--json', 'alle cijfers als JSON, niet afgerond')
    .action(toonMonitor)
  metGegevens(houvast.command('wachtlijst'))
    .description('toont de kinderen die op een peildatum op de wachtlijst staan')
    .option('--peildatum <dag>', 'JJJJ-MM-DD; zonder deze optie vandaag')
    .option('--kennismoment <moment>', 'zoals bekend op dat moment; zonder deze optie nu')
    .option('--json', 'als JSON')
    .action(toonWachtlijst)
}

const tijdstip = (keuze: Keuze) => ({
  peildatum: keuze.peildatum ? leesDatum(keuze.peildatum) : vandaag(),
  kennismoment: keuze.kennismoment ? leesMoment(keuze.kennismoment) : null,
})

async function toonMonitor(keuze: Keuze): Promise<void> {
  const { peildatum, kennismoment } = tijdstip(keuze)
  const cijfers = await metDatabank(keuze, false, (databank) =>
    alsSysteem(databank, 'monitor.lezen', ({ db }) => berekenMonitor(db, peildatum, kennismoment)),
  )
  if (keuze.json) return schrijf(JSON.stringify(cijfers))
  const { kinderen, zonderVasteJeugdbeschermer, wachtlijst, werklast, verloop12m, verzuim12m } = cijfers
  schrijf(`Op ${peildatum}, definities ${cijfers.definitieversie}, zoals bekend op ${cijfers.kennismoment}:`)
  schrijf(`${getal(kinderen.totaal)} kinderen met een maatregel, van wie ${getal(kinderen.waarvanJeugdbescherming)} met jeugdbescherming.`)
  schrijf(
    `${getal(zonderVasteJeugdbeschermer)} kinderen zonder vaste jeugdbeschermer; ${getal(wachtlijst.totaal)} op de wachtlijst (${getal(wachtlijst.percentage)}%).`,
  )
  schrijf(`Daarvan ${getal(wachtlijst.start)} sinds de start en ${getal(wachtlijst.intern)} omdat hun jeugdbeschermer wegviel.`)
  schrijf(`Werklast: ${getal(werklast.perJbjr)} kinderen per fte jeugdbeschermers en jeugdreclasseerders.`)
  schrijf(
    `Verloop ${getal(verloop12m === null ? null : verloop12m * 100)}%, verzuim ${getal(verzuim12m === null ? null : verzuim12m * 100)}% over twaalf maanden.`,
  )
}

async function toonWachtlijst(keuze: Keuze): Promise<void> {
  const { peildatum, kennismoment } = tijdstip(keuze)
  const kalender = maakKalender()
  const wachtenden = await metDatabank(keuze, false, (databank) =>
    alsSysteem(databank, 'wachtlijst.lezen', async ({ db, betrokken }) => {
      const standen = (await findKindstanden(db, { peildatum, kennismoment })).filter(({ op_wachtlijst }) => op_wachtlijst)
      betrokken(standen.map(({ jeugdige_id }) => jeugdige_id))
      const nummers = await db.selectFrom('jeugdige').select(['id', 'dossiernummer']).execute()
      const dossiernummer = new Map(nummers.map((rij) => [rij.id, rij.dossiernummer]))
      return standen
        .flatMap(({ jeugdige_id, zonder_sinds, soort }) =>
          zonder_sinds === null || soort === null
            ? []
            : [
                {
                  dossiernummer: dossiernummer.get(jeugdige_id) ?? '',
                  zonderSinds: zonder_sinds,
                  werkdagen: kalender.werkdagenTussen(zonder_sinds, peildatum),
                  soort,
                },
              ],
        )
        .sort((een, ander) => een.zonderSinds.localeCompare(ander.zonderSinds) || een.dossiernummer.localeCompare(ander.dossiernummer))
    }),
  )
  if (keuze.json) return schrijf(JSON.stringify(wachtenden))
  schrijf(`Op ${peildatum} wachten ${wachtenden.length} kinderen op een vaste jeugdbeschermer.`)
  for (const { dossiernummer, zonderSinds, werkdagen, soort } of wachtenden) {
    schrijf(
      `${dossiernummer}  ${soort === 'start' ? 'sinds de start' : 'intern        '}  zonder sinds ${zonderSinds}, ${werkdagen} werkdagen`,
    )
  }
}
