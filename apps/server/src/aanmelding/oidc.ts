import * as client from 'openid-client'

/** Where people prove who they are. */
export interface Uitgever {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Address of `/aanmelden/terug` as the browser sees it. */
  readonly redirect: string
  /** The embedded provider on this machine: plain http, and always asks who you are. */
  readonly demo: boolean
  /** Claim that holds the personeelsnummer, by which somebody who logs in for the first time is tied to a medewerker; null: never. */
  readonly claimPersoneelsnummer: string | null
}

/** What has to come back unchanged from the provider; kept in a cookie of this browser only. */
export interface Poging {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly terug: string
}

export interface Aangemeld {
  readonly onderwerp: string
  readonly personeelsnummer: string | null
  readonly idToken: string | null
}

export interface Oidc {
  readonly uitgever: Uitgever
  begin(terug: string): Promise<{ adres: string; poging: Poging }>
  /** @throws when state, nonce, signature or verifier do not match */
  rondAf(adres: URL, poging: Poging): Promise<Aangemeld>
  /** Where the browser goes to log out at the provider too; null where the provider has no such place. */
  findAfmeldadres(idToken: string | null): Promise<string | null>
}

/** Code flow with PKCE, state and nonce. The provider is asked for its configuration at the first login. */
export function maakOidc(uitgever: Uitgever): Oidc {
  let gevonden: Promise<client.Configuration> | null = null
  const ontdek = () => {
    gevonden ??= client
      .discovery(new URL(uitgever.issuer), uitgever.clientId, uitgever.clientSecret, undefined, {
        ...(uitgever.demo ? { execute: [client.allowInsecureRequests] } : {}),
        timeout: 10,
      })
      .catch((fout: unknown) => {
        gevonden = null
        throw fout
      })
    return gevonden
  }
  return {
    uitgever,
    async begin(terug) {
      const poging = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier(), terug }
      const adres = client.buildAuthorizationUrl(await ontdek(), {
        redirect_uri: uitgever.redirect,
        scope: 'openid',
        state: poging.state,
        nonce: poging.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(poging.verifier),
        code_challenge_method: 'S256',
        ...(uitgever.demo ? { prompt: 'login' } : {}),
      })
      return { adres: adres.href, poging }
    },
    async rondAf(adres, { state, nonce, verifier }) {
      const tokens = await client.authorizationCodeGrant(await ontdek(), adres, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new Error('Het antwoord van de aanmelddienst noemt geen persoon.')
      const nummer = uitgever.claimPersoneelsnummer ? claims[uitgever.claimPersoneelsnummer] : undefined
      return { onderwerp: claims.sub, personeelsnummer: typeof nummer === 'string' ? nummer : null, idToken: tokens.id_token ?? null }
    },
    async findAfmeldadres(idToken) {
      if (uitgever.demo || idToken === null) return null
      const configuratie = await ontdek()
      if (!configuratie.serverMetadata().end_session_endpoint) return null
      return client.buildEndSessionUrl(configuratie, {
        id_token_hint: idToken,
        post_logout_redirect_uri: new URL('/aanmelden', uitgever.redirect).href,
      }).href
    },
  }
}

/** The provider named in the environment; null: none, so the demo one. */
export function leesUitgever(omgeving: NodeJS.ProcessEnv): Uitgever | null {
  const {
    HOUVAST_OIDC_ISSUER: issuer,
    HOUVAST_OIDC_CLIENT_ID: clientId,
    HOUVAST_OIDC_CLIENT_SECRET: clientSecret,
    HOUVAST_OIDC_REDIRECT: redirect,
  } = omgeving
  if (!issuer && !clientId && !clientSecret && !redirect) return null
  if (!issuer || !clientId || !clientSecret || !redirect) {
    throw new Error(
      'De aanmelddienst is maar voor een deel ingesteld. Geef HOUVAST_OIDC_ISSUER, HOUVAST_OIDC_CLIENT_ID, HOUVAST_OIDC_CLIENT_SECRET en HOUVAST_OIDC_REDIRECT alle vier.',
    )
  }
  return {
    issuer,
    clientId,
    clientSecret,
    redirect,
    demo: false,
    claimPersoneelsnummer: omgeving.HOUVAST_OIDC_CLAIM_PERSONEELSNUMMER || null,
  }
}
