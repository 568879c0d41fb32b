import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { sessieCookie } from '../aanmelding/bewaking.ts'
import { beginSessie } from '../aanmelding/sessie.ts'
import type { Databank } from '../db/databank.ts'
import type { LogboekTabel } from '../db/schema.ts'
import { leesPdf } from '../document/leespdf.ts'
import type { Vraag } from './vraag.ts'

export interface Antwoord {
  readonly status: number
  /** Of a PDF what is read in it. */
  readonly tekst: string
  /** Parsed, or null for what is no JSON. */
  readonly inhoud: unknown
  /** What the request added to the log. */
  readonly logregels: readonly LogboekTabel[]
}

/** Asks the server as somebody who is logged in, and says what came back and what was logged. */
export interface Vrager {
  stel(medewerkerId: string, methode: string, vraag: Pick<Vraag, 'url' | 'body' | 'bestanden'>): Promise<Antwoord>
}

export function maakVrager(app: FastifyInstance, databank: Databank): Vrager {
  const sessies = new Map<string, { token: string; csrf: string }>()
  const { kysely } = databank

  async function sessieVan(medewerkerId: string) {
    const bestaand = sessies.get(medewerkerId)
    if (bestaand) return bestaand
    const token = await beginSessie(databank, medewerkerId, null)
    const { csrf } = await kysely.selectFrom('sessie').select('csrf').where('medewerker_id', '=', medewerkerId).executeTakeFirstOrThrow()
    const sessie = { token, csrf }
    sessies.set(medewerkerId, sessie)
    return sessie
  }

  return {
    async stel(medewerkerId, methode, { url, body, bestanden }) {
      const { token, csrf } = await sessieVan(medewerkerId)
      const laatste = await kysely
        .selectFrom('logboek')
        .select(sql<number>`coalesce(max(volgnummer), 0)`.as('nummer'))
        .executeTakeFirstOrThrow()
      const formulier = bestanden && maakFormulier(bestanden)
      const antwoord = await app.inject({
        method: methode as 'GET' | 'POST' | 'PUT' | 'DELETE',
        url,
        cookies: { [sessieCookie]: token },
        headers: { 'x-csrf-token': csrf, ...formulier?.headers },
        ...(formulier ? { payload: formulier.payload } : body === undefined ? {} : { payload: body as object }),
      })
      const logregels = await kysely
        .selectFrom('logboek')
        .selectAll()
        .where('volgnummer', '>', laatste.nummer)
        .orderBy('volgnummer')
        .execute()
      const isJson = /json/.test(String(antwoord.headers['content-type']))
      const isPdf = /pdf/.test(String(antwoord.headers['content-type']))
      const tekst = isPdf ? (await leesPdf(antwoord.rawPayload)).tekst : antwoord.payload
      return { status: antwoord.statusCode, tekst, inhoud: isJson ? antwoord.json() : null, logregels }
    },
  }
}

function maakFormulier(bestanden: Readonly<Record<string, string>>): { headers: Record<string, string>; payload: string } {
  const grens = 'grens-van-de-proef'
  const delen = Object.entries(bestanden).map(
    ([naam, inhoud]) =>
      `--${grens}\r\nContent-Disposition: form-data; name="bestanden"; filename="${naam}"\r\nContent-Type: text/csv\r\n\r\n${inhoud}\r\n`,
  )
  return { headers: { 'content-type': `multipart/form-data; boundary=${grens}` }, payload: `${delen.join('')}--${grens}--\r\n` }
}
