import type { Datum } from '@houvast/domein/kalender'
import { vandaag } from '../stand/dagwissel.ts'
import type { Cijferkeuze } from './cijfers.ts'
import { leesDatum, leesMoment } from './gegevens.ts'

export function leesTijdstip({ peildatum, kennismoment }: Cijferkeuze): { peildatum: Datum; kennismoment: string | null } {
  return {
    peildatum: peildatum === undefined ? vandaag() : leesDatum(peildatum),
    kennismoment: kennismoment === undefined ? null : leesMoment(kennismoment),
  }
}
