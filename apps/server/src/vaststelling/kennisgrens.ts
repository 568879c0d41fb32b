import { setTimeout } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'

const pogingen = 20
const wachttijd = 250

type Als = <T>(werk: (toegang: Toegang) => Promise<T>) => Promise<T>

/** Moves the limit of what can still become known, in the transaction given; null while somebody writes. */
async function sluitKennis({ alsSysteem }: Toegang): Promise<string | null> {
  return alsSysteem(async (db) => {
    const { rows } = await sql<{ moment: string | null }>`SELECT sluit_kennis() AS moment`.execute(db)
    return rows[0]?.moment ?? null
  })
}

/**
 * A moment at which nothing more can become known: whoever wrote before it is done, and nobody registers at or before it any more.
 *
 * @throws Probleem while something is written that takes long, such as a delivery
 */
export async function getVastMoment(als: Als): Promise<string> {
  for (let poging = 0; poging < pogingen; poging += 1) {
    const moment = await als(sluitKennis)
    if (moment !== null) return moment
    await setTimeout(wachttijd)
  }
  throw new Probleem(409, 'Er wordt nu iets ingelezen of bewaard. Wacht tot dat klaar is, en probeer het dan opnieuw.')
}

/** As late as can be without waiting for anybody: for what is looked at, and not signed. */
export async function getRustigMoment(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ moment: string }>`SELECT rustig_moment() AS moment`.execute(db)
  if (!rows[0]) throw new Error('De database geeft geen tijd.')
  return rows[0].moment
}
