import { beginVanDag, type Datum, datumInWoorden, plusDagen } from '@houvast/domein/kalender'
import { findBesluit, leegVerzoek, nogTeVerantwoorden, vindOntbrekendeDelen } from '@houvast/domein/rechtbank'
import { magMetDossier } from '@houvast/domein/toegang'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Persoon } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { findGrondenOpDossier } from '../jeugdige/dossier.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { getKind } from '../plan/kind.ts'
import { bekend } from '../stand/bekend.ts'
import { findStukken } from '../stuk/stuk.ts'
import { findBundelstof } from './bundelstof.ts'
import type { RechtbankAntwoord } from './contract.ts'
import { findTitelstanden, type Titelstand, toonPunt } from './titels.ts'

type Rechtbankbeeld = z.infer<typeof RechtbankAntwoord>
type Titelbeeld = Rechtbankbeeld['titels'][number]

export interface Rechtbankvraag {
  readonly id: string
  readonly peildatum: Datum
  readonly kennismoment: string | null
  readonly alleenLezen: boolean
}

/** Everything towards the court for one child. Of an earlier day, without a moment of knowledge, it is shown as it was known at the end of that day. */
export async function getRechtbankbeeld(db: Kysely<Schema>, persoon: Persoon, vraag: Rechtbankvraag): Promise<Rechtbankbeeld> {
  const { id, peildatum, alleenLezen } = vraag
  const kennismoment = vraag.kennismoment ?? (peildatum < vandaagInAmsterdam() ? beginVanDag(plusDagen(peildatum, 1)) : null)
  const gronden = await findGrondenOpDossier(db, persoon, id)
  const standen = await findTitelstanden(db, { kinderen: [id], peildatum, kennismoment })
  const titels: Titelbeeld[] = []
  for (const stand of standen) titels.push(await toonTitel(db, stand, { peildatum, kennismoment }))
  return {
    peildatum,
    alleenLezen,
    kind: await getKind(db, persoon, vraag),
    magVastleggen: !alleenLezen && magMetDossier(persoon.rol, 'rechtbank.vastleggen', gronden),
    titels,
    bundels: (await findStukken(db, id)).filter(({ soort }) => soort === 'verzoekbundel'),
  }
}

interface Moment {
  readonly peildatum: Datum
  readonly kennismoment: string | null
}

async function toonTitel(db: Kysely<Schema>, stand: Titelstand, moment: Moment): Promise<Titelbeeld> {
  const { titel, punten, stappen, zittingen } = stand
  return {
    ...titel,
    besluit: findBesluit(stappen),
    punten: punten.map((punt) => toonPunt(punt, moment.peildatum)),
    stappen,
    zittingen: [...zittingen],
    bundel: await getBundelbeeld(db, stand, moment),
  }
}

interface Bundelrij {
  readonly tekst: Titelbeeld['bundel']['tekst']
  readonly redenen: Titelbeeld['bundel']['redenen']
  readonly geregistreerd_op: string
}

/** The bundle that is being written for this title, and what is missing from it. */
export async function getBundelbeeld(
  db: Kysely<Schema>,
  stand: Titelstand,
  { peildatum, kennismoment }: Moment,
): Promise<Titelbeeld['bundel']> {
  const { rows } = await sql<Bundelrij>`
    SELECT v.tekst, v.redenen, v.geregistreerd_op FROM ${bekend('verzoekbundel', kennismoment)} v
    WHERE coalesce(v.maatregel_id, v.machtiging_id) = ${stand.titel.id}::uuid AND v.stuk_id IS NULL`.execute(db)
  const { tekst, redenen, geregistreerd_op } = rows[0] ?? { tekst: { ...leegVerzoek, beweringen: [] }, redenen: {}, geregistreerd_op: null }
  const { vaste, plan } = await findBundelstof(db, stand, { peildatum, kennismoment })
  const ontbreekt = vindOntbrekendeDelen(tekst, {
    heeftVasteJeugdbeschermer: vaste !== null,
    heeftPlan: plan !== null,
    adviesRaadNodig: stand.adviesRaadNodig,
    heeftAdviesRaad: stand.stappen.some(({ stap }) => stap === 'advies_raad'),
  })
  return {
    tekst,
    redenen,
    bewaardOp: geregistreerd_op,
    ontbreekt,
    nogTeVerantwoorden: nogTeVerantwoorden(ontbreekt, redenen),
    uitDossier: {
      vasteJeugdbeschermer: vaste && `${vaste.naam}, sinds ${datumInWoorden(vaste.sinds)}`,
      plan: plan?.vastgesteldOp ? `vastgesteld op ${datumInWoorden(plan.vastgesteldOp)}` : null,
    },
  }
}
