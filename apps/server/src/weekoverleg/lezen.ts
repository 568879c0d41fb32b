import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import { findGronden, type Rol } from '@houvast/domein/toegang'
import { findVervolg, type Wachtgroep, wachtgroepOp } from '@houvast/domein/wachtlijst'
import { findVeranderingen, type Weekbesluit, weekoverlegUiterlijk } from '@houvast/domein/weekoverleg'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { type Kindrij, kindkolommen, noemKind, vandaagInAmsterdam } from '../kindnaam.ts'
import { metGezin } from '../stand/wachten.ts'
import type { WeekoverlegAntwoord, WeekoverleggenAntwoord } from './contract.ts'

type Beeld = z.infer<typeof WeekoverlegAntwoord>
type Overleg = Pick<Beeld, 'id' | 'gehoudenOp' | 'deelnemers' | 'anderen' | 'afgesloten'>

export async function findWeekoverleggen({ db, alsSysteem }: Toegang): Promise<z.infer<typeof WeekoverleggenAntwoord>> {
  const { rows } = await sql<{ id: string; gehouden_op: Datum; afgesloten: boolean; besproken: number }>`
    SELECT o.id, o.gehouden_op, o.afgesloten_op IS NOT NULL AS afgesloten, (SELECT count(*) FROM weekoverlegbesluit b WHERE b.weekoverleg_id = o.id) AS besproken
    FROM weekoverleg o ORDER BY o.gehouden_op DESC, o.afgesloten_op DESC NULLS FIRST, o.id LIMIT 60`.execute(db)
  const { rows: wacht } = await sql<{ sinds: Datum | null }>`SELECT min(wacht_vanaf) AS sinds FROM kindstand WHERE op_wachtlijst`.execute(
    db,
  )
  const gehouden = rows.filter(({ afgesloten }) => afgesloten)
  const open = rows.find(({ afgesloten }) => !afgesloten)
  const uiterlijk = weekoverlegUiterlijk(gehouden[0]?.gehouden_op ?? null, wacht[0]?.sinds ?? null)
  const rijen = []
  for (const { id, besproken } of gehouden) rijen.push({ ...(await getOverleg(db, id)), besproken })
  return {
    uiterlijk,
    teLaat: uiterlijk !== null && uiterlijk < vandaagInAmsterdam(),
    mensen: await alsSysteem(findMensen),
    open: open ? { id: open.id, gehoudenOp: open.gehouden_op } : null,
    rijen,
  }
}

/** Who has to do with the list: those who keep it, lead a team or advise. */
async function findMensen(db: Kysely<Schema>): Promise<z.infer<typeof WeekoverleggenAntwoord>['mensen']> {
  const vandaag = sql`${vandaagInAmsterdam()}::date`
  const { rows } = await sql<{ id: string; naam: string; rol: Rol }>`
    SELECT w.id, w.naam, r.rol FROM gebruikersrol r JOIN medewerker w ON w.id = r.medewerker_id
    WHERE r.rol IN ('wachtlijstbeheerder','teamleider','gedragswetenschapper') AND r.geldig @> ${vandaag}
      AND w.in_dienst <= ${vandaag} AND (w.uit_dienst >= ${vandaag} OR w.uit_dienst IS NULL)
    ORDER BY w.naam, w.id`.execute(db)
  return rows
}

export async function getOverleg(db: Kysely<Schema>, id: string): Promise<Overleg> {
  const overleg = await db.selectFrom('weekoverleg').selectAll().where('id', '=', id).executeTakeFirst()
  if (!overleg) throw new Probleem(404, 'Dit weekoverleg bestaat niet. Laad de bladzijde opnieuw.')
  const deelnemers = await db
    .selectFrom('weekoverlegdeelnemer')
    .innerJoin('medewerker', 'medewerker.id', 'weekoverlegdeelnemer.medewerker_id')
    .select(['medewerker.id', 'medewerker.naam'])
    .where('weekoverleg_id', '=', id)
    .orderBy('medewerker.naam')
    .orderBy('medewerker.id')
    .execute()
  return { id, gehoudenOp: overleg.gehouden_op, anderen: overleg.anderen, afgesloten: overleg.afgesloten_op !== null, deelnemers }
}

