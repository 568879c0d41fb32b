import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { GeenToegang, type Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import { findKinderenVanMedewerkers } from '../stand/herbereken.ts'
import type { EindeAfwezigheid, NieuweAfwezigheid } from './contract.ts'

class AnderTeam extends GeenToegang {
  override readonly message = 'Deze medewerker hoort bij een ander team. Vraag de teamleider van dat team.'
}

/** What a team leader decides about a worker, is about somebody of the own team. */
export async function getTeamgenoot({ db, persoon }: Toegang, medewerkerId: string) {
  const medewerker = await db.selectFrom('medewerker').selectAll().where('id', '=', medewerkerId).executeTakeFirst()
  if (!medewerker) throw new Probleem(404, 'Deze medewerker bestaat niet. Kies iemand uit de lijst.')
  const ik = await db
    .selectFrom('medewerker')
    .select('team_id')
    .where('id', '=', persoon?.medewerkerId ?? '')
    .executeTakeFirst()
  if (!ik?.team_id || ik.team_id !== medewerker.team_id) throw new AnderTeam()
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

/** Ends an absence on a day within it; an earlier day than was expected, or the day on which an open one ended. */
export async function beeindigAfwezigheid(
  toegang: Toegang,
  id: string,
  { tot }: z.infer<typeof EindeAfwezigheid>,
): Promise<{ id: string }> {
  const afwezigheid = await toegang.alsSysteem((db) => db.selectFrom('afwezigheid').selectAll().where('id', '=', id).executeTakeFirst())
  if (!afwezigheid) throw new Probleem(404, 'Deze afwezigheid bestaat niet. Laad het team opnieuw.')
  await getTeamgenoot(toegang, afwezigheid.medewerker_id)
  if (tot < afwezigheid.van)
    throw new Probleem(422, 'De afwezigheid was toen nog niet begonnen. Kies een dag vanaf het begin ervan.', [
      { veld: 'tot', melding: 'Ligt voor de eerste dag.' },
    ])
  if (afwezigheid.tot !== null && afwezigheid.tot <= tot)
    throw new Probleem(409, 'Deze afwezigheid was al eerder beëindigd. Laad het team opnieuw.')
  await toegang.db.updateTable('afwezigheid').set({ tot, herkomst: 'scherm' }).where('id', '=', id).execute()
  await werkKinderenBij(toegang, afwezigheid.medewerker_id)
  return { id }
}
