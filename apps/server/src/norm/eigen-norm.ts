import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { findEigenNormen } from '../stand/eigen-normen.ts'
import { herbereken } from '../stand/herbereken.ts'
import type { EigenNormInvoer } from './contract.ts'

type Invoer = z.infer<typeof EigenNormInvoer>

function controleer({ begint, gehaald, van, tot }: Invoer): void {
  if ((begint as string) === gehaald) weiger('gehaald', 'Waarmee de norm begint, kan haar niet ook halen. Kies iets anders.')
  if (tot !== null && tot < van) weiger('tot', 'De laatste dag ligt voor de eerste. Verbeter een van beide.')
}

/** Clocks of every file follow in the same transaction. */
export async function voegEigenNormToe({ alsSysteem }: Toegang, nieuw: Invoer): Promise<{ id: string }> {
  controleer(nieuw)
  const id = uuidv7()
  await alsSysteem(async (db) => {
    const nummers = (await findEigenNormen(db)).map(({ code }) => Number(code.slice(2)))
    const code = `E-${String(Math.max(0, ...nummers) + 1).padStart(2, '0')}`
    await db
      .insertInto('eigen_norm')
      .values({ id, code, ...nieuw })
      .execute()
    await herbereken(db, { kinderen: 'alle', peildatum: vandaagInAmsterdam() })
  })
  return { id }
}

/** What it was stays visible as known then; it is never removed, but ended. */
export async function wijzigEigenNorm({ alsSysteem }: Toegang, id: string, nieuw: Invoer): Promise<{ id: string }> {
  controleer(nieuw)
  await alsSysteem(async (db) => {
    const { numUpdatedRows } = await db.updateTable('eigen_norm').set(nieuw).where('id', '=', id).executeTakeFirst()
    if (numUpdatedRows === 0n) throw new Probleem(404, 'Deze norm bestaat niet. Laad de bladzijde opnieuw.')
    await herbereken(db, { kinderen: 'alle', peildatum: vandaagInAmsterdam() })
  })
  return { id }
}
