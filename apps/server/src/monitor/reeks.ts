import { definitieversie } from '@houvast/domein/definities'
import { type Datum, plusMaanden } from '@houvast/domein/kalender'
import { personeelreeks } from '@houvast/domein/personeel'
import { verhouding, werklast } from '@houvast/domein/werklast'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { findMedewerkers } from '../stand/feiten.ts'
import { metPerioden } from '../stand/perioden.ts'
import type { MonitorCijfers } from './contract.ts'
import { type Groepering, medewerkersPerGroep } from './groepering.ts'
import { klokkenSql } from './klokken.ts'

export interface Reeksvraag {
  /** In order of the calendar. */
  readonly peildata: readonly Datum[]
  readonly kennismoment?: string | null | undefined
  /** Absent: the institution as one. */
  readonly groepering?: Groepering | undefined
}

/** A group with its figures, one for each peildatum. `sleutel` null: who belongs to none, or the institution as one. */
export interface Reeks {
  readonly sleutel: string | null
  readonly naam: string | null
  readonly punten: MonitorCijfers[]
}

/** The peildatum and the same day of the months before it, oldest first. */
export function maandelijks(peildatum: Datum, maanden: number): Datum[] {
  return Array.from({ length: maanden }, (_, terug) => plusMaanden(peildatum, -terug)).reverse()
}

/** The figures on the peildatum and on the same day of the months before it, oldest first. */
export async function findReeks(
  db: Kysely<Schema>,
  { peildatum, kennismoment, maanden }: { peildatum: Datum; kennismoment?: string | null | undefined; maanden: number },
): Promise<MonitorCijfers[]> {
  const [reeks] = await findReeksen(db, { peildata: maandelijks(peildatum, maanden), kennismoment })
  return reeks?.punten ?? []
}

/**
 * The figures of definities 2026-1 on many peildata and for each group, in one pass over the registration: every fact adds to the peildata from its first to its last day.
 * Runs with the rights of the system, inside a transaction.
 */
export async function findReeksen(db: Kysely<Schema>, { peildata, kennismoment = null, groepering }: Reeksvraag): Promise<Reeks[]> {
  const [eerste, laatste] = [peildata[0], peildata.at(-1)]
  if (!eerste || !laatste) return []
  const groepen = await metPerioden(db, { van: eerste, tot: laatste, kennismoment }, async () => {
    if (groepering) {
      await sql`CREATE TEMP TABLE groepsdag ON COMMIT DROP AS ${groepering.dagen(kennismoment)}`.execute(db)
      await sql`ANALYZE groepsdag`.execute(db)
    }
    const tekens = [
      ...(await telDuur(db, peildata, groepering !== undefined)),
      ...(await telKlokken(db, peildata, kennismoment, groepering !== undefined)),
    ]
    if (groepering) await sql`DROP TABLE groepsdag`.execute(db)
    return optellen(tekens, peildata.length)
  })
  const medewerkers = await findMedewerkers(db, { kennismoment })
  const perGroep = await medewerkersPerGroep(db, groepering, medewerkers, kennismoment)
  for (const sleutel of perGroep.keys()) if (!groepen.has(sleutel)) groepen.set(sleutel, new Map())
  if (!groepering && groepen.size === 0) groepen.set('', new Map())
  const { rows } = await sql<{ nu: string }>`SELECT now() AS nu`.execute(db)
  const moment = kennismoment ?? rows[0]?.nu ?? ''
  const namen = groepering ? await groepering.findNamen(db) : new Map<string, string>()
  return [...groepen]
    .toSorted(([een], [ander]) => (een < ander ? -1 : 1))
    .map(([sleutel, soorten]) => {
      const personeel = personeelreeks(perGroep.get(sleutel) ?? [], peildata)
      return {
        sleutel: sleutel === '' ? null : sleutel,
        naam: namen.get(sleutel) ?? null,
        punten: peildata.map((peildatum, plek) => {
          const { fte, verloop12m, verzuim12m } = personeel[plek] as (typeof personeel)[number]
          return cijfers({ peildatum, kennismoment: moment, tel: (soort) => soorten.get(soort)?.[plek] ?? 0, fte, verloop12m, verzuim12m })
        }),
      }
    })
}

/** From `plek` on, `aantal` more of this kind. */
interface Teken {
  readonly groep: string
  readonly soort: string
  readonly plek: number
  readonly aantal: number
}

