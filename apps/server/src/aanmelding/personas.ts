import { type Rol, rollen } from '@houvast/domein/toegang'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { alsSysteem } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import type { Schema } from '../db/schema.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { herbereken } from '../stand/herbereken.ts'

/** Roles that belong to a worker with children or a team; the others can be anybody. */
const functieVan: Partial<Record<Rol, readonly string[]>> = {
  jeugdbeschermer: ['jeugdbeschermer', 'jeugdreclasseerder'],
  teamleider: ['teamleider'],
  gedragswetenschapper: ['gedragswetenschapper'],
}

/** For the demo login only: where nobody can log in yet, one person for each role, among the medewerkers there are. */
export async function zorgVoorPersonas(databank: Databank): Promise<void> {
  const bekend = await databank.kysely.selectFrom('identiteit').select('onderwerp').where('uitgever', '=', 'demo').limit(1).execute()
  if (bekend.length > 0) return
  await alsSysteem(databank, 'persona.aanwijzen', async ({ db }) => {
    const vandaag = vandaagInAmsterdam()
    for (const rol of rollen) {
      const medewerker = (await findGeschikte(db, rol)) ?? (await maakMedewerker(db, rol))
      await sql`
        INSERT INTO gebruikersrol (id, medewerker_id, rol, geldig)
        SELECT ${uuidv7()}, ${medewerker}, ${rol}, daterange(${vandaag}::date, NULL)
        WHERE NOT EXISTS (SELECT FROM gebruikersrol g WHERE g.medewerker_id = ${medewerker}::uuid AND g.geldig && daterange(${vandaag}::date, NULL))`.execute(
        db,
      )
      await db.insertInto('identiteit').values({ uitgever: 'demo', onderwerp: rol, medewerker_id: medewerker }).execute()
    }
    await herbereken(db, { kinderen: 'alle', peildatum: vandaag })
  })
}

/** Who has this role already, or the worker in service with this functie for whose team or caseload most children count. */
async function findGeschikte(db: Kysely<Schema>, rol: Rol): Promise<string | null> {
  const vandaag = vandaagInAmsterdam()
  const { rows } = await sql<{ id: string }>`
    SELECT w.id FROM medewerker w
    LEFT JOIN gebruikersrol g ON g.medewerker_id = w.id AND g.geldig @> ${vandaag}::date
    WHERE w.in_dienst <= ${vandaag}::date AND (w.uit_dienst IS NULL OR w.uit_dienst >= ${vandaag}::date)
      AND NOT EXISTS (SELECT FROM identiteit i WHERE i.medewerker_id = w.id)
      AND (g.rol = ${rol} OR (g.rol IS NULL AND w.functie = ANY (${functieVan[rol] ?? []}::text[])))
    ORDER BY g.rol IS NULL, (
      SELECT count(DISTINCT t.jeugdige_id) FROM toewijzing t JOIN medewerker c ON c.id = t.medewerker_id
      WHERE (c.id = w.id OR (${rol} <> 'jeugdbeschermer' AND c.team_id = w.team_id)) AND t.van <= ${vandaag}::date AND (t.tot IS NULL OR t.tot >= ${vandaag}::date)
    ) DESC, w.id
    LIMIT 1`.execute(db)
  return rows[0]?.id ?? null
}

async function maakMedewerker(db: Kysely<Schema>, rol: Rol): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('medewerker')
    .values({ id, personeelsnummer: `demo-${rol}`, naam: `Demo ${rol}`, functie: 'overig', in_dienst: vandaagInAmsterdam() })
    .execute()
  return id
}
