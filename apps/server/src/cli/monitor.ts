import { alsSysteem } from '../db/als.ts'
import { berekenMonitor } from '../monitor/monitor.ts'
import { schrijf } from './afsluiten.ts'
import type { Cijferkeuze } from './cijfers.ts'
import { metDatabank } from './gegevens.ts'
import { leesTijdstip } from './tijdstip.ts'

const getal = (waarde: number | null) =>
  waarde === null ? 'niet te berekenen' : waarde.toLocaleString('nl-NL', { maximumFractionDigits: 2 })
const procent = (deel: number | null) => (deel === null ? getal(null) : `${getal(deel * 100)}%`)

export async function toonMonitor(keuze: Cijferkeuze): Promise<void> {
  const { peildatum, kennismoment } = leesTijdstip(keuze)
  const cijfers = await metDatabank(keuze, { nieuw: false }, (databank) =>
    alsSysteem(databank, 'monitor.lezen', ({ db }) => berekenMonitor(db, peildatum, kennismoment)),
  )
  if (keuze.json) return schrijf(JSON.stringify(cijfers))
  const { kinderen, zonderVasteJeugdbeschermer, wachtlijst, werklast, verloop12m, verzuim12m } = cijfers
  const aandeel = wachtlijst.percentage === null ? getal(null) : `${getal(wachtlijst.percentage)}%`
  schrijf(`Op ${peildatum}, definities ${cijfers.definitieversie}, zoals bekend op ${cijfers.kennismoment}:`)
  schrijf(`${getal(kinderen.totaal)} kinderen met een maatregel, van wie ${getal(kinderen.waarvanJeugdbescherming)} met jeugdbescherming.`)
  schrijf(
    `${getal(zonderVasteJeugdbeschermer)} kinderen zonder vaste jeugdbeschermer; ${getal(wachtlijst.totaal)} op de wachtlijst (${aandeel}).`,
  )
  schrijf(`Daarvan ${getal(wachtlijst.start)} sinds de start en ${getal(wachtlijst.intern)} omdat hun jeugdbeschermer wegviel.`)
  schrijf(`Werklast: ${getal(werklast.perJbjr)} kinderen per fte jeugdbeschermers en jeugdreclasseerders.`)
  schrijf(`Verloop ${procent(verloop12m)}, verzuim ${procent(verzuim12m)} over twaalf maanden.`)
}
