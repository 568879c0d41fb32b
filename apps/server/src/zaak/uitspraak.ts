import { maatregelTypes, machtigingTypes } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import { isMogelijk, laatsteDagVan, type TeLang, toetsDuur, type Zaak, type Zaakstap } from '@houvast/domein/maatregelen'
import type { Kysely, Selectable } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import { ruimConceptOp } from '../concept/concept.ts'
import type { Toegang } from '../db/als.ts'
import type { Schema, UitspraakdeelTabel } from '../db/schema.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { nietInDeToekomst, weiger, werkAfgeleideBij } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import type { GewijzigdeUitspraak, Intrekking, NieuwDeel, NieuweUitspraak, OpdrachtUitkomst, UitspraakBewaard } from './contract.ts'
import { zetToewijzingenVoort } from './omzetting.ts'
import { bewaarVerschil, leesZaak, wachtOpAnderen, zetStap } from './zaak.ts'

type Id = { id: string }
type Bewaard = z.infer<typeof UitspraakBewaard>
type Deel = Selectable<UitspraakdeelTabel>

/** An order of the court, whole: each measure and authorisation in it, and what it says somebody has to do. All of it or nothing. */
export async function legUitspraakVast(toegang: Toegang, kind: string, nieuw: z.infer<typeof NieuweUitspraak>): Promise<Bewaard> {
  const { db } = toegang
  await eisDossier(toegang, kind)
  await wachtOpAnderen(db, kind)
  controleerDagen(nieuw)
  const id = uuidv7()
  const voor = await leesZaak(db, { kind, kennismoment: null })
  let na = voor
  const delen: Schrijfdeel[] = []
  for (const deel of nieuw.delen) {
    const maatregelId = uuidv7()
    if (deel.stap === 'machtigen') {
      if (laatsteDagVan(deel.einddatum, deel.einddatumInclusief) < deel.ingangsdatum) weiger('einddatum', eindVoorBegin)
    } else na = zetStap(na, maakStap(deel, maatregelId, nieuw.datum))
    delen.push({ deel, maatregelId: deel.stap === 'verlengen' || deel.stap === 'opheffen' ? deel.maatregelId : maatregelId })
  }
  const { gerecht, zaaknummer, datum, datumKennisgeving, dictum } = nieuw
  await db
    .insertInto('uitspraak')
    .values({ id, jeugdige_id: kind, gerecht, zaaknummer, datum, datum_kennisgeving: datumKennisgeving, dictum })
    .execute()
  await bewaarVerschil(db, kind, voor, na)
  for (const [volgnummer, deel] of delen.entries()) await bewaarDeel(db, { kind, uitspraak: id, volgnummer, na, nieuw }, deel)
  for (const { deel, maatregelId } of delen) {
    if (deel.stap !== 'omzetten') continue
    await zetToewijzingenVoort(toegang, { kind, vorigeMaatregel: deel.maatregelId, maatregel: maatregelId, per: deel.ingangsdatum })
  }
  for (const { wat, wie, uiterlijk } of nieuw.opdrachten) {
    await db
      .insertInto('opdracht')
      .values({ id: uuidv7(), jeugdige_id: kind, uitspraak_id: id, wat, wie, uiterlijk: uiterlijk ?? null })
      .execute()
  }
  await ruimConceptOp(db, { kind, formulier: 'beschikking' })
  await werkAfgeleideBij(toegang, [kind])
  return { id, teLang: nieuw.delen.flatMap((deel) => findTeLang(deel, na)) }
}

const eindVoorBegin = 'De laatste dag ligt voor de eerste. Verbeter een van beide.'

function controleerDagen({ datum, datumKennisgeving }: { datum: Datum; datumKennisgeving: Datum }): void {
  nietInDeToekomst('datum', datum, 'De dag van de beschikking')
  nietInDeToekomst('datumKennisgeving', datumKennisgeving, 'De dag van de kennisgeving')
  if (datumKennisgeving < datum) weiger('datumKennisgeving', 'De kennisgeving kan niet voor de beschikking zijn. Verbeter een van beide.')
}

