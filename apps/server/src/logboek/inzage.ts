import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { GeenDossier } from '../http/probleem.ts'
import type { InzageAntwoord } from '../jeugdige/contract.ts'

/**
 * Who looked in a file, latest first; denied attempts too. The reader must be able to open the file.
 *
 * @throws GeenDossier
 */
export async function findInzage({ db, betrokken, alsSysteem }: Toegang, id: string): Promise<z.infer<typeof InzageAntwoord>> {
  const kind = await db.selectFrom('jeugdige').select('id').where('id', '=', id).executeTakeFirst()
  if (!kind) throw new GeenDossier([id])
  betrokken([id])
  const { rows } = await alsSysteem((systeem) =>
    sql<{ op: string; wie: string | null; rol: string | null; naam: string; uitkomst: 'toegestaan' | 'geweigerd' }>`
      SELECT l.begin_op AS op, w.naam AS wie, l.rol, l.naam, l.uitkomst
      FROM logboek l LEFT JOIN medewerker w ON w.id = l.medewerker_id
      WHERE l.betrokkenen @> ARRAY[${id}::uuid]
      ORDER BY l.volgnummer DESC LIMIT 200`.execute(systeem),
  )
  return {
    rijen: rows.map(({ op, wie, rol, naam, uitkomst }) => ({
      op,
      wie: wie ?? 'Houvast',
      rol: rol ?? 'systeem',
      handeling: naam,
      uitkomst,
    })),
  }
}
