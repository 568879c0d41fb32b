import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'

const pogingen = 20
const wachttijd = 250

type Als = <T>(werk: (toegang: Toegang) => Promise<T>) => Promise<T>

/** Moves the limit of what can still become known, in the transaction given; null while somebody writes. */
export async function sluitKennis({ alsSysteem }: Toegang): Promise<string | null> {
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

/** As late as can be without waiting: the limit as far as it goes now, or where it was. */
export async function getLaatsteMoment(als: Als): Promise<string> {
  return als(async (toegang) => {
    const moment = await sluitKennis(toegang)
    if (moment !== null) return moment
    return toegang.alsSysteem(async (db) => {
      const { rows } = await sql<{ moment: string }>`SELECT moment FROM kennisgrens`.execute(db)
      return rows[0]?.moment ?? ''
    })
  })
}
