import { datumInWoorden, isDatum } from '@houvast/domein/kalender'
import type { Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { bewaarStuk } from '../stuk/stuk.ts'
import { bundelDocument, deelwoorden } from './bundeldocument.ts'
import { findBundelstof } from './bundelstof.ts'
import { getBundelbeeld } from './lezen.ts'
import { findOpenBundel, getTitel } from './vastleggen.ts'

export interface Bundelvraag {
  readonly kind: string
  readonly titelId: string
  readonly instelling: string
}

/**
 * Makes the bundle final: one PDF that never changes. What is missing has to have a reason.
 *
 * @throws Probleem 409 that names the parts that are missing without one
 */
export async function maakBundelAf(toegang: Toegang, { kind, titelId, instelling }: Bundelvraag): Promise<{ id: string }> {
  const { stand } = await getTitel(toegang, kind, titelId)
  const open = await findOpenBundel(toegang, stand)
  if (!open) throw new Probleem(409, 'Voor dit verzoek is nog niets geschreven. Bewaar eerst de tekst.')
  const wanneer = { peildatum: vandaagInAmsterdam(), kennismoment: null }
  const { tekst, redenen, ontbreekt, nogTeVerantwoorden } = await getBundelbeeld(toegang.db, stand, wanneer)
  if (nogTeVerantwoorden.length > 0) {
    throw new Probleem(
      409,
      `De bundel is nog niet af. Vul aan, of schrijf op waarom het ontbreekt: ${nogTeVerantwoorden.map((deel) => deelwoorden[deel]).join('; ')}.`,
    )
  }
  const { voornaam, achternaam, dossiernummer, geboortedatum } = await toegang.db
    .selectFrom('jeugdige')
    .select(['voornaam', 'achternaam', 'dossiernummer', 'geboortedatum'])
    .where('id', '=', kind)
    .executeTakeFirstOrThrow()
  const { id } = await bewaarStuk(toegang, {
    kind,
    soort: 'verzoekbundel',
    aan: 'de rechtbank',
    document: bundelDocument({
      instelling,
      gemaaktOp: new Date().toISOString(),
      kind: { naam: [voornaam, achternaam].filter(Boolean).join(' ') || 'naam onbekend', dossiernummer, geboren: geborenOp(geboortedatum) },
      stand,
      stof: await findBundelstof(toegang.db, stand, wanneer),
      verzoek: tekst,
      ontbreekt,
      redenen,
    }),
  })
  await toegang.db.updateTable('verzoekbundel').set({ stuk_id: id }).where('id', '=', open.id).execute()
  return { id }
}

/** `JJJJMMDD`, in which day or month may be unknown (noughts). */
function geborenOp(geboortedatum: string): string {
  const dag = `${geboortedatum.slice(0, 4)}-${geboortedatum.slice(4, 6)}-${geboortedatum.slice(6)}`
  return isDatum(dag) ? datumInWoorden(dag) : 'niet (precies) bekend'
}
