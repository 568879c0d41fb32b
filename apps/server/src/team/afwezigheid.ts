import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import { findKinderenVanMedewerkers } from '../stand/herbereken.ts'
import type { EindeAfwezigheid, NieuweAfwezigheid } from './contract.ts'

/** A team leader records absence in the own team only. */
async function getTeamgenoot({ db, persoon }: Toegang, medewerkerId: string) {
  const medewerker = await db.selectFrom('medewerker').selectAll().where('id', '=', medewerkerId).executeTakeFirst()
  if (!medewerker) throw new Probleem(404, 'Deze medewerker bestaat niet. Kies iemand uit de lijst.')
  const ik = await db
    .selectFrom('medewerker')
    .select('team_id')
    .where('id', '=', persoon?.medewerkerId ?? '')
    .executeTakeFirst()
  if (!ik?.team_id || ik.team_id !== medewerker.team_id)
    throw new Probleem(403, 'Deze medewerker hoort bij een ander team. Vraag de teamleider van dat team.')
  return medewerker
}

async function werkKinderenBij(toegang: Toegang, medewerkerId: string): Promise<void> {
  const kinderen = await toegang.alsSysteem((db) => findKinderenVanMedewerkers(db, [medewerkerId]))
  await werkAfgeleideBij(toegang, kinderen)
}

export async function legAfwezigheidVast(
  toegang: Toegang,
  medewerkerId: string,
  nieuw: z.infer<typeof NieuweAfwezigheid>,
): Promise<{ id: string }> {
  const medewerker = await getTeamgenoot(toegang, medewerkerId)
  if (nieuw.tot && nieuw.tot < nieuw.van)
    throw new Probleem(422, 'De laatste dag ligt voor de eerste. Verbeter een van beide.', [
      { veld: 'tot', melding: 'Ligt voor de eerste dag.' },
    ])
  if (nieuw.van < medewerker.in_dienst)
    throw new Probleem(422, 'Deze medewerker was toen nog niet in dienst. Kies een latere dag.', [
      { veld: 'van', melding: 'Voor het begin van het dienstverband.' },
    ])
  const id = uuidv7()
  await toegang.db
    .insertInto('afwezigheid')
    .values({ id, medewerker_id: medewerkerId, van: nieuw.van, tot: nieuw.tot ?? null, soort: nieuw.soort, percentage: nieuw.percentage })
    .execute()
  await werkKinderenBij(toegang, medewerkerId)
  return { id }
}

/** Ends the absence that runs for this worker on the day given. */
export async function beeindigAfwezigheid(
  toegang: Toegang,
  medewerkerId: string,
  { tot }: z.infer<typeof EindeAfwezigheid>,
): Promise<{ id: string }> {
  await getTeamgenoot(toegang, medewerkerId)
  const lopend = await toegang.db
    .selectFrom('afwezigheid')
    .selectAll()
    .where('medewerker_id', '=', medewerkerId)
    .where('van', '<=', tot)
    .where(sql<boolean>`(tot IS NULL OR tot > ${tot}::date)`)
    .orderBy('van', 'desc')
    .executeTakeFirst()
  if (!lopend) throw new Probleem(409, 'Er loopt op die dag geen afwezigheid. Kies een dag binnen de afwezigheid.')
  await toegang.db.updateTable('afwezigheid').set({ tot }).where('id', '=', lopend.id).execute()
  await werkKinderenBij(toegang, medewerkerId)
  return { id: lopend.id }
}
