import { maakKalender } from '@houvast/domein/kalender'
import { alsSysteem } from '../db/als.ts'
import { findKindstanden } from '../stand/stand.ts'
import { schrijf } from './afsluiten.ts'
import type { Cijferkeuze } from './cijfers.ts'
import { metDatabank } from './gegevens.ts'
import { leesTijdstip } from './tijdstip.ts'

const woorden = { start: 'sinds de start', intern: 'jeugdbeschermer viel weg' } as const

export async function toonWachtlijst(keuze: Cijferkeuze): Promise<void> {
  const { peildatum, kennismoment } = leesTijdstip(keuze)
  const kalender = maakKalender()
  const wachtenden = await metDatabank(keuze, { nieuw: false }, (databank) =>
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
                  dossiernummer: dossiernummer.get(jeugdige_id) ?? null,
                  zonderSinds: zonder_sinds,
                  werkdagen: kalender.werkdagenTussen(zonder_sinds, peildatum),
                  soort,
                },
              ],
        )
        .sort(
          (een, ander) =>
            een.zonderSinds.localeCompare(ander.zonderSinds) || (een.dossiernummer ?? '').localeCompare(ander.dossiernummer ?? ''),
        )
    }),
  )
  if (keuze.json) return schrijf(JSON.stringify(wachtenden))
  schrijf(
    wachtenden.length === 1
      ? `Op ${peildatum} wacht 1 kind op een vaste jeugdbeschermer.`
      : `Op ${peildatum} wachten ${wachtenden.length} kinderen op een vaste jeugdbeschermer.`,
  )
  for (const { dossiernummer, zonderSinds, werkdagen, soort } of wachtenden) {
    schrijf(`${(dossiernummer ?? 'vervallen').padEnd(9)}  zonder sinds ${zonderSinds}, ${werkdagen} werkdagen, ${woorden[soort]}`)
  }
}
