import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Persoon, Toegang } from '../db/als.ts'
import { GeenDossier, Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { nietInDeToekomst, weiger } from '../jeugdige/vastleggen.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import type {
  Alarmbesluit,
  Bodemeiscontrole,
  GedragswetenschapperBereikt,
  NieuwAlarm,
  NieuwBericht,
  NieuweBodemeis,
  NieuweVeiligheidscheck,
} from './contract.ts'

type Bewaard = { id: string }

async function openKind(toegang: Toegang, kind: string): Promise<void> {
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
}

export async function legCheckVast(
  toegang: Toegang,
  persoon: Persoon,
  kind: string,
  { acuut, structureel, ...nieuw }: z.infer<typeof NieuweVeiligheidscheck>,
): Promise<Bewaard> {
  await openKind(toegang, kind)
  nietInDeToekomst('datum', nieuw.datum, 'Een veiligheidscheck')
  const instrument = await toegang.db
    .selectFrom('veiligheidsinstrument')
    .selectAll()
    .where('naam', '=', nieuw.instrument)
    .executeTakeFirst()
  if (!instrument?.in_gebruik) weiger('instrument', 'Dit instrument is hier niet in gebruik. Kies er een uit de lijst.')
  if (nieuw.uitkomst !== undefined && !instrument.uitkomsten.includes(nieuw.uitkomst))
    weiger('uitkomst', `Deze uitkomst hoort niet bij ${instrument.naam}. Kies ${instrument.uitkomsten.join(', ')} of laat leeg.`)
  const id = uuidv7()
  await toegang.db
    .insertInto('veiligheidscheck')
    .values({
      id,
      jeugdige_id: kind,
      datum: nieuw.datum,
      moment: nieuw.moment,
      instrument: instrument.naam,
      uitkomst: nieuw.uitkomst ?? null,
      acuut: acuut.uitkomst,
      acuut_woorden: acuut.woorden,
      acuut_bronnen: [...new Set(acuut.bronnen)],
      structureel: structureel?.uitkomst ?? null,
      structureel_woorden: structureel?.woorden ?? null,
      structureel_bronnen: [...new Set(structureel?.bronnen ?? [])],
      medewerker_id: persoon.medewerkerId,
      besproken_met: nieuw.besprokenMet || null,
    })
    .execute()
  return { id }
}

export async function stelBodemeis(toegang: Toegang, kind: string, nieuw: z.infer<typeof NieuweBodemeis>): Promise<Bewaard> {
  await openKind(toegang, kind)
  if (nieuw.controledatum < vandaagInAmsterdam())
    weiger('controledatum', 'De dag van de controle ligt in het verleden. Kies vandaag of later.')
  const id = uuidv7()
  await toegang.db
    .insertInto('bodemeis')
    .values({
      id,
      jeugdige_id: kind,
      datum: vandaagInAmsterdam(),
      eis: nieuw.eis,
      controledatum: nieuw.controledatum,
      nageleefd: 'onbekend',
      bewaakt_door: nieuw.bewaaktDoor,
      controlewijze: nieuw.controlewijze,
    })
    .execute()
  return { id }
}

/** A requirement that was broken opens an alarm, unless one is open already. */
export async function controleerBodemeis(
  toegang: Toegang,
  persoon: Persoon,
  id: string,
  { datum, uitkomst, controledatum }: z.infer<typeof Bodemeiscontrole>,
): Promise<Bewaard> {
  const bodemeis = await toegang.db.selectFrom('bodemeis').selectAll().where('id', '=', id).executeTakeFirst()
  if (!bodemeis) throw await geenRij(toegang, 'bodemeis', id)
  toegang.betrokken([bodemeis.jeugdige_id])
  nietInDeToekomst('datum', datum, 'Een controle')
  if (datum < bodemeis.datum) weiger('datum', 'De bodemeis bestond toen nog niet. Kies een latere dag.')
  if (uitkomst !== 'vervallen' && controledatum === undefined)
    weiger('controledatum', 'Kies wanneer u opnieuw controleert, of laat de bodemeis vervallen.')
  if (controledatum !== undefined && controledatum <= datum)
    weiger('controledatum', 'De volgende controle ligt na deze controle. Kies een latere dag.')
  await toegang.db
    .updateTable('bodemeis')
    .set({
      herkomst: 'scherm',
      nageleefd: uitkomst === 'overtreden' ? 'n' : uitkomst === 'nageleefd' ? 'j' : bodemeis.nageleefd,
      gecontroleerd_op: datum,
      overtreden_op: uitkomst === 'overtreden' ? datum : uitkomst === 'nageleefd' ? null : bodemeis.overtreden_op,
      vervallen_op: uitkomst === 'vervallen' ? datum : null,
      controledatum: controledatum ?? bodemeis.controledatum,
    })
    .where('id', '=', id)
    .execute()
  if (uitkomst === 'overtreden' && !(await findOpenAlarm(toegang, bodemeis.jeugdige_id)))
    await voegAlarmToe(toegang, persoon, bodemeis.jeugdige_id, `Bodemeis overtreden: ${bodemeis.eis}`)
  return { id }
}

