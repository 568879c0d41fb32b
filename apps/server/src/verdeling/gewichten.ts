import { type Verdeelgewichten, voorbeeldverdeelgewichten } from '@houvast/domein/verdeling'
import type { Kysely } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import type { NieuweVerdeelgewichten, VerdeelgewichtenAntwoord } from './contract.ts'

const findVersies = (db: Kysely<Schema>) =>
  db.selectFrom('verdeelgewichten').select(['id', 'gewichten', 'besluit', 'van']).orderBy('van', 'desc').orderBy('id', 'desc').execute()

export interface GeldendeGewichten {
  readonly id: string | null
  readonly gewichten: Verdeelgewichten
}

/** The last version that has begun; until there is one, the example. */
export async function getGeldendeGewichten(db: Kysely<Schema>): Promise<GeldendeGewichten> {
  const geldend = (await findVersies(db)).find(({ van }) => van <= vandaagInAmsterdam())
  return geldend ?? { id: null, gewichten: voorbeeldverdeelgewichten }
}

export async function getVerdeelgewichten({ db }: Toegang): Promise<z.infer<typeof VerdeelgewichtenAntwoord>> {
  const { id, gewichten } = await getGeldendeGewichten(db)
  return { gewichten: { ...gewichten }, isVoorbeeld: id === null, versies: await findVersies(db) }
}

/** A version is never changed: what held before stays to be seen beside the advice that was made with it. */
export async function stelGewichtenVast(
  { alsSysteem }: Toegang,
  { gewichten, besluit, van }: z.infer<typeof NieuweVerdeelgewichten>,
): Promise<{ id: string }> {
  if (van < vandaagInAmsterdam()) weiger('van', 'Kies vandaag of een latere dag: adviezen die er al zijn, veranderen niet.')
  const id = uuidv7()
  await alsSysteem((db) =>
    db
      .insertInto('verdeelgewichten')
      .values({ id, gewichten: JSON.stringify(gewichten), besluit, van })
      .execute(),
  )
  return { id }
}
