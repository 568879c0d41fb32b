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

/** Recomputes the chain; the number of the first entry that does not fit, or null when all do. */
export async function findBreuk(db: Kysely<Schema>): Promise<number | null> {
  const { rows } = await sql<{ volgnummer: number }>`
    SELECT volgnummer FROM (
      SELECT l.volgnummer, l.hash = logboek_hash(l) AND l.vorige_hash = coalesce(lag(l.hash) OVER (ORDER BY l.volgnummer), '\\x'::bytea)
        AND l.volgnummer = row_number() OVER (ORDER BY l.volgnummer) AS klopt
      FROM logboek l
    ) AS keten WHERE NOT klopt ORDER BY volgnummer LIMIT 1`.execute(db)
  return rows[0]?.volgnummer ?? null
}
