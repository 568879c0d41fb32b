import { sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { InzageAntwoord } from '../jeugdige/contract.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'

/**
 * Who looked in a file, latest first; denied attempts too. The reader must be able to open the file.
 *
 * @throws GeenDossier
 */
export async function findInzage(toegang: Toegang, id: string): Promise<z.infer<typeof InzageAntwoord>> {
  await eisDossier(toegang, id)
  toegang.betrokken([id])
  const { rows } = await toegang.alsSysteem((systeem) =>
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
