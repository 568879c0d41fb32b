import { type Datum, plusMaanden } from '@houvast/domein/kalender'
import { findGewichtstabel, voorbeeldgewichten } from '@houvast/domein/werklast'
import type { Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { findInDienst } from '../team/team.ts'
import { findGewichtstabellen, findUren, rond } from '../team/uren.ts'
import type { EigenWerklastAntwoord } from './contract.ts'

type Maand = z.infer<typeof EigenWerklastAntwoord>['verloop'][number]

const maanden = 12

/** The first day of each of the last twelve months, and today. */
export function meetdagen(vandaag: Datum): Datum[] {
  const eerste = `${vandaag.slice(0, 7)}-01` as Datum
  const dagen = Array.from({ length: maanden }, (_, terug) => plusMaanden(eerste, terug - maanden + 1))
  return dagen.at(-1) === vandaag ? dagen : [...dagen, vandaag]
}

/** What these people carried together on each of those days, with the weights that held then. Counted by the system. */
export async function findVerloop(db: Kysely<Schema>, wie: ReturnType<typeof sql>, vandaag: Datum): Promise<Maand[]> {
  const tabellen = await findGewichtstabellen(db)
  const verloop: Maand[] = []
  for (const dag of meetdagen(vandaag)) {
    const mensen = await findInDienst(db, dag, null, wie)
    const uren = await findUren(db, mensen, {
      peildatum: dag,
      kennismoment: null,
      tabel: findGewichtstabel(tabellen, dag) ?? voorbeeldgewichten,
    })
    const som = (van: 'gewogen' | 'beschikbaar') => rond([...uren.values()].reduce((tot, stand) => tot + stand[van], 0))
    verloop.push({
      dag,
      kinderen: mensen.reduce((tot, { kinderen }) => tot + kinderen, 0),
      gewogen: som('gewogen'),
      beschikbaar: som('beschikbaar'),
    })
  }
  return verloop
}
