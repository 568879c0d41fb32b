import { isDatum } from '@houvast/domein/kalender'
import { leesRekenblad, Rekenbladfout } from '@houvast/uitwisseling/rekenblad'
import type { Transaction } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { nietInDeToekomst, weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import {
  type AfloopInvoer,
  type AfspraakInvoer,
  KetentellingInvoer,
  type KnelpuntInvoer,
  type OverlegInvoer,
  type VerwachtingInvoer,
} from './contract.ts'
import { maakAgenda } from './lezen.ts'

type Telling = z.infer<typeof KetentellingInvoer>
type Db = Transaction<Schema>

/** The same party, region and day again is a correction; what it was stays in the history. */
async function bewaarTelling(db: Db, { mediaanDagen, langstDagen, ...rest }: Telling): Promise<{ id: string; isNieuw: boolean }> {
  nietInDeToekomst('peildatum', rest.peildatum, 'Een peildatum')
  if (mediaanDagen !== null && langstDagen !== null && langstDagen < mediaanDagen)
    weiger('langstDagen', 'De langste wachttijd is korter dan de middelste. Verbeter een van beide.')
  const waarden = { ...rest, mediaan_dagen: mediaanDagen, langst_dagen: langstDagen }
  const bekend = await db
    .selectFrom('ketentelling')
    .select('id')
    .where('partij', '=', rest.partij)
    .where('naam', '=', rest.naam)
    .where('jeugdregio', '=', rest.jeugdregio)
    .where('peildatum', '=', rest.peildatum)
    .executeTakeFirst()
  if (bekend) {
    await db.updateTable('ketentelling').set(waarden).where('id', '=', bekend.id).execute()
    return { id: bekend.id, isNieuw: false }
  }
  const id = uuidv7()
  await db
    .insertInto('ketentelling')
    .values({ id, ...waarden })
    .execute()
  return { id, isNieuw: true }
}

export async function legTellingVast({ alsSysteem }: Toegang, telling: Telling): Promise<{ id: string }> {
  const { id } = await alsSysteem((db) => bewaarTelling(db, telling))
  return { id }
}

const kolommen = ['partij', 'naam', 'jeugdregio', 'peildatum', 'wachtend', 'mediaan_dagen', 'langst_dagen', 'definitie', 'bron'] as const

/** A file of counts, all of it or nothing. */
export async function importeerTellingen({ alsSysteem }: Toegang, inhoud: string): Promise<{ nieuw: number; verbeterd: number }> {
  const rijen = await leesRekenblad(Buffer.from(inhoud, 'base64')).catch((fout) => {
    if (fout instanceof Rekenbladfout) return weiger('inhoud', fout.message)
    throw fout
  })
  const [eerste] = rijen
  if (!eerste) return weiger('inhoud', 'In dit bestand staat geen enkele telling. Kijk of het goede bestand is gekozen.')
  const ontbreekt = kolommen.filter((kolom) => !(kolom in eerste))
  if (ontbreekt.length > 0) weiger('inhoud', `In de eerste rij ontbreekt: ${ontbreekt.join(', ')}. Voeg die kolommen toe.`)
  const tellingen = rijen.map((rij, plaats) => {
    const getal = (kolom: string) => (rij[kolom] === '' ? null : Number(rij[kolom]))
    const datum = rij.peildatum?.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1') ?? ''
    if (!isDatum(datum)) weiger('inhoud', `Rij ${plaats + 2}: de peildatum is geen dag. Schrijf hem als 31-12-2026.`)
    const gelezen = KetentellingInvoer.safeParse({
      ...rij,
      peildatum: datum,
      wachtend: getal('wachtend'),
      mediaanDagen: getal('mediaan_dagen'),
      langstDagen: getal('langst_dagen'),
    })
    if (gelezen.success) return gelezen.data
    const [fout] = gelezen.error.issues
    return weiger('inhoud', `Rij ${plaats + 2}, kolom ${String(fout?.path[0] ?? '')}: ${fout?.message ?? 'klopt niet'}`)
  })
  return alsSysteem(async (db) => {
    let nieuw = 0
    for (const telling of tellingen) nieuw += Number((await bewaarTelling(db, telling)).isNieuw)
    return { nieuw, verbeterd: tellingen.length - nieuw }
  })
}

/** What the Raad said on a day replaces what was entered for that day. */
export async function legVerwachtingVast(
  { alsSysteem }: Toegang,
  { jeugdregio, standOp, bron, maanden }: z.infer<typeof VerwachtingInvoer>,
): Promise<{ id: string }> {
  nietInDeToekomst('standOp', standOp, 'De dag van deze stand')
  if (maanden.some(({ maand }) => !maand.endsWith('-01'))) weiger('maanden', 'Geef van elke maand de eerste dag.')
  if (new Set(maanden.map(({ maand }) => maand)).size !== maanden.length)
    weiger('maanden', 'Een maand staat er twee keer in. Verbeter de maanden.')
  await alsSysteem(async (db) => {
    await db.deleteFrom('verwachte_uitspraak').where('jeugdregio', '=', jeugdregio).where('stand_op', '=', standOp).execute()
    const rijen = maanden.map(({ maand, aantal }) => ({ id: uuidv7(), jeugdregio, stand_op: standOp, maand, aantal, bron }))
    await db.insertInto('verwachte_uitspraak').values(rijen).execute()
  })
  return { id: uuidv7() }
}

export async function legAfspraakVast(
  { alsSysteem }: Toegang,
  { overlegId, ...rest }: z.infer<typeof AfspraakInvoer>,
): Promise<{ id: string }> {
  const id = uuidv7()
  await alsSysteem(async (db) => {
    if (overlegId !== null) await getOpenOverleg(db, overlegId)
    await db
      .insertInto('ketenafspraak')
      .values({ id, overleg_id: overlegId, ...rest })
      .execute()
  })
  return { id }
}

async function getOpenAfspraak(db: Db, id: string) {
  const afspraak = await db.selectFrom('ketenafspraak').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!afspraak) throw new Probleem(404, 'Deze afspraak bestaat niet. Laad de bladzijde opnieuw.')
  if (afspraak.gedaan_op !== null || afspraak.ingetrokken_op !== null)
    throw new Probleem(409, 'Deze afspraak is al afgerond. Leg een nieuwe vast als er nog iets moet gebeuren.')
  return afspraak
}

