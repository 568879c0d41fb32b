import type { ContactMet, ContactWijze } from '@houvast/domein/feiten'
import { type Datum, isDatum, plusDagen } from '@houvast/domein/kalender'
import type { NieuwContact } from '@houvast/server/jeugdige/contract.ts'
import type { Invoer } from '../../../ophalen/antwoord.ts'

export interface Contactvorm {
  readonly wanneer: 'vandaag' | 'gisteren' | 'anders'
  readonly dag: string
  readonly met: ContactMet | null
  readonly wijze: ContactWijze | null
  readonly gezien: 'ja' | 'nee' | null
  readonly alleen: 'ja' | 'nee' | null
  readonly feit: string
  readonly indruk: string
  readonly veiligheid: string
  readonly afspraak: string
}

export const leegContact: Contactvorm = {
  wanneer: 'vandaag',
  dag: '',
  met: null,
  wijze: null,
  gezien: null,
  alleen: null,
  feit: '',
  indruk: '',
  veiligheid: '',
  afspraak: '',
}

export type Ontbreekt = 'met' | 'wijze' | 'gezien' | 'dag'

/** Over the telephone or in a message nobody sees a child: then it is not asked. */
export function kanZien(wijze: ContactWijze): boolean {
  return wijze !== 'telefoon' && wijze !== 'bericht'
}

/** What the form says, as the server wants it, or the first questions without an answer. */
export function contactVan(
  vorm: Contactvorm,
  vandaag: Datum,
): { ok: true; contact: Invoer<typeof NieuwContact> } | { ok: false; ontbreekt: Ontbreekt[] } {
  const datum = dagVan(vorm, vandaag)
  const { met, wijze } = vorm
  const gezien = wijze !== null && !kanZien(wijze) ? 'nee' : vorm.gezien
  if (datum === null || met === null || wijze === null || gezien === null) {
    const ontbreekt: Ontbreekt[] = []
    if (datum === null) ontbreekt.push('dag')
    if (met === null) ontbreekt.push('met')
    if (wijze === null) ontbreekt.push('wijze')
    if (gezien === null) ontbreekt.push('gezien')
    return { ok: false, ontbreekt }
  }
  const alleen = met === 'jeugdige' && gezien === 'ja' && vorm.alleen !== null ? { alleenGesproken: vorm.alleen === 'ja' } : {}
  return { ok: true, contact: { datum, met, wijze, jeugdigeGezien: gezien === 'ja', ...alleen, ...woorden(vorm) } }
}

function woorden({ feit, indruk, veiligheid, afspraak }: Contactvorm): {
  feit?: string
  indruk?: string
  veiligheid?: string
  afspraak?: string
} {
  return Object.fromEntries(Object.entries({ feit, indruk, veiligheid, afspraak }).filter(([, tekst]) => tekst.trim() !== ''))
}

function dagVan(vorm: Contactvorm, vandaag: Datum): Datum | null {
  if (vorm.wanneer === 'vandaag') return vandaag
  if (vorm.wanneer === 'gisteren') return plusDagen(vandaag, -1)
  return isDatum(vorm.dag) && vorm.dag <= vandaag ? vorm.dag : null
}
