import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Persoon } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { apiVersie } from '../http/beschrijving.ts'
import { stuurProbleem, zonderRol } from '../http/probleem.ts'
import { findSessie, isGelijk, type Sessie } from './sessie.ts'

export const sessieCookie = 'houvast_sessie'

declare module 'fastify' {
  interface FastifyRequest {
    persoon: Persoon | null
    sessie: Sessie | null
  }
}

const leest = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Stands before every route under `/api/v1`: a session, a role, and for what changes anything the token of the page and its origin. */
export const bewaking = fastifyPlugin(async (app: FastifyInstance, { databank }: { databank: Databank }) => {
  app.decorateRequest('persoon', null)
  app.decorateRequest('sessie', null)
  // Who asks is known first, so that the limit on how often somebody may ask can count per person; after that it is decided whether they may.
  app.addHook('onRequest', async (request, reply) => {
    if (!isVanApi(request)) return
    reply.header('cache-control', 'no-store').header('api-version', apiVersie)
    const token = request.cookies[sessieCookie]
    request.sessie = token ? await findSessie(databank, token) : null
    request.persoon = request.sessie?.persoon ?? null
  })
  app.addHook('preParsing', async (request, reply) => {
    const { openbaar, toegang } = request.routeOptions.config
    if (!isVanApi(request) || openbaar) return
    const { sessie } = request
    if (!sessie) return stuurProbleem(reply, 401, 'U bent niet (meer) aangemeld. Meld u opnieuw aan.')
    if (!leest.has(request.method) && !(heeftToken(request, sessie) && isEigenHerkomst(request))) {
      return stuurProbleem(
        reply,
        403,
        'Dit verzoek kwam niet van een bladzijde van Houvast. Laad de bladzijde opnieuw en probeer het nog eens.',
      )
    }
    if (!sessie.persoon && toegang !== 'eigen sessie') return stuurProbleem(reply, 403, zonderRol)
  })
})

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers without a session: the description of the API, and nothing else. */
    openbaar?: boolean
  }
}

/** By the route that was found, not by the text of the address, which can be written in more than one way. */
const isVanApi = ({ routeOptions: { url = '' } }: FastifyRequest) => url.startsWith('/api/') || url === '/afmelden'

function heeftToken({ headers }: FastifyRequest, { csrf }: Sessie): boolean {
  const token = headers['x-csrf-token']
  return typeof token === 'string' && isGelijk(token, csrf)
}

/** Browsers send an origin with what changes something; a missing one is a program, which has the token. */
function isEigenHerkomst(request: FastifyRequest): boolean {
  const { origin, host } = request.headers
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}