type Maatregeldeel = Exclude<NieuwDeel, { stap: 'machtigen' }>
interface Schrijfdeel {
  readonly deel: NieuwDeel
  readonly maatregelId: string
}

function maakStap(deel: Maatregeldeel, id: string, uitspraak: Datum): Zaakstap {
  const laatsteDag = deel.einddatum ? laatsteDagVan(deel.einddatum, deel.einddatumInclusief) : null
  switch (deel.stap) {
    case 'beginnen':
      return {
        stap: 'beginnen',
        id,
        type: deel.type,
        uitspraak,
        ingang: deel.ingangsdatum,
        laatsteDag,
        overgenomenOp: deel.overgenomenOp ?? null,
      }
    case 'omzetten':
      return { stap: 'omzetten', maatregelId: deel.maatregelId, id, type: deel.type, uitspraak, ingang: deel.ingangsdatum, laatsteDag }
    case 'verlengen':
      return {
        stap: 'verlengen',
        maatregelId: deel.maatregelId,
        uitspraak,
        ingang: deel.ingangsdatum,
        laatsteDag: laatsteDag ?? deel.einddatum,
      }
    case 'opheffen':
      return { stap: 'opheffen', maatregelId: deel.maatregelId, laatsteDag: laatsteDag ?? deel.einddatum, reden: deel.reden ?? null }
  }
}

interface Bij {
  readonly kind: string
  readonly uitspraak: string
  readonly volgnummer: number
  readonly na: Zaak
  readonly nieuw: z.infer<typeof NieuweUitspraak>
}

async function bewaarDeel(
  db: Kysely<Schema>,
  { kind, uitspraak, volgnummer, na, nieuw }: Bij,
  { deel, maatregelId }: Schrijfdeel,
): Promise<void> {
  const isMachtiging = deel.stap === 'machtigen'
  const laatsteDag = deel.einddatum ? laatsteDagVan(deel.einddatum, deel.einddatumInclusief) : null
  const machtiging = isMachtiging ? uuidv7() : null
  if (isMachtiging && machtiging !== null) {
    await db
      .insertInto('machtiging')
      .values({ id: machtiging, jeugdige_id: kind, type: deel.type, datum_aanvang: deel.ingangsdatum, datum_einde: laatsteDag })
      .execute()
  }
  const beschikking = isMachtiging || deel.stap === 'opheffen' ? null : uuidv7()
  if (beschikking !== null) {
    await db
      .insertInto('beschikking')
      .values({
        id: beschikking,
        jeugdige_id: kind,
        maatregel_id: maatregelId,
        datum_beschikking: nieuw.datum,
        datum_kennisgeving: nieuw.datumKennisgeving,
        einddatum: laatsteDag === null ? null : (na.maatregelen.find(({ id }) => id === maatregelId)?.einddatum ?? laatsteDag),
        plantermijn_dagen: 'plantermijnDagen' in deel ? (deel.plantermijnDagen ?? null) : null,
      })
      .execute()
  }
  await db
    .insertInto('uitspraakdeel')
    .values({
      id: uuidv7(),
      jeugdige_id: kind,
      uitspraak_id: uitspraak,
      volgnummer,
      stap: deel.stap,
      maatregel_id: isMachtiging ? null : maatregelId,
      vorige_maatregel_id: deel.stap === 'omzetten' ? deel.maatregelId : null,
      machtiging_id: machtiging,
      beschikking_id: beschikking,
      ingangsdatum: deel.stap === 'opheffen' ? nieuw.datum : deel.ingangsdatum,
      einddatum: deel.einddatum ?? null,
      einddatum_inclusief: deel.einddatumInclusief,
    })
    .execute()
}

function findTeLang(deel: NieuwDeel, zaak: Zaak): Bewaard['teLang'] {
  if (deel.stap === 'opheffen') return []
  const laatsteDag = deel.einddatum ? laatsteDagVan(deel.einddatum, deel.einddatumInclusief) : null
  const type = deel.stap === 'verlengen' ? zaak.maatregelen.find(({ id }) => id === deel.maatregelId)?.type : deel.type
  const gevonden: TeLang | null = type ? toetsDuur(type, deel.ingangsdatum, laatsteDag) : null
  if (!type || !gevonden) return []
  const { norm, bron, voorbehoud, uiterlijk } = gevonden
  return [{ norm, bron, voorbehoud, uiterlijk, naam: { ...maatregelTypes, ...machtigingTypes }[type] }]
}

