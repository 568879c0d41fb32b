import type { Datum } from '@houvast/domein/kalender'
import type { Rol } from '@houvast/domein/toegang'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Schema } from '../db/schema.ts'

export interface Persona {
  readonly rol: Rol
  readonly medewerkerId: string
}

/** One person for each role: the worker with the fullest caseload, the team leader and gedragswetenschapper of that team, and the others who are not in a team. */
export async function maakPersonas(db: Kysely<Schema>, vandaag: Datum): Promise<Persona[]> {
  const { rows } = await sql<{ id: string; team_id: string }>`
    SELECT w.id, w.team_id FROM medewerker w JOIN kindstand k ON k.vaste_medewerker_id = w.id
    WHERE w.functie = 'jeugdbeschermer' AND NOT EXISTS (SELECT FROM afwezigheid a WHERE a.medewerker_id = w.id AND a.van <= ${vandaag}::date AND (a.tot IS NULL OR a.tot >= ${vandaag}::date))
    GROUP BY w.id, w.team_id ORDER BY count(*) DESC, w.id LIMIT 1`.execute(db)
  const jeugdbeschermer = rows[0]
  if (!jeugdbeschermer) return []
  const inTeam = async (functie: 'teamleider' | 'gedragswetenschapper' | 'instroommedewerker', team: string | null) => {
    const vraag = db
      .selectFrom('medewerker')
      .select('id')
      .where('functie', '=', functie)
      .where('uit_dienst', 'is', null)
      .orderBy('personeelsnummer')
    const rij = await (team ? vraag.where('team_id', '=', team) : vraag).executeTakeFirst()
    return rij?.id ?? null
  }
  const buitenTeam = async (nummer: string, naam: string) => {
    const id = uuidv7()
    await db
      .insertInto('medewerker')
      .values({ id, personeelsnummer: nummer, naam, functie: 'overig', team_id: null, in_dienst: '2020-01-01' })
      .execute()
    return id
  }
  const personas: { rol: Rol; medewerkerId: string | null }[] = [
    { rol: 'jeugdbeschermer', medewerkerId: jeugdbeschermer.id },
    { rol: 'wachtlijstbeheerder', medewerkerId: await inTeam('instroommedewerker', null) },
    { rol: 'teamleider', medewerkerId: await inTeam('teamleider', jeugdbeschermer.team_id) },
    { rol: 'gedragswetenschapper', medewerkerId: await inTeam('gedragswetenschapper', jeugdbeschermer.team_id) },
    { rol: 'bestuurder', medewerkerId: await buitenTeam('D00001', 'Bestuurder Voorbeeld') },
    { rol: 'data-analist', medewerkerId: await buitenTeam('D00002', 'Analist Voorbeeld') },
    { rol: 'beheerder', medewerkerId: await buitenTeam('D00003', 'Beheerder Voorbeeld') },
    { rol: 'regio', medewerkerId: await buitenTeam('D00004', 'Regio Voorbeeld') },
    { rol: 'inspectie', medewerkerId: await buitenTeam('D00005', 'Inspecteur Voorbeeld') },
  ]
  return personas.flatMap(({ rol, medewerkerId }) => (medewerkerId === null ? [] : [{ rol, medewerkerId }]))
}
