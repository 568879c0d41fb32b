import { maatregelTypes, machtigingTypes } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import {
  gebeurtenisSoorten,
  type LosseGebeurtenis,
  type LosseGebeurtenisSoort,
  losseGebeurtenisSoorten,
  losseGebeurtenissen,
} from '@houvast/domein/termijnen'
import { magMetDossier } from '@houvast/domein/toegang'
import { type Kysely, type Selectable, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { ruimConceptOp } from '../concept/concept.ts'
import type { Persoon, Toegang } from '../db/als.ts'
import type { GebeurtenisTabel, MaatregelTabel, MachtigingTabel, Schema } from '../db/schema.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { findGrondenOpDossier } from '../jeugdige/dossier.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { nietInDeToekomst, weiger, werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { getKind } from '../plan/kind.ts'
import { kennismomentVan, type Planvraag } from '../plan/lezen.ts'
import { bekend } from '../stand/bekend.ts'
import type { GebeurtenissenAntwoord, GewijzigdeGebeurtenis, IntrekkingGebeurtenis, NieuweGebeurtenis } from './contract.ts'

type Rij = Selectable<GebeurtenisTabel>
type Maatregelrij = Pick<Selectable<MaatregelTabel>, 'id' | 'type' | 'eerste_dag'>
type Machtigingrij = Pick<Selectable<MachtigingTabel>, 'id' | 'type' | 'datum_aanvang'>
type Mogelijk = z.infer<typeof GebeurtenissenAntwoord>['mogelijk'][number]

interface Zaak {
  readonly maatregelen: readonly Maatregelrij[]
  readonly machtigingen: readonly Machtigingrij[]
  readonly gebeurtenissen: readonly Rij[]
}

async function leesZaak(db: Kysely<Schema>, kind: string, kennismoment: string | null): Promise<Zaak> {
  const lees = async <R>(tabel: 'maatregel' | 'machtiging' | 'gebeurtenis', volgorde: string) =>
    (
      await sql<R>`SELECT * FROM ${bekend(tabel, kennismoment)} t WHERE t.jeugdige_id = ${kind}::uuid ORDER BY ${sql.ref(`t.${volgorde}`)}, t.id`.execute(
        db,
      )
    ).rows
  return {
    maatregelen: await lees<Maatregelrij>('maatregel', 'eerste_dag'),
    machtigingen: await lees<Machtigingrij>('machtiging', 'datum_aanvang'),
    gebeurtenissen: await lees<Rij>('gebeurtenis', 'datum'),
  }
}

const regelVan = (soort: LosseGebeurtenisSoort): LosseGebeurtenis => losseGebeurtenissen[soort]
const isGeldig = ({ ingetrokken_op }: Rij) => ingetrokken_op === null

/** What the event can be about. `null`: it cannot be recorded now, for there is nothing that it belongs to or follows. */
function findKeuzes({ maatregelen, machtigingen, gebeurtenissen }: Zaak, soort: LosseGebeurtenisSoort): Mogelijk['over'] | null {
  const { over, volgtOp, bij } = regelVan(soort)
  const eerdere = gebeurtenissen.filter((een) => isGeldig(een) && volgtOp?.includes(een.soort))
  if (volgtOp && eerdere.length === 0) return null
  const dagVan = (id: string) => eerdere.find((een) => (een.maatregel_id ?? een.machtiging_id ?? een.bij_id ?? een.id) === id)
  if (over === 'dossier')
    return volgtOp ? eerdere.map(({ id, soort: eerste, datum }) => ({ id, naam: gebeurtenisSoorten[eerste], datum })) : []
  const keuzes =
    over === 'maatregel'
      ? maatregelen
          .filter(({ type }) => type !== '31' && (bij === undefined || bij.includes(type)))
          .map(({ id, type, eerste_dag }) => ({ id, naam: maatregelTypes[type], datum: eerste_dag }))
      : machtigingen.map(({ id, type, datum_aanvang }) => ({ id, naam: machtigingTypes[type], datum: datum_aanvang }))
  const passend = volgtOp ? keuzes.filter(({ id }) => dagVan(id) !== undefined) : keuzes
  return passend.length === 0 ? null : passend
}

/** What was recorded by itself for this child, and what can be now. */
export async function getGebeurtenissen(
  db: Kysely<Schema>,
  persoon: Persoon,
  vraag: Planvraag,
): Promise<z.infer<typeof GebeurtenissenAntwoord>> {
  const { id, peildatum, alleenLezen } = vraag
  const zaak = await leesZaak(db, id, kennismomentVan(vraag))
  const gronden = await findGrondenOpDossier(db, persoon, id)
  const mag = magMetDossier(persoon.rol, 'gebeurtenis.vastleggen', gronden)
  const magTekst = magMetDossier(persoon.rol, 'jeugdige.naam.lezen', gronden)
  const naamVan = ({ maatregel_id, machtiging_id, bij_id }: Rij) => {
    const maatregel = zaak.maatregelen.find((een) => een.id === maatregel_id)
    if (maatregel) return maatregelTypes[maatregel.type]
    const machtiging = zaak.machtigingen.find((een) => een.id === machtiging_id)
    if (machtiging) return machtigingTypes[machtiging.type]
    const eerste = zaak.gebeurtenissen.find((een) => een.id === bij_id)
    return eerste ? gebeurtenisSoorten[eerste.soort] : null
  }
  return {
    peildatum,
    alleenLezen,
    kind: await getKind(db, persoon, vraag),
    rijen: zaak.gebeurtenissen
      .filter(({ soort, datum }) => datum <= peildatum || regelVan(soort).vooruit)
      .toReversed()
      .map((rij) => ({
        id: rij.id,
        soort: rij.soort,
        wat: gebeurtenisSoorten[rij.soort],
        datum: rij.datum,
        over: naamVan(rij),
        toelichting: magTekst ? rij.toelichting : '',
        ingetrokkenOp: rij.ingetrokken_op,
        redenIntrekking: magTekst ? rij.reden_intrekking : null,
      })),
    mogelijk: losseGebeurtenisSoorten.flatMap((soort) => {
      const over = findKeuzes(zaak, soort)
      return over === null ? [] : [{ soort, wat: gebeurtenisSoorten[soort], over, vooruit: regelVan(soort).vooruit ?? false }]
    }),
    acties: mag && !alleenLezen ? ['gebeurtenis.vastleggen'] : [],
  }
}

function eisDag(soort: LosseGebeurtenisSoort, datum: Datum): void {
  if (!regelVan(soort).vooruit) nietInDeToekomst('datum', datum, 'Wat al is gebeurd')
}

export async function legGebeurtenisVast(
  toegang: Toegang,
  kind: string,
  nieuw: z.infer<typeof NieuweGebeurtenis>,
): Promise<{ id: string }> {
  const { db } = toegang
  await eisDossier(toegang, kind)
  const { soort, datum, overId, toelichting } = nieuw
  eisDag(soort, datum)
  const zaak = await leesZaak(db, kind, null)
  const keuzes = findKeuzes(zaak, soort)
  if (keuzes === null)
    weiger('soort', 'Dit kan nu niet: er is geen maatregel, machtiging of eerdere gebeurtenis waar het bij hoort. Leg die eerst vast.')
  const over = keuzes.find(({ id }) => id === overId)
  if (keuzes.length > 0 && !over) weiger('overId', 'Kies waar dit over gaat.')
  if (keuzes.length === 0 && overId !== null) weiger('overId', 'Dit gaat over het dossier als geheel. Kies hier niets.')
  const eerste = zaak.gebeurtenissen.find(({ id }) => id === overId)
  if (eerste && datum < eerste.datum && !regelVan(eerste.soort).vooruit)
    weiger('datum', 'Dit kan niet eerder zijn dan waar het op volgt. Verbeter de dag.')
  const id = uuidv7()
  await db
    .insertInto('gebeurtenis')
    .values({
      id,
      jeugdige_id: kind,
      soort,
      datum,
      toelichting,
      maatregel_id: zaak.maatregelen.some((een) => een.id === overId) ? overId : null,
      machtiging_id: zaak.machtigingen.some((een) => een.id === overId) ? overId : null,
      bij_id: eerste ? (eerste.bij_id ?? eerste.id) : null,
    })
    .execute()
  await ruimConceptOp(db, { kind, formulier: 'gebeurtenis' })
  await werkAfgeleideBij(toegang, [kind])
  return { id }
}

/** @throws GeenDossier, the same whether it does not exist or is about a child of others */
async function getGebeurtenis(toegang: Toegang, id: string): Promise<Rij> {
  const rij = await toegang.db.selectFrom('gebeurtenis').selectAll().where('id', '=', id).executeTakeFirst()
  if (!rij) {
    const van = await toegang.alsSysteem((db) => db.selectFrom('gebeurtenis').select('jeugdige_id').where('id', '=', id).executeTakeFirst())
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  toegang.betrokken([rij.jeugdige_id])
  if (!isGeldig(rij)) throw new Probleem(409, 'Deze gebeurtenis is ingetrokken. Leg een nieuwe vast.')
  return rij
}

export async function wijzigGebeurtenis(
  toegang: Toegang,
  id: string,
  nieuw: z.infer<typeof GewijzigdeGebeurtenis>,
): Promise<{ id: string }> {
  const rij = await getGebeurtenis(toegang, id)
  eisDag(rij.soort, nieuw.datum)
  await toegang.db.updateTable('gebeurtenis').set({ datum: nieuw.datum, toelichting: nieuw.toelichting }).where('id', '=', id).execute()
  await werkAfgeleideBij(toegang, [rij.jeugdige_id])
  return { id }
}

/** What follows from it goes back as if it had not been recorded; as known then it stays. */
export async function trekGebeurtenisIn(
  toegang: Toegang,
  id: string,
  { reden }: z.infer<typeof IntrekkingGebeurtenis>,
): Promise<{ id: string }> {
  const { db } = toegang
  const rij = await getGebeurtenis(toegang, id)
  const vervolg = await db
    .selectFrom('gebeurtenis')
    .select('id')
    .where('bij_id', '=', id)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst()
  if (vervolg) throw new Probleem(409, 'Hier volgde al iets op. Trek dat eerst in.')
  await db.updateTable('gebeurtenis').set({ ingetrokken_op: vandaagInAmsterdam(), reden_intrekking: reden }).where('id', '=', id).execute()
  await werkAfgeleideBij(toegang, [rij.jeugdige_id])
  return { id }
}
