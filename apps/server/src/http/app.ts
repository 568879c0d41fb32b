import { existsSync } from 'node:fs'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import statisch from '@fastify/static'
import swagger from '@fastify/swagger'
import type { Posities } from '@houvast/uitwisseling/levering'
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { bewaking } from '../aanmelding/bewaking.ts'
import { aanwijzingRoutes } from '../aanwijzing/routes.ts'
import { agendafeedBestand, agendafeedRoutes } from '../agendafeed/routes.ts'
import { beheerRoutes } from '../beheer/routes.ts'
import { bestuursverklaringRoutes } from '../bestuursverklaring/routes.ts'
import { briefRoutes } from '../brief/routes.ts'
import { cbsleveringRoutes } from '../cbslevering/routes.ts'
import { conceptRoutes } from '../concept/routes.ts'
import type { Databank } from '../db/databank.ts'
import { definitieRoutes } from '../definitie/routes.ts'
import { gebeurtenisRoutes } from '../gebeurtenis/routes.ts'
import { gelijkebehandelingRoutes } from '../gelijkebehandeling/routes.ts'
import { jeugdigeRoutes } from '../jeugdige/routes.ts'
import { ketenoverlegRoutes } from '../ketenoverleg/routes.ts'
import { leveringRoutes } from '../levering/routes.ts'
import { monitorRoutes } from '../monitor/routes.ts'
import { noodtoegangRoutes } from '../noodtoegang/routes.ts'
import { normRoutes } from '../norm/routes.ts'
import { opnamestopRoutes } from '../opnamestop/routes.ts'
import { overdrachtRoutes } from '../overdracht/routes.ts'
import { planRoutes } from '../plan/routes.ts'
import { rechtbankRoutes } from '../rechtbank/routes.ts'
import { regioRoutes } from '../regio/routes.ts'
import { stukRoutes } from '../stuk/routes.ts'
import { teamRoutes } from '../team/routes.ts'
import { tijdsverloopRoutes } from '../tijdsverloop/routes.ts'
import { toezichtRoutes } from '../toezicht/routes.ts'
import { uitvalRoutes } from '../uitval/routes.ts'
import { vandaagRoutes } from '../vandaag/routes.ts'
import { vaststellingRoutes } from '../vaststelling/routes.ts'
import { veiligheidRoutes } from '../veiligheid/routes.ts'
import { verbeteringRoutes } from '../verbetering/routes.ts'
import { verdelingRoutes } from '../verdeling/routes.ts'
import { vergelijkingRoutes } from '../vergelijking/routes.ts'
import { voogdijRoutes } from '../voogdij/routes.ts'
import { wachtlijstRoutes } from '../wachtlijst/routes.ts'
import { wachtenRoutes } from '../wachtlijst/wachtenroutes.ts'
import { wachttijdRoutes } from '../wachttijd/routes.ts'
import { weekoverlegRoutes } from '../weekoverleg/routes.ts'
import { werklastRoutes } from '../werklast/routes.ts'
import { werklastmeldingRoutes } from '../werklastmelding/routes.ts'
import { zaakRoutes } from '../zaak/routes.ts'
import { zichtRoutes } from '../zicht/routes.ts'
import { apiVersie, vulBeschrijvingAan } from './beschrijving.ts'
import { behandelFout, stuurProbleem } from './probleem.ts'
import { Api } from './route.ts'

export interface Appopties {
  readonly databank: Databank
  readonly instelling: string
  /** The built screens; null: the API alone. */
  readonly schermen: string | null
  /** Where log lines go; false: nowhere. */
  readonly logNaar?: { write(regel: string): void } | false
  readonly verzoekenPerMinuut?: number
  /** Of the fixed-width layout of CBS; null: the institution gave none. */
  readonly cbsposities?: Posities | null
}

/** The one route of the files of the screens. */
const schermbestanden = '/*'

