import type { Feiten } from '@houvast/domein/feiten'
import { type Datum, laatste, plusDagen } from '@houvast/domein/kalender'
import { isInDienst } from '@houvast/domein/toewijzing'
import { findUitval, ingangVanBesluit, type Uitvalbesluitsoort, uitvalkeuzen } from '@houvast/domein/uitval'
import type { Kysely } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { weiger, werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { findMedewerkers } from '../stand/feiten.ts'
import { getTeamgenoot } from '../team/afwezigheid.ts'
import { wachtOpAnderen } from '../zaak/zaak.ts'
import { maakUitvalbrieven } from './brieven.ts'
import type { NieuweUitvalbesluiten, UitvalbesluitenBewaard } from './contract.ts'
import { findBeelden, kalender, type Uitvalbeeld, type Uitvalkind } from './lezen.ts'

type Opdracht = z.infer<typeof NieuweUitvalbesluiten>['besluiten'][number]

/** Everything that one decision needs to know. */
interface Geval {
  readonly db: Kysely<Schema>
  readonly ik: string
  readonly medewerker: { readonly id: string; readonly naam: string }
  readonly beeld: Uitvalbeeld
  readonly kind: Uitvalkind
  readonly per: Datum
  readonly opdracht: Opdracht
  readonly veld: (naam: string) => string
  readonly medewerkers: Feiten['medewerkers']
}

interface Gevolg {
  readonly naar: string | null
  readonly overdracht: string | null
}

/** All or none: lists, clocks, access and letters follow in the same transaction. */
export async function neemBesluiten(
  toegang: Toegang,
  medewerkerId: string,
  { besluiten }: z.infer<typeof NieuweUitvalbesluiten>,
  instelling: string,
): Promise<z.infer<typeof UitvalbesluitenBewaard>> {
  const { db, persoon, alsSysteem } = toegang
  const medewerker = await getTeamgenoot(toegang, medewerkerId)
  const kinderen = besluiten.map(({ jeugdigeId }) => jeugdigeId)
  if (new Set(kinderen).size < kinderen.length) throw new Probleem(422, 'Een kind staat er twee keer in. Neem over elk kind één besluit.')
  for (const kind of kinderen.toSorted()) {
    await eisDossier(toegang, kind)
    await wachtOpAnderen(db, kind)
  }
  const ik = persoon?.medewerkerId ?? ''
  const medewerkers = await alsSysteem((systeem) => findMedewerkers(systeem, {}))
  const beeld = (await findBeelden(toegang, [medewerkerId], medewerkers)).get(medewerkerId)
  let brieven = 0
  for (const [plaats, opdracht] of besluiten.entries()) {
    const kind = beeld?.kinderen.find(({ id }) => id === opdracht.jeugdigeId)
    if (!beeld || !kind) throw new Probleem(409, 'Voor dit kind wordt nu geen besluit gevraagd. Laad het scherm opnieuw.')
    const vandaag = vandaagInAmsterdam()
    const per = beeld.moment === 'uitval' ? ingangVanBesluit(beeld.sinds, vandaag) : vandaag
    const geval = { db, ik, medewerker, beeld, kind, per, opdracht, veld: (naam: string) => `besluiten.${plaats}.${naam}`, medewerkers }
    const gevolg = await voerUit(geval)
    await bewaar(geval, gevolg)
    brieven += await schrijfBrieven(toegang, geval, gevolg, instelling)
  }
  await werkAfgeleideBij(toegang, kinderen)
  return { besluiten: besluiten.length, brieven }
}

async function voerUit(geval: Geval): Promise<Gevolg> {
  const { opdracht, beeld, veld } = geval
  const mogelijk: readonly Uitvalbesluitsoort[] = uitvalkeuzen[beeld.moment]
  if (!mogelijk.includes(opdracht.besluit))
    weiger(
      veld('besluit'),
      beeld.moment === 'uitval'
        ? 'Deze medewerker is er nog niet. Kies herverdelen, de wachtlijst of waarneming.'
        : 'Deze medewerker is er weer. Kies of het kind teruggaat of blijft.',
    )
  await ruimVorigeOp(geval)
  if (opdracht.besluit === 'terug') return voerTerug(geval)
  if (opdracht.besluit === 'blijft') return laatBlijven(geval)
  const naar = eisPersoon(geval)
  if (opdracht.besluit === 'herverdelen') return { naar, overdracht: await vraagAan(geval, geval.medewerker.id, naar) }
  if (opdracht.besluit === 'waarneming') {
    const { tot } = opdracht
    if (!tot) weiger(veld('tot'), 'Kies de laatste dag van de waarneming. Daarna vraagt Houvast om een nieuw besluit.')
    if (tot < geval.per) weiger(veld('tot'), 'De laatste dag ligt voor het begin van de waarneming. Kies een latere dag.')
    await wijsAan(geval, naar, 'waarnemend', tot)
    return { naar, overdracht: null }
  }
  await wijsAan(geval, naar, 'contactpersoon', null)
  await eindig(geval, geval.medewerker.id, ['vast'], 'uitgevallen')
  return { naar, overdracht: null }
}

/** A named person in service who is there. Never a pool. */
function eisPersoon({ opdracht, medewerkers, medewerker, per, veld }: Geval): string {
  const id = opdracht.naarMedewerkerId
  const naar = id === undefined ? undefined : medewerkers.get(id)
  if (!id || !naar) weiger(veld('naarMedewerkerId'), 'Kies wie het kind overneemt, waarneemt of contact houdt.')
  if (id === medewerker.id) weiger(veld('naarMedewerkerId'), 'Deze medewerker valt zelf uit. Kies iemand anders.')
  if (!isInDienst(naar, per) || findUitval(naar, vandaagInAmsterdam(), kalender) !== null)
    weiger(veld('naarMedewerkerId'), 'Deze medewerker is er dan zelf niet. Kies iemand anders.')
  if (opdracht.besluit !== 'wachtlijst' && naar.functie !== 'jeugdbeschermer' && naar.functie !== 'jeugdreclasseerder')
    weiger(veld('naarMedewerkerId'), 'Kies een jeugdbeschermer of jeugdreclasseerder.')
  return id
}

/** Who was back takes the child back: at once where still registered as vast, else by a card to accept. */
async function voerTerug(geval: Geval): Promise<Gevolg> {
  const { db, kind, medewerker, ik, per } = geval
  const vast = await findLopende(db, kind.id, per, ['vast'])
  if (vast.some(({ medewerker_id }) => medewerker_id === medewerker.id)) return { naar: null, overdracht: null }
  return { naar: null, overdracht: await vraagAan(geval, vast[0]?.medewerker_id ?? ik, medewerker.id) }
}

/** Whoever stood in goes on as vaste, once accepted; whoever took over or waits already, stays so. */
async function laatBlijven(geval: Geval): Promise<Gevolg> {
  const { db, kind, medewerker, per, opdracht, veld } = geval
  const vast = await findLopende(db, kind.id, per, ['vast'])
  if (!vast.some(({ medewerker_id }) => medewerker_id === medewerker.id)) return { naar: vast[0]?.medewerker_id ?? null, overdracht: null }
  if (!opdracht.naarMedewerkerId) weiger(veld('naarMedewerkerId'), 'Kies bij wie het kind blijft. Die moet dat aanvaarden.')
  const naar = eisPersoon(geval)
  return { naar, overdracht: await vraagAan(geval, medewerker.id, naar) }
}

type Rol = 'vast' | 'waarnemend' | 'contactpersoon'

const findLopende = (db: Kysely<Schema>, kind: string, dag: Datum, rollen: readonly Rol[]) =>
  db
    .selectFrom('toewijzing')
    .select(['id', 'medewerker_id', 'maatregel_id', 'van', 'rol'])
    .where('jeugdige_id', '=', kind)
    .where('rol', 'in', rollen)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', dag)]))
    .orderBy('van', 'desc')
    .execute()

async function eindig({ db, kind, per }: Geval, medewerker: string, rollen: readonly Rol[], reden: string): Promise<void> {
  const lopend = await findLopende(db, kind.id, per, rollen)
  for (const { id, van } of lopend.filter(({ medewerker_id }) => medewerker_id === medewerker)) {
    const tot = laatste(van, plusDagen(per, -1))
    await db.updateTable('toewijzing').set({ tot, reden, herkomst: 'scherm' }).where('id', '=', id).execute()
  }
}

/** What an earlier decision set up makes way: its cover, and the card that still waits. A contactpersoon stays until the child has somebody. */
async function ruimVorigeOp(geval: Geval): Promise<void> {
  const { db, kind, medewerker, beeld } = geval
  const vorige = await db
    .selectFrom('uitvalbesluit')
    .select(['naar_medewerker_id', 'besluit'])
    .where('jeugdige_id', '=', kind.id)
    .where('medewerker_id', '=', medewerker.id)
    .orderBy('geregistreerd_op', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (vorige?.besluit === 'waarneming' && vorige.naar_medewerker_id) {
    await eindig(
      geval,
      vorige.naar_medewerker_id,
      ['waarnemend'],
      beeld.moment === 'terugkeer' ? 'teruggekeerd' : 'nieuw besluit bij uitval',
    )
  }
  await db
    .updateTable('overdracht')
    .set({ status: 'teruggegeven', besloten_op: vandaagInAmsterdam(), reden: 'Vervangen door een besluit van de teamleider.' })
    .where('jeugdige_id', '=', kind.id)
    .where('status', '=', 'opgesteld')
    .execute()
}

async function wijsAan(geval: Geval, naar: string, rol: 'waarnemend' | 'contactpersoon', tot: Datum | null): Promise<void> {
  const { db, kind, medewerker, per } = geval
  const maatregelen = new Set(
    (await findLopende(db, kind.id, per, ['vast']))
      .filter(({ medewerker_id }) => medewerker_id === medewerker.id)
      .map((een) => een.maatregel_id),
  )
  const al = await findLopende(db, kind.id, per, [rol])
  if (maatregelen.size === 0) throw new Probleem(409, 'Dit kind is niet meer van deze medewerker. Laad het scherm opnieuw.')
  for (const maatregel_id of maatregelen) {
    const bestaat = al.find((een) => een.maatregel_id === maatregel_id && een.medewerker_id === naar && een.van <= per)
    if (bestaat) {
      await db.updateTable('toewijzing').set({ tot, herkomst: 'scherm' }).where('id', '=', bestaat.id).execute()
      continue
    }
    await db
      .insertInto('toewijzing')
      .values({ id: uuidv7(), jeugdige_id: kind.id, maatregel_id, medewerker_id: naar, rol, van: per, tot, reden: 'uitval' })
      .execute()
  }
}

/** The card that the receiver reads and accepts; until then nothing changes about who is the vaste jeugdbeschermer. */
async function vraagAan({ db, kind, opdracht, per }: Geval, van: string, naar: string): Promise<string> {
  const zonder = 'Staat nog niet op deze kaart: wie overdraagt kon haar niet schrijven. Lees het dossier en bel wie het kind kent.'
  const id = uuidv7()
  await db
    .insertInto('overdracht')
    .values({
      id,
      jeugdige_id: kind.id,
      van_medewerker_id: van,
      naar_medewerker_id: naar,
      per,
      status: 'opgesteld',
      over_kind: opdracht.reden,
      mensen: zonder,
      veiligheid: zonder,
      beloften: zonder,
    })
    .execute()
  return id
}

async function bewaar({ db, kind, medewerker, beeld, opdracht, per }: Geval, { naar, overdracht }: Gevolg): Promise<void> {
  await db
    .insertInto('uitvalbesluit')
    .values({
      id: uuidv7(),
      jeugdige_id: kind.id,
      medewerker_id: medewerker.id,
      moment: beeld.moment,
      sinds: beeld.sinds,
      besluit: opdracht.besluit,
      naar_medewerker_id: naar,
      per,
      tot: opdracht.besluit === 'waarneming' ? (opdracht.tot ?? null) : null,
      reden: opdracht.reden,
      overdracht_id: overdracht,
    })
    .execute()
}

async function schrijfBrieven(toegang: Toegang, geval: Geval, { naar, overdracht }: Gevolg, instelling: string): Promise<number> {
  const { db, kind, medewerker, opdracht, per, ik } = geval
  const { voornaam } = await db.selectFrom('jeugdige').select('voornaam').where('id', '=', kind.id).executeTakeFirstOrThrow()
  const namen = await db
    .selectFrom('medewerker')
    .select(['id', 'naam'])
    .where('id', 'in', naar ? [naar, ik] : [ik])
    .execute()
  const naamVan = (id: string | null) => namen.find((een) => een.id === id)?.naam ?? null
  return maakUitvalbrieven(
    toegang,
    {
      kind: kind.id,
      voornaam,
      medewerker: medewerker.naam,
      afzender: naamVan(ik) ?? instelling,
      besluit: opdracht.besluit,
      naar: naamVan(naar),
      per,
      tot: opdracht.besluit === 'waarneming' ? (opdracht.tot ?? null) : null,
      moetAanvaarden: overdracht !== null,
    },
    instelling,
  )
}