/** @throws GeenDossier, the same whether it does not exist or is in a file of others */
async function getUitspraak(toegang: Toegang, id: string) {
  const uitspraak = await toegang.db.selectFrom('uitspraak').selectAll().where('id', '=', id).executeTakeFirst()
  if (!uitspraak) {
    const van = await toegang.alsSysteem((db) => db.selectFrom('uitspraak').select('jeugdige_id').where('id', '=', id).executeTakeFirst())
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  toegang.betrokken([uitspraak.jeugdige_id])
  await wachtOpAnderen(toegang.db, uitspraak.jeugdige_id)
  if (uitspraak.ingetrokken_op !== null) throw new Probleem(409, 'Deze beschikking is al ingetrokken. Laad de bladzijde opnieuw.')
  const delen = await toegang.db.selectFrom('uitspraakdeel').selectAll().where('uitspraak_id', '=', id).orderBy('volgnummer').execute()
  return { uitspraak, delen }
}

/** The case as if these parts had not been said. Only the last word about a measure can be taken back. */
async function zonderDelen(db: Kysely<Schema>, kind: string, delen: readonly Deel[]): Promise<{ voor: Zaak; zonder: Zaak }> {
  await eisLaatsteWoord(db, delen)
  const voor = await leesZaak(db, { kind, kennismoment: null })
  const over = await db.selectFrom('beschikking').select(['id', 'maatregel_id', 'einddatum']).where('jeugdige_id', '=', kind).execute()
  const weg = new Set(delen.map(({ beschikking_id }) => beschikking_id))
  const begonnen = new Set(delen.filter(({ stap }) => stap === 'beginnen' || stap === 'omzetten').map(({ maatregel_id }) => maatregel_id))
  const heropend = new Set(
    delen.flatMap(({ stap, maatregel_id, vorige_maatregel_id }) => (stap === 'opheffen' ? [maatregel_id] : [vorige_maatregel_id])),
  )
  const maatregelen = voor.maatregelen
    .filter(({ id }) => !begonnen.has(id))
    .map((maatregel) => ({
      ...maatregel,
      einddatum: laatsteEinddatum(over.filter(({ id, maatregel_id }) => maatregel_id === maatregel.id && !weg.has(id))),
      ...(heropend.has(maatregel.id) ? { datumEinde: null, redenBeeindiging: null } : {}),
    }))
  return { voor, zonder: { geboren: voor.geboren, maatregelen } }
}

const laatsteEinddatum = (beschikkingen: readonly { einddatum: Datum | null }[]): Datum | null =>
  beschikkingen.reduce<Datum | null>(
    (tot, { einddatum }) => (einddatum !== null && (tot === null || einddatum > tot) ? einddatum : tot),
    null,
  )

async function eisLaatsteWoord(db: Kysely<Schema>, delen: readonly Deel[]): Promise<void> {
  for (const { id, uitspraak_id, stap, maatregel_id } of delen) {
    if (maatregel_id === null) continue
    const later = await db
      .selectFrom('uitspraakdeel')
      .innerJoin('uitspraak', 'uitspraak.id', 'uitspraakdeel.uitspraak_id')
      .select('uitspraakdeel.id')
      .where('uitspraak.ingetrokken_op', 'is', null)
      .where('uitspraak.id', '<>', uitspraak_id)
      .where('uitspraakdeel.id', '>', id)
      .where((eb) => eb.or([eb('maatregel_id', '=', maatregel_id), eb('vorige_maatregel_id', '=', maatregel_id)]))
      .executeTakeFirst()
    if (later) throw new Probleem(409, 'Over deze maatregel is daarna nog beslist. Trek eerst de latere beschikking in, of verbeter die.')
    const maatregel = await db.selectFrom('maatregel').select('laatste_dag').where('id', '=', maatregel_id).executeTakeFirstOrThrow()
    if (stap !== 'opheffen' && maatregel.laatste_dag !== null)
      throw new Probleem(409, 'De maatregel is daarna beëindigd of overgedragen. Daarom kan deze beschikking niet meer veranderen.')
  }
}

/** Corrects what was typed over wrongly; the order as it was known before stays in its history. */
export async function wijzigUitspraak(toegang: Toegang, id: string, nieuw: z.infer<typeof GewijzigdeUitspraak>): Promise<Bewaard> {
  const { db } = toegang
  const { uitspraak, delen } = await getUitspraak(toegang, id)
  controleerDagen(nieuw)
  const kind = uitspraak.jeugdige_id
  const gewijzigd = delen.flatMap((deel) => {
    const anders = nieuw.delen.find((een) => een.id === deel.id)
    if (!anders && nieuw.datum === uitspraak.datum) return []
    const { ingangsdatum, einddatum, einddatumInclusief } = anders ?? { ...deel, einddatumInclusief: deel.einddatum_inclusief }
    return [{ deel, ingangsdatum, einddatum, einddatumInclusief }]
  })
  const { gerecht, zaaknummer, datum, datumKennisgeving, dictum } = nieuw
  const { voor, zonder } =
    gewijzigd.length > 0
      ? await zonderDelen(
          db,
          kind,
          gewijzigd.map(({ deel }) => deel),
        )
      : await ongewijzigd(db, kind)
  let na = zonder
  const teLang: Bewaard['teLang'] = []
  for (const { deel, ...dagen } of gewijzigd) {
    const opnieuw = herhaal(deel, voor, dagen)
    if (opnieuw === null) {
      if (laatsteDagUit(dagen) < dagen.ingangsdatum) weiger('einddatum', eindVoorBegin)
      continue
    }
    na = zetStap(na, maakStap(opnieuw, deel.maatregel_id ?? '', datum))
    teLang.push(...findTeLang(opnieuw, na))
  }
  await db
    .updateTable('uitspraak')
    .set({ gerecht, zaaknummer, datum, datum_kennisgeving: datumKennisgeving, dictum })
    .where('id', '=', id)
    .execute()
  for (const { deel, ...dagen } of gewijzigd) {
    const { ingangsdatum, einddatum, einddatumInclusief } = dagen
    await db
      .updateTable('uitspraakdeel')
      .set({ ingangsdatum, einddatum, einddatum_inclusief: einddatumInclusief })
      .where('id', '=', deel.id)
      .execute()
    if (deel.machtiging_id === null) continue
    await db
      .updateTable('machtiging')
      .set({ datum_aanvang: ingangsdatum, datum_einde: laatsteDagUit(dagen), herkomst: 'scherm' })
      .where('id', '=', deel.machtiging_id)
      .execute()
  }
  await bewaarVerschil(db, kind, voor, na)
  for (const { beschikking_id, maatregel_id } of delen) {
    if (beschikking_id === null) continue
    const veranderd = gewijzigd.find(({ deel }) => deel.beschikking_id === beschikking_id)
    const einddatum = na.maatregelen.find((maatregel) => maatregel.id === maatregel_id)?.einddatum ?? null
    await db
      .updateTable('beschikking')
      .set({ datum_beschikking: datum, datum_kennisgeving: datumKennisgeving, ...(veranderd ? { einddatum } : {}) })
      .where('id', '=', beschikking_id)
      .execute()
  }
  await werkAfgeleideBij(toegang, [kind])
  return { id, teLang }
}

async function ongewijzigd(db: Kysely<Schema>, kind: string): Promise<{ voor: Zaak; zonder: Zaak }> {
  const voor = await leesZaak(db, { kind, kennismoment: null })
  return { voor, zonder: voor }
}

type Dagen = Pick<z.infer<typeof GewijzigdeUitspraak>['delen'][number], 'ingangsdatum' | 'einddatum' | 'einddatumInclusief'>

const getEinddatum = (einddatum: Datum | null): Datum =>
  einddatum ?? weiger('einddatum', 'Vul de einddatum in die in de beschikking staat.')
const laatsteDagUit = ({ einddatum, einddatumInclusief }: Dagen): Datum => laatsteDagVan(getEinddatum(einddatum), einddatumInclusief)

/** The same part with other days; null for an authorisation, which is no measure. */
function herhaal(deel: Deel, zaak: Zaak, { ingangsdatum, einddatum, einddatumInclusief }: Dagen): Maatregeldeel | null {
  const maatregel = zaak.maatregelen.find(({ id }) => id === deel.maatregel_id)
  if (!maatregel) return null
  const dagen = { ingangsdatum, einddatumInclusief, ...(einddatum ? { einddatum } : {}) }
  switch (deel.stap) {
    case 'beginnen': {
      const { datumOvergedragenGekregen } = maatregel
      return {
        stap: 'beginnen',
        type: maatregel.type,
        ...dagen,
        ...(datumOvergedragenGekregen ? { overgenomenOp: datumOvergedragenGekregen } : {}),
      }
    }
    case 'omzetten':
      return { stap: 'omzetten', maatregelId: deel.vorige_maatregel_id ?? '', type: maatregel.type, ...dagen }
    case 'verlengen':
      return { stap: 'verlengen', maatregelId: maatregel.id, ...dagen, einddatum: getEinddatum(einddatum) }
    case 'opheffen': {
      const reden = maatregel.redenBeeindiging
      return {
        stap: 'opheffen',
        maatregelId: maatregel.id,
        einddatum: getEinddatum(einddatum),
        einddatumInclusief,
        ...(reden ? { reden } : {}),
      }
    }
    case 'machtigen':
      return null
  }
}

/** The order counts for nothing any more, and what it began never was; that it stood here stays visible, with the reason. */
export async function trekUitspraakIn(toegang: Toegang, id: string, { reden }: z.infer<typeof Intrekking>): Promise<Id> {
  const { db } = toegang
  const { uitspraak, delen } = await getUitspraak(toegang, id)
  const kind = uitspraak.jeugdige_id
  const { voor, zonder } = await zonderDelen(db, kind, delen)
  if (!isMogelijk(zonder))
    throw new Probleem(409, 'Zonder deze beschikking kloppen de andere maatregelen van dit kind niet meer. Verbeter die eerst.')
  await bewaarVerschil(db, kind, voor, zonder)
  // Nobody has the right to delete; of this order, which this person may change, the system takes away what followed from it. History keeps it.
  await toegang.alsSysteem(async (systeem) => {
    for (const { beschikking_id, machtiging_id } of delen) {
      if (beschikking_id !== null) await systeem.deleteFrom('beschikking').where('id', '=', beschikking_id).execute()
      if (machtiging_id !== null) await systeem.deleteFrom('machtiging').where('id', '=', machtiging_id).execute()
    }
  })
  await db.updateTable('uitspraak').set({ ingetrokken_op: vandaagInAmsterdam(), reden_intrekking: reden }).where('id', '=', id).execute()
  await werkAfgeleideBij(toegang, [kind])
  return { id }
}

export async function legUitkomstVast(toegang: Toegang, id: string, nieuw: z.infer<typeof OpdrachtUitkomst>): Promise<Id> {
  const opdracht = await toegang.db.selectFrom('opdracht').selectAll().where('id', '=', id).executeTakeFirst()
  if (!opdracht) {
    const van = await toegang.alsSysteem((db) => db.selectFrom('opdracht').select('jeugdige_id').where('id', '=', id).executeTakeFirst())
    throw new GeenDossier(van ? [van.jeugdige_id] : [])
  }
  toegang.betrokken([opdracht.jeugdige_id])
  nietInDeToekomst('uitkomstOp', nieuw.uitkomstOp, 'Deze dag')
  await toegang.db
    .updateTable('opdracht')
    .set({ uitkomst: nieuw.uitkomst, uitkomst_op: nieuw.uitkomstOp, bewijs: nieuw.bewijs })
    .where('id', '=', id)
    .execute()
  return { id }
}
