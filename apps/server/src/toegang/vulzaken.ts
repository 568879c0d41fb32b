import { plusDagen } from '@houvast/domein/kalender'
import { uuidv7 } from 'uuidv7'
import type { Toegang } from '../db/als.ts'
import type { Loting } from '../demo/loting.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'

/** Of each child an order of the court with something to be done, and for most of them a handover card that waits for somebody. */
export async function vulZaken({ db }: Toegang, loting: Loting): Promise<void> {
  const vandaag = vandaagInAmsterdam()
  const maatregelen = await db
    .selectFrom('maatregel')
    .select(['id', 'jeugdige_id', 'datum_aanvang'])
    .distinctOn('jeugdige_id')
    .where('familie', 'is not', null)
    .orderBy('jeugdige_id')
    .orderBy('id')
    .execute()
  const medewerkers = await db.selectFrom('medewerker').select('id').orderBy('id').execute()
  const metRol = await db
    .selectFrom('gebruikersrol')
    .select('medewerker_id as id')
    .where('rol', '=', 'jeugdbeschermer')
    .orderBy('id')
    .execute()
  for (const { id: maatregel_id, jeugdige_id, datum_aanvang } of maatregelen) {
    const uitspraak = uuidv7()
    await db
      .insertInto('uitspraak')
      .values({
        id: uitspraak,
        jeugdige_id,
        gerecht: 'Rechtbank Proef',
        zaaknummer: 'C/1/2',
        datum: datum_aanvang,
        datum_kennisgeving: datum_aanvang,
        dictum: 'De kinderrechter beslist.',
      })
      .execute()
    await db
      .insertInto('uitspraakdeel')
      .values({
        id: uuidv7(),
        jeugdige_id,
        uitspraak_id: uitspraak,
        volgnummer: 1,
        stap: 'beginnen',
        maatregel_id,
        ingangsdatum: datum_aanvang,
        einddatum_inclusief: true,
      })
      .execute()
    await db
      .insertInto('opdracht')
      .values({ id: uuidv7(), jeugdige_id, uitspraak_id: uitspraak, wat: 'Onderzoek het verblijf.', wie: 'de instelling' })
      .execute()
    const van = loting.kies(medewerkers).id
    const naar = loting.kies((loting.kans() < 0.5 ? metRol : medewerkers).filter(({ id }) => id !== van)).id
    const wacht = loting.kans() < 0.6
    await db
      .insertInto('overdracht')
      .values({
        id: uuidv7(),
        jeugdige_id,
        van_medewerker_id: van,
        naar_medewerker_id: naar,
        per: plusDagen(vandaag, loting.geheel(-5, 20)),
        status: wacht ? 'opgesteld' : loting.kies(['aanvaard', 'teruggegeven'] as const),
        over_kind: 'Het kind.',
        mensen: 'De moeder.',
        veiligheid: 'Rustig.',
        beloften: 'Bellen.',
        besloten_op: wacht ? null : vandaag,
        reden: wacht ? null : 'Gelezen.',
      })
      .execute()
  }
}
