import type { Wachtcijfers as WachtcijfersVorm, WachttijdAntwoord } from '@houvast/server/wachttijd/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { adres, haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Wachttijd = Antwoord<typeof WachttijdAntwoord>
export type Wachtcijfers = Antwoord<typeof WachtcijfersVorm>
export const groeperingen = ['team', 'regio', 'soort'] as const
export interface Wachtkeuze {
  groepering?: (typeof groeperingen)[number]
}

const REKENT_OPNIEUW_NA_MS = 120_000

export function leesWachtkeuze(zoek: Record<string, unknown>): Wachtkeuze {
  const groepering = groeperingen.find((een) => een === zoek.groepering)
  return groepering ? { groepering } : {}
}

export function wachttijdVraag({ peildatum, kennismoment }: TijdstipZoek, { groepering }: Wachtkeuze = {}) {
  return queryOptions({
    queryKey: ['wachttijd', groepering, peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Wachttijd>('/wachttijd', { groepering, peildatum, kennismoment }, signal),
    staleTime: REKENT_OPNIEUW_NA_MS,
  })
}

export function wachttijdExport({ peildatum, kennismoment }: TijdstipZoek, { groepering }: Wachtkeuze, vorm: 'csv' | 'xlsx'): string {
  return adres('/wachttijd/export', { groepering, peildatum, kennismoment, vorm })
}
