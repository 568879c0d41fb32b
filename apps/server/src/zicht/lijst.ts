import type { ContactWijze } from '@houvast/domein/feiten'
import { type Datum, isDatum } from '@houvast/domein/kalender'
import { bandgrenzen, gezienTeltDagen, type Leeftijdsband } from '@houvast/domein/zicht'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { kindstandSql } from '../stand/stand.ts'
import type { ZichtVraag } from './contract.ts'

/** `isVandaag`: the derived tables have the answer. Without `aantal`: all of them. */
export interface Zichtvraag extends Omit<Partial<z.infer<typeof ZichtVraag>>, 'peildatum' | 'kennismoment' | 'aantal'> {
  readonly peildatum: Datum
  readonly kennismoment: string | null
  readonly isVandaag: boolean
  readonly aantal: number | null
  readonly toonNaam: boolean
}

export interface Gezienrij {
  readonly jeugdige_id: string
  readonly band: Leeftijdsband
  readonly team_id: string | null
  readonly vaste_medewerker_id: string | null
  readonly zonder_sinds: Datum | null
  readonly op_wachtlijst: boolean
  readonly laatst_gezien: Datum | null
  readonly laatst_gezien_wijze: ContactWijze | null
}

export interface Groep {
  /** Which of the three the row is about; none: the whole. */
  readonly soort: 'totaal' | 'band' | 'team' | 'wacht'
  readonly band: Leeftijdsband | null
  readonly team_id: string | null
  readonly op_wachtlijst: boolean | null
  readonly kinderen: number
  readonly nooit: number
  readonly te_lang: number
  readonly geen_oordeel: number
  readonly alleen_acuut: number
}

export interface Gezienlijst {
  readonly groepen: readonly Groep[]
  readonly gekozen: number
  readonly rijen: readonly Gezienrij[]
  readonly volgende: string | null
}

/** `gezien_kind`: every counted child that the reader may see, with its age band and the team of its vaste jeugdbeschermer on P. */
function kinderenSql({ peildatum, kennismoment, isVandaag }: Zichtvraag): RawBuilder<unknown> {
  const stand = isVandaag ? sql.table('kindstand') : sql`(${kindstandSql({ peildatum, kennismoment })})`
  const geboren = sql`CASE WHEN j.bsn_soort = 'ongeboren' OR j.geboortedatum::integer < 1000000 THEN NULL ELSE j.geboortedatum::integer END`
  const leeftijd = sql`floor((${sql.lit(Number(peildatum.replaceAll('-', '')))} - ${geboren}) / 10000.0)`
  const banden = bandgrenzen.map(([band, van]) => sql`WHEN leeftijd >= ${sql.lit(van)} THEN ${sql.lit(band)}`)
  return sql`
  gezien_kind AS MATERIALIZED (
    SELECT k.*, CASE WHEN structureel THEN 'beide' WHEN structureel IS NULL THEN 'geen' ELSE 'alleen_acuut' END AS oordeel, CASE ${sql.join(banden, sql` `)} ELSE 'onbekend' END AS band,
      CASE WHEN laatst_gezien IS NULL THEN 'nooit' WHEN laatst_gezien < ${sql.lit(peildatum)}::date - ${sql.lit(gezienTeltDagen)} THEN 'te_lang' ELSE 'gezien' END AS zicht
    FROM (
      SELECT k.jeugdige_id, k.vaste_medewerker_id, k.zonder_sinds, k.op_wachtlijst, k.laatst_gezien, k.laatst_gezien_wijze, w.team_id, ${leeftijd} AS leeftijd,
        j.dossiernummer, j.voornaam, j.achternaam, v.structureel
      FROM ${stand} k
      JOIN ${bekend('jeugdige', kennismoment)} j ON j.id = k.jeugdige_id
      LEFT JOIN ${bekend('medewerker', kennismoment)} w ON w.id = k.vaste_medewerker_id
      LEFT JOIN (
        SELECT v.jeugdige_id, bool_or(v.structureel IS NOT NULL) AS structureel FROM ${bekend('veiligheidscheck', kennismoment)} v
        WHERE v.datum <= ${sql.lit(peildatum)}::date GROUP BY v.jeugdige_id
      ) v ON v.jeugdige_id = k.jeugdige_id
    ) AS k
  )`
}

