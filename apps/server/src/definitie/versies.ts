import { type Definitieparameters, findVersie, officieleVersie, officieleVersies } from '@houvast/domein/definities'
import type { Kysely } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { Probleem } from '../http/probleem.ts'
import { weiger } from '../jeugdige/vastleggen.ts'
import { type NieuweProefversie, Versie, type VersiesAntwoord } from './contract.ts'

export async function findVersies(db: Kysely<Schema>): Promise<z.infer<typeof VersiesAntwoord>> {
  const rijen = await db.selectFrom('proefversie').selectAll().orderBy('geregistreerd_op', 'desc').orderBy('id', 'desc').execute()
  return {
    officieel: officieleVersies.map((versie) => Versie.parse(versie)),
    proef: rijen.map(({ id, naam, reden, uitgaand_van, parameters, geregistreerd_op }) => ({
      id,
      naam,
      reden,
      uitgaandVan: uitgaand_van,
      parameters: leesbaar(parameters),
      gemaaktOp: geregistreerd_op,
    })),
  }
}

/** As the contract has it: lists that can be written to. */
const leesbaar = (parameters: Definitieparameters) => structuredClone(parameters) as z.infer<typeof NieuweProefversie>['parameters']

/** A version to compare with, official or draft. */
export async function getVergelijkversie(
  db: Kysely<Schema>,
  id: string,
): Promise<{ id: string; naam: string; isProef: boolean; parameters: Definitieparameters }> {
  const officieel = findVersie(id)
  if (officieel) return { ...officieel, isProef: false }
  const proef = (await findVersies(db)).proef.find((een) => een.id === id)
  if (!proef) throw new Probleem(404, 'Deze versie bestaat niet. Kies er een uit de lijst.')
  return { ...proef, isProef: true }
}

export async function maakProefversie({ alsSysteem }: Toegang, nieuw: z.infer<typeof NieuweProefversie>): Promise<{ id: string }> {
  const { naam, reden, parameters } = nieuw
  const dubbel = parameters.jeugdbescherming.find((type) => parameters.jeugdreclassering.includes(type))
  if (dubbel) weiger('parameters', `Code ${dubbel} staat bij jeugdbescherming en bij jeugdreclassering. Kies een van beide.`)
  const id = uuidv7()
  await alsSysteem((db) =>
    db
      .insertInto('proefversie')
      .values({ id, naam, reden, uitgaand_van: officieleVersie.id, parameters: JSON.stringify(parameters) })
      .execute(),
  )
  return { id }
}
