import { type Datum, maakKalender } from '@houvast/domein/kalender'
import { berekenTermijnen } from '@houvast/domein/termijnen'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { findKinderen } from '../stand/feiten.ts'
import { standSql, zichtSql } from '../stand/stand.ts'
import { normenOver } from '../stand/termijnen.ts'

export type Sortering = 'langst' | 'niet_gezien' | 'plan_te_laat' | 'naam'

/** What is asked of the list. `kennismoment` null and `isVandaag`: the derived tables have the answer. */
export interface Lijstvraag {
  readonly peildatum: Datum
  readonly isVandaag: boolean
  readonly kennismoment: string | null
  readonly soort?: 'start' | 'intern' | undefined
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
  readonly sleutel: string
}

export interface Tellingen {
  readonly totaal: number
  readonly start: number
  readonly intern: number
  readonly langst: Datum | null
}

/** `lijst`: everybody on the list whom the reader may see. Today from the derived table, for another day or moment computed. */
function lijstSql(vraag: Lijstvraag): RawBuilder<unknown> {
  const kolommen = sql`jeugdige_id, soort, zonder_sinds, keten_van, laatst_gezien`
  if (vraag.isVandaag) return sql`lijst AS (SELECT ${kolommen} FROM kindstand WHERE op_wachtlijst)`
  return sql`${standSql(vraag)}, ${zichtSql(vraag)},
    lijst AS (SELECT ${kolommen} FROM stand LEFT JOIN gezien USING (jeugdige_id) WHERE op_wachtlijst)`
}

const naam = sql`lower(concat_ws(' ', j.achternaam, j.voornaam))`

/** The value by which the list is sorted, before the child's id. An open plan clock first, then who has none. */
function sorteerwaarde({ sorteer, toonNaam, peildatum }: Lijstvraag): { waarde: RawBuilder<unknown>; type: RawBuilder<unknown> } {
  if (sorteer === 'langst') return { waarde: sql`w.zonder_sinds`, type: sql`date` }
  if (sorteer === 'niet_gezien') return { waarde: sql`coalesce(w.laatst_gezien, '-infinity')`, type: sql`date` }
  if (sorteer === 'naam') return { waarde: toonNaam ? naam : sql`j.dossiernummer`, type: sql`text` }
  return {
    waarde: sql`coalesce((
      SELECT min(t.eind) FROM termijn t JOIN maatregel m ON m.id = t.maatregel_id
      WHERE m.eerste_dag <= ${peildatum}::date AND (m.laatste_dag >= ${peildatum}::date OR m.laatste_dag IS NULL)
        AND t.jeugdige_id = w.jeugdige_id AND t.norm = ANY (${normenOver('plan')}::text[]) AND t.stand IN ('loopt', 'te_laat')
    ), 'infinity')`,
    type: sql`date`,
  }
}

function filterSql({ soort, zoek, toonNaam }: Lijstvraag): RawBuilder<unknown> {
  const eisen = [sql`true`]
  if (soort) eisen.push(sql`w.soort = ${soort}`)
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

export async function telWachtenden(db: Kysely<Schema>, vraag: Lijstvraag): Promise<Tellingen> {
  const { rows } = await sql<Tellingen>`
    WITH ${lijstSql(vraag)}
    SELECT count(*) AS totaal, count(*) FILTER (WHERE soort = 'start') AS start, count(*) FILTER (WHERE soort = 'intern') AS intern,
      min(zonder_sinds) AS langst
    FROM lijst`.execute(db)
  return rows[0] ?? { totaal: 0, start: 0, intern: 0, langst: null }
}

/** One page, and one row more when there is a next one. */
export async function findWachtenden(db: Kysely<Schema>, vraag: Lijstvraag): Promise<Wachtende[]> {
  if (!vraag.isVandaag && vraag.sorteer === 'plan_te_laat') return sorteerOpPlan(db, vraag)
  const { waarde, type } = sorteerwaarde(vraag)
  const vorige = leesSleutel(vraag.na)
  const verder = vorige === null ? sql`true` : sql`(${waarde}, w.jeugdige_id) > (${vorige.waarde}::${type}, ${vorige.id}::uuid)`
  const { rows } = await sql<Wachtende>`
    WITH ${lijstSql(vraag)}
    SELECT w.*, (${waarde})::text AS sleutel
    FROM lijst w JOIN ${bekend('jeugdige', vraag.kennismoment)} j ON j.id = w.jeugdige_id
    WHERE ${filterSql(vraag)} AND ${verder}
    ORDER BY ${waarde}, w.jeugdige_id
    LIMIT ${vraag.aantal + 1}`.execute(db)
  return rows
}

/** Clocks of another day are not stored: they are computed for everybody on that day's list. */
async function sorteerOpPlan(db: Kysely<Schema>, vraag: Lijstvraag): Promise<Wachtende[]> {
  const alle = await findWachtenden(db, { ...vraag, sorteer: 'langst', na: undefined, aantal: 1_000_000 })
  const kalender = maakKalender()
  const kinderen = await findKinderen(db, {
    kennismoment: vraag.kennismoment,
    kinderen: alle.map((een) => een.jeugdige_id),
    contacten: 'eersteContact',
  })
  const uiterlijk = new Map(
    kinderen.map((kind) => [
      kind.id,
      berekenTermijnen(kind, vraag.peildatum, kalender).find(({ norm, isOpen }) => norm.onderwerp === 'plan' && isOpen)?.eind ?? 'infinity',
    ]),
  )
  const vorige = leesSleutel(vraag.na)
  return alle
    .map((een) => ({ ...een, sleutel: uiterlijk.get(een.jeugdige_id) ?? 'infinity' }))
    .filter(
      ({ sleutel, jeugdige_id }) => vorige === null || sleutel > vorige.waarde || (sleutel === vorige.waarde && jeugdige_id > vorige.id),
    )
    .sort((een, ander) => (`${een.sleutel} ${een.jeugdige_id}` < `${ander.sleutel} ${ander.jeugdige_id}` ? -1 : 1))
    .slice(0, vraag.aantal + 1)
}

export const schrijfSleutel = ({ sleutel, jeugdige_id }: Wachtende): string => `${jeugdige_id}|${sleutel}`

function leesSleutel(na: string | undefined): { id: string; waarde: string } | null {
  if (na === undefined) return null
  const plek = na.indexOf('|')
  return { id: na.slice(0, plek), waarde: na.slice(plek + 1) }
}
