import type { Datum } from '@houvast/domein/kalender'
import { uuidv7 } from 'uuidv7'
import type { Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'

interface Vraag {
  readonly kind: string
  readonly naar: string
  readonly reden: string
  /** From when, once accepted. */
  readonly per: Datum
}

const zonder = 'Staat nog niet op deze kaart: dit kind komt van de wachtlijst. Lees het dossier en bel wie het kind kent.'

/**
 * Asks somebody to become the vaste jeugdbeschermer of a child that has nobody. Until that is accepted, nothing changes.
 *
 * @throws Probleem when somebody else was asked already
 */
export async function vraagAan({ db, persoon }: Toegang, { kind, naar, reden, per }: Vraag): Promise<string> {
  const gevraagd = await db
    .selectFrom('overdracht')
    .select('id')
    .where('jeugdige_id', '=', kind)
    .where('status', '=', 'opgesteld')
    .executeTakeFirst()
  if (gevraagd) throw new Probleem(409, 'Voor dit kind is al iemand gevraagd. Wacht op het antwoord, of laat die kaart eerst teruggeven.')
  const id = uuidv7()
  await db
    .insertInto('overdracht')
    .values({
      id,
      jeugdige_id: kind,
      van_medewerker_id: persoon?.medewerkerId ?? '',
      naar_medewerker_id: naar,
      per,
      status: 'opgesteld',
      over_kind: reden,
      mensen: zonder,
      veiligheid: zonder,
      beloften: zonder,
    })
    .execute()
  return id
}
