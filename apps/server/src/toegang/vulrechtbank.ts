import { type Datum, plusDagen } from '@houvast/domein/kalender'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Toegang } from '../db/als.ts'
import { bewaarStuk } from '../stuk/stuk.ts'

/** Of every supervision order that runs: three requests for correction, a hearing in a week, one held yesterday, the beginning of a bundle and a letter. */
export async function vulRechtbank(toegang: Toegang, vandaag: Datum): Promise<void> {
  const { db } = toegang
  const { rows } = await sql<{ id: string; jeugdige_id: string }>`
    SELECT id, jeugdige_id FROM maatregel
    WHERE type = '11' AND eerste_dag <= ${vandaag}::date AND (laatste_dag >= ${vandaag}::date OR laatste_dag IS NULL) ORDER BY id`.execute(
    db,
  )
  for (const { id: maatregel_id, jeugdige_id } of rows) {
    await db
      .insertInto('gebeurtenis')
      .values([1, 2, 3].map(() => ({ id: uuidv7(), jeugdige_id, soort: 'rectificatie_verzocht' as const, datum: vandaag })))
      .execute()
    const bij = { jeugdige_id, maatregel_id, rechtbank: 'Rechtbank Proef', uitgenodigd: ['de ouders'] }
    await db
      .insertInto('zitting')
      .values([
        { ...bij, id: uuidv7(), datum: plusDagen(vandaag, 7) },
        { ...bij, id: uuidv7(), datum: plusDagen(vandaag, -1) },
      ])
      .execute()
    await bewaarStuk(toegang, {
      kind: jeugdige_id,
      soort: 'brief',
      aan: 'de ouders',
      document: {
        titel: 'Wij maken graag kennis',
        instelling: 'GI Proef',
        gemaaktOp: `${vandaag}T08:00:00Z`,
        delen: [{ titel: 'Brief', blokken: [{ soort: 'alinea', tekst: 'Een brief.' }] }],
      },
    })
  }
}
