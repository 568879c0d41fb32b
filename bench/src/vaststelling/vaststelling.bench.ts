import { parameters2026 } from '@houvast/domein/definities'
import { als, type Persoon, type Toegang } from '@houvast/server/db/als.ts'
import { vergelijkDefinities } from '@houvast/server/definitie/vergelijk.ts'
import { maakProefversie } from '@houvast/server/definitie/versies.ts'
import { getVastMoment } from '@houvast/server/vaststelling/kennisgrens.ts'
import { berekenOpnieuw, maakConcept, stelVast } from '@houvast/server/vaststelling/vaststelling.ts'
import { findVerschil } from '@houvast/server/vaststelling/verschil.ts'
import { sql } from 'kysely'
import { openLandelijk, vandaag } from '../landelijk/vulling.ts'
import { type Bank, inTijd, klok } from '../meting.ts'

const instelling = 'Landelijk'

/** Signing, computing again and comparing definitions, at the size of the country. */
export const vaststellingbank: Bank = async (meld) => {
  const databank = await openLandelijk(1, meld)
  try {
    const { id: medewerkerId } = await databank.kysely
      .selectFrom('medewerker')
      .select('id')
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const bestuurder: Persoon = { medewerkerId, rol: 'bestuurder' }
    const doe = <T>(werk: (toegang: Toegang) => Promise<T>) => als(databank, bestuurder, 'monitor.vaststellen', werk)
    meld('concept')
    const vraag = { instelling, peildatum: vandaag, kennismoment: await getVastMoment(doe) }
    const concept = await klok(() => doe((t) => maakConcept(t, vraag)))
    const { id } = await doe((t) => stelVast(t, { ...vraag, sha256: concept.uitkomst.sha256, toelichting: null }))
    meld('duizend toewijzingen eindigen')
    await sql`UPDATE toewijzing SET tot = ${vandaag}::date - 1 WHERE id IN (SELECT id FROM toewijzing WHERE tot IS NULL ORDER BY id LIMIT 1000)`.execute(
      databank.kysely,
    )
    meld('zoals toen bekend')
    const toen = await klok(() => doe((t) => t.alsSysteem((db) => berekenOpnieuw(db, id))))
    if (!toen.uitkomst.gelijk) throw new Error(`Niet gelijk: ${toen.uitkomst.verschillen.join(', ')}`)
    meld('zoals nu bekend')
    const nu = await klok(() => doe((t) => t.alsSysteem((db) => findVerschil(db, id))))
    meld('proefversie')
    const parameters = structuredClone({ ...parameters2026, wachtlijstNaWerkdagen: 20, langdurigVanafDag: 14 })
    const proef = await doe((t) => maakProefversie(t, { naam: 'Proef', reden: 'Meting', parameters: parameters as never }))
    const versies = await klok(() => doe((t) => vergelijkDefinities(t, { naar: proef.id, peildatum: vandaag })))
    const kinderen = concept.uitkomst.inhoud.cijfers.kinderen.totaal
    return [
      { wat: `concept, ${kinderen} kinderen`, doel: '', gemeten: inTijd(concept) },
      { wat: 'opnieuw zoals toen bekend', doel: 'byte voor byte gelijk', gemeten: inTijd(toen) },
      { wat: `zoals nu bekend na 1000 wijzigingen (${nu.uitkomst.cijfers.length} cijfers anders)`, doel: '', gemeten: inTijd(nu) },
      { wat: 'twee versies van de definities', doel: '≤ 20 s', gemeten: inTijd(versies) },
    ]
  } finally {
    await databank.sluit()
  }
}
