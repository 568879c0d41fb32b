import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'

/** The last entry at some moment. Kept elsewhere, it proves later that nothing was cut off the end. */
export interface Anker {
  readonly volgnummer: number
  readonly hash: string
}

export type Ketenuitkomst =
  | { readonly klopt: true; readonly laatste: Anker | null }
  | { readonly klopt: false; readonly eersteBreuk: number }

/** Recomputes the chain from the first entry. With an earlier `anker` that entry must still be there, unchanged. */
export async function controleerKeten(db: Kysely<Schema>, anker?: Anker): Promise<Ketenuitkomst> {
  const { rows: breuken } = await sql<{
    volgnummer: number
  }>`SELECT breuken_in_logboek AS volgnummer FROM breuken_in_logboek() LIMIT 1`.execute(db)
  const breuk = breuken[0]
  if (breuk) return { klopt: false, eersteBreuk: breuk.volgnummer }
  if (anker && (await findHash(db, anker.volgnummer)) !== anker.hash) return { klopt: false, eersteBreuk: anker.volgnummer }
  const laatste = await db.selectFrom('logboek').select(['volgnummer', 'hash']).orderBy('volgnummer', 'desc').limit(1).executeTakeFirst()
  return { klopt: true, laatste: laatste ? { volgnummer: laatste.volgnummer, hash: hex(laatste.hash) } : null }
}

async function findHash(db: Kysely<Schema>, volgnummer: number): Promise<string | null> {
  const regel = await db.selectFrom('logboek').select('hash').where('volgnummer', '=', volgnummer).executeTakeFirst()
  return regel ? hex(regel.hash) : null
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