export async function legVoortgangVast({ alsSysteem }: Toegang, afspraak: string, woorden: string): Promise<{ id: string }> {
  const id = uuidv7()
  await alsSysteem(async (db) => {
    await getOpenAfspraak(db, afspraak)
    await db.insertInto('ketenvoortgang').values({ id, afspraak_id: afspraak, op: vandaagInAmsterdam(), woorden }).execute()
  })
  return { id }
}

export async function rondAfspraakAf(
  { alsSysteem }: Toegang,
  id: string,
  { afloop, waarom }: z.infer<typeof AfloopInvoer>,
): Promise<{ id: string }> {
  const dag = vandaagInAmsterdam()
  await alsSysteem(async (db) => {
    await getOpenAfspraak(db, id)
    const afgerond = afloop === 'gedaan' ? { gedaan_op: dag } : { ingetrokken_op: dag }
    await db
      .updateTable('ketenafspraak')
      .set({ ...afgerond, waarom })
      .where('id', '=', id)
      .execute()
  })
  return { id }
}

export async function legOverlegVast({ alsSysteem }: Toegang, nieuw: z.infer<typeof OverlegInvoer>): Promise<{ id: string }> {
  const id = uuidv7()
  await alsSysteem((db) =>
    db
      .insertInto('ketenoverleg')
      .values({ id, ...nieuw, agenda: null, afgesloten_op: null })
      .execute(),
  )
  return { id }
}

async function getOpenOverleg(db: Db, id: string) {
  const overleg = await db.selectFrom('ketenoverleg').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!overleg) throw new Probleem(404, 'Dit overleg bestaat niet. Laad de bladzijde opnieuw.')
  if (overleg.afgesloten_op !== null) throw new Probleem(409, 'Dit overleg is afgesloten. Wat nu nog moet, hoort bij een volgend overleg.')
  return overleg
}

export async function schrijfBesproken({ alsSysteem }: Toegang, id: string, besproken: string): Promise<{ id: string }> {
  await alsSysteem(async (db) => {
    await getOpenOverleg(db, id)
    await db.updateTable('ketenoverleg').set({ besproken }).where('id', '=', id).execute()
  })
  return { id }
}

/** From here on the agenda stays as it was. */
export async function sluitOverlegAf({ alsSysteem }: Toegang, id: string): Promise<{ id: string }> {
  await alsSysteem(async (db) => {
    const { jeugdregio, datum, besproken } = await getOpenOverleg(db, id)
    if (datum > vandaagInAmsterdam()) throw new Probleem(409, 'Dit overleg is nog niet geweest. Sluit het af op de dag zelf of erna.')
    if (besproken.length < 3) throw new Probleem(409, 'Er staat nog niet wat er is besproken. Schrijf dat eerst op.')
    const agenda = await maakAgenda(db, jeugdregio, datum)
    await db.updateTable('ketenoverleg').set({ agenda, afgesloten_op: new Date().toISOString() }).where('id', '=', id).execute()
  })
  return { id }
}

export async function legKnelpuntVast({ alsSysteem }: Toegang, nieuw: z.infer<typeof KnelpuntInvoer>): Promise<{ id: string }> {
  nietInDeToekomst('sinds', nieuw.sinds, 'Het begin van een knelpunt')
  const id = uuidv7()
  await alsSysteem((db) =>
    db
      .insertInto('knelpunt')
      .values({ id, ...nieuw, opgelost_op: null })
      .execute(),
  )
  return { id }
}

export async function losKnelpuntOp({ alsSysteem }: Toegang, id: string): Promise<{ id: string }> {
  const { numUpdatedRows } = await alsSysteem((db) =>
    db
      .updateTable('knelpunt')
      .set({ opgelost_op: vandaagInAmsterdam() })
      .where('id', '=', id)
      .where('opgelost_op', 'is', null)
      .executeTakeFirst(),
  )
  if (numUpdatedRows === 0n) throw new Probleem(404, 'Dit knelpunt staat niet open. Laad de bladzijde opnieuw.')
  return { id }
}
