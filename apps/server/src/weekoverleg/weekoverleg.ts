import { kanBesluiten } from '@houvast/domein/weekoverleg'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { herbereken } from '../stand/herbereken.ts'
import type { NieuwWeekbesluit, NieuwWeekoverleg, WeekoverlegAfgesloten } from './contract.ts'
import { getOverleg } from './lezen.ts'

const isBezet = (fout: unknown) => (fout as { code?: unknown } | null)?.code === '23505'

export async function beginWeekoverleg({ db, alsSysteem }: Toegang, nieuw: z.infer<typeof NieuwWeekoverleg>): Promise<{ id: string }> {
  const deelnemers = [...new Set(nieuw.deelnemers)]
  const gevonden = await db.selectFrom('medewerker').select('id').where('id', 'in', deelnemers).execute()
  if (gevonden.length < deelnemers.length) weiger('deelnemers', 'Een van de deelnemers bestaat niet. Kies mensen uit de lijst.')
  const open = await db.selectFrom('weekoverleg').select('id').where('afgesloten_op', 'is', null).executeTakeFirst()
  if (open) throw alBegonnen()
  const id = uuidv7()
  try {
    await alsSysteem(async (systeem) => {
      await systeem
        .insertInto('weekoverleg')
        .values({ id, gehouden_op: vandaagInAmsterdam(), anderen: nieuw.anderen, afgesloten_op: null })
        .execute()
      await systeem
        .insertInto('weekoverlegdeelnemer')
        .values(deelnemers.map((medewerker_id) => ({ id: uuidv7(), weekoverleg_id: id, medewerker_id })))
        .execute()
    })
  } catch (fout) {
    throw isBezet(fout) ? alBegonnen() : fout
  }
  return { id }
}

const alBegonnen = () => new Probleem(409, 'Er is al een weekoverleg begonnen. Ga daarmee verder, of sluit het eerst af.')

/** Kept at once, and changed as long as the talk is open. */
export async function besluit(toegang: Toegang, id: string, nieuw: z.infer<typeof NieuwWeekbesluit>): Promise<{ bewaardOp: string }> {
  const { db, betrokken } = toegang
  const { jeugdigeId: kind, besluit: wat, waarom } = nieuw
  await eisDossier(toegang, kind)
  betrokken([kind])
  await eisOpen(toegang, id)
  const stand = await db.selectFrom('kindstand').select(['op_wachtlijst', 'spoed']).where('jeugdige_id', '=', kind).executeTakeFirst()
  if (!stand?.op_wachtlijst) throw new Probleem(409, 'Dit kind staat niet meer op de lijst. Laad de bladzijde opnieuw.')
  if (!kanBesluiten(wat, stand.spoed)) {
    weiger('besluit', 'Dit kind heeft spoed en kan niet wachten. Kies toewijzen, of hef eerst de spoed op met een reden.')
  }
  await db
    .insertInto('weekoverlegbesluit')
    .values({ id: uuidv7(), weekoverleg_id: id, jeugdige_id: kind, besluit: wat, waarom })
    .onConflict((al) => al.columns(['weekoverleg_id', 'jeugdige_id']).doUpdateSet({ besluit: wat, waarom }))
    .execute()
  return { bewaardOp: new Date().toISOString() }
}

/** Two people may write in one talk, and one may close it meanwhile: the row is held until this is done. */
async function eisOpen({ db, alsSysteem }: Toegang, id: string): Promise<void> {
  const { afgesloten } = await getOverleg(db, id)
  const nog = afgesloten
    ? undefined
    : await alsSysteem((systeem) =>
        systeem
          .selectFrom('weekoverleg')
          .select('id')
          .where('id', '=', id)
          .where('afgesloten_op', 'is', null)
          .forUpdate()
          .executeTakeFirst(),
      )
  if (!nog) throw new Probleem(409, 'Dit weekoverleg is afgesloten. Begin een nieuw om anders te besluiten.')
}

/** Clocks and order follow. Whoever was not spoken about stays so: its clock runs on. */
export async function sluitWeekoverlegAf(toegang: Toegang, id: string): Promise<z.infer<typeof WeekoverlegAfgesloten>> {
  await eisOpen(toegang, id)
  const { alsSysteem } = toegang
  const besproken = await alsSysteem((db) =>
    db.selectFrom('weekoverlegbesluit').select('jeugdige_id').where('weekoverleg_id', '=', id).execute(),
  )
  if (besproken.length === 0)
    throw new Probleem(422, 'Er is nog over geen kind besloten. Besluit over ten minste één kind, dan kunt u afsluiten.')
  await alsSysteem((db) => sql`UPDATE weekoverleg SET afgesloten_op = now() WHERE id = ${id}::uuid`.execute(db))
  const kinderen = besproken.map(({ jeugdige_id }) => jeugdige_id)
  const eigen = await toegang.db.selectFrom('weekoverlegbesluit').select('jeugdige_id').where('weekoverleg_id', '=', id).execute()
  toegang.betrokken(eigen.map(({ jeugdige_id }) => jeugdige_id))
  await alsSysteem((db) => herbereken(db, { kinderen, peildatum: vandaagInAmsterdam() }))
  const { rows } = await sql<{ aantal: number }>`
    SELECT count(*) AS aantal FROM kindstand k WHERE op_wachtlijst
      AND NOT EXISTS (SELECT FROM weekoverlegbesluit b WHERE b.weekoverleg_id = ${id}::uuid AND b.jeugdige_id = k.jeugdige_id)`.execute(
    toegang.db,
  )
  return { besproken: besproken.length, nietBesproken: rows[0]?.aantal ?? 0 }
}
