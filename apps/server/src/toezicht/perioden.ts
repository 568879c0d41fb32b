import { periodestand, weigerPeriode } from '@houvast/domein/toezicht'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import type { NieuwePeriode, PeriodeInzageAntwoord, PeriodenAntwoord } from './contract.ts'

/** Newest first, with how much was opened in each. */
export async function findPerioden({ alsSysteem }: Toegang): Promise<z.infer<typeof PeriodenAntwoord>> {
  const vandaag = vandaagInAmsterdam()
  return alsSysteem(async (db) => {
    const { rows } = await sql<Omit<z.infer<typeof PeriodenAntwoord>['rijen'][number], 'stand'>>`
      SELECT p.id, p.medewerker_id AS "medewerkerId", w.naam AS wie, p.van, p.tot, p.doel, p.kenmerk, p.besluit, p.gesloten_op AS "geslotenOp",
        count(l.volgnummer) FILTER (WHERE l.uitkomst = 'toegestaan') AS gelezen, count(l.volgnummer) FILTER (WHERE l.uitkomst = 'geweigerd') AS geweigerd,
        (SELECT count(*) FROM steekproef s WHERE s.toezichtperiode_id = p.id) AS steekproeven
      FROM toezichtperiode p JOIN medewerker w ON w.id = p.medewerker_id
      LEFT JOIN logboek l ON l.medewerker_id = p.medewerker_id AND l.rol = 'inspectie' AND ${inPeriode}
      GROUP BY p.id, w.naam ORDER BY p.van DESC, p.id`.execute(db)
    const { rows: inspecteurs } = await sql<{ id: string; naam: string }>`
      SELECT w.id, w.naam FROM medewerker w JOIN gebruikersrol r ON r.medewerker_id = w.id
      WHERE r.rol = 'inspectie' AND r.geldig @> ${vandaag}::date ORDER BY w.naam, w.id`.execute(db)
    return { rijen: rows.map((rij) => ({ ...rij, stand: periodestand(rij, vandaag) })), inspecteurs }
  })
}

const inPeriode = sql`(l.begin_op AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN p.van AND p.tot`

/** What was opened in a period, and what was refused, newest first. */
export async function findPeriodeInzage({ alsSysteem }: Toegang, id: string): Promise<z.infer<typeof PeriodeInzageAntwoord>> {
  const { rows } = await alsSysteem((db) =>
    sql<z.infer<typeof PeriodeInzageAntwoord>['rijen'][number]>`
      SELECT l.begin_op AS op, l.naam AS handeling, l.uitkomst, l.aantal_betrokkenen AS dossiers
      FROM toezichtperiode p JOIN logboek l ON l.medewerker_id = p.medewerker_id AND l.rol = 'inspectie' AND ${inPeriode}
      WHERE p.id = ${id}::uuid ORDER BY l.volgnummer DESC LIMIT 500`.execute(db),
  )
  return { rijen: rows }
}

export async function openPeriode({ alsSysteem }: Toegang, nieuw: z.infer<typeof NieuwePeriode>): Promise<{ id: string }> {
  const vandaag = vandaagInAmsterdam()
  const bezwaar = weigerPeriode(nieuw, vandaag)
  if (bezwaar !== null) weiger('tot', bezwaar)
  const id = uuidv7()
  const { medewerkerId, ...rest } = nieuw
  await alsSysteem(async (db) => {
    const { rows } = await sql`
      SELECT 1 FROM gebruikersrol WHERE medewerker_id = ${medewerkerId}::uuid AND rol = 'inspectie' AND geldig @> ${vandaag}::date`.execute(
      db,
    )
    if (rows.length === 0) weiger('medewerkerId', 'Deze persoon heeft niet de rol inspectie. Geef die eerst bij Medewerkers en rollen.')
    const { rows: overlap } = await sql`
      SELECT 1 FROM toezichtperiode WHERE medewerker_id = ${medewerkerId}::uuid AND gesloten_op IS NULL
        AND daterange(van, tot, '[]') && daterange(${nieuw.van}::date, ${nieuw.tot}::date, '[]')`.execute(db)
    if (overlap.length > 0)
      throw new Probleem(409, 'Voor deze persoon is er al een periode in deze dagen. Sluit die eerst, of kies andere dagen.')
    await db
      .insertInto('toezichtperiode')
      .values({ id, medewerker_id: medewerkerId, ...rest, gesloten_op: null })
      .execute()
  })
  return { id }
}

/** Ends it at once. It is kept, with everything that was opened in it. */
export async function sluitPeriode({ alsSysteem }: Toegang, id: string): Promise<{ id: string }> {
  const { numUpdatedRows } = await alsSysteem((db) =>
    db
      .updateTable('toezichtperiode')
      .set({ gesloten_op: vandaagInAmsterdam() })
      .where('id', '=', id)
      .where('gesloten_op', 'is', null)
      .executeTakeFirst(),
  )
  if (numUpdatedRows === 0n) throw new Probleem(404, 'Deze periode bestaat niet of is al gesloten. Laad de bladzijde opnieuw.')
  return { id }
}
