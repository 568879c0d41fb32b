import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import type { Document } from '../document/document.ts'
import { maakPdf } from '../document/pdf.ts'
import { GeenDossier } from '../http/probleem.ts'
import type { Stuk } from './contract.ts'

type Stukbeeld = z.infer<typeof Stuk>

interface Nieuwstuk {
  readonly kind: string
  readonly soort: Stukbeeld['soort']
  readonly aan: string | null
  readonly document: Document
}

/** Makes the PDF and keeps it as it is: nobody can change its bytes afterwards. */
export async function bewaarStuk({ db, betrokken }: Toegang, { kind, soort, aan, document }: Nieuwstuk): Promise<{ id: string }> {
  betrokken([kind])
  const bytes = await maakPdf(document)
  const id = uuidv7()
  await db
    .insertInto('stuk')
    .values({
      id,
      jeugdige_id: kind,
      soort,
      titel: document.titel,
      aan,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
    .execute()
  return { id }
}

export async function findStukken(db: Kysely<Schema>, kind: string): Promise<Stukbeeld[]> {
  const { rows } = await sql<Stukbeeld>`
    SELECT s.id, s.soort, s.titel, s.aan, s.gemaakt_op AS "gemaaktOp", w.naam AS "gemaaktDoor", s.sha256
    FROM stuk s LEFT JOIN medewerker w ON w.id = s.gemaakt_door
    WHERE s.jeugdige_id = ${kind}::uuid ORDER BY s.gemaakt_op DESC, s.id DESC`.execute(db)
  return rows
}

/**
 * The bytes as they were made.
 *
 * @throws GeenDossier, the same whether it does not exist or is in a file of others
 */
export async function getStukBytes({ db, betrokken, alsSysteem }: Toegang, id: string): Promise<Buffer> {
  const stuk = await db.selectFrom('stuk').select(['jeugdige_id', 'bytes']).where('id', '=', id).executeTakeFirst()
  if (stuk) {
    betrokken([stuk.jeugdige_id])
    return Buffer.from(stuk.bytes)
  }
  const van = await alsSysteem((systeem) => systeem.selectFrom('stuk').select('jeugdige_id').where('id', '=', id).executeTakeFirst())
  throw new GeenDossier(van ? [van.jeugdige_id] : [])
}
