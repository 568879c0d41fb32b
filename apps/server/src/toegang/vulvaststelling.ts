import { officieleVersie, parameters2026 } from '@houvast/domein/definities'
import { uuidv7 } from 'uuidv7'
import { als, alsSysteem, type Toegang } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { getVastMoment } from '../vaststelling/kennisgrens.ts'
import { maakConcept, stelVast } from '../vaststelling/vaststelling.ts'

/** A statement of what is there, and a draft of other definitions. Each in a transaction of its own, as it is on a screen. */
export async function vulVaststelling(databank: Databank): Promise<void> {
  const { medewerker_id: medewerkerId } = await databank.kysely
    .selectFrom('gebruikersrol')
    .select('medewerker_id')
    .where('rol', '=', 'bestuurder')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const doe = <T>(werk: (toegang: Toegang) => Promise<T>) => als(databank, { medewerkerId, rol: 'bestuurder' }, 'monitor.vaststellen', werk)
  const vraag = { instelling: 'GI Proef', peildatum: vandaagInAmsterdam(), kennismoment: await getVastMoment(doe) }
  const { sha256 } = await doe((toegang) => maakConcept(toegang, vraag))
  await doe((toegang) => stelVast(toegang, { ...vraag, sha256, toelichting: null }))
  const parameters = { ...parameters2026, wachtlijstNaWerkdagen: 40, langdurigVanafDag: 7, klokvensterMaanden: 1 }
  await alsSysteem(databank, 'proef.vullen', ({ db }) =>
    db
      .insertInto('proefversie')
      .values({ id: uuidv7(), naam: 'Proef', reden: 'Proef', uitgaand_van: officieleVersie.id, parameters: JSON.stringify(parameters) })
      .execute(),
  )
}
