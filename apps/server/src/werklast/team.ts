import { findSpanning, gemiddeldeBeleving, kwartaalVan, minimumBeleving } from '@houvast/domein/werklast'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { GeenToegang, type Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { getTeamgenoot } from '../team/afwezigheid.ts'
import type { EindeDag, NieuweEigenTaak, TeamWerklastAntwoord } from './contract.ts'
import { findVerloop } from './verloop.ts'

/** Of the reader's own team only: how it felt is for nobody else, not even as a mean. */
export async function getTeamWerklast(toegang: Toegang, teamId: string): Promise<z.infer<typeof TeamWerklastAntwoord>> {
  const { db, persoon, alsSysteem } = toegang
  const eigen = await db
    .selectFrom('medewerker')
    .select('team_id')
    .where('id', '=', persoon?.medewerkerId ?? '')
    .executeTakeFirst()
  if (eigen?.team_id !== teamId) throw new GeenToegang()
  const vandaag = vandaagInAmsterdam()
  const kwartaal = kwartaalVan(vandaag)
  const taken = await db
    .selectFrom('eigen_taak')
    .innerJoin('medewerker', 'medewerker.id', 'eigen_taak.medewerker_id')
    .select([
      'eigen_taak.id',
      'eigen_taak.wat',
      'eigen_taak.uren',
      'eigen_taak.van',
      'eigen_taak.tot',
      'medewerker.id as wie',
      'medewerker.naam',
    ])
    .where('medewerker.team_id', '=', teamId)
    .where((eb) => eb.or([eb('eigen_taak.tot', 'is', null), eb('eigen_taak.tot', '>=', vandaag)]))
    .orderBy('medewerker.naam')
    .orderBy('eigen_taak.id')
    .execute()
  return alsSysteem(async (systeem) => {
    const antwoorden = await systeem
      .selectFrom('werkbeleving')
      .innerJoin('medewerker', 'medewerker.id', 'werkbeleving.medewerker_id')
      .select(['haalbaar', 'aandacht', 'steun'])
      .where('kwartaal', '=', kwartaal)
      .where('medewerker.team_id', '=', teamId)
      .execute()
    const verloop = await findVerloop(
      systeem,
      sql`w.team_id = ${teamId}::uuid AND w.functie IN ('jeugdbeschermer','jeugdreclasseerder','ondersteunend')`,
      vandaag,
    )
    const nu = verloop.at(-1)
    const gemiddelde = gemiddeldeBeleving(antwoorden)
    return {
      verloop,
      beleving: {
        kwartaal,
        ingevuld: antwoorden.length,
        minimum: minimumBeleving,
        gemiddelde,
        spanning: findSpanning(gemiddelde, nu && nu.beschikbaar > 0 ? nu.gewogen / nu.beschikbaar : null),
      },
      taken: taken.map(({ wie, naam, ...taak }) => ({ ...taak, medewerker: { id: wie, naam } })),
    }
  })
}

/** @throws GeenToegang for somebody of another team */
export async function legEigenTaakVast(
  toegang: Toegang,
  medewerkerId: string,
  nieuw: z.infer<typeof NieuweEigenTaak>,
): Promise<{ id: string }> {
  const { id: medewerker_id } = await getTeamgenoot(toegang, medewerkerId)
  if (nieuw.tot !== null && nieuw.tot < nieuw.van) weiger('tot', 'De laatste dag ligt voor de eerste. Verbeter een van beide.')
  const id = uuidv7()
  await toegang.db
    .insertInto('eigen_taak')
    .values({ id, medewerker_id, ...nieuw })
    .execute()
  return { id }
}

export async function beeindigEigenTaak({ db }: Toegang, id: string, { tot }: z.infer<typeof EindeDag>): Promise<{ id: string }> {
  const taak = await db.selectFrom('eigen_taak').selectAll().where('id', '=', id).executeTakeFirst()
  if (!taak) throw new GeenToegang()
  if (tot < taak.van) weiger('tot', 'De taak was toen nog niet begonnen. Kies een dag vanaf het begin.')
  if (taak.tot !== null && taak.tot <= tot) throw new Probleem(409, 'Deze taak eindigde al eerder. Laad de bladzijde opnieuw.')
  await db.updateTable('eigen_taak').set({ tot }).where('id', '=', id).execute()
  return { id }
}
