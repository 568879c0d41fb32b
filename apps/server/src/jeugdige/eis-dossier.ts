import type { Toegang } from '../db/als.ts'
import { GeenDossier } from '../http/probleem.ts'

/**
 * The reader may open this file for the action at hand.
 *
 * @throws GeenDossier, the same whether the file does not exist or is not theirs; the log names the child only where it exists
 */
export async function eisDossier({ db, alsSysteem }: Toegang, id: string): Promise<void> {
  const open = await db.selectFrom('jeugdige').select('id').where('id', '=', id).executeTakeFirst()
  if (open) return
  const bestaat = await alsSysteem((systeem) => systeem.selectFrom('jeugdige').select('id').where('id', '=', id).executeTakeFirst())
  throw new GeenDossier(bestaat ? [id] : [])
}
