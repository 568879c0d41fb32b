import { type Datum, dagenTussen, dagVanMoment, plusDagen } from '@houvast/domein/kalender'
import { findGronden, magMetDossier } from '@houvast/domein/toegang'
import {
  bodemeisstand,
  type Checkmoment,
  findNieuwsteOnafhankelijkZicht,
  type Oordeelbron,
  oordeelstand,
  reactietijd,
  type Veiligheidswoord,
  type Zichtbron,
} from '@houvast/domein/veiligheid'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Persoon, Toegang } from '../db/als.ts'
import type { BodemeisTabel, Schema } from '../db/schema.ts'
import { findGrondenOpDossier } from '../jeugdige/dossier.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { type Kindrij, kindkolommen, noemKind, vandaagInAmsterdam } from '../kindnaam.ts'
import { bekend } from '../stand/bekend.ts'
import type { Alarm, Bodemeisregel, ReactietijdAntwoord, VeiligheidAntwoord, VeiligheidOpenAntwoord } from './contract.ts'

interface Vraag {
  readonly peildatum: Datum
  readonly kennismoment: string | null
  readonly alleenLezen: boolean
}

type Antwoord = z.infer<typeof VeiligheidAntwoord>

/** Everything about one child's safety on one page: what is judged and on what, what is required, who saw it, and what happened. */
export async function getVeiligheid(toegang: Toegang, persoon: Persoon, id: string, vraag: Vraag): Promise<Antwoord> {
  await eisDossier(toegang, id)
  toegang.betrokken([id])
  const { db } = toegang
  const { peildatum, kennismoment, alleenLezen } = vraag
  const berichten = await findBerichten(db, id, vraag)
  const onafhankelijk = findNieuwsteOnafhankelijkZicht(berichten, peildatum)
  const { rows: gezien } = await sql<{ datum: Datum | null }>`
    SELECT max(c.datum) AS datum FROM ${bekend('contact', kennismoment)} c
    WHERE c.jeugdige_id = ${id}::uuid AND c.jeugdige_gezien AND c.datum <= ${peildatum}::date`.execute(db)
  const gronden = await findGrondenOpDossier(db, persoon, id)
  return {
    peildatum,
    alleenLezen,
    checks: await findChecks(db, id, vraag),
    laatstGezien: gezien[0]?.datum ?? null,
    bodemeisen: (await findBodemeisen(db, id, vraag)).map((rij) => alsBodemeis(rij, peildatum)),
    berichten,
    onafhankelijkZicht: onafhankelijk && {
      datum: onafhankelijk.datum,
      bron: onafhankelijk.bron,
      dagen: dagenTussen(onafhankelijk.datum, peildatum),
    },
    alarmen: (await findAlarmen(db, id, vraag)).map((rij) => alsAlarm(rij, peildatum)),
    instrumenten: await db
      .selectFrom('veiligheidsinstrument')
      .select(['naam', 'uitkomsten'])
      .where('in_gebruik', '=', true)
      .orderBy('naam')
      .execute(),
    gedragswetenschappers: await findGedragswetenschappers(db),
    acties: !alleenLezen && magMetDossier(persoon.rol, 'veiligheid.vastleggen', gronden) ? ['veiligheid.vastleggen'] : [],
  }
}

interface Checkrij {
  readonly id: string
  readonly datum: Datum
  readonly moment: Checkmoment
  readonly instrument: string
  readonly uitkomst: string | null
  readonly acuut: Veiligheidswoord
  readonly acuut_woorden: string
  readonly acuut_bronnen: Oordeelbron[]
  readonly structureel: Veiligheidswoord | null
  readonly structureel_woorden: string | null
  readonly structureel_bronnen: Oordeelbron[]
  readonly door: string
  readonly besproken_met: string | null
}

