import { plusDagen } from '@houvast/domein/kalender'
import { uuidv7 } from 'uuidv7'
import type { Toegang } from '../db/als.ts'
import type { Loting } from '../demo/loting.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { vrijeTekst } from './vrijetekst.ts'

/** A weekoverleg of a week ago and one that is open, both about half of the children, whether they wait or not; spoed and vain attempts here and there. */
export async function vulWachten({ db }: Toegang, loting: Loting): Promise<void> {
  const vandaag = vandaagInAmsterdam()
  const kinderen = await db.selectFrom('jeugdige').select(['id', 'dossiernummer']).orderBy('id').execute()
  const medewerkers = await db.selectFrom('medewerker').select('id').orderBy('id').execute()
  for (const gehouden_op of [plusDagen(vandaag, -7), vandaag]) {
    const id = uuidv7()
    const afgesloten_op = gehouden_op === vandaag ? null : new Date(Date.now() - 7 * 86_400_000).toISOString()
    await db.insertInto('weekoverleg').values({ id, gehouden_op, afgesloten_op }).execute()
    await db
      .insertInto('weekoverlegdeelnemer')
      .values({ id: uuidv7(), weekoverleg_id: id, medewerker_id: loting.kies(medewerkers).id })
      .execute()
    for (const { id: jeugdige_id, dossiernummer } of kinderen) {
      if (loting.kans() < 0.5) continue
      const besluit = loting.kies(['blijft', 'eerder', 'toewijzen'] as const)
      await db
        .insertInto('weekoverlegbesluit')
        .values({ id: uuidv7(), weekoverleg_id: id, jeugdige_id, besluit, waarom: vrijeTekst(dossiernummer) })
        .execute()
    }
  }
  for (const { id: jeugdige_id, dossiernummer } of kinderen) {
    if (loting.kans() < 0.4)
      await db
        .insertInto('spoed')
        .values({ id: uuidv7(), jeugdige_id, sinds: vandaag, reden: vrijeTekst(dossiernummer) })
        .execute()
    if (loting.kans() < 0.4)
      await db
        .insertInto('werklastfactor')
        .values({ id: uuidv7(), jeugdige_id, factor: 'tolk', van: vandaag, tot: null, reden: vrijeTekst(dossiernummer) })
        .execute()
    if (loting.kans() < 0.4) {
      await db
        .insertInto('contactpoging')
        .values({ id: uuidv7(), jeugdige_id, datum: vandaag, met: 'ouder_met_gezag', wijze: 'telefoon', wat: vrijeTekst(dossiernummer) })
        .execute()
    }
  }
}
