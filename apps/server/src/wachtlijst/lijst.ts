import { type Datum, isDatum, maakKalender } from '@houvast/domein/kalender'
import { berekenTermijnen } from '@houvast/domein/termijnen'
import { contactVooruit, type Wachtgroep } from '@houvast/domein/wachtlijst'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { findKinderen } from '../stand/feiten.ts'
import { standSql, zichtSql } from '../stand/stand.ts'

export type Sortering = 'langst' | 'niet_gezien' | 'plan_te_laat' | 'naam'

/** What is asked of the list. `isVandaag`: the derived tables have the answer. */
export interface Lijstvraag {
  readonly peildatum: Datum
  readonly isVandaag: boolean
  readonly kennismoment: string | null
  readonly soort?: 'start' | 'intern' | undefined
  readonly groep?: Wachtgroep | undefined
  readonly zoek?: string | undefined
  readonly sorteer: Sortering
  readonly na?: string | undefined
  readonly aantal: number
  readonly toonNaam: boolean
}

export interface Wachtende {
  readonly jeugdige_id: string
  readonly soort: 'start' | 'intern'
  readonly zonder_sinds: Datum
  readonly keten_van: Datum
  readonly laatst_gezien: Datum | null
  readonly groep: Wachtgroep | null
  readonly contact_uiterlijk: Datum | null
  readonly sleutel: string
}

export interface Tellingen {
  readonly totaal: number
  readonly start: number
  readonly intern: number
  readonly langst: Datum | null
  readonly spoed: number
  readonly voorrang: number
  readonly contact: number
  readonly overig: number
}

export interface Bladzijde extends Tellingen {
  readonly wachtenden: readonly Wachtende[]
  readonly volgende: string | null
}

/** Counts of the whole list and one page of it, of those whom the reader may see. */
export async function findBladzijde(db: Kysely<Schema>, vraag: Lijstvraag): Promise<Bladzijde> {
  const zelfSorteren = !vraag.isVandaag && vraag.sorteer === 'plan_te_laat'
  const { wachtenden, ...tellingen } = await vraagLijst(
    db,
    zelfSorteren ? { ...vraag, sorteer: 'langst', na: undefined, aantal: 1_000_000 } : vraag,
  )
  const gevonden = zelfSorteren ? await sorteerOpPlan(db, vraag, wachtenden) : wachtenden
  const bladzijde = gevonden.slice(0, vraag.aantal)
  const laatste = bladzijde.at(-1)
  return { ...tellingen, wachtenden: bladzijde, volgende: gevonden.length > bladzijde.length && laatste ? schrijfSleutel(laatste) : null }
}

/** `lijst`: everybody on the list. Today from the derived table, for another day or moment computed. */
function lijstSql(vraag: Lijstvraag): RawBuilder<unknown> {
  const kolommen = sql`jeugdige_id, soort, zonder_sinds, keten_van, laatst_gezien`
  if (vraag.isVandaag) {
    return sql`lijst AS MATERIALIZED (
      SELECT ${kolommen}, plan_uiterlijk, contact_uiterlijk, CASE WHEN spoed THEN 'spoed' WHEN voorrang THEN 'voorrang'
        WHEN contact_uiterlijk <= ${vraag.peildatum}::date + ${contactVooruit}::integer THEN 'contact' ELSE 'overig' END AS groep
      FROM kindstand WHERE op_wachtlijst
    )`
  }
  return sql`${standSql(vraag)}, ${zichtSql(vraag)},
    lijst AS MATERIALIZED (SELECT ${kolommen}, NULL::date AS plan_uiterlijk, NULL::date AS contact_uiterlijk, NULL::text AS groep FROM stand LEFT JOIN gezien USING (jeugdige_id) WHERE op_wachtlijst)`
}

/** The value by which the list is sorted, before the child's id. An open plan clock first, then who has none. */
function sorteerwaarde({ sorteer, toonNaam }: Lijstvraag): { waarde: RawBuilder<unknown>; type: RawBuilder<unknown> } {
  if (sorteer === 'langst') return { waarde: sql`w.zonder_sinds`, type: sql`date` }
  if (sorteer === 'niet_gezien') return { waarde: sql`coalesce(w.laatst_gezien, '-infinity')`, type: sql`date` }
  if (sorteer === 'plan_te_laat') return { waarde: sql`coalesce(w.plan_uiterlijk, 'infinity')`, type: sql`date` }
  return { waarde: toonNaam ? sql`lower(concat_ws(' ', j.achternaam, j.voornaam))` : sql`j.dossiernummer`, type: sql`text` }
}

function filterSql({ soort, groep, zoek, toonNaam }: Lijstvraag): RawBuilder<unknown> {
  const eisen = [sql`true`]
  if (soort) eisen.push(sql`w.soort = ${soort}`)
  if (groep) eisen.push(sql`w.groep = ${groep}`)
  if (zoek) {
    const deel = `%${zoek.trim().replace(/[\\%_]/g, '\\$&')}%`
    eisen.push(
      toonNaam
        ? sql`(concat_ws(' ', j.voornaam, j.achternaam) ILIKE ${deel} OR j.dossiernummer LIKE ${deel})`
        : sql`j.dossiernummer LIKE ${deel}`,
    )
  }
  return sql.join(eisen, sql` AND `)
}