const peildataSql = (peildata: readonly Datum[]): RawBuilder<unknown> => sql`${peildata}::date[]`

/**
 * What a child is or has from one day to another, as `jeugdige_id, soort, hoeveelste, van, tot, gewicht`. A day within a keten that no measure covers does not count.
 */
const duurSql = sql`
  SELECT jeugdige_id, 'kinderen' AS soort, 0::bigint AS hoeveelste, keten_van AS van, keten_tot AS tot, 1 AS gewicht FROM keten
  UNION ALL
  SELECT jeugdige_id, 'kinderen', 0, dag, dag, -1 FROM tussendag
  UNION ALL
  SELECT jeugdige_id, 'jeugdbescherming', 0, van, tot, 1 FROM bescherming
  UNION ALL
  SELECT jeugdige_id, 'zonder', 0, van, tot, 1 FROM zonder
  UNION ALL
  SELECT jeugdige_id, 'start', 0, greatest(van, wacht_vanaf), least(tot, intern_vanaf - 1), 1 FROM zonder WHERE tot >= wacht_vanaf AND intern_vanaf > van
  UNION ALL
  SELECT jeugdige_id, 'intern', 0, greatest(van, wacht_vanaf, intern_vanaf), tot, 1 FROM zonder WHERE tot >= wacht_vanaf AND tot >= intern_vanaf
  UNION ALL
  -- Nobody is there on such a day: it lies in a run without.
  SELECT jeugdige_id, toen.soort, 0, dag, dag, -1
  FROM tussendag t JOIN zonder z USING (jeugdige_id, keten_van),
    LATERAL (VALUES ('zonder', z.van), ('start', greatest(z.van, wacht_vanaf)), ('intern', greatest(z.van, wacht_vanaf, intern_vanaf))) AS toen (soort, van)
  WHERE t.dag BETWEEN toen.van AND z.tot AND (toen.soort <> 'start' OR t.dag < intern_vanaf)
  UNION ALL
  SELECT jeugdige_id, 'wisseling', hoeveelste, dag, keten_tot, 1 FROM persoon
  UNION ALL
  SELECT jeugdige_id, 'wisseling', hoeveelste, t.dag, t.dag, -1 FROM tussendag t JOIN persoon p USING (jeugdige_id, keten_van) WHERE t.dag >= p.dag`

async function telDuur(db: Kysely<Schema>, peildata: readonly Datum[], perGroep: boolean): Promise<Teken[]> {
  const p = peildataSql(peildata)
  const inGroep = perGroep
    ? sql`SELECT g.groep, d.soort, d.hoeveelste, width_bucket(greatest(d.van, g.van) - 1, ${p}) AS van, width_bucket(least(d.tot, g.tot), ${p}) AS tot, d.gewicht
        FROM geplaatst d JOIN groepsdag g ON g.jeugdige_id = d.jeugdige_id AND g.van <= d.tot AND g.tot >= d.van`
    : sql`SELECT '' AS groep, soort, hoeveelste, eerste AS van, laatste AS tot, gewicht FROM geplaatst`
  // Wisselingen: the n-th different person with rol vast in the keten counts from its first day on.
  await sql`
    CREATE TEMP TABLE persoon ON COMMIT DROP AS
    SELECT jeugdige_id, keten_van, keten_tot, row_number() OVER (PARTITION BY jeugdige_id, keten_van ORDER BY dag) AS hoeveelste, dag
    FROM (
      SELECT jeugdige_id, keten_van, medewerker_id, min(greatest(van, eerste_dag)) AS dag
      FROM vaste_toewijzing WHERE tot >= keten_van GROUP BY jeugdige_id, keten_van, medewerker_id
    ) AS eerste
    JOIN keten USING (jeugdige_id, keten_van)`.execute(db)
  const { rows } = await sql<Teken>`
    -- What no peildatum falls in is left out before anything is joined to it.
    WITH geplaatst AS (
      SELECT * FROM (SELECT *, width_bucket(van - 1, ${p}) AS eerste, width_bucket(tot, ${p}) AS laatste FROM (${duurSql}) AS d) AS d WHERE eerste < laatste
    ),
    samen AS (
      SELECT groep, soort, hoeveelste, van, tot, sum(gewicht)::integer AS aantal FROM (${inGroep}) AS d WHERE van < tot GROUP BY groep, soort, hoeveelste, van, tot
    )
    SELECT groep, CASE WHEN hoeveelste = 0 THEN soort ELSE soort || ' ' || hoeveelste END AS soort, plek, sum(erbij)::integer AS aantal
    FROM samen, LATERAL (VALUES (van, aantal), (tot, -aantal)) AS teken (plek, erbij)
    GROUP BY groep, soort, hoeveelste, plek`.execute(db)
  await sql`DROP TABLE persoon`.execute(db)
  return rows
}