interface Overlegrij extends Kindrij {
  readonly soort: 'start' | 'intern' | null
  readonly zonder_sinds: Datum | null
  readonly wacht_vanaf: Datum | null
  readonly op_wachtlijst: boolean
  readonly spoed: boolean
  readonly voorrang: boolean
  readonly laatst_gezien: Datum | null
  readonly plan_uiterlijk: Datum | null
  readonly contact_uiterlijk: Datum | null
  readonly contact_id: string | null
  readonly contact_naam: string | null
  readonly gesproken: Datum | null
  readonly over_kind: Datum | null
  readonly plan: Datum | null
  readonly spoed_sinds: Datum | null
  readonly pogingen: Datum[] | null
  readonly gemist: Datum | null
  readonly besluit: Weekbesluit | null
  readonly waarom: string | null
  readonly vorig_besluit: Weekbesluit | null
  readonly vorig_waarom: string | null
  readonly vorig_op: Datum | null
}

/** Everybody who waits, and who was spoken about in this one; those who cannot wait first, then as they were put in the talk before, then who waits longest. */
export async function getWeekoverleg(toegang: Toegang, id: string, alleenBesproken = false): Promise<Beeld> {
  const { db, persoon, betrokken } = toegang
  const overleg = await getOverleg(db, id)
  const vandaag = vandaagInAmsterdam()
  const p = sql`${vandaag}::date`
  const vorige = await findVorige(db, id)
  const { rows } = await sql<Overlegrij>`
    WITH mee AS MATERIALIZED (
      SELECT jeugdige_id FROM kindstand WHERE op_wachtlijst AND ${!overleg.afgesloten && !alleenBesproken}
      UNION SELECT jeugdige_id FROM weekoverlegbesluit WHERE weekoverleg_id = ${id}::uuid
    )
    SELECT ${kindkolommen('j')}, k.soort, k.zonder_sinds, k.wacht_vanaf, coalesce(k.op_wachtlijst, false) AS op_wachtlijst, coalesce(k.spoed, false) AS spoed,
      coalesce(k.voorrang, false) AS voorrang, k.laatst_gezien, k.plan_uiterlijk, k.contact_uiterlijk, c.id AS contact_id, c.naam AS contact_naam,
      (SELECT max(datum) FROM contact WHERE jeugdige_id = j.id AND ${metGezin}) AS gesproken,
      (SELECT max(datum) FROM contact WHERE jeugdige_id = j.id AND wijze <> 'bericht') AS over_kind,
      (SELECT max(vastgesteld_op) FROM plan WHERE jeugdige_id = j.id) AS plan,
      (SELECT sinds FROM spoed WHERE jeugdige_id = j.id AND opgeheven_op IS NULL) AS spoed_sinds,
      (SELECT array_agg(datum) FROM contactpoging WHERE jeugdige_id = j.id) AS pogingen,
      (SELECT max(eind) FROM termijn WHERE jeugdige_id = j.id AND stand = 'te_laat' AND norm <> 'WL-004') AS gemist,
      b.besluit, b.waarom, v.besluit AS vorig_besluit, v.waarom AS vorig_waarom, v.gehouden_op AS vorig_op
    FROM mee JOIN jeugdige j ON j.id = mee.jeugdige_id
    LEFT JOIN kindstand k ON k.jeugdige_id = j.id
    LEFT JOIN weekoverlegbesluit b ON b.jeugdige_id = j.id AND b.weekoverleg_id = ${id}::uuid
    LEFT JOIN LATERAL (
      SELECT w.id, w.naam FROM toewijzing t JOIN maatregel m ON m.id = t.maatregel_id JOIN medewerker w ON w.id = t.medewerker_id
      WHERE t.jeugdige_id = j.id AND t.rol = 'contactpersoon' AND t.van <= ${p} AND (t.tot >= ${p} OR t.tot IS NULL)
        AND m.eerste_dag <= ${p} AND (m.laatste_dag >= ${p} OR m.laatste_dag IS NULL)
      ORDER BY t.van DESC, t.medewerker_id DESC LIMIT 1
    ) c ON true
    LEFT JOIN LATERAL (
      SELECT e.besluit, e.waarom, o.gehouden_op FROM weekoverlegbesluit e JOIN weekoverleg o ON o.id = e.weekoverleg_id
      WHERE e.jeugdige_id = j.id AND o.afgesloten_op IS NOT NULL AND o.id <> ${id}::uuid AND o.gehouden_op <= ${overleg.gehoudenOp}::date
      ORDER BY o.gehouden_op DESC, o.afgesloten_op DESC LIMIT 1
    ) v ON true
    ORDER BY spoed DESC, voorrang DESC, k.zonder_sinds, j.id`.execute(db)
  betrokken(rows.map((rij) => rij.id))
  const metNaam = persoon !== null && findGronden(persoon.rol, 'jeugdige.naam.lezen') !== null
  return {
    ...overleg,
    vorige,
    sindsdien:
      vorige !== null && persoon !== null && findGronden(persoon.rol, 'monitor.lezen') !== null ? await telSindsdien(toegang) : null,
    kinderen: rows.map((rij) => beschrijf(rij, { vandaag, vorige, metNaam })),
  }
}

