import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Databank } from '../db/databank.ts'
import { sessieCookie } from './bewaking.ts'
import { findMedewerkerVan } from './identiteit.ts'
import type { Oidc, Poging } from './oidc.ts'
import { opmaak, opmaakAdres, pagina } from './pagina.ts'
import { beeindigSessie, beginSessie, findIdToken, sessieduur } from './sessie.ts'

const pogingCookie = 'houvast_aanmelding'
const pogingSeconden = 600
/** Pages for people, no part of the API. */
const buitenBeschrijving = { schema: { hide: true } } as const

/** Logging in and out through an OpenID provider: `/aanmelden`, `/aanmelden/terug`, `/afmelden`. */
export async function aanmeldRoutes(app: FastifyInstance, { databank, oidc }: { databank: Databank; oidc: Oidc }): Promise<void> {
  const thuis = new URL(oidc.uitgever.redirect)
  const veiligeCookie = { httpOnly: true, sameSite: 'lax', secure: thuis.protocol === 'https:' } as const
  const { demo } = oidc.uitgever

  app.get(opmaakAdres, buitenBeschrijving, (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(opmaak),
  )

  app.get('/aanmelden', buitenBeschrijving, async (request, reply) => {
    const terug = eigenPad((request.query as { terug?: string }).terug)
    // The cookie of the attempt has to be set on the host to which the provider sends the browser back.
    if (demo && request.host !== thuis.host) return reply.redirect(`${thuis.origin}/aanmelden?terug=${encodeURIComponent(terug)}`, 303)
    try {
      const { adres, poging } = await oidc.begin(terug)
      reply.setCookie(pogingCookie, verpak(poging), { ...veiligeCookie, path: '/aanmelden', maxAge: pogingSeconden })
      return reply.header('cache-control', 'no-store').redirect(adres, 303)
    } catch (fout) {
      request.log.error({ soort: soortVan(fout) }, 'aanmelddienst niet bereikbaar')
      return toon(
        reply,
        503,
        'De aanmelddienst antwoordt niet',
        'Probeer het over een minuut opnieuw. Blijft het misgaan, bel dan de beheerder.',
      )
    }
  })

  app.get('/aanmelden/terug', buitenBeschrijving, async (request, reply) => {
    const poging = pakUit(request.cookies[pogingCookie])
    reply.clearCookie(pogingCookie, { ...veiligeCookie, path: '/aanmelden' }).header('cache-control', 'no-store')
    if (!poging) return opnieuw(reply)
    try {
      const aangemeld = await oidc.rondAf(new URL(request.url, thuis.origin), poging)
      const medewerkerId = await findMedewerkerVan(databank, oidc.uitgever, aangemeld)
      if (medewerkerId === null) {
        return toon(
          reply,
          403,
          'U bent nog niet bekend in Houvast',
          'Uw aanmelding is gelukt, maar uw account is nog niet aan een medewerker gekoppeld. Vraag de beheerder om dat te doen en meld u daarna opnieuw aan.',
        )
      }
      const oud = request.cookies[sessieCookie]
      if (oud) await beeindigSessie(databank, oud)
      const token = await beginSessie(databank, medewerkerId, aangemeld.idToken)
      return reply
        .setCookie(sessieCookie, token, { ...veiligeCookie, path: '/', maxAge: sessieduur.alUren * 3600 })
        .redirect(poging.terug, 303)
    } catch (fout) {
      request.log.warn({ soort: soortVan(fout) }, 'aanmelding mislukt')
      return opnieuw(reply)
    }
  })

  const meldAf = async (request: FastifyRequest, reply: FastifyReply) => {
    const token = request.cookies[sessieCookie]
    const idToken = token ? await findIdToken(databank, token) : null
    if (token) await beeindigSessie(databank, token)
    reply.clearCookie(sessieCookie, { ...veiligeCookie, path: '/' })
    const naar = (await oidc.findAfmeldadres(idToken).catch(() => null)) ?? '/aanmelden'
    return reply.send({ naar })
  }
  for (const pad of ['/afmelden', '/api/v1/afmelden'])
    app.post(pad, { config: { toegang: 'eigen sessie' }, schema: { hide: true } }, meldAf)

  function toon(reply: FastifyReply, status: number, titel: string, zin: string) {
    const inhoud = `<p>${zin}</p><p><a class="knop" href="/aanmelden">Opnieuw aanmelden</a></p>`
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(pagina(titel, inhoud, demo))
  }
  function opnieuw(reply: FastifyReply) {
    return toon(
      reply,
      400,
      'Het aanmelden is niet gelukt',
      'Misschien duurde het te lang, of stond er nog een oud tabblad open. Probeer het opnieuw.',
    )
  }
}

/** Only a path on this server: never somebody else's address, and never the login page itself. */
export function eigenPad(terug: string | undefined): string {
  if (!terug?.startsWith('/') || /^\/[\\/]|[\\\s]/.test(terug)) return '/'
  const { origin, pathname, search } = new URL(terug, 'http://eigen.invalid')
  return origin === 'http://eigen.invalid' && !/^\/(aanmelden|afmelden|api)(\/|$)/.test(pathname) ? `${pathname}${search}` : '/'
}

const verpak = (poging: Poging): string => Buffer.from(JSON.stringify(poging)).toString('base64url')

function pakUit(cookie: string | undefined): Poging | null {
  try {
    const { state, nonce, verifier, terug } = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()) as Partial<Poging>
    return state && nonce && verifier ? { state, nonce, verifier, terug: eigenPad(terug) } : null
  } catch {
    return null
  }
}

const soortVan = (fout: unknown): string => (fout as { code?: string }).code ?? (fout instanceof Error ? fout.name : 'onbekend')
