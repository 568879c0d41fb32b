import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import middie from '@fastify/middie'
import { rollen } from '@houvast/domein/toegang'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import Provider, { type Configuration } from 'oidc-provider'
import type { Databank } from '../db/databank.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { maakGeheugen } from './geheugen.ts'
import type { Uitgever } from './oidc.ts'
import { pagina, veilig } from './pagina.ts'

const pad = '/demo-aanmelding'
const keuzePad = '/demo-persoon'

/** A provider on this machine that lets everyone in as whom they like: never in production, never for another machine. */
export function weigerDemo(adres: string, omgeving: NodeJS.ProcessEnv): string | null {
  if (omgeving.NODE_ENV === 'production') {
    return 'De demo-aanmelding werkt niet in productie. Stel een aanmelddienst in met HOUVAST_OIDC_ISSUER, of laat NODE_ENV weg.'
  }
  if (!['127.0.0.1', '::1', 'localhost'].includes(adres)) {
    return 'De demo-aanmelding werkt alleen op deze computer zelf. Stel een aanmelddienst in met HOUVAST_OIDC_ISSUER, of luister op 127.0.0.1.'
  }
  return null
}

export interface Persona {
  readonly onderwerp: string
  readonly naam: string
  readonly rol: string | null
  readonly team: string | null
}

/** Adds the embedded provider, for a server that will stand at `herkomst`, and says how to reach it. */
export async function voegDemoToe(app: FastifyInstance, databank: Databank, herkomst: string): Promise<Uitgever> {
  const { provider, uitgever } = maakProvider(herkomst)
  await app.register(middie)
  const bediening = provider.callback()
  app.use(pad, (verzoek: IncomingMessage, antwoord: ServerResponse) => {
    vergeetVorige(verzoek)
    bediening(verzoek, antwoord)
  })
  await app.register(async (deel) => {
    deel.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 10_000 }, (_, inhoud, klaar) =>
      klaar(null, Object.fromEntries(new URLSearchParams(String(inhoud)))),
    )
    deel.get(`${keuzePad}/:sleutel`, { schema: { hide: true } }, async (_, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(keuzePagina(await findPersonas(databank))),
    )
    deel.post(`${keuzePad}/:sleutel`, { schema: { hide: true } }, async (request, reply) => {
      const { persoon = '' } = (request.body ?? {}) as { persoon?: string }
      const persona = (await findPersonas(databank)).find(({ onderwerp }) => onderwerp === persoon)
      if (!persona) return reply.redirect('/aanmelden', 303)
      reply.hijack()
      try {
        await provider.interactionFinished(
          request.raw,
          reply.raw,
          { login: { accountId: persona.onderwerp } },
          { mergeWithLastSubmission: false },
        )
      } catch {
        reply.raw.writeHead(303, { location: '/aanmelden' }).end()
      }
    })
  })
  return uitgever
}

/** Every login begins anew: the provider would ask whoever changes persons to leave on a page with a script. */
function vergeetVorige({ headers }: IncomingMessage): void {
  headers.cookie = headers.cookie
    ?.split('; ')
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ')
}

function maakProvider(herkomst: string): { provider: Provider; uitgever: Uitgever } {
  const uitgever: Uitgever = {
    issuer: `${herkomst}${pad}`,
    clientId: 'houvast',
    clientSecret: randomBytes(32).toString('base64url'),
    redirect: `${herkomst}/aanmelden/terug`,
    demo: true,
    claimPersoneelsnummer: null,
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const sleutel = privateKey.export({ format: 'jwk' })
  const configuratie: Configuration = {
    adapter: maakGeheugen(),
    clients: [
      {
        client_id: uitgever.clientId,
        client_secret: uitgever.clientSecret,
        redirect_uris: [uitgever.redirect],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...sleutel, use: 'sig', alg: 'RS256', kid: createHash('sha256').update(String(sleutel.n)).digest('base64url') }] },
    cookies: { keys: [randomBytes(32).toString('base64url')], short: { path: '/' } },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_, { uid }) => `${keuzePad}/${uid}` },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 60, AuthorizationCode: 60, IdToken: 600 },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    async loadExistingGrant({ oidc }) {
      const { client, session } = oidc
      if (!client || !session?.accountId) return undefined
      const toestemming = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      toestemming.addOIDCScope('openid')
      await toestemming.save()
      return toestemming
    },
  }
  return { provider: new Provider(uitgever.issuer, configuratie), uitgever }
}

export async function findPersonas(databank: Databank): Promise<Persona[]> {
  const { rows } = await sql<Persona>`
    SELECT i.onderwerp, w.naam, r.rol, t.naam AS team
    FROM identiteit i
    JOIN medewerker w ON w.id = i.medewerker_id
    LEFT JOIN team t ON t.id = w.team_id
    LEFT JOIN gebruikersrol r ON r.medewerker_id = w.id AND r.geldig @> ${vandaagInAmsterdam()}::date
    WHERE i.uitgever = 'demo'
    ORDER BY array_position(${rollen as readonly string[]}::text[], coalesce(r.rol, i.onderwerp)), w.naam`.execute(databank.kysely)
  return rows
}

const omschrijving: Record<string, string> = {
  jeugdbeschermer: 'Jeugdbeschermer',
  wachtlijstbeheerder: 'Wachtlijstbeheerder',
  teamleider: 'Teamleider',
  gedragswetenschapper: 'Gedragswetenschapper',
  bestuurder: 'Bestuurder',
  'data-analist': 'Data-analist',
  beheerder: 'Beheerder',
  inspectie: 'Inspectie',
}

function keuzePagina(personas: readonly Persona[]): string {
  const knoppen = personas.map(({ onderwerp, naam, rol, team }) => {
    const functie = omschrijving[rol ?? onderwerp] ?? onderwerp
    return `<li><button type="submit" name="persoon" value="${veilig(onderwerp)}"><strong>${veilig(functie)}</strong>${veilig([naam, team].filter(Boolean).join(', '))}</button></li>`
  })
  const leeg = '<p>Er is nog niemand om als aan te melden. Start Houvast opnieuw, of vul de voorbeeldgegevens.</p>'
  return pagina(
    'Als wie wilt u binnen?',
    knoppen.length === 0
      ? leeg
      : `<p class="zacht">Kies een persoon. Er is geen wachtwoord: dit is een voorbeeld op uw eigen computer.</p><form method="post"><ul>${knoppen.join('')}</ul></form>`,
    true,
  )
}
