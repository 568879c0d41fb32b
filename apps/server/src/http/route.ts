import { type Actie, findGronden, heeftPeriodeNodig } from '@houvast/domein/toegang'
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema, HTTPMethods } from 'fastify'
import type { z } from 'zod'
import type { Sessie } from '../aanmelding/sessie.ts'
import { als, type Persoon, type Toegang } from '../db/als.ts'
import type { Databank } from '../db/databank.ts'
import { heeftOpenPeriode } from '../toezicht/open.ts'
import { Herhalingen } from './herhaling.ts'
import { Probleem, zonderRol } from './probleem.ts'

interface Schemas {
  readonly params?: z.ZodType
  readonly querystring?: z.ZodType
  readonly body?: z.ZodType
  readonly response: z.ZodType | 'bestand'
  readonly status?: number
}

type Uit<S extends z.ZodType | undefined> = S extends z.ZodType ? z.output<S> : undefined

export interface Verzoek<S extends Schemas> {
  readonly params: Uit<S['params']>
  readonly query: Uit<S['querystring']>
  readonly body: Uit<S['body']>
  readonly persoon: Persoon
  /** Does work in one transaction as the person who asks, for the action of this route. */
  als<T>(werk: (toegang: Toegang) => Promise<T>): Promise<T>
  /** The same for another action that this route needs too. */
  alsVoor<T>(actie: Actie, werk: (toegang: Toegang) => Promise<T>): Promise<T>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export interface Routebeschrijving<S extends Schemas> {
  readonly schema: S
  readonly toegang: Actie
  readonly samenvatting: string
}

declare module 'fastify' {
  interface FastifyContextConfig {
    toegang?: Actie | 'eigen sessie'
  }
}

type Antwoord<S extends Schemas> = S['response'] extends z.ZodType ? z.output<S['response']> : unknown

/** Registers routes of the API. Each names its action in the policy table; without one it does not compile. */
export class Api {
  readonly app: FastifyInstance
  readonly databank: Databank
  readonly #herhalingen = new Herhalingen()

  constructor(app: FastifyInstance, databank: Databank) {
    this.app = app
    this.databank = databank
  }

  get<S extends Schemas>(url: string, beschrijving: Routebeschrijving<S>, werk: (verzoek: Verzoek<S>) => Promise<Antwoord<S>>) {
    this.#registreer('GET', url, beschrijving, werk)
  }
  post<S extends Schemas>(url: string, beschrijving: Routebeschrijving<S>, werk: (verzoek: Verzoek<S>) => Promise<Antwoord<S>>) {
    this.#registreer('POST', url, beschrijving, werk)
  }
  put<S extends Schemas>(url: string, beschrijving: Routebeschrijving<S>, werk: (verzoek: Verzoek<S>) => Promise<Antwoord<S>>) {
    this.#registreer('PUT', url, beschrijving, werk)
  }
  delete<S extends Schemas>(url: string, beschrijving: Routebeschrijving<S>, werk: (verzoek: Verzoek<S>) => Promise<Antwoord<S>>) {
    this.#registreer('DELETE', url, beschrijving, werk)
  }

  /** About the person who is logged in and nobody else: needs a role, and no row of the policy table. */
  eigen<R extends z.ZodType>(
    url: string,
    { samenvatting, response }: { samenvatting: string; response: R },
    werk: (wie: { persoon: Persoon; sessie: Sessie }) => Promise<z.output<R>>,
  ) {
    this.app.route({
      method: 'GET',
      url,
      config: { toegang: 'eigen sessie' },
      schema: { summary: samenvatting, response: { 200: response } } as FastifySchema,
      preHandler: eisRol,
      handler: (request) => werk({ persoon: getPersoon(request), sessie: getSessie(request) }),
    })
  }

  #registreer<S extends Schemas>(
    method: HTTPMethods,
    url: string,
    { schema, toegang, samenvatting }: Routebeschrijving<S>,
    werk: (verzoek: Verzoek<S>) => Promise<Antwoord<S>>,
  ) {
    const { response, status = 200, ...vraag } = schema
    this.app.route({
      method,
      url,
      config: { toegang },
      schema: { summary: samenvatting, ...vraag, ...(response === 'bestand' ? {} : { response: { [status]: response } }) } as FastifySchema,
      // Before anything of the request is read: a role that may never do this uploads nothing and learns nothing from what is filled in wrongly.
      preParsing: async (request) => {
        const persoon = getPersoon(request)
        const magNu = !heeftPeriodeNodig(persoon.rol) || (await heeftOpenPeriode(this.databank.kysely, persoon.medewerkerId))
        if (findGronden(persoon.rol, toegang) === null || !magNu) await als(this.databank, persoon, toegang, () => Promise.resolve())
      },
      handler: async (request, reply) => {
        const persoon = getPersoon(request)
        const verzoek: Verzoek<S> = {
          params: request.params as Uit<S['params']>,
          query: request.query as Uit<S['querystring']>,
          body: request.body as Uit<S['body']>,
          persoon,
          als: (doe) => als(this.databank, persoon, toegang, doe),
          alsVoor: (actie, doe) => als(this.databank, persoon, actie, doe),
          request,
          reply,
        }
        const antwoord = await this.#herhalingen.doe(
          {
            wie: `${persoon.medewerkerId}/${persoon.rol}`,
            route: `${method} ${url}`,
            sleutel: vraag.body && method === 'POST' ? findSleutel(request) : undefined,
            inhoud: [request.params, request.body],
          },
          () => werk(verzoek),
        )
        if (!reply.sent) reply.code(status)
        return antwoord
      },
    })
  }
}

function getPersoon(request: FastifyRequest): Persoon {
  if (!request.persoon) throw new Error('Een route van de API werd bereikt zonder aanmelding.')
  return request.persoon
}

function getSessie(request: FastifyRequest): Sessie {
  if (!request.sessie) throw new Error('Een route van de API werd bereikt zonder aanmelding.')
  return request.sessie
}

function findSleutel({ headers: { 'idempotency-key': sleutel } }: FastifyRequest): string | undefined {
  return typeof sleutel === 'string' && sleutel.length > 0 && sleutel.length <= 200 ? sleutel : undefined
}

async function eisRol(request: FastifyRequest): Promise<void> {
  if (!request.persoon) throw new Probleem(403, zonderRol)
}
