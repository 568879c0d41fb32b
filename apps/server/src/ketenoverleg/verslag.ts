import { datumInWoorden } from '@houvast/domein/kalender'
import { bladdag } from '@houvast/domein/regio'
import type { Toegang } from '../db/als.ts'
import { alinea, type Blok, type Document, kop, lijst, tabel } from '../document/document.ts'
import { Probleem } from '../http/probleem.ts'
import { afgeschermd } from '../regio/export.ts'
import { maakRegioblad } from '../regio/regio.ts'
import { getKeten, noemPartij } from './lezen.ts'

const standen = { open: 'open', verlopen: 'verlopen', gedaan: 'gedaan', ingetrokken: 'ingetrokken' } as const

/** The minutes of one meeting. They go outside, whoever asks: our own figure is the one of the sheet for outside, and nobody is named. */
export async function schrijfKetenverslag(toegang: Toegang, id: string, instelling: string): Promise<Document> {
  const rij = await toegang.db.selectFrom('ketenoverleg').select(['jeugdregio', 'datum']).where('id', '=', id).executeTakeFirst()
  if (!rij) throw new Probleem(404, 'Dit overleg bestaat niet. Laad de bladzijde opnieuw.')
  const keten = await getKeten(toegang, rij.jeugdregio)
  const overleg = keten.overleggen.find((een) => een.id === id)
  if (!overleg) throw new Error('Een overleg hoort bij zijn regio.')
  const dag = bladdag(rij.datum)
  const blad = await toegang.alsSysteem((db) => maakRegioblad(db, { peildatum: dag, kennismoment: null, beeld: 'regio' }))
  const eigen = blad.rijen.find(({ soort, naam }) => soort === 'regio' && naam === rij.jeugdregio)?.getallen.wachtlijst ?? null
  const titel = `Ketenoverleg ${rij.jeugdregio}, ${datumInWoorden(rij.datum)}`
  const cijfers = keten.reeksen.flatMap(({ partij, naam, tellingen }) => {
    const laatste = tellingen.findLast(({ peildatum }) => peildatum <= rij.datum)
    return laatste ? [{ naam: noemPartij(partij, naam), ...laatste }] : []
  })
  const dagen = (aantal: number | null) => (aantal === null ? 'niet gegeven' : `${aantal} dagen`)
  const blokken: Blok[] = [
    alinea(overleg.deelnemers.join('; '), 'Aanwezig:'),
    alinea(overleg.afgesloten ? 'Dit overleg is afgesloten.' : 'Dit overleg is nog niet afgesloten: er kan nog iets veranderen.', 'Stand:'),
    kop('Wie er wachten'),
    alinea('Elke partij telt op haar eigen manier. Tel deze getallen niet bij elkaar op: een kind kan bij meer partijen wachten.'),
    tabel(
      ['Partij', 'Op', 'Wachtend', 'Middelste', 'Langste'],
      [
        [`${instelling} (berekend)`, datumInWoorden(dag), eigen === null ? afgeschermd : String(eigen), 'zie de monitor', 'zie de monitor'],
        ...cijfers.map((een) => [
          een.naam,
          datumInWoorden(een.peildatum),
          String(een.wachtend),
          dagen(een.mediaanDagen),
          dagen(een.langstDagen),
        ]),
      ],
    ),
    lijst([
      `${instelling}: kinderen die langer dan vijf werkdagen geen vaste jeugdbeschermer hebben. Bron: berekend door Houvast, definities ${blad.definitieversie}.`,
      ...cijfers.map(({ naam, definitie, bron }) => `${naam}: ${definitie} Bron: ${bron}.`),
    ]),
    kop('Agenda'),
    overleg.agenda.length > 0 ? lijst(overleg.agenda) : alinea('Er stond niets open, en geen cijfer bewoog.'),
    kop('Wat er is besproken'),
    ...(overleg.besproken ? overleg.besproken.split(/\n+/).map((regel) => alinea(regel)) : [alinea('Er is nog niets opgeschreven.')]),
    kop('Afspraken'),
    keten.afspraken.length > 0
      ? tabel(
          ['Wat', 'Wie', 'Uiterlijk', 'Stand'],
          keten.afspraken.map(({ wat, wie, uiterlijk, stand }) => [wat, wie, datumInWoorden(uiterlijk), standen[stand]]),
        )
      : alinea('Er zijn geen afspraken.'),
  ]
  return { titel, instelling, gemaaktOp: new Date().toISOString(), delen: [{ titel, blokken }] }
}