/** One page, and one row more when there is a next one. */
async function vraagLijst(db: Kysely<Schema>, vraag: Lijstvraag): Promise<Tellingen & { wachtenden: Wachtende[] }> {
  const { waarde, type } = sorteerwaarde(vraag)
  const vorige = leesSleutel(vraag)
  const verder = vorige === null ? sql`true` : sql`(${waarde}, w.jeugdige_id) > (${vorige.waarde}::${type}, ${vorige.id}::uuid)`
  const metJeugdige =
    vraag.sorteer === 'naam' || vraag.zoek
      ? sql`JOIN ${bekend('jeugdige', vraag.kennismoment)} j ON j.id = w.jeugdige_id AND j.id = ANY (ARRAY (SELECT jeugdige_id FROM lijst))`
      : sql``
  const { rows } = await sql<Tellingen & Partial<Wachtende>>`
    WITH ${lijstSql(vraag)},
    telling AS (
      SELECT count(*) AS totaal, count(*) FILTER (WHERE soort = 'start') AS start, count(*) FILTER (WHERE soort = 'intern') AS intern,
        min(zonder_sinds) AS langst, count(*) FILTER (WHERE groep = 'spoed') AS spoed, count(*) FILTER (WHERE groep = 'voorrang') AS voorrang,
        count(*) FILTER (WHERE groep = 'contact') AS contact, count(*) FILTER (WHERE groep = 'overig') AS overig
      FROM lijst
    ),
    bladzijde AS (
      SELECT w.*, ${waarde} AS waarde
      FROM lijst w ${metJeugdige}
      WHERE ${filterSql(vraag)} AND ${verder}
      ORDER BY ${waarde}, w.jeugdige_id
      LIMIT ${vraag.aantal + 1}
    )
    SELECT telling.*, b.jeugdige_id, b.soort, b.zonder_sinds, b.keten_van, b.laatst_gezien, b.groep, b.contact_uiterlijk, b.waarde::text AS sleutel
    FROM telling LEFT JOIN bladzijde b ON true
    ORDER BY b.waarde, b.jeugdige_id`.execute(db)
  const { totaal, start, intern, langst, spoed, voorrang, contact, overig } = rows[0] ?? niemand
  return { totaal, start, intern, langst, spoed, voorrang, contact, overig, wachtenden: rows.filter(isWachtende) }
}

const niemand: Tellingen = { totaal: 0, start: 0, intern: 0, langst: null, spoed: 0, voorrang: 0, contact: 0, overig: 0 }

const isWachtende = <Rij extends Partial<Wachtende>>(rij: Rij): rij is Rij & Wachtende => typeof rij.jeugdige_id === 'string'

/** Clocks of another day are not stored: they are computed for everybody on that day's list. */
async function sorteerOpPlan(db: Kysely<Schema>, vraag: Lijstvraag, alle: readonly Wachtende[]): Promise<Wachtende[]> {
  const kalender = maakKalender()
  const kinderen = await findKinderen(db, {
    kennismoment: vraag.kennismoment,
    kinderen: alle.map((een) => een.jeugdige_id),
    contacten: 'eersteContact',
    toewijzingen: 'geen',
  })
  const uiterlijk = new Map(
    kinderen.map((kind) => [
      kind.id,
      berekenTermijnen(kind, vraag.peildatum, kalender).find(({ norm, isOpen }) => norm.onderwerp === 'plan' && isOpen)?.eind ?? 'infinity',
    ]),
  )
  const vorige = leesSleutel(vraag)
  return alle
    .map((een) => ({ ...een, sleutel: uiterlijk.get(een.jeugdige_id) ?? 'infinity' }))
    .filter(({ sleutel, jeugdige_id }) => vorige === null || `${sleutel} ${jeugdige_id}` > `${vorige.waarde} ${vorige.id}`)
    .sort((een, ander) => (`${een.sleutel} ${een.jeugdige_id}` < `${ander.sleutel} ${ander.jeugdige_id}` ? -1 : 1))
    .slice(0, vraag.aantal + 1)
}

const schrijfSleutel = ({ sleutel, jeugdige_id }: Wachtende): string => `${jeugdige_id}|${sleutel}`

/** A key that was not made here begins the list anew. */
function leesSleutel({ na, sorteer }: Lijstvraag): { id: string; waarde: string } | null {
  const [, id, waarde] = na?.match(/^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\|(.*)$/) ?? []
  if (id === undefined || waarde === undefined) return null
  return sorteer === 'naam' || isDatum(waarde) || /^-?infinity$/.test(waarde) ? { id, waarde } : null
}