interface Hoe {
  readonly vandaag: Datum
  readonly vorige: Datum | null
  readonly metNaam: boolean
}

function beschrijf(rij: Overlegrij, { vandaag, vorige, metNaam }: Hoe): Beeld['kinderen'][number] {
  const pogingen = rij.pogingen ?? []
  const groep: Wachtgroep = wachtgroepOp({ spoed: rij.spoed, voorrang: rij.voorrang, contactUiterlijk: rij.contact_uiterlijk }, vandaag)
  return {
    kind: noemKind(rij, vandaag, metNaam),
    groep,
    soort: rij.soort ?? 'start',
    dagen: rij.zonder_sinds === null ? 0 : Math.max(0, dagenTussen(rij.zonder_sinds, vandaag)),
    wacht: rij.op_wachtlijst,
    laatstGezien: rij.laatst_gezien,
    planUiterlijk: rij.plan_uiterlijk,
    contactUiterlijk: rij.contact_uiterlijk,
    contactpersoon: rij.contact_id && rij.contact_naam ? { id: rij.contact_id, naam: rij.contact_naam } : null,
    veranderd: findVeranderingen(
      {
        nieuw: rij.wacht_vanaf,
        spoed: rij.spoed_sinds,
        gezien: rij.laatst_gezien,
        contact: rij.gesproken,
        poging: pogingen.toSorted().at(-1) ?? null,
        plan: rij.plan,
        termijn: rij.gemist,
      },
      vorige,
    ),
    vervolg: findVervolg(pogingen, rij.over_kind),
    vorig: rij.vorig_besluit && rij.vorig_op ? { besluit: rij.vorig_besluit, waarom: rij.vorig_waarom ?? '', op: rij.vorig_op } : null,
    besluit: rij.besluit ? { besluit: rij.besluit, waarom: rij.waarom ?? '' } : null,
  }
}

async function findVorige(db: Kysely<Schema>, id: string): Promise<Datum | null> {
  const { rows } = await sql<{ gehouden_op: Datum }>`
    SELECT v.gehouden_op FROM weekoverleg v JOIN weekoverleg o ON o.id = ${id}::uuid
    WHERE v.id <> o.id AND v.afgesloten_op IS NOT NULL AND (o.afgesloten_op IS NULL OR v.afgesloten_op < o.afgesloten_op)
    ORDER BY v.gehouden_op DESC, v.afgesloten_op DESC LIMIT 1`.execute(db)
  return rows[0]?.gehouden_op ?? null
}

/** A figure of the institution, without who it is about: whoever got somebody is no longer for the reader to open. */
async function telSindsdien({ alsSysteem }: Toegang): Promise<{ toegewezen: number; geeindigd: number }> {
  const { rows } = await alsSysteem((db) =>
    sql<{ toegewezen: number; geeindigd: number }>`
      SELECT count(*) FILTER (WHERE k.vaste_medewerker_id IS NOT NULL) AS toegewezen, count(*) FILTER (WHERE k.jeugdige_id IS NULL) AS geeindigd
      FROM weekoverlegbesluit b LEFT JOIN kindstand k ON k.jeugdige_id = b.jeugdige_id
      WHERE b.weekoverleg_id = (SELECT id FROM weekoverleg WHERE afgesloten_op IS NOT NULL ORDER BY gehouden_op DESC, afgesloten_op DESC LIMIT 1)`.execute(
      db,
    ),
  )
  return rows[0] ?? { toegewezen: 0, geeindigd: 0 }
}
