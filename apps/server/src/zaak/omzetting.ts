import type { Datum } from '@houvast/domein/kalender'
import { uuidv7 } from 'uuidv7'
import type { Toegang } from '../db/als.ts'

interface Omzetting {
  readonly kind: string
  readonly vorigeMaatregel: string
  readonly maatregel: string
  readonly per: Datum
}

/** Who worked with the child on the measure that was turned into another goes on with it: the child keeps its face. What stood on the old measure stays as it was. */
export async function zetToewijzingenVoort(toegang: Toegang, { kind, vorigeMaatregel, maatregel, per }: Omzetting): Promise<void> {
  await toegang.alsSysteem(async (db) => {
    const lopend = await db
      .selectFrom('toewijzing')
      .select(['medewerker_id', 'rol', 'tot'])
      .where('maatregel_id', '=', vorigeMaatregel)
      .where('van', '<=', per)
      .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', per)]))
      .execute()
    if (lopend.length === 0) return
    await db
      .insertInto('toewijzing')
      .values(
        lopend.map(({ medewerker_id, rol, tot }) => ({
          id: uuidv7(),
          jeugdige_id: kind,
          maatregel_id: maatregel,
          medewerker_id,
          rol,
          van: per,
          tot,
          reden: 'De maatregel is omgezet.',
        })),
      )
      .execute()
  })
}