async function findChecks(db: Kysely<Schema>, id: string, { peildatum, kennismoment }: Vraag): Promise<Antwoord['checks']> {
  const { rows } = await sql<Checkrij>`
    SELECT v.*, w.naam AS door FROM ${bekend('veiligheidscheck', kennismoment)} v JOIN medewerker w ON w.id = v.medewerker_id
    WHERE v.jeugdige_id = ${id}::uuid AND v.datum <= ${peildatum}::date ORDER BY v.datum DESC, v.id DESC`.execute(db)
  return rows.map(({ id: check, datum, moment, instrument, uitkomst, door, besproken_met, ...rij }) => {
    const oordeel = (wat: Veiligheidswoord, woorden: string | null, bronnen: readonly Oordeelbron[]) => ({
      uitkomst: wat,
      woorden: woorden ?? '',
      bronnen: [...bronnen],
      stand: oordeelstand({ datum, bronnen }, peildatum),
    })
    return {
      id: check,
      datum,
      moment,
      instrument,
      uitkomst,
      acuut: oordeel(rij.acuut, rij.acuut_woorden, rij.acuut_bronnen),
      structureel: rij.structureel && oordeel(rij.structureel, rij.structureel_woorden, rij.structureel_bronnen),
      door,
      besprokenMet: besproken_met,
    }
  })
}

async function findBerichten(db: Kysely<Schema>, id: string, { peildatum, kennismoment }: Vraag): Promise<Antwoord['berichten']> {
  const { rows } = await sql<{ id: string; datum: Datum; bron: Zichtbron; kind_gezien: boolean; woorden: string; door: string }>`
    SELECT z.id, z.datum, z.bron, z.kind_gezien, z.woorden, w.naam AS door FROM ${bekend('zichtbron', kennismoment)} z JOIN medewerker w ON w.id = z.medewerker_id
    WHERE z.jeugdige_id = ${id}::uuid AND z.datum <= ${peildatum}::date ORDER BY z.datum DESC, z.id DESC`.execute(db)
  return rows.map(({ kind_gezien, ...rij }) => ({ ...rij, kindGezien: kind_gezien }))
}

async function findBodemeisen(db: Kysely<Schema>, id: string, { peildatum, kennismoment }: Vraag): Promise<BodemeisTabel[]> {
  const { rows } = await sql<BodemeisTabel>`
    SELECT * FROM ${bekend('bodemeis', kennismoment)} b WHERE b.jeugdige_id = ${id}::uuid AND b.datum <= ${peildatum}::date ORDER BY b.datum, b.id`.execute(
    db,
  )
  return rows
}

type Bodemeisrij = Pick<
  BodemeisTabel,
  | 'id'
  | 'datum'
  | 'eis'
  | 'nageleefd'
  | 'bewaakt_door'
  | 'controlewijze'
  | 'controledatum'
  | 'gecontroleerd_op'
  | 'overtreden_op'
  | 'vervallen_op'
>

const alsBodemeis = (rij: Bodemeisrij, peildatum: Datum): z.infer<typeof Bodemeisregel> => ({
  id: rij.id,
  datum: rij.datum,
  eis: rij.eis,
  stand: bodemeisstand({ nageleefd: rij.nageleefd, controledatum: rij.controledatum, vervallenOp: rij.vervallen_op }, peildatum),
  nageleefd: rij.nageleefd,
  bewaaktDoor: rij.bewaakt_door,
  controlewijze: rij.controlewijze,
  controledatum: rij.controledatum,
  gecontroleerdOp: rij.gecontroleerd_op,
  overtredenOp: rij.overtreden_op,
})

interface Alarmrij {
  readonly alarm: string
  readonly gemeld_op: string
  readonly gemeld_door: string
  readonly aanleiding: string
  readonly gedragswetenschapper: string | null
  readonly bereikt_op: string | null
  readonly besluit: string | null
  readonly gedaan: string | null
  readonly besloten_op: string | null
  readonly besloten_door: string | null
}

const alarmkolommen = sql`a.id AS alarm, a.gemeld_op, m.naam AS gemeld_door, a.aanleiding, g.naam AS gedragswetenschapper, a.bereikt_op, a.besluit, a.gedaan,
  a.besloten_op, d.naam AS besloten_door`
const alarmmensen = sql`JOIN medewerker m ON m.id = a.gemeld_door LEFT JOIN medewerker g ON g.id = a.gedragswetenschapper_id
  LEFT JOIN medewerker d ON d.id = a.besloten_door`
/** Moments lie on a day in Amsterdam. */
const dagVan = (kolom: string) => sql`(${sql.ref(kolom)} AT TIME ZONE 'Europe/Amsterdam')::date`

async function findAlarmen(db: Kysely<Schema>, id: string, { peildatum, kennismoment }: Vraag): Promise<Alarmrij[]> {
  const { rows } = await sql<Alarmrij>`
    SELECT ${alarmkolommen} FROM ${bekend('acute_onveiligheid', kennismoment)} a ${alarmmensen}
    WHERE a.jeugdige_id = ${id}::uuid AND ${dagVan('a.gemeld_op')} <= ${peildatum}::date ORDER BY a.gemeld_op DESC, a.id DESC`.execute(db)
  return rows
}

