import { plusDagen } from '@houvast/domein/kalender'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Toegang } from '../db/als.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { vrijeTekst } from './vrijetekst.ts'

/** Of every other child a requirement, one in two of which asks for a check; of every third an open alarm. And one gedragswetenschapper to call. */
export async function vulVeiligheid({ db }: Toegang): Promise<void> {
  const vandaag = vandaagInAmsterdam()
  const kinderen = await db.selectFrom('jeugdige').select(['id', 'dossiernummer']).orderBy('id').execute()
  const medewerker = await db.selectFrom('medewerker').select('id').orderBy('id').executeTakeFirstOrThrow()
  await db
    .updateTable('medewerker')
    .set({ functie: 'gedragswetenschapper' })
    .where('id', 'in', db.selectFrom('gebruikersrol').select('medewerker_id').where('rol', '=', 'gedragswetenschapper'))
    .execute()
  for (const [nummer, { id: jeugdige_id, dossiernummer }] of kinderen.entries()) {
    if (nummer % 2 === 0)
      await db
        .insertInto('bodemeis')
        .values({
          id: uuidv7(),
          jeugdige_id,
          datum: plusDagen(vandaag, -30),
          eis: vrijeTekst(dossiernummer),
          nageleefd: 'onbekend',
          controledatum: plusDagen(vandaag, nummer % 4 === 0 ? -1 : 7),
        })
        .execute()
    if (nummer % 3 === 0)
      await db
        .insertInto('acute_onveiligheid')
        .values({
          id: uuidv7(),
          jeugdige_id,
          gemeld_op: sql<string>`now()`,
          gemeld_door: medewerker.id,
          aanleiding: vrijeTekst(dossiernummer),
        })
        .execute()
  }
}
