export interface VeldFout {
  readonly veld: string
  readonly melding: string
}

/** An answer of the server that is not what was asked: RFC 9457, its `detail` being a sentence for the reader. */
export class Probleem extends Error {
  override readonly name = 'Probleem'
  readonly status: number
  readonly fouten: readonly VeldFout[]

  constructor(status: number, zin: string, fouten: readonly VeldFout[] = []) {
    super(zin)
    this.status = status
    this.fouten = fouten
  }
}

/** Status 0: the server could not be reached at all. */
export const GEEN_VERBINDING = 0

const zinBijStatus: Record<number, string> = {
  [GEEN_VERBINDING]: 'Houvast is nu niet te bereiken. Controleer uw verbinding en probeer het opnieuw.',
  401: 'U bent niet meer aangemeld. Meld u opnieuw aan.',
  403: 'U mag dit niet zien of doen. Vraag het uw teamleider als dit niet klopt.',
  404: 'Dit is niet gevonden. Misschien is het verplaatst, of mag u het niet zien.',
  409: 'Iemand anders heeft dit net gewijzigd. Laad de pagina opnieuw en kijk wat er nu staat.',
  413: 'Dit bestand is te groot. Kies een kleiner bestand.',
  429: 'Dat ging te snel achter elkaar. Wacht een minuut en probeer het opnieuw.',
}
const anders = 'Er ging iets mis bij ons. Probeer het opnieuw; blijft het misgaan, bel dan de beheerder.'

export function probleemVan(status: number, inhoud: unknown): Probleem {
  const detail = isObject(inhoud) && typeof inhoud.detail === 'string' && inhoud.detail.trim() !== '' ? inhoud.detail : null
  return new Probleem(status, detail ?? zinBijStatus[status] ?? anders, isObject(inhoud) ? leesFouten(inhoud.fouten) : [])
}

function leesFouten(fouten: unknown): VeldFout[] {
  if (!Array.isArray(fouten)) return []
  return fouten.flatMap((fout) =>
    isObject(fout) && typeof fout.veld === 'string' && typeof fout.melding === 'string' ? [{ veld: fout.veld, melding: fout.melding }] : [],
  )
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null
}
