import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { nietInDeToekomst, weiger, werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import type { Bundeltekst, NieuweRechtbankstap, NieuweZitting, Zittingverloop } from './contract.ts'
import { findTitelstanden, type Titelstand } from './titels.ts'

type Id = { id: string }

/** The running title of this child, and the column that refers to it. */
export async function getTitel(toegang: Toegang, kind: string, titelId: string) {
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  const standen = await findTitelstanden(toegang.db, { kinderen: [kind], peildatum: vandaagInAmsterdam(), kennismoment: null })
  const stand = standen.find(({ titel }) => titel.id === titelId)
  if (!stand)
    return weiger(
      'titelId',
      'Deze maatregel of machtiging loopt niet, heeft geen einddatum, of hoort niet bij dit kind. Laad de bladzijde opnieuw.',
    )
  return { stand, over: overTitel(stand) }
}

function overTitel({ titel: { id, soort } }: Titelstand) {
  const isMaatregel = soort === 'ondertoezichtstelling' || soort === 'voorlopige_ondertoezichtstelling'
  return { maatregel_id: isMaatregel ? id : null, machtiging_id: isMaatregel ? null : id }
}

export async function legStapVast(toegang: Toegang, kind: string, nieuw: z.infer<typeof NieuweRechtbankstap>): Promise<Id> {
  const { stand, over } = await getTitel(toegang, kind, nieuw.titelId)
  nietInDeToekomst('datum', nieuw.datum, 'Deze dag')
  const isBesluit = nieuw.stap === 'besluit_verlengen' || nieuw.stap === 'besluit_niet_verlengen'
  if (isBesluit && (nieuw.redenen ?? '').length < 3) weiger('redenen', 'Schrijf op waarom u dit besluit.')
  if (isBesluit && (nieuw.deelnemers ?? '').length < 3) weiger('deelnemers', 'Schrijf op wie aan dit besluit meededen.')
  if (isBesluit && stand.titel.soort === 'voorlopige_ondertoezichtstelling')
    weiger('stap', 'Een voorlopige ondertoezichtstelling kan niet worden verlengd (BW art. 1:257).')
  const id = uuidv7()
  await toegang.db
    .insertInto('rechtbankstap')
    .values({
      id,
      jeugdige_id: kind,
      ...over,
      stap: nieuw.stap,
      datum: nieuw.datum,
      redenen: nieuw.redenen || null,
      deelnemers: nieuw.deelnemers || null,
    })
    .execute()
  await werkAfgeleideBij(toegang, [kind])
  return { id }
}

export async function legZittingVast(
  toegang: Toegang,
  kind: string,
  { titelId, datum, tijd, rechtbank, uitgenodigd }: z.infer<typeof NieuweZitting>,
): Promise<Id> {
  const { stand, over } = await getTitel(toegang, kind, titelId)
  if (datum < stand.titel.van) weiger('datum', 'De maatregel was toen nog niet begonnen. Kies een latere dag.')
  if (uitgenodigd.length === 0)
    weiger('uitgenodigd', 'Schrijf op wie zijn uitgenodigd. Een kind vanaf 12 jaar hoort daarbij (Rv art. 809).')
  const id = uuidv7()
  await toegang.db
    .insertInto('zitting')
    .values({ id, jeugdige_id: kind, ...over, datum, tijd: tijd ?? null, rechtbank, uitgenodigd })
    .execute()
  await werkAfgeleideBij(toegang, [kind])
  return { id }
}

/** @throws GeenDossier, the same whether the hearing does not exist or is in a file of others */
export async function legZittingverloopVast(
  toegang: Toegang,
  id: string,
  { aanwezig, uitkomst }: z.infer<typeof Zittingverloop>,
): Promise<Id> {
  const zitting = await toegang.db.selectFrom('zitting').select(['jeugdige_id', 'datum']).where('id', '=', id).executeTakeFirst()
  if (!zitting) {
    const van = await toegang.alsSysteem((db) => db.selectFrom('zitting').select('jeugdige_id').where('id', '=', id).executeTakeFirst())
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  toegang.betrokken([zitting.jeugdige_id])
  if (zitting.datum > vandaagInAmsterdam()) throw new Probleem(409, 'Deze zitting is nog niet geweest. Leg het verloop na de zitting vast.')
  await toegang.db
    .updateTable('zitting')
    .set({ aanwezig, uitkomst: uitkomst || null, herkomst: 'scherm' })
    .where('id', '=', id)
    .execute()
  return { id }
}

/** Keeps what is written for the request. Of a title there is one such text; whoever saves later is not lost: every wording stays in its history. */
export async function bewaarBundeltekst(toegang: Toegang, kind: string, { titelId, tekst, redenen }: z.infer<typeof Bundeltekst>) {
  const { stand, over } = await getTitel(toegang, kind, titelId)
  const inhoud = { tekst: JSON.stringify(tekst), redenen: JSON.stringify(redenen) }
  const bestaand = await findOpenBundel(toegang, stand)
  if (bestaand) await toegang.db.updateTable('verzoekbundel').set(inhoud).where('id', '=', bestaand.id).execute()
  else
    await toegang.db
      .insertInto('verzoekbundel')
      .values({ id: uuidv7(), jeugdige_id: kind, ...over, ...inhoud })
      .execute()
  return stand
}

export function findOpenBundel({ db }: Toegang, { titel }: Titelstand) {
  return db
    .selectFrom('verzoekbundel')
    .select('id')
    .where((eb) => eb.or([eb('maatregel_id', '=', titel.id), eb('machtiging_id', '=', titel.id)]))
    .where('stuk_id', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}