/** As it was at the end of the day: what came after it, was not there yet. */
function alsAlarm(rij: Alarmrij, peildatum: Datum): z.infer<typeof Alarm> {
  const gebeurd = (moment: string | null) => moment !== null && dagVanMoment(moment) <= peildatum
  const [bereikt, besloten] = [gebeurd(rij.bereikt_op), gebeurd(rij.besloten_op)]
  return {
    id: rij.alarm,
    gemeldOp: rij.gemeld_op,
    gemeldDoor: rij.gemeld_door,
    aanleiding: rij.aanleiding,
    gedragswetenschapper: bereikt ? rij.gedragswetenschapper : null,
    bereiktOp: bereikt ? rij.bereikt_op : null,
    besluit: besloten ? rij.besluit : null,
    gedaan: besloten ? rij.gedaan : null,
    beslotenOp: besloten ? rij.besloten_op : null,
    beslotenDoor: besloten ? rij.besloten_door : null,
  }
}

function findGedragswetenschappers(db: Kysely<Schema>) {
  return db
    .selectFrom('medewerker')
    .select(['id', 'naam'])
    .where('functie', '=', 'gedragswetenschapper')
    .where((eb) => eb.or([eb('uit_dienst', 'is', null), eb('uit_dienst', '>=', vandaagInAmsterdam())]))
    .orderBy('naam')
    .orderBy('id')
    .execute()
}

/** Open alarms, and requirements that were broken or whose check is past, of the children that this reader may open. */
export async function findVeiligheidOpen({ db, betrokken }: Toegang, persoon: Persoon): Promise<z.infer<typeof VeiligheidOpenAntwoord>> {
  const vandaag = vandaagInAmsterdam()
  const metNaam = findGronden(persoon.rol, 'jeugdige.naam.lezen') !== null
  const { rows: alarmen } = await sql<Kindrij & Alarmrij>`
    SELECT ${kindkolommen('j')}, ${alarmkolommen} FROM acute_onveiligheid a JOIN jeugdige j ON j.id = a.jeugdige_id ${alarmmensen}
    WHERE a.besloten_op IS NULL ORDER BY a.gemeld_op, a.id`.execute(db)
  const { rows: eisen } = await sql<{ kind: Kindrij; eis: Bodemeisrij }>`
    SELECT to_jsonb(j) - 'bsn_versleuteld' - 'bsn_sleutelhash' AS kind, to_jsonb(b) AS eis FROM bodemeis b JOIN jeugdige j ON j.id = b.jeugdige_id
    WHERE (b.vervallen_op IS NULL OR b.vervallen_op > ${vandaag}::date) AND (b.nageleefd = 'n' OR b.controledatum < ${vandaag}::date)
      AND EXISTS (SELECT FROM kindstand k WHERE k.jeugdige_id = b.jeugdige_id)
    ORDER BY coalesce(b.overtreden_op, b.controledatum, b.datum), b.id`.execute(db)
  betrokken([...alarmen.map(({ id }) => id), ...eisen.map(({ kind }) => kind.id)])
  return {
    alarmen: alarmen.map((rij) => ({ ...alsAlarm(rij, vandaag), kind: noemKind(rij, vandaag, metNaam) })),
    bodemeisen: eisen.map(({ kind, eis }) => ({ ...alsBodemeis(eis, vandaag), kind: noemKind(kind, vandaag, metNaam) })),
  }
}

/** Over the year up to the peildatum, of the whole institution. */
export async function getReactietijd(db: Kysely<Schema>, { peildatum, kennismoment }: Vraag): Promise<z.infer<typeof ReactietijdAntwoord>> {
  const van = plusDagen(peildatum, -364)
  const { rows } = await sql<{ gemeldOp: string; beslotenOp: string | null }>`
    SELECT a.gemeld_op AS "gemeldOp", CASE WHEN ${dagVan('a.besloten_op')} <= ${peildatum}::date THEN a.besloten_op END AS "beslotenOp"
    FROM ${bekend('acute_onveiligheid', kennismoment)} a
    WHERE ${dagVan('a.gemeld_op')} BETWEEN ${van}::date AND ${peildatum}::date`.execute(db)
  return { van, peildatum, ...reactietijd(rows) }
}