/** Each clock counts on the peildata of the half year after its end. */
async function telKlokken(
  db: Kysely<Schema>,
  peildata: readonly Datum[],
  kennismoment: string | null,
  perGroep: boolean,
): Promise<Teken[]> {
  const [p, halfjaarEerder] = [peildataSql(peildata), peildataSql(peildata.map((dag) => plusMaanden(dag, -6)))]
  const [groep, metGroep] = perGroep
    ? [sql`g.groep`, sql`JOIN groepsdag g ON g.jeugdige_id = klok.jeugdige_id AND klok.eind BETWEEN g.van AND g.tot`]
    : [sql`''`, sql``]
  const { rows } = await sql<Teken>`
    WITH ${klokkenSql({ peildatum: peildata.at(-1) as Datum, vanaf: peildata[0], kennismoment })},
    geplaatst AS (
      SELECT ${groep} AS groep, concat_ws(' ', klok.soort, familie, uitkomst) AS soort,
        width_bucket(greatest(klok.eind, eerste_dag) - 1, ${p}) AS van, width_bucket(klok.eind - 1, ${halfjaarEerder}) AS tot
      FROM (SELECT 'eersteContact' AS soort, * FROM contactklok UNION ALL SELECT 'planVanAanpak', * FROM planklok) AS klok
      ${metGroep}
    )
    SELECT groep, soort, plek, sum(aantal)::integer AS aantal
    FROM geplaatst, LATERAL (VALUES (van, 1), (tot, -1)) AS teken (plek, aantal)
    WHERE geplaatst.van < geplaatst.tot
    GROUP BY groep, soort, plek`.execute(db)
  return rows
}

/** Of each group and kind, how many on each peildatum. */
function optellen(tekens: readonly Teken[], aantalPeildata: number): Map<string, Map<string, number[]>> {
  const groepen = new Map<string, Map<string, number[]>>()
  for (const { groep, soort, plek, aantal } of tekens) {
    const soorten = groepen.get(groep) ?? new Map<string, number[]>()
    groepen.set(groep, soorten)
    const reeks = soorten.get(soort) ?? Array.from({ length: aantalPeildata }, () => 0)
    soorten.set(soort, reeks)
    for (let hier = plek; hier < aantalPeildata; hier++) reeks[hier] = (reeks[hier] as number) + aantal
  }
  return groepen
}

type Punt = Pick<MonitorCijfers, 'peildatum' | 'kennismoment' | 'fte' | 'verloop12m' | 'verzuim12m'> & { tel: (soort: string) => number }

function cijfers({ tel, fte, ...punt }: Punt): MonitorCijfers {
  const kinderen = tel('kinderen')
  const [start, intern] = [tel('start'), tel('intern')]
  const klok = (soort: string, familie: string) => {
    const [opTijd, teLaat] = [tel(`${soort} ${familie} op_tijd`), tel(`${soort} ${familie} te_laat`)]
    return { opTijd, geteld: opTijd + teLaat, buitenBeschouwing: tel(`${soort} ${familie} buiten_beschouwing`) }
  }
  const perFamilie = (soort: string) => ({ jeugdbescherming: klok(soort, 'JB'), jeugdreclassering: klok(soort, 'JR') })
  let [wisselingen, maximum] = [0, 0]
  while (tel(`wisseling ${maximum + 1}`) > 0) wisselingen += tel(`wisseling ${++maximum}`)
  return {
    ...punt,
    definitieversie,
    kinderen: {
      totaal: kinderen,
      waarvanJeugdbescherming: tel('jeugdbescherming'),
      waarvanAlleenJeugdreclassering: kinderen - tel('jeugdbescherming'),
    },
    fte,
    werklast: werklast(kinderen, fte),
    zonderVasteJeugdbeschermer: tel('zonder'),
    wachtlijst: { totaal: start + intern, start, intern, percentage: verhouding(100 * (start + intern), kinderen) },
    eersteContact: perFamilie('eersteContact'),
    planVanAanpak: perFamilie('planVanAanpak'),
    wisselingen: { gemiddeld: verhouding(wisselingen, kinderen), maximum },
  }
}