export async function legBerichtVast(
  toegang: Toegang,
  persoon: Persoon,
  kind: string,
  { datum, bron, kindGezien, woorden }: z.infer<typeof NieuwBericht>,
): Promise<Bewaard> {
  await openKind(toegang, kind)
  nietInDeToekomst('datum', datum, 'Een bericht')
  const id = uuidv7()
  await toegang.db
    .insertInto('zichtbron')
    .values({ id, jeugdige_id: kind, datum, bron, kind_gezien: kindGezien, woorden, medewerker_id: persoon.medewerkerId })
    .execute()
  return { id }
}

export async function slaAlarm(
  toegang: Toegang,
  persoon: Persoon,
  kind: string,
  { aanleiding }: z.infer<typeof NieuwAlarm>,
): Promise<Bewaard> {
  await openKind(toegang, kind)
  if (await findOpenAlarm(toegang, kind))
    throw new Probleem(409, 'Er staat al een melding van acute onveiligheid open. Leg eerst vast wat daarover is besloten.')
  return { id: await voegAlarmToe(toegang, persoon, kind, aanleiding) }
}

const findOpenAlarm = ({ db }: Toegang, kind: string) =>
  db.selectFrom('acute_onveiligheid').select('id').where('jeugdige_id', '=', kind).where('besloten_op', 'is', null).executeTakeFirst()

async function voegAlarmToe({ db }: Toegang, { medewerkerId }: Persoon, kind: string, aanleiding: string): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('acute_onveiligheid')
    .values({ id, jeugdige_id: kind, gemeld_op: sql<string>`now()`, gemeld_door: medewerkerId, aanleiding })
    .execute()
  return id
}

/** The moment is that of saying so: a time that is typed afterwards would make the figure a matter of memory. */
export async function bereikGedragswetenschapper(
  toegang: Toegang,
  id: string,
  { medewerkerId }: z.infer<typeof GedragswetenschapperBereikt>,
): Promise<Bewaard> {
  const alarm = await getOpenAlarm(toegang, id)
  if (alarm.bereikt_op) throw new Probleem(409, 'Er staat al wie is bereikt en wanneer.')
  const wie = await toegang.db.selectFrom('medewerker').select('functie').where('id', '=', medewerkerId).executeTakeFirst()
  if (wie?.functie !== 'gedragswetenschapper') weiger('medewerkerId', 'Kies een gedragswetenschapper uit de lijst.')
  await toegang.db
    .updateTable('acute_onveiligheid')
    .set({ gedragswetenschapper_id: medewerkerId, bereikt_op: sql<string>`now()` })
    .where('id', '=', id)
    .execute()
  return { id }
}

export async function besluitOverAlarm(
  toegang: Toegang,
  persoon: Persoon,
  id: string,
  { besluit, gedaan }: z.infer<typeof Alarmbesluit>,
): Promise<Bewaard> {
  await getOpenAlarm(toegang, id)
  await toegang.db
    .updateTable('acute_onveiligheid')
    .set({ besluit, gedaan, besloten_op: sql<string>`now()`, besloten_door: persoon.medewerkerId })
    .where('id', '=', id)
    .execute()
  return { id }
}

async function getOpenAlarm(toegang: Toegang, id: string) {
  const alarm = await toegang.db.selectFrom('acute_onveiligheid').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!alarm) throw await geenRij(toegang, 'acute_onveiligheid', id)
  toegang.betrokken([alarm.jeugdige_id])
  if (alarm.besloten_op) throw new Probleem(409, 'Over deze melding is al besloten.')
  return alarm
}

/** The same answer whether it does not exist or is not theirs; the log names the child where it exists. */
async function geenRij({ alsSysteem }: Toegang, tabel: 'bodemeis' | 'acute_onveiligheid', id: string): Promise<GeenDossier> {
  const bestaat = await alsSysteem((db) => db.selectFrom(tabel).select('jeugdige_id').where('id', '=', id).executeTakeFirst())
  return new GeenDossier(bestaat ? [bestaat.jeugdige_id] : [])
}
