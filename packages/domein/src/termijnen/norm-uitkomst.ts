import { type Datum, laatste, plusDagen } from '../kalender/datum.ts'
import { type Kalender, maakKalender } from '../kalender/kalender.ts'
import { datumInWoorden } from '../kalender/woorden.ts'
import { berekenEind, interneUitersteDag } from './eind.ts'
import type { Norm, NormLengte } from './normen/index.ts'

export interface Normvraag {
  readonly start: Datum
  /** The name of one of the norm's `keuzes`. */
  readonly keuze?: string | null
  /** Where the norm itself gives no number, or is no law. */
  readonly lengte?: NormLengte | null
  /** Set by the court; counts literally. */
  readonly einddatum?: Datum | null
}

export interface Normuitkomst {
  readonly norm: Norm
  readonly start: Datum
  /** As asked: that of the norm, of a choice, or one's own. */
  readonly lengte: NormLengte | null
  /** `null`: there is no number; what must be there stands in `norm.wie`. */
  readonly eind: Datum | null
  /** The last ordinary working day on which it can be done; `null` where there is no end. */
  readonly binnenshuis: Datum | null
  /** What the reader has to know before relying on the day, in sentences; `null`: nothing. */
  readonly waarschuwing: string | null
}

/** Kinds of norm of which the law itself gives the number: nobody can put another in its place. */
const vanDeWet: ReadonlySet<Norm['soort']> = new Set(['wettelijk', 'afgeleid', 'maximum', 'verval', 'rekenregel', 'bewaartermijn'])

/** May an institution or a court give this norm a length? A local norm stands beside a law, never instead of it. */
export const magLengteKrijgen = ({ soort, lengte }: Norm): boolean =>
  soort !== 'waarborg' && soort !== 'vervallen' && (lengte === null || !vanDeWet.has(soort))

/** May a court have set the last day itself? */
export const magEinddatumKrijgen = ({ soort }: Norm): boolean => soort === 'maximum' || soort === 'rechterlijk' || soort === 'praktijk'

const ruim = maakKalender({ telGelijkgesteldeDagen: false })

/** The last day of a norm counted from one day, with everything that makes it uncertain. */
export function berekenNorm(norm: Norm, vraag: Normvraag, kalender: Kalender): Normuitkomst {
  const { start, einddatum } = vraag
  const eigen = findNormEind(norm, vraag, kalender)
  const eind = einddatum ?? eigen
  const zinnen = [
    ...(eind === null ? [zonderGetal(norm)] : []),
    ...geldigheid(norm, start),
    ...overEinddatum(norm, einddatum ?? null, eigen),
    ...(eind === null || einddatum ? [] : overWerkdagen(norm, vraag, eind)),
    ...(eind === null || norm.regel !== 'TERUG' ? [] : overTerug(eind, kalender)),
    ...(norm.zekerheid.voorbehoud === null ? [] : [norm.zekerheid.voorbehoud]),
  ]
  return {
    norm,
    start,
    lengte: lengteVan(norm, vraag),
    eind,
    binnenshuis: eind === null ? null : interneUitersteDag(eind, kalender),
    waarschuwing: zinnen.length === 0 ? null : zinnen.join(' '),
  }
}

function lengteVan(norm: Norm, { lengte, keuze }: Normvraag): NormLengte | null {
  return lengte ?? norm.keuzes?.find(({ naam }) => naam === keuze)?.lengte ?? norm.lengte
}

/** The last day by itself; `null` where the norm gives no number. */
export function findNormEind(norm: Norm, vraag: Normvraag, kalender: Kalender): Datum | null {
  const lengte = lengteVan(norm, vraag)
  if (lengte === null) return null
  const eind = berekenEind(norm.regel, vraag.start, lengte, kalender, norm.vrijheidsbeneming)
  return norm.dagEerder ? plusDagen(eind, -1) : eind
}

function zonderGetal({ soort, wie }: Norm): string {
  if (soort === 'rechterlijk') return `De rechter bepaalt hoe lang: neem het getal of de einddatum over uit de beschikking. ${wie}`
  if (soort === 'vervallen') return 'Deze eis geldt niet meer.'
  return `Hier hoort geen aantal dagen bij, maar iets dat er moet zijn. ${wie}`
}

function geldigheid({ geldig }: Norm, start: Datum): string[] {
  if (geldig === undefined) return []
  if (geldig.van === null && geldig.tot === null) return ['Deze norm geldt nog niet.']
  if (geldig.van !== null && start < geldig.van) return [`Deze norm geldt pas vanaf ${datumInWoorden(geldig.van)}.`]
  return geldig.tot !== null && start > geldig.tot ? [`Deze norm gold tot en met ${datumInWoorden(geldig.tot)}.`] : []
}

function overEinddatum({ soort }: Norm, einddatum: Datum | null, langst: Datum | null): string[] {
  if (soort !== 'maximum' || einddatum === null || langst === null || einddatum <= langst) return []
  return [`De einddatum ligt na ${datumInWoorden(langst)}, het langste dat de wet toelaat. Controleer de beschikking.`]
}

/** Whether a day that is made equal to a holiday counts as a working day is disputed: the other reading is said. */
function overWerkdagen(norm: Norm, vraag: Normvraag, eind: Datum): string[] {
  const lengte = lengteVan(norm, vraag)
  if (lengte === null || !('werkdagen' in lengte)) return []
  const ander = laatste(eind, berekenEind(norm.regel, vraag.start, lengte, ruim))
  if (ander === eind) return []
  return [`Telt een met een feestdag gelijkgestelde dag niet als werkdag, dan is de laatste dag ${datumInWoorden(ander)}.`]
}

function overTerug(eind: Datum, kalender: Kalender): string[] {
  const binnenshuis = interneUitersteDag(eind, kalender)
  return binnenshuis === eind ? [] : [`Terugrekenen schuift nooit op: doe het uiterlijk op ${datumInWoorden(binnenshuis)}.`]
}