/** The whole server but the way people log in, which depends on where it runs. */
export async function maakApp({
  databank,
  instelling,
  schermen,
  logNaar,
  verzoekenPerMinuut = 600,
  cbsposities = null,
}: Appopties): Promise<FastifyInstance> {
  const app = Fastify({
    logger:
      logNaar === false
        ? false
        : {
            level: 'info',
            ...(logNaar ? { stream: logNaar } : {}),
            serializers: {
              req: ({ id, method, routeOptions }) => ({ id, method, route: routeOptions?.url }),
              res: ({ statusCode }) => ({ statusCode }),
            },
          },
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    trustProxy: false,
    bodyLimit: 1_048_576,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(behandelFout)

  await app.register(cookie)
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: false,
  })
  await app.register(rateLimit, {
    max: verzoekenPerMinuut,
    timeWindow: '1 minute',
    keyGenerator: ({ sessie, ip }) => sessie?.medewerkerId ?? ip,
    // The files of the screens hold nothing about anybody, and a whole institution may ask for them from behind one address.
    allowList: ({ routeOptions: { url } }) => url === schermbestanden,
  })
  await app.register(multipart, { limits: { files: 50, fileSize: 512 * 1_048_576 } })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Houvast',
        version: apiVersie,
        description: 'Zaak- en stuursysteem voor jeugdbescherming en jeugdreclassering. Elk antwoord volgt de rechten van wie vraagt.',
        contact: { name: 'Houvast', url: 'https://github.com/houvast/houvast', email: 'houvast@example.org' },
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/api/v1' }],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => ('openapiObject' in document ? vulBeschrijvingAan(document.openapiObject) : document.swaggerObject),
  })
  await app.register(bewaking, { databank })
  app.get('/gezondheid', { logLevel: 'silent', schema: { hide: true } }, async () => ({ status: 'goed' }))
  agendafeedBestand(app, databank)
  await app.register(
    async (deel) => {
      deel.addHook('onRoute', eisToegang)
      const api = new Api(deel, databank)
      for (const routes of [
        vandaagRoutes,
        wachtlijstRoutes,
        zichtRoutes,
        veiligheidRoutes,
        wachtenRoutes,
        opnamestopRoutes,
        jeugdigeRoutes,
        conceptRoutes,
        planRoutes,
        aanwijzingRoutes,
        voogdijRoutes,
        gebeurtenisRoutes,
        zaakRoutes,
        overdrachtRoutes,
        werklastRoutes,
        werklastmeldingRoutes,
        noodtoegangRoutes,
        normRoutes,
        teamRoutes,
        verdelingRoutes,
        monitorRoutes,
        definitieRoutes,
        wachttijdRoutes,
        vergelijkingRoutes,
        tijdsverloopRoutes,
        leveringRoutes,
        gelijkebehandelingRoutes,
      ])
        routes(api)
      stukRoutes(api)
      agendafeedRoutes(api)
      briefRoutes(api, instelling)
      rechtbankRoutes(api, instelling)
      uitvalRoutes(api, instelling)
      weekoverlegRoutes(api, instelling)
      regioRoutes(api, instelling)
      ketenoverlegRoutes(api, instelling)
      verbeteringRoutes(api, instelling)
      beheerRoutes(api, instelling)
      toezichtRoutes(api, instelling)
      bestuursverklaringRoutes(api, instelling)
      vaststellingRoutes(api, instelling)
      cbsleveringRoutes(api, cbsposities)
      deel.get('/openapi.json', { config: { openbaar: true }, schema: { hide: true } }, async () => app.swagger())
      deel.setNotFoundHandler((_, reply) => stuurProbleem(reply, 404, 'Deze bladzijde bestaat niet.'))
    },
    { prefix: '/api/v1' },
  )
  if (schermen && existsSync(schermen)) {
    await app.register(statisch, {
      root: schermen,
      cacheControl: false,
      setHeaders: (antwoord, pad) =>
        antwoord.header('cache-control', pad.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    })
    app.setNotFoundHandler((request, reply) =>
      request.method === 'GET' && !request.url.startsWith('/api/')
        ? reply.header('cache-control', 'no-cache').sendFile('index.html')
        : stuurProbleem(reply, 404, 'Deze bladzijde bestaat niet.'),
    )
  } else {
    app.setNotFoundHandler((_, reply) => stuurProbleem(reply, 404, 'Deze bladzijde bestaat niet.'))
  }
  return app
}

/** A route that no row of the policy table speaks of cannot be registered. */
export function eisToegang({ method, url, config }: RouteOptions): void {
  if (!config?.toegang && !config?.openbaar) throw new Error(`De route ${String(method)} ${url} zegt niet wie hem mag gebruiken.`)
}
