import type { Datum } from '@houvast/domein/kalender'
import { vandaagInAmsterdam } from '../kindnaam.ts'

export interface Tijdstipvraag {
  readonly peildatum?: Datum | undefined
  readonly kennismoment?: string | undefined
}

/** What is asked for, filled in: today, as known now (null), when nothing is said. Looking back is reading only. */
export function vulTijdstipIn({ peildatum, kennismoment }: Tijdstipvraag): {
  peildatum: Datum
  kennismoment: string | null
  alleenLezen: boolean
} {
  const vandaag = vandaagInAmsterdam()
  return {
    peildatum: peildatum ?? vandaag,
    kennismoment: kennismoment ?? null,
    alleenLezen: (peildatum !== undefined && peildatum !== vandaag) || kennismoment !== undefined,
  }
}
