import { type Datum, isDatum } from '@houvast/domein/kalender'
import { useSearch } from '@tanstack/react-router'
import { useIk } from '../ophalen/ik.ts'

/** Which day is looked at and what was known then; both stand in the address, so that a link shows the same. */
export interface TijdstipZoek {
  peildatum?: Datum
  kennismoment?: string
}

export function leesTijdstip(zoek: Record<string, unknown>): TijdstipZoek {
  const gelezen: TijdstipZoek = {}
  if (typeof zoek.peildatum === 'string' && isDatum(zoek.peildatum)) gelezen.peildatum = zoek.peildatum
  if (typeof zoek.kennismoment === 'string' && !Number.isNaN(Date.parse(zoek.kennismoment))) gelezen.kennismoment = zoek.kennismoment
  return gelezen
}

/** The moment at which a day in the Netherlands ends, for "only what was known by then". */
export function eindVanDag(dag: Datum): string {
  const middernacht = new Date(`${dag}T22:59:59.999Z`)
  const uur = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hour12: false }).format(middernacht)
  return uur === '23' ? middernacht.toISOString() : `${dag}T21:59:59.999Z`
}

interface Tijdstip extends TijdstipZoek {
  /** Read-only: the page shows another day than today, or less than is known now. */
  readonly verleden: boolean
  readonly dag: Datum
  readonly vandaag: Datum
}

export function useTijdstip(): Tijdstip {
  const { peildatum, kennismoment } = useSearch({ from: '__root__' })
  const vandaag = useIk().vandaag as Datum
  const anders = peildatum !== undefined && peildatum !== vandaag
  return { peildatum, kennismoment, verleden: anders || kennismoment !== undefined, dag: peildatum ?? vandaag, vandaag }
}
