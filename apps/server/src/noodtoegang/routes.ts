import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Toegang } from '../db/als.ts'
import { GeenDossier } from '../http/probleem.ts'
import type { Api } from '../http/route.ts'
import { Aangemaakt, NoodtoegangVraag } from '../jeugdige/contract.ts'
import { werkAfgeleideBij } from '../jeugdige/vastleggen.ts'

/** Hours that emergency access lasts; the table allows no more than 24. */
const urenNoodtoegang = 24

export function noodtoegangRoutes(api: Api): void {
  api.post(
    '/noodtoegang',
    {
      toegang: 'noodtoegang.openen',
      samenvatting: 'Open een dossier in nood, met een reden',
      schema: { body: NoodtoegangVraag, response: Aangemaakt, status: 201 },
    },
    ({ body, als }) => als((toegang) => openNoodtoegang(toegang, body.dossiernummer, body.reden)),
  )
}

async function openNoodtoegang(toegang: Toegang, dossiernummer: string, reden: string): Promise<{ id: string }> {
  const medewerker = toegang.persoon?.medewerkerId ?? null
  const kind = await toegang.alsSysteem(async (db) => {
    const rij = await db.selectFrom('jeugdige').select('id').where('dossiernummer', '=', dossiernummer).executeTakeFirst()
    if (!rij) throw new GeenDossier()
    await sql`
      INSERT INTO noodtoegang (id, medewerker_id, jeugdige_id, reden, geldig)
      SELECT ${uuidv7()}::uuid, ${medewerker}::uuid, ${rij.id}::uuid, ${reden}, tstzrange(now(), now() + make_interval(hours => ${urenNoodtoegang}))
      WHERE NOT EXISTS (SELECT FROM noodtoegang n WHERE n.medewerker_id = ${medewerker}::uuid AND n.jeugdige_id = ${rij.id}::uuid AND n.geldig @> now())`.execute(
      db,
    )
    return rij.id
  })
  await werkAfgeleideBij(toegang, [kind])
  return { id: kind }
}
