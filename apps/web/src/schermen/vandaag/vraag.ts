import type { VandaagAntwoord } from '@houvast/server/vandaag/contract.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Vandaagbeeld = Antwoord<typeof VandaagAntwoord>
export type Kaart = Vandaagbeeld['kaarten'][number]

export function vandaagVraag({ peildatum, kennismoment }: TijdstipZoek) {
  return queryOptions({
    queryKey: ['vandaag', peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Vandaagbeeld>('/vandaag', { peildatum, kennismoment }, signal),
    placeholderData: keepPreviousData,
  })
}
