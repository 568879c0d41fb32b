import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { GeenToegang } from '../db/als.ts'

export interface Veldfout {
  readonly veld: string
  readonly melding: string
}

/** What the caller can mend: a status, and a sentence in plain Dutch that says what is wrong and what to do. */
export class Probleem extends Error {
  readonly status: number
  readonly fouten: readonly Veldfout[]

  constructor(status: number, melding: string, fouten: readonly Veldfout[] = []) {
    super(melding)
    this.name = 'Probleem'
    this.status = status
    this.fouten = fouten
  }
}

export const zonderRol = 'U hebt nog geen rol in Houvast. Vraag de beheerder om u een rol te geven.'

/** The same answer for a file that does not exist and one that the reader may not open. */
export class GeenDossier extends GeenToegang {
  override readonly message = 'Dit dossier bestaat niet of u mag het niet openen.'
}

const titels: Record<number, string> = {
  400: 'Niet goed ingevuld',
  401: 'Niet aangemeld',
  403: 'Mag niet',
  404: 'Niet gevonden',
  409: 'Past niet bij wat er al staat',
  413: 'Te groot',
  415: 'Verkeerd soort bestand',
  422: 'Niet goed ingevuld',
  429: 'Te vaak',
}

export function stuurProbleem(reply: FastifyReply, status: number, detail: string, fouten?: readonly Veldfout[]) {
  return reply
    .code(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: titels[status] ?? 'Er ging iets mis',
        status,
        detail,
        ...(fouten?.length ? { fouten } : {}),
      }),
    )
}

export function behandelFout(fout: FastifyError | Error, request: FastifyRequest, reply: FastifyReply) {
  if (fout instanceof Probleem) return stuurProbleem(reply, fout.status, fout.message, fout.fouten)
  if (fout instanceof GeenDossier) return stuurProbleem(reply, 404, fout.message)
  if (fout instanceof GeenToegang) return stuurProbleem(reply, 403, fout.message)
  if (hasZodFastifySchemaValidationErrors(fout)) {
    const fouten = fout.validation.map(({ instancePath, message }) => ({
      veld: instancePath.replace(/^\//, '').replaceAll('/', '.'),
      melding: veldmelding(message),
    }))
    return stuurProbleem(reply, 400, 'Niet alles is goed ingevuld. Verbeter de genoemde velden en probeer het opnieuw.', fouten)
  }
  if ((fout as { code?: unknown }).code === '40001')
    return stuurProbleem(
      reply,
      409,
      'Precies nu werden cijfers vastgesteld. Er is niets bewaard. Probeer het nog eens; lukt het dan nog niet, laat dan de klok van de server nakijken.',
    )
  const status = 'statusCode' in fout && typeof fout.statusCode === 'number' ? fout.statusCode : 500
  if (status < 500)
    return stuurProbleem(reply, status, plat[status] ?? 'Dit verzoek kan niet worden uitgevoerd. Controleer wat u hebt ingevuld.')
  request.log.error(
    { soort: fout.name, code: (fout as { code?: string }).code, plek: fout.stack?.split('\n')[1]?.trim() },
    'onverwachte fout',
  )
  return stuurProbleem(
    reply,
    500,
    'Er ging iets mis bij ons. Er is niets half bewaard. Probeer het opnieuw; blijft het misgaan, geef dan het verzoeknummer door aan de beheerder.',
  )
}

const plat: Record<number, string> = {
  404: 'Deze bladzijde bestaat niet.',
  413: 'Dit is te groot om in één keer te sturen. Stuur minder of kleinere bestanden.',
  415: 'Dit soort bestand kan Houvast niet lezen.',
  429: 'U vraagt te veel in korte tijd. Wacht een minuut en probeer het opnieuw.',
}

/** Sentences of our own schemas are Dutch already; those of the library are not. */
function veldmelding(melding: string | undefined): string {
  if (!melding || /^(Invalid|Too|Expected|Unrecognized)/.test(melding)) return 'Dit veld ontbreekt of heeft niet de goede vorm.'
  return melding
}
