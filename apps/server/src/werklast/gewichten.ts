import { gewichtenUit } from '@houvast/domein/werklast'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { getGewichten } from '../team/uren.ts'
import type { NieuweWerklastgewichten, WerklastgewichtenAntwoord } from './contract.ts'

export async function getWerklastgewichten({ db }: Toegang): Promise<z.infer<typeof WerklastgewichtenAntwoord>> {
  const tabel = await getGewichten(db, vandaagInAmsterdam())
  return {
    gewichten: gewichtenUit(tabel),
    isVoorbeeld: tabel.isVoorbeeld,
    bron: tabel.bron,
    versies: await db
      .selectFrom('werklastgewichten')
      .select(['id', 'besluit', 'van'])
      .orderBy('van', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  }
}

/** A version is never changed: hours of a day in the past stay as they were weighed then. */
export async function stelWerklastgewichtenVast(
  { db, alsSysteem }: Toegang,
  { gewichten, besluit, van }: z.infer<typeof NieuweWerklastgewichten>,
): Promise<{ id: string }> {
  if (van < vandaagInAmsterdam()) weiger('van', 'Kies vandaag of een latere dag: wat al is gewogen, verandert niet.')
  const bestaat = await db.selectFrom('werklastgewichten').select('id').where('van', '=', van).executeTakeFirst()
  if (bestaat) weiger('van', 'Er zijn al gewichten vastgesteld die op deze dag ingaan. Kies een latere dag.')
  const id = uuidv7()
  await alsSysteem((systeem) =>
    systeem
      .insertInto('werklastgewichten')
      .values({ id, gewichten: JSON.stringify(gewichten), besluit, van })
      .execute(),
  )
  return { id }
}
