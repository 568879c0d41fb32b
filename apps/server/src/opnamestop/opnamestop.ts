import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import type { OpnamestopInvoer, OpnamestoppenAntwoord } from './contract.ts'

type Invoer = z.infer<typeof OpnamestopInvoer>

/** Those that hold first, then the newest. */
export async function findOpnamestoppen({ db }: Toegang): Promise<z.infer<typeof OpnamestoppenAntwoord>> {
  const vandaag = vandaagInAmsterdam()
  const rijen = await db.selectFrom('opnamestop').selectAll().orderBy('van', 'desc').orderBy('id').execute()
  const stoppen = rijen.map(({ id, waarvoor, van, tot, besloten_door, reden, ingelicht, elders }) => ({
    id,
    waarvoor,
    van,
    tot,
    beslotenDoor: besloten_door,
    reden,
    ingelicht,
    elders,
    geldt: van <= vandaag && (tot === null || tot >= vandaag),
  }))
  return { rijen: stoppen.toSorted((een, ander) => Number(ander.geldt) - Number(een.geldt)) }
}

function alsRij({ beslotenDoor, ...rest }: Invoer) {
  if (rest.tot !== null && rest.tot < rest.van) weiger('tot', 'De laatste dag ligt voor de eerste. Verbeter een van beide.')
  return { ...rest, besloten_door: beslotenDoor }
}

export async function legOpnamestopVast({ alsSysteem }: Toegang, nieuw: Invoer): Promise<{ id: string }> {
  const rij = alsRij(nieuw)
  const id = uuidv7()
  await alsSysteem((db) =>
    db
      .insertInto('opnamestop')
      .values({ id, ...rij })
      .execute(),
  )
  return { id }
}

/** It is changed or ended, never removed: what it was stays visible as known then. */
export async function wijzigOpnamestop({ alsSysteem }: Toegang, id: string, nieuw: Invoer): Promise<{ id: string }> {
  const rij = alsRij(nieuw)
  const { numUpdatedRows } = await alsSysteem((db) => db.updateTable('opnamestop').set(rij).where('id', '=', id).executeTakeFirst())
  if (numUpdatedRows === 0n) throw new Probleem(404, 'Deze opnamestop bestaat niet. Laad de bladzijde opnieuw.')
  return { id }
}
