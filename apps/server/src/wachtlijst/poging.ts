import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { nietInDeToekomst } from '../jeugdige/vastleggen.ts'
import type { NieuweContactpoging } from './contract.ts'

/** What was tried in vain. No clock is met by it and no list changes. */
export async function legPogingVast(toegang: Toegang, kind: string, nieuw: z.infer<typeof NieuweContactpoging>): Promise<{ id: string }> {
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  nietInDeToekomst('datum', nieuw.datum, 'Een poging')
  const id = uuidv7()
  await toegang.db
    .insertInto('contactpoging')
    .values({ id, jeugdige_id: kind, ...nieuw, medewerker_id: toegang.persoon?.medewerkerId ?? null })
    .execute()
  return { id }
}
