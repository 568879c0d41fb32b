import type { AgendafeedAntwoord } from '@houvast/server/agendafeed/contract.ts'
import type { AgendaAntwoord, RechtbankAntwoord } from '@houvast/server/rechtbank/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Agenda = Antwoord<typeof AgendaAntwoord>
export type Agendaregel = Agenda['regels'][number]
export type Rechtbankbeeld = Antwoord<typeof RechtbankAntwoord>
export type Titelbeeld = Rechtbankbeeld['titels'][number]
export type Zitting = Titelbeeld['zittingen'][number]

export const agendaVraag = queryOptions({
  queryKey: ['rechtbank', 'agenda'],
  queryFn: ({ signal }) => haal<Agenda>('/rechtbank/agenda', {}, signal),
})

export const agendafeedVraag = queryOptions({
  queryKey: ['agendafeed'],
  queryFn: ({ signal }) => haal<Antwoord<typeof AgendafeedAntwoord>>('/agendafeed', {}, signal),
})

export function rechtbankVraag(id: string, { peildatum, kennismoment }: TijdstipZoek = {}) {
  return queryOptions({
    queryKey: ['rechtbank', id, peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Rechtbankbeeld>(`/jeugdigen/${encodeURIComponent(id)}/rechtbank`, { peildatum, kennismoment }, signal),
  })
}

export const verversRechtbank = (geheugen: QueryClient) => geheugen.invalidateQueries({ queryKey: ['rechtbank'] })

/** Where the browser opens a letter or a bundle. */
export const stukAdres = (id: string) => `/api/v1/stukken/${encodeURIComponent(id)}/pdf`