function filterSql({ stand, oordeel, band, team, wacht, zoek, toonNaam }: Zichtvraag): RawBuilder<unknown> {
  const eisen = [sql`true`]
  if (stand === 'niet_gezien') eisen.push(sql`zicht <> 'gezien'`)
  else if (stand) eisen.push(sql`zicht = ${stand}`)
  if (oordeel) eisen.push(sql`oordeel = ${oordeel}`)
  if (band) eisen.push(sql`band = ${band}`)
  if (team) eisen.push(team === 'geen' ? sql`team_id IS NULL` : sql`team_id = ${team}::uuid`)
  if (wacht) eisen.push(sql`op_wachtlijst = ${wacht === 'j'}`)
  if (zoek) {
    const deel = `%${zoek.trim().replace(/[\\%_]/g, '\\$&')}%`
    eisen.push(
      toonNaam ? sql`(concat_ws(' ', voornaam, achternaam) ILIKE ${deel} OR dossiernummer LIKE ${deel})` : sql`dossiernummer LIKE ${deel}`,
    )
  }
  return sql.join(eisen, sql` AND `)
}

const kolomtypen: Record<keyof Gezienrij | 'plek', string> = {
  jeugdige_id: 'uuid',
  band: 'text',
  team_id: 'uuid',
  vaste_medewerker_id: 'uuid',
  zonder_sinds: 'date',
  op_wachtlijst: 'boolean',
  laatst_gezien: 'date',
  laatst_gezien_wijze: 'text',
  plek: 'bigint',
}

/** Who was never seen first, then who was seen longest ago: sorted by what is missing, never by a score. The counts come once, in a row before the others. */
export async function findGezienlijst(db: Kysely<Schema>, vraag: Zichtvraag): Promise<Gezienlijst> {
  const sleutel = sql`coalesce(laatst_gezien, '-infinity'::date)`
  const vorige = leesSleutel(vraag.na)
  const verder = vorige === null ? sql`true` : sql`(${sleutel}, jeugdige_id) > (${vorige.dag}::date, ${vorige.id}::uuid)`
  const grens = vraag.aantal === null ? sql`` : sql`LIMIT ${vraag.aantal + 1}`
  const kolommen = sql.raw(Object.keys(kolomtypen).join(', '))
  const geenRij = sql.raw(
    Object.entries(kolomtypen)
      .map(([kolom, type]) => `NULL::${type} AS ${kolom}`)
      .join(', '),
  )
  const { rows } = await sql<{ groepen: Groep[] | null; gekozen: number | null } & Partial<Gezienrij>>`
    WITH ${kinderenSql(vraag)},
    groep AS (
      SELECT CASE grouping(band, team_id, op_wachtlijst) WHEN 7 THEN 'totaal' WHEN 3 THEN 'band' WHEN 5 THEN 'team' ELSE 'wacht' END AS soort,
        band, team_id, op_wachtlijst, count(*) AS kinderen, count(*) FILTER (WHERE zicht = 'nooit') AS nooit, count(*) FILTER (WHERE zicht = 'te_lang') AS te_lang,
        count(*) FILTER (WHERE oordeel = 'geen') AS geen_oordeel, count(*) FILTER (WHERE oordeel = 'alleen_acuut') AS alleen_acuut
      FROM gezien_kind GROUP BY GROUPING SETS ((), (band), (team_id), (op_wachtlijst))
    ),
    keuze AS MATERIALIZED (SELECT * FROM gezien_kind WHERE ${filterSql(vraag)}),
    bladzijde AS (
      SELECT *, row_number() OVER (ORDER BY ${sleutel}, jeugdige_id) AS plek
      FROM keuze WHERE ${verder} ORDER BY ${sleutel}, jeugdige_id ${grens}
    )
    SELECT (SELECT jsonb_agg(groep) FROM groep) AS groepen, (SELECT count(*) FROM keuze) AS gekozen, ${geenRij}
    UNION ALL
    SELECT NULL, NULL, ${kolommen} FROM bladzijde
    ORDER BY plek NULLS FIRST`.execute(db)
  const [eerste] = rows
  const gevonden = rows.filter((rij): rij is typeof rij & Gezienrij => typeof rij.jeugdige_id === 'string')
  const rijen = vraag.aantal === null ? gevonden : gevonden.slice(0, vraag.aantal)
  const laatste = rijen.at(-1)
  return {
    groepen: eerste?.groepen ?? [],
    gekozen: eerste?.gekozen ?? 0,
    rijen,
    volgende: gevonden.length > rijen.length && laatste ? `${laatste.jeugdige_id}|${laatste.laatst_gezien ?? '-infinity'}` : null,
  }
}

/** A key that was not made here begins the list anew. */
function leesSleutel(na: string | undefined): { id: string; dag: string } | null {
  const [, id, dag] = na?.match(/^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\|(.*)$/) ?? []
  return id !== undefined && dag !== undefined && (isDatum(dag) || dag === '-infinity') ? { id, dag } : null
}
