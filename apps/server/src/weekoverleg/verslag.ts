import { datumInWoorden } from '@houvast/domein/kalender'
import type { Weekbesluit } from '@houvast/domein/weekoverleg'
import type { Toegang } from '../db/als.ts'
import { alinea, type Blok, type Document, kop, lijst } from '../document/document.ts'
import { getWeekoverleg } from './lezen.ts'

const koppen: Record<Weekbesluit, string> = {
  toewijzen: 'Voor wie nu iemand wordt gezocht',
  eerder: 'Wie voorrang krijgt',
  blijft: 'Wie op zijn plaats blijft',
}

/** The minutes of one talk, as far as the reader may open the children in it now; how many there were more, is said. */
export async function schrijfVerslag(toegang: Toegang, id: string, instelling: string): Promise<Document> {
  const beeld = await getWeekoverleg(toegang, id, true)
  const besproken = beeld.kinderen.filter(({ besluit }) => besluit !== null)
  const alle = await toegang.alsSysteem((db) =>
    db
      .selectFrom('weekoverlegbesluit')
      .select(({ fn }) => fn.countAll<number>().as('aantal'))
      .where('weekoverleg_id', '=', id)
      .executeTakeFirstOrThrow(),
  )
  const elders = alle.aantal - besproken.length
  const titel = `Weekoverleg over de wachtlijst, ${datumInWoorden(beeld.gehoudenOp)}`
  const wie = [...beeld.deelnemers.map(({ naam }) => naam), beeld.anderen].filter(Boolean).join(', ')
  const blokken: Blok[] = [
    alinea(wie, 'Aanwezig:'),
    alinea(beeld.afgesloten ? 'Dit overleg is afgesloten.' : 'Dit overleg is nog niet afgesloten: er kan nog iets veranderen.', 'Stand:'),
    alinea(`Er is besloten over ${alle.aantal === 1 ? '1 kind' : `${alle.aantal} kinderen`}.`),
    ...(elders > 0
      ? [alinea(`Over ${elders === 1 ? '1 kind' : `${elders} kinderen`} staat hier niets: dat dossier mag u nu niet openen.`)]
      : []),
  ]
  for (const besluit of ['toewijzen', 'eerder', 'blijft'] as const) {
    const deze = besproken.filter((kind) => kind.besluit?.besluit === besluit)
    if (deze.length === 0) continue
    blokken.push(kop(koppen[besluit]))
    blokken.push(
      lijst(
        deze.map(({ kind, besluit: genomen, vorig }) => {
          const eerder = vorig && vorig.besluit !== besluit ? ` Vorige keer (${datumInWoorden(vorig.op)}): ${vorig.waarom}` : ''
          return `${kind.naam ?? 'Kind'}, dossier ${kind.dossiernummer}. ${genomen?.waarom ?? ''}${eerder}`
        }),
      ),
    )
  }
  return { titel, instelling, gemaaktOp: new Date().toISOString(), delen: [{ titel, blokken }] }
}
