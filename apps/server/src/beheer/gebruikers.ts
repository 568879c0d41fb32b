import { actiesVan, heeftPeriodeNodig, type Rol } from '@houvast/domein/toegang'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import type { Schema } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { findKinderenVanMedewerkers, herbereken } from '../stand/herbereken.ts'
import { heeftOpenPeriode } from '../toezicht/open.ts'
import type { GebruikersAntwoord, IkAntwoord } from './contract.ts'

type Ik = z.infer<typeof IkAntwoord>

/** Who is logged in, and what this role may do; about the reader alone, so no file is opened and nothing is logged. */
export async function getIk(databank: Databank, wie: { medewerkerId: string; rol: Rol; csrf: string; instelling: string }): Promise<Ik> {
  const { medewerkerId, rol, csrf, instelling } = wie
  const medewerker = await databank.kysely
    .selectFrom('medewerker')
    .leftJoin('team', 'team.id', 'medewerker.team_id')
    .select(['medewerker.naam', 'team.id as teamId', 'team.naam as team'])
    .where('medewerker.id', '=', medewerkerId)
    .executeTakeFirstOrThrow()
  const isDicht = heeftPeriodeNodig(rol) && !(await heeftOpenPeriode(databank.kysely, medewerkerId))
  return {
    medewerkerId,
    naam: medewerker.naam,
    rol,
    team: medewerker.teamId && medewerker.team ? { id: medewerker.teamId, naam: medewerker.team } : null,
    acties: isDicht ? [] : actiesVan(rol),
    csrf,
    instelling,
    vandaag: vandaagInAmsterdam(),
  }
}

/** Everybody in service, and who has a role: the role decides what somebody sees. */
export async function findGebruikers({ alsSysteem }: Toegang): Promise<z.infer<typeof GebruikersAntwoord>> {
  const vandaag = vandaagInAmsterdam()
  return alsSysteem(async (db) => {
    const { rows } = await sql<z.infer<typeof GebruikersAntwoord>['rijen'][number]>`
      SELECT w.id AS "medewerkerId", w.naam, w.functie, t.naam AS team, r.rol,
        (SELECT max(s.begonnen_op) FROM sessie s WHERE s.medewerker_id = w.id) AS "laatstIngelogd"
      FROM medewerker w
      LEFT JOIN team t ON t.id = w.team_id
      LEFT JOIN gebruikersrol r ON r.medewerker_id = w.id AND r.geldig @> ${vandaag}::date
      WHERE w.uit_dienst IS NULL OR w.uit_dienst >= ${vandaag}::date OR r.id IS NOT NULL
      ORDER BY r.rol IS NULL, w.naam, w.id`.execute(db)
    return { rijen: rows }
  })
}

/**
 * Gives a medewerker a role from today, or none. The next request of this person already has it.
 *
 * @throws Probleem when nobody would be left to manage roles
 */
export async function geefRol(toegang: Toegang, medewerkerId: string, rol: Rol | null): Promise<{ id: string }> {
  const vandaag = vandaagInAmsterdam()
  await toegang.alsSysteem(async (db) => {
    const medewerker = await db.selectFrom('medewerker').select(['id', 'uit_dienst']).where('id', '=', medewerkerId).executeTakeFirst()
    if (!medewerker) throw new Probleem(404, 'Deze medewerker bestaat niet. Laad de lijst opnieuw.')
    if (rol !== null && medewerker.uit_dienst !== null && medewerker.uit_dienst < vandaag) {
      throw new Probleem(409, 'Deze medewerker is uit dienst en kan geen rol krijgen.')
    }
    // Two changes of roles at once could each leave the other as the last beheerder.
    await sql`LOCK TABLE gebruikersrol IN SHARE ROW EXCLUSIVE MODE`.execute(db)
    await beeindigRollen(db, medewerkerId)
    if (rol !== null) {
      await sql`INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig) VALUES (${uuidv7()}, ${medewerkerId}, ${rol}, daterange(${vandaag}::date, NULL))`.execute(
        db,
      )
    }
    const { rows: beheerders } =
      await sql`SELECT 1 FROM gebruikersrol WHERE rol = 'beheerder' AND geldig @> ${vandaag}::date LIMIT 1`.execute(db)
    if (beheerders.length === 0) throw new Probleem(409, 'Er moet altijd iemand beheerder zijn. Maak eerst iemand anders beheerder.')
    await herbereken(db, { kinderen: await findGeraakteKinderen(db, medewerkerId), peildatum: vandaag })
  })
  return { id: medewerkerId }
}

/** Ends what runs yesterday; what began today never was. */
async function beeindigRollen(db: Kysely<Schema>, medewerkerId: string): Promise<void> {
  const vandaag = vandaagInAmsterdam()
  await sql`DELETE FROM gebruikersrol WHERE medewerker_id = ${medewerkerId} AND lower(geldig) >= ${vandaag}::date`.execute(db)
  await sql`
    UPDATE gebruikersrol SET geldig = daterange(lower(geldig), ${vandaag}::date)
    WHERE medewerker_id = ${medewerkerId} AND (upper_inf(geldig) OR upper(geldig) > ${vandaag}::date)`.execute(db)
}

/** Whose dossiertoegang follows from this person's role: the waiting, the children of the team, and where this person had access. */
async function findGeraakteKinderen(db: Kysely<Schema>, medewerkerId: string): Promise<string[]> {
  const teamleden = await db
    .selectFrom('medewerker as ik')
    .innerJoin('medewerker as collega', 'collega.team_id', 'ik.team_id')
    .select('collega.id')
    .where('ik.id', '=', medewerkerId)
    .execute()
  const vanTeam = await findKinderenVanMedewerkers(db, [medewerkerId, ...teamleden.map(({ id }) => id)])
  const { rows } = await sql<{ id: string }>`
    SELECT jeugdige_id AS id FROM kindstand WHERE zonder_sinds IS NOT NULL
    UNION SELECT jeugdige_id FROM dossiertoegang WHERE medewerker_id = ${medewerkerId}`.execute(db)
  return [...new Set([...vanTeam, ...rows.map(({ id }) => id)])]
}
