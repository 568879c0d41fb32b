import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Rol } from '@houvast/domein/toegang'
import { sql } from 'kysely'
import type { Persoon } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'

export const sessieduur = { stilMinuten: 30, alUren: 10 } as const

export interface Sessie {
  readonly persoon: Persoon | null
  readonly medewerkerId: string
  readonly csrf: string
}

const hash = (token: string) => createHash('sha256').update(token).digest()

/** Begins a session; the token goes to the browser, its hash to the database. */
export async function beginSessie(databank: Databank, medewerkerId: string, idToken: string | null): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await databank.kysely
    .insertInto('sessie')
    .values({
      tokenhash: hash(token),
      medewerker_id: medewerkerId,
      csrf: randomBytes(24).toString('base64url'),
      verloopt_op: sql<string>`now() + make_interval(hours => ${sessieduur.alUren})`,
      id_token: idToken,
    })
    .execute()
  return token
}

/** The session of this token, with the role that holds now; null when it has expired or ended. */
export async function findSessie(databank: Databank, token: string): Promise<Sessie | null> {
  const { rows } = await sql<{ medewerker_id: string; csrf: string; rol: Rol | null }>`
    UPDATE sessie SET laatst_gebruikt_op = now()
    WHERE tokenhash = ${hash(token)} AND verloopt_op > now() AND laatst_gebruikt_op > now() - make_interval(mins => ${sessieduur.stilMinuten})
    RETURNING medewerker_id, csrf, (
      SELECT r.rol FROM gebruikersrol r
      WHERE r.medewerker_id = sessie.medewerker_id AND r.geldig @> (now() AT TIME ZONE 'Europe/Amsterdam')::date
    ) AS rol`.execute(databank.kysely)
  const rij = rows[0]
  if (!rij) return null
  const { medewerker_id: medewerkerId, csrf, rol } = rij
  return { medewerkerId, csrf, persoon: rol === null ? null : { medewerkerId, rol } }
}

export async function findIdToken(databank: Databank, token: string): Promise<string | null> {
  const sessie = await databank.kysely.selectFrom('sessie').select('id_token').where('tokenhash', '=', hash(token)).executeTakeFirst()
  return sessie?.id_token ?? null
}

export async function beeindigSessie(databank: Databank, token: string): Promise<void> {
  await databank.kysely.deleteFrom('sessie').where('tokenhash', '=', hash(token)).execute()
}

export function isGelijk(een: string, ander: string): boolean {
  const [links, rechts] = [hash(een), hash(ander)]
  return timingSafeEqual(links, rechts)
}
