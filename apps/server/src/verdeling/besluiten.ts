import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { weiger, werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { vraagAan } from '../overdracht/vragen.ts'
import { wachtOpAnderen } from '../zaak/zaak.ts'
import type { NieuwVerdeelbesluit, VerdeelbesluitBewaard } from './contract.ts'
import { type Drager, findDragers, ruimteVan } from './dragers.ts'
import { findVoorstellen, type Gezinsvoorstel, getAdviesrij } from './lezen.ts'

type Nieuw = z.infer<typeof NieuwVerdeelbesluit>

/** About a whole family. A card goes to whoever was chosen; until that is accepted, nothing changes about who is the vaste jeugdbeschermer. */
export async function neemVerdeelbesluit(toegang: Toegang, adviesId: string, nieuw: Nieuw): Promise<z.infer<typeof VerdeelbesluitBewaard>> {
  const { db } = toegang
  await getAdviesrij(db, adviesId)
  const kinderen = await eisGezin(toegang, adviesId, nieuw.gezin)
  for (const kind of kinderen) await wachtOpAnderen(db, kind)
  const [voorstel] = await findVoorstellen(db, adviesId, nieuw.gezin)
  if (!voorstel) throw new GeenDossier(kinderen)
  eisOpen(voorstel)
  const reden = nieuw.reden && nieuw.reden.length >= 3 ? nieuw.reden : null
  if (nieuw.besluit !== 'aanvaard' && reden === null)
    weiger(
      'reden',
      nieuw.besluit === 'geweigerd' ? 'Schrijf op waarom u dit voorstel weigert.' : 'Schrijf op waarom u iemand anders kiest.',
    )
  const voorgesteld = voorstel.eerste.medewerker_id
  const waarde = { advies_id: adviesId, gezin: nieuw.gezin, besluit: nieuw.besluit, reden }
  if (nieuw.besluit === 'geweigerd') {
    if (voorgesteld === null) throw new Probleem(422, 'Voor dit gezin is er geen voorstel om te weigeren. Het blijft wachten.')
    for (const kind of kinderen)
      await db
        .insertInto('verdeelbesluit')
        .values({ ...waarde, id: uuidv7(), jeugdige_id: kind, medewerker_id: voorgesteld, overdracht_id: null })
        .execute()
    toegang.betrokken(kinderen)
    return { kinderen: kinderen.length, bovenRuimte: false }
  }
  const drager = await eisDrager(toegang, voorgesteld, nieuw)
  const bovenRuimte = eisRuimte(drager, voorstel.eerste.uitleg.kinderen, nieuw)
  for (const kind of kinderen) {
    const overdracht_id = await vraagAan(toegang, {
      kind,
      naar: drager.id,
      reden: reden ?? 'Gekozen uit een verdeeladvies.',
      per: vandaagInAmsterdam(),
    })
    await db
      .insertInto('verdeelbesluit')
      .values({ ...waarde, id: uuidv7(), jeugdige_id: kind, medewerker_id: drager.id, boven_ruimte: bovenRuimte, overdracht_id })
      .execute()
  }
  toegang.betrokken(kinderen)
  await werkAfgeleideBij(toegang, kinderen)
  return { kinderen: kinderen.length, bovenRuimte }
}

/**
 * All children of the family, if the reader may open each of them.
 *
 * @throws GeenDossier, the same whether one does not exist or is not theirs
 */
async function eisGezin({ db, alsSysteem }: Toegang, advies: string, gezin: string): Promise<string[]> {
  const zoals = (van: Toegang['db']) =>
    van
      .selectFrom('verdeelvoorstel')
      .select('jeugdige_id')
      .where('advies_id', '=', advies)
      .where('gezin', '=', gezin)
      .orderBy('jeugdige_id')
      .execute()
  const alle = await alsSysteem(zoals)
  const mijn = await zoals(db)
  if (alle.length === 0 || mijn.length < alle.length) throw new GeenDossier(alle.map(({ jeugdige_id }) => jeugdige_id))
  return mijn.map(({ jeugdige_id }) => jeugdige_id)
}

function eisOpen({ stand }: Gezinsvoorstel): void {
  if (stand === 'wacht') throw new Probleem(409, 'Over dit gezin is al besloten: iemand is gevraagd en moet nog aanvaarden.')
  if (stand === 'geregeld') throw new Probleem(409, 'Dit gezin heeft door dit advies al een vaste jeugdbeschermer.')
  if (stand === 'vervallen')
    throw new Probleem(409, 'Voor dit gezin is intussen op een andere manier iemand gevraagd of gevonden. Maak het advies opnieuw.')
}

/** A named person in service who is there. Never a pool. */
async function eisDrager(toegang: Toegang, voorgesteld: string | null, { besluit, medewerkerId }: Nieuw): Promise<Drager> {
  const id = besluit === 'aanvaard' ? voorgesteld : medewerkerId
  if (!id)
    weiger(
      'medewerkerId',
      besluit === 'aanvaard' ? 'Voor dit gezin is er geen voorstel. Kies zelf iemand.' : 'Kies wie de vaste jeugdbeschermer wordt.',
    )
  if (besluit === 'iemand_anders' && id === voorgesteld)
    weiger('medewerkerId', 'Dit is wie al is voorgesteld. Aanvaard het voorstel, of kies iemand anders.')
  if (id === toegang.persoon?.medewerkerId)
    weiger('medewerkerId', 'U kunt een gezin niet aan uzelf overdragen. Kies iemand anders, of wijs uzelf toe in het dossier.')
  const [drager] = await findDragers(toegang, sql`w.id = ${id}::uuid`, vandaagInAmsterdam())
  return (
    drager ?? weiger('medewerkerId', 'Deze medewerker is er nu niet, of is geen jeugdbeschermer of jeugdreclasseerder. Kies iemand anders.')
  )
}

const inKinderen = (aantal: number) => (aantal === 1 ? '1 kind' : `${aantal} kinderen`)

/** A proposal never overloads; who chooses somebody else may, and that is kept with the decision. */
function eisRuimte(drager: Drager, aantal: number, { besluit }: Nieuw): boolean {
  const ruimte = ruimteVan(drager)
  if (aantal > ruimte && besluit === 'aanvaard')
    throw new Probleem(
      409,
      `${drager.naam} heeft intussen ruimte voor ${inKinderen(ruimte)}, en dit gezin heeft er ${aantal}. Maak het advies opnieuw, of kies iemand anders.`,
    )
  return aantal > ruimte
}
