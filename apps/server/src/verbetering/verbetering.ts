import type { Datum } from '@houvast/domein/kalender'
import { isTeLaat, voorEnNa } from '@houvast/domein/verbetering'
import { minstePunten } from '@houvast/statistiek/regelkaarten'
import type { Updateable } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema, ToezeggingTabel, VerbetermaatregelTabel } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import type { OordeelInvoer, ToezeggingInvoer, VerbeterInvoer, VerbeteringAntwoord, VerbeteringenAntwoord } from './contract.ts'
import { maakKaart } from './kaart.ts'
import { telPerMaand } from './reeks.ts'

type Antwoord = z.infer<typeof VerbeteringenAntwoord>
type Gelezen<Tabel> = { readonly [Kolom in keyof Tabel]: Tabel[Kolom] extends { __select__: infer Waarde } ? Waarde : Tabel[Kolom] }

function alsMaatregel(rij: Gelezen<VerbetermaatregelTabel>): Antwoord['maatregelen'][number] {
  const { id, wat, reden, verwacht, figuur, teams, van, tot, eigenaar, oordeel, oordeel_reden, oordeel_op } = rij
  return {
    ...{ id, wat, reden, verwacht, figuur, teams, van, tot, eigenaar },
    oordeel: oordeel && oordeel_reden && oordeel_op ? { oordeel, reden: oordeel_reden, op: oordeel_op } : null,
  }
}

function alsToezegging(rij: Gelezen<ToezeggingTabel>, dag: Datum): Antwoord['toezeggingen'][number] {
  const { id, verbetermaatregel_id, wat, bron, wie, uiterlijk, gedaan_op, bewijs } = rij
  return {
    ...{ id, wat, bron, wie, uiterlijk, bewijs, verbetermaatregelId: verbetermaatregel_id, gedaanOp: gedaan_op },
    teLaat: isTeLaat({ uiterlijk, gedaanOp: gedaan_op }, dag),
  }
}

export async function findVerbeteringen({ db }: Toegang): Promise<Antwoord> {
  const dag = vandaagInAmsterdam()
  const maatregelen = await db.selectFrom('verbetermaatregel').selectAll().orderBy('van', 'desc').orderBy('id').execute()
  const toezeggingen = await db.selectFrom('toezegging').selectAll().orderBy('uiterlijk').orderBy('id').execute()
  const teams = await db.selectFrom('team').select(['id', 'naam']).orderBy('naam').execute()
  return {
    maatregelen: maatregelen.map((rij) => alsMaatregel(rij)),
    toezeggingen: toezeggingen.map((rij) => alsToezegging(rij, dag)),
    teams,
  }
}

/** One measure with its figure before and after, beside the teams that did not join. Counts only; runs with the rights of the system. */
export async function getVerbetering(toegang: Toegang, id: string): Promise<z.infer<typeof VerbeteringAntwoord>> {
  const dag = vandaagInAmsterdam()
  const { maatregelen, toezeggingen, teams } = await findVerbeteringen(toegang)
  const maatregel = maatregelen.find((een) => een.id === id)
  if (!maatregel) throw new Probleem(404, 'Deze verbetermaatregel bestaat niet. Laad de bladzijde opnieuw.')
  const { mee, anders } = await toegang.alsSysteem((db) => telPerMaand(db, maatregel.figuur, maatregel.teams, dag))
  const metVergelijking = maatregel.teams.length > 0
  return {
    maatregel,
    toezeggingen: toezeggingen.filter(({ verbetermaatregelId }) => verbetermaatregelId === id),
    teamnamen: teams.filter((team) => maatregel.teams.includes(team.id)).map(({ naam }) => naam),
    reeks: mee,
    vergelijking: metVergelijking ? anders : null,
    voorna: voorEnNa(mee, maatregel.van),
    vergelijkingVoorna: metVergelijking ? voorEnNa(anders, maatregel.van) : null,
    ...maakKaart(maatregel.figuur, mee, maatregel.van),
    minstePunten,
  }
}

/** @throws Probleem when the days are the wrong way round or a team does not exist */
export async function bewaarVerbetering(
  { db, alsSysteem }: Toegang,
  id: string | null,
  nieuw: z.infer<typeof VerbeterInvoer>,
): Promise<{ id: string }> {
  if (nieuw.tot !== null && nieuw.tot < nieuw.van) weiger('tot', 'De laatste dag ligt voor de eerste. Verbeter een van beide.')
  const teams = [...new Set(nieuw.teams)]
  const bekend = teams.length === 0 ? [] : await db.selectFrom('team').select('id').where('id', 'in', teams).execute()
  if (bekend.length !== teams.length) weiger('teams', 'Een van deze teams bestaat niet. Kies de teams opnieuw.')
  const waarden = { ...nieuw, teams }
  if (id === null) {
    const eigen = uuidv7()
    const zonder = { oordeel: null, oordeel_reden: null, oordeel_op: null }
    await alsSysteem((systeem) =>
      systeem
        .insertInto('verbetermaatregel')
        .values({ id: eigen, ...waarden, ...zonder })
        .execute(),
    )
    return { id: eigen }
  }
  return wijzig(alsSysteem, id, waarden)
}

/** Writing the same again changes nothing, and is no mistake. */
async function wijzig(
  alsSysteem: Toegang['alsSysteem'],
  id: string,
  waarden: Updateable<Schema['verbetermaatregel']>,
): Promise<{ id: string }> {
  await alsSysteem(async (db) => {
    const bekend = await db.selectFrom('verbetermaatregel').select('id').where('id', '=', id).executeTakeFirst()
    if (!bekend) throw new Probleem(404, 'Deze verbetermaatregel bestaat niet. Laad de bladzijde opnieuw.')
    await db.updateTable('verbetermaatregel').set(waarden).where('id', '=', id).execute()
  })
  return { id }
}

/** People say whether it works; a chart does not. An earlier word stays in the history. */
export async function legOordeelVast(
  { alsSysteem }: Toegang,
  id: string,
  { oordeel, reden }: z.infer<typeof OordeelInvoer>,
): Promise<{ id: string }> {
  const waarden = { oordeel, oordeel_reden: reden, oordeel_op: vandaagInAmsterdam() }
  return wijzig(alsSysteem, id, waarden)
}

export async function legToezeggingVast(
  { db, alsSysteem }: Toegang,
  { verbetermaatregelId, ...rest }: z.infer<typeof ToezeggingInvoer>,
): Promise<{ id: string }> {
  if (verbetermaatregelId !== null) {
    const bij = await db.selectFrom('verbetermaatregel').select('id').where('id', '=', verbetermaatregelId).executeTakeFirst()
    if (!bij) weiger('verbetermaatregelId', 'Deze verbetermaatregel bestaat niet. Kies er een uit de lijst.')
  }
  const id = uuidv7()
  const waarden = { id, ...rest, verbetermaatregel_id: verbetermaatregelId, gedaan_op: null, bewijs: null }
  await alsSysteem((systeem) => systeem.insertInto('toezegging').values(waarden).execute())
  return { id }
}

export async function komToezeggingNa({ alsSysteem }: Toegang, id: string, bewijs: string): Promise<{ id: string }> {
  const { numUpdatedRows } = await alsSysteem((db) =>
    db
      .updateTable('toezegging')
      .set({ gedaan_op: vandaagInAmsterdam(), bewijs })
      .where('id', '=', id)
      .where('gedaan_op', 'is', null)
      .executeTakeFirst(),
  )
  if (numUpdatedRows === 0n) throw new Probleem(404, 'Deze toezegging bestaat niet of is al nagekomen. Laad de bladzijde opnieuw.')
  return { id }
}
