import type { Datum } from '@houvast/domein/kalender'
import type { WachtSoort } from '@houvast/domein/wachtlijst'
import type { Wachteinde } from '@houvast/domein/wachttijd'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Groepering } from '../monitor/groepering.ts'
import { metPerioden } from '../stand/perioden.ts'

export interface Periodevraag {
  readonly van: Datum
  readonly tot: Datum
  readonly kennismoment?: string | null | undefined
  readonly groepering?: Groepering | undefined
}

/** A wait of a child; `groep` is the one in which the child was when it began, of several each. */
export interface Periode {
  readonly jeugdigeId: string
  readonly groep: string
  readonly soort: WachtSoort
  readonly zonderSinds: Datum
  readonly tot: Datum | null
  readonly einde: Wachteinde
}

export interface Perioden {
  readonly perioden: Periode[]
  /** Ketens that began in the period, and those of them in which the child did not wait at the start. */
  readonly begonnen: number
  readonly meteenIemand: number
}

/**
 * The waits of which a day lies in [van, tot]; runs with the rights of the system, inside a transaction.
 *
 * @source definities.md 2026-1, "Wachttijd", "Zonder sinds"
 */
export async function findPerioden(db: Kysely<Schema>, { van, tot, kennismoment = null, groepering }: Periodevraag): Promise<Perioden> {
  return metPerioden(db, { van, tot, kennismoment }, async () => {
    const groep = groepering ? sql`g.groep` : sql`''`
    if (groepering) await sql`CREATE TEMP TABLE groepsdag ON COMMIT DROP AS ${groepering.dagen(kennismoment)}`.execute(db)
    const { rows } = await sql<{ perioden: string }>`
      SELECT coalesce(json_agg(json_build_object('jeugdigeId', z.jeugdige_id, 'groep', ${groep}, 'soort', CASE WHEN intern_vanaf <= zonder_sinds THEN 'intern' ELSE 'start' END,
          'zonderSinds', zonder_sinds, 'tot', nullif(z.tot, 'infinity'),
          'einde', CASE WHEN z.tot = 'infinity' THEN NULL WHEN z.tot = k.keten_tot THEN 'maatregel' ELSE 'vaste' END) ORDER BY zonder_sinds, z.jeugdige_id), '[]')::text AS perioden
      FROM zonder z JOIN keten k USING (jeugdige_id, keten_van)
      ${groepering ? sql`JOIN groepsdag g ON g.jeugdige_id = z.jeugdige_id AND z.zonder_sinds BETWEEN g.van AND g.tot` : sql``}
      WHERE zonder_sinds <= least(z.tot, ${tot}::date) AND z.tot >= ${van}::date`.execute(db)
    const { rows: ketens } = await sql<{ begonnen: number; meteen_iemand: number }>`
      SELECT count(*) AS begonnen, count(*) FILTER (WHERE NOT EXISTS (
          SELECT FROM zonder z WHERE z.jeugdige_id = k.jeugdige_id AND z.keten_van = k.keten_van AND z.zonder_sinds <= z.tot AND z.intern_vanaf > z.zonder_sinds
        )) AS meteen_iemand
      FROM keten k WHERE keten_van BETWEEN ${van}::date AND ${tot}::date`.execute(db)
    if (groepering) await sql`DROP TABLE groepsdag`.execute(db)
    return {
      perioden: JSON.parse(rows[0]?.perioden ?? '[]'),
      begonnen: ketens[0]?.begonnen ?? 0,
      meteenIemand: ketens[0]?.meteen_iemand ?? 0,
    }
  })
}
