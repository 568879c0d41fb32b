import { maatregelTypes } from '@houvast/domein/feiten'
import { plusDagen } from '@houvast/domein/kalender'
import { findFase, findUitersteDag, statusOp } from '@houvast/domein/maatregelen'
import { ingangVanOverdracht, type OverdrachtStatus, telJeugdbeschermers, volgendeOverdrachtstatus } from '@houvast/domein/overdracht'
import { type Actie, findGronden, magMetDossier } from '@houvast/domein/toegang'
import { type Kysely, type Selectable, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { ruimConceptOp } from '../concept/concept.ts'
import type { Persoon, Toegang } from '../db/als.ts'
import type { OverdrachtTabel, Schema } from '../db/schema.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { nietInDeToekomst, weiger, werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { getKind } from '../plan/kind.ts'
import { findKinderen } from '../stand/feiten.ts'
import { findTermijnen } from '../vandaag/termijnen.ts'
import { leesZaak, wachtOpAnderen } from '../zaak/zaak.ts'
import type { Aankondiging, NieuweOverdracht, OverdrachtAntwoord, OverdrachtBewaard, OverdrachtenAntwoord, Teruggave } from './contract.ts'

type Kaart = z.infer<typeof OverdrachtAntwoord>
type Bewaard = z.infer<typeof OverdrachtBewaard>
type Rij = Selectable<OverdrachtTabel>

const afsprakenOpKaart = 8

async function getMedewerker(db: Kysely<Schema>, id: string) {
  return db.selectFrom('medewerker').select(['id', 'naam']).where('id', '=', id).executeTakeFirstOrThrow()
}

async function beschrijfKern(
  db: Kysely<Schema>,
  persoon: Persoon,
  rij: Rij,
): Promise<z.infer<typeof OverdrachtenAntwoord>['rijen'][number]> {
  return {
    id: rij.id,
    kind: await getKind(db, persoon, { id: rij.jeugdige_id, peildatum: vandaagInAmsterdam(), kennismoment: null, alleenLezen: false }),
    status: rij.status,
    van: await getMedewerker(db, rij.van_medewerker_id),
    naar: await getMedewerker(db, rij.naar_medewerker_id),
    per: rij.per,
    aanMij: rij.naar_medewerker_id === persoon.medewerkerId,
  }
}

/** The cards that wait: those to the reader first, then those that the reader gave. */
export async function findOverdrachten({ db, betrokken }: Toegang, persoon: Persoon): Promise<z.infer<typeof OverdrachtenAntwoord>> {
  const ik = persoon.medewerkerId
  const rijen = await db
    .selectFrom('overdracht')
    .selectAll()
    .where('status', '=', 'opgesteld')
    .where((eb) => eb.or([eb('naar_medewerker_id', '=', ik), eb('van_medewerker_id', '=', ik)]))
    .orderBy(sql`naar_medewerker_id = ${ik}::uuid DESC, per, id`)
    .execute()
  betrokken(rijen.map(({ jeugdige_id }) => jeugdige_id))
  return { rijen: await Promise.all(rijen.map((rij) => beschrijfKern(db, persoon, rij))) }
}

/** @throws GeenDossier, the same whether it does not exist or is about a child of others */
async function getRij(toegang: Toegang, id: string): Promise<Rij> {
  const rij = await toegang.db.selectFrom('overdracht').selectAll().where('id', '=', id).executeTakeFirst()
  if (!rij) {
    const van = await toegang.alsSysteem((db) => db.selectFrom('overdracht').select('jeugdige_id').where('id', '=', id).executeTakeFirst())
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  toegang.betrokken([rij.jeugdige_id])
  return rij
}

/** One page: what the giver wrote, and beside it what the file says today. */
export async function getOverdracht(toegang: Toegang, persoon: Persoon, id: string): Promise<Kaart> {
  const { db, gronden } = toegang
  const rij = await getRij(toegang, id)
  const kind = rij.jeugdige_id
  const vandaag = vandaagInAmsterdam()
  const zaak = await leesZaak(db, { kind, kennismoment: null })
  const [feiten] = await findKinderen(db, { kinderen: [kind], peildatum: vandaag })
  const contacten = await db
    .selectFrom('contact')
    .select(['datum', 'afspraak', 'met'])
    .where('jeugdige_id', '=', kind)
    .where('afspraak', 'is not', null)
    .orderBy('datum', 'desc')
    .orderBy('id', 'desc')
    .limit(afsprakenOpKaart)
    .execute()
  const opdrachten = await db
    .selectFrom('opdracht')
    .innerJoin('uitspraak', 'uitspraak.id', 'opdracht.uitspraak_id')
    .select(['wat', 'wie', 'uiterlijk'])
    .where('opdracht.jeugdige_id', '=', kind)
    .where('uitkomst', 'is', null)
    .where('uitspraak.ingetrokken_op', 'is', null)
    .orderBy('uiterlijk')
    .execute()
  return {
    ...(await beschrijfKern(db, persoon, rij)),
    overKind: rij.over_kind,
    mensen: rij.mensen,
    veiligheid: rij.veiligheid,
    beloften: rij.beloften,
    aangekondigdKindOp: rij.aangekondigd_kind_op,
    aangekondigdOudersOp: rij.aangekondigd_ouders_op,
    beslotenOp: rij.besloten_op,
    reden: rij.reden,
    maatregelen: zaak.maatregelen.flatMap((maatregel) => {
      const status = statusOp(maatregel, zaak.geboren, vandaag)
      const uitersteDag = findUitersteDag(maatregel, zaak.geboren)
      const plan = feiten?.maatregelen.find((een) => een.id === maatregel.id)?.plannen ?? []
      const fase = findFase(status, uitersteDag, plan.length > 0, vandaag)
      return fase === null ? [] : [{ naam: maatregelTypes[maatregel.type], fase, uitersteDag }]
    }),
    termijnen: await findTermijnen(db, { kinderen: [kind], peildatum: vandaag, kennismoment: null, alleenOpen: true }),
    afspraken: contacten.map(({ datum, afspraak, met }) => ({ datum, afspraak: afspraak ?? '', met })),
    opdrachten,
    jeugdbeschermers: telJeugdbeschermers(feiten?.maatregelen ?? [], vandaag),
    acties: rij.status === 'opgesteld' ? await findActies(db, persoon, rij, gronden.length) : [],
  }
}

async function findActies(db: Kysely<Schema>, persoon: Persoon, rij: Rij, aantalGronden: number): Promise<Actie[]> {
  if (aantalGronden === 0) return []
  const rijen = await db
    .selectFrom('dossiertoegang')
    .select('grond')
    .where('medewerker_id', '=', persoon.medewerkerId)
    .where('jeugdige_id', '=', rij.jeugdige_id)
    .execute()
  const gronden = rijen.map(({ grond }) => grond).filter((grond) => (findGronden(persoon.rol, 'overdracht.lezen') ?? []).includes(grond))
  const mogelijk: Actie[] = [
    'overdracht.opstellen',
    ...(rij.naar_medewerker_id === persoon.medewerkerId ? (['overdracht.aanvaarden'] as const) : []),
  ]
  return mogelijk.filter((actie) => magMetDossier(persoon.rol, actie, gronden))
}

/** The receiver has to accept before anything changes. */
export async function stelOverdrachtOp(toegang: Toegang, kind: string, nieuw: z.infer<typeof NieuweOverdracht>): Promise<Bewaard> {
  const { db } = toegang
  await eisDossier(toegang, kind)
  await wachtOpAnderen(db, kind)
  const stand = await db.selectFrom('kindstand').select('vaste_medewerker_id').where('jeugdige_id', '=', kind).executeTakeFirst()
  const van = stand?.vaste_medewerker_id
  if (!van) throw new Probleem(409, 'Dit kind heeft nu geen vaste jeugdbeschermer. Dan is er niemand die overdraagt; wijs iemand toe.')
  if (nieuw.per < vandaagInAmsterdam()) weiger('per', 'Kies vandaag of een latere dag. De ontvanger moet de kaart eerst aanvaarden.')
  if (nieuw.naarMedewerkerId === van) weiger('naarMedewerkerId', 'Deze medewerker is al de vaste jeugdbeschermer. Kies iemand anders.')
  const naar = await db.selectFrom('medewerker').selectAll().where('id', '=', nieuw.naarMedewerkerId).executeTakeFirst()
  if (!naar || (naar.functie !== 'jeugdbeschermer' && naar.functie !== 'jeugdreclasseerder'))
    weiger('naarMedewerkerId', 'Kies een jeugdbeschermer of jeugdreclasseerder uit de lijst.')
  if (naar.in_dienst > nieuw.per || (naar.uit_dienst !== null && naar.uit_dienst < nieuw.per))
    weiger('naarMedewerkerId', 'Deze medewerker is op die dag niet in dienst. Kies iemand anders of een andere dag.')
  const open = await db
    .selectFrom('overdracht')
    .select('id')
    .where('jeugdige_id', '=', kind)
    .where('status', '=', 'opgesteld')
    .executeTakeFirst()
  if (open) throw new Probleem(409, 'Er wacht al een overdracht van dit kind. De ontvanger moet die eerst aanvaarden of teruggeven.')
  const id = uuidv7()
  await db
    .insertInto('overdracht')
    .values({
      id,
      jeugdige_id: kind,
      van_medewerker_id: van,
      naar_medewerker_id: nieuw.naarMedewerkerId,
      per: nieuw.per,
      status: 'opgesteld',
      over_kind: nieuw.overKind,
      mensen: nieuw.mensen,
      veiligheid: nieuw.veiligheid,
      beloften: nieuw.beloften,
    })
    .execute()
  await ruimConceptOp(db, { kind, formulier: 'overdracht' })
  await werkAfgeleideBij(toegang, [kind])
  return { id, per: nieuw.per }
}

export async function kondigAan(toegang: Toegang, id: string, { aan, op }: z.infer<typeof Aankondiging>): Promise<Bewaard> {
  const rij = await getRij(toegang, id)
  nietInDeToekomst('op', op, 'De dag waarop u het vertelde')
  await toegang.db
    .updateTable('overdracht')
    .set(aan === 'kind' ? { aangekondigd_kind_op: op } : { aangekondigd_ouders_op: op })
    .where('id', '=', id)
    .execute()
  return { id, per: rij.per }
}

async function eisVolgende(toegang: Toegang, id: string, status: OverdrachtStatus): Promise<Rij> {
  const eerst = await getRij(toegang, id)
  await wachtOpAnderen(toegang.db, eerst.jeugdige_id)
  const rij = await getRij(toegang, id)
  if (rij.naar_medewerker_id !== toegang.persoon?.medewerkerId) throw new GeenDossier([rij.jeugdige_id])
  if (!(volgendeOverdrachtstatus[rij.status] as readonly OverdrachtStatus[]).includes(status))
    throw new Probleem(409, 'Over deze overdracht is al beslist. Laad de bladzijde opnieuw.')
  return rij
}

/** The receiver has read the card: from the day that was meant, or from today where that has passed, this is the vaste jeugdbeschermer. */
export async function aanvaard(toegang: Toegang, id: string): Promise<Bewaard> {
  const { db } = toegang
  const rij = await eisVolgende(toegang, id, 'aanvaard')
  const vandaag = vandaagInAmsterdam()
  const per = ingangVanOverdracht(rij.per, vandaag)
  const maatregelen = await db
    .selectFrom('maatregel')
    .select('id')
    .where('jeugdige_id', '=', rij.jeugdige_id)
    .where('familie', 'is not', null)
    .where('eerste_dag', '<=', per)
    .where((eb) => eb.or([eb('laatste_dag', 'is', null), eb('laatste_dag', '>=', per)]))
    .execute()
  if (maatregelen.length === 0) throw new Probleem(409, 'Er loopt op die dag geen maatregel meer. Geef de overdracht terug met die reden.')
  for (const { id: maatregel } of maatregelen) await geefOver(db, rij, maatregel, per)
  await db.updateTable('overdracht').set({ status: 'aanvaard', per, besloten_op: vandaag }).where('id', '=', id).execute()
  await werkAfgeleideBij(toegang, [rij.jeugdige_id])
  return { id, per }
}

async function geefOver(db: Kysely<Schema>, { jeugdige_id, naar_medewerker_id }: Rij, maatregel: string, per: Rij['per']): Promise<void> {
  const lopend = await db
    .selectFrom('toewijzing')
    .select(['id', 'medewerker_id', 'van'])
    .where('maatregel_id', '=', maatregel)
    .where('rol', '=', 'vast')
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', per)]))
    .execute()
  if (lopend.some(({ medewerker_id }) => medewerker_id === naar_medewerker_id)) return
  if (lopend.some(({ van }) => van >= per))
    throw new Probleem(409, 'Er is al iemand anders toegewezen vanaf die dag. Overleg met uw teamleider, of geef de overdracht terug.')
  for (const { id } of lopend) {
    await db
      .updateTable('toewijzing')
      .set({ tot: plusDagen(per, -1), reden: 'overgedragen', herkomst: 'scherm' })
      .where('id', '=', id)
      .execute()
  }
  await db
    .insertInto('toewijzing')
    .values({
      id: uuidv7(),
      jeugdige_id,
      maatregel_id: maatregel,
      medewerker_id: naar_medewerker_id,
      rol: 'vast',
      van: per,
      reden: 'overdracht aanvaard',
    })
    .execute()
}

export async function geefTerug(toegang: Toegang, id: string, { reden }: z.infer<typeof Teruggave>): Promise<Bewaard> {
  const rij = await eisVolgende(toegang, id, 'teruggegeven')
  await toegang.db
    .updateTable('overdracht')
    .set({ status: 'teruggegeven', besloten_op: vandaagInAmsterdam(), reden })
    .where('id', '=', id)
    .execute()
  await werkAfgeleideBij(toegang, [rij.jeugdige_id])
  return { id, per: rij.per }
}
