import type {
  GepubliceerdAntwoord,
  KinderenAntwoord,
  MonitorAntwoord,
  MonitorCijfers,
  ReeksAntwoord,
} from '@houvast/server/monitor/contract.ts'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { adres, haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Cijfers = Antwoord<typeof MonitorCijfers>
export type Dagcijfers = Antwoord<typeof MonitorAntwoord>
export type Gepubliceerd = Antwoord<typeof GepubliceerdAntwoord>
export type Kinderenbeeld = Antwoord<typeof KinderenAntwoord>
export type Figuur = Kinderenbeeld['figuur']

const MAANDEN = 12
const PER_KEER = 30
/** Computing a day again gives the same, as long as nothing is recorded in between. */
const REKENT_OPNIEUW_NA_MS = 120_000

export function cijfersVraag({ peildatum, kennismoment }: TijdstipZoek) {
  return queryOptions({
    queryKey: ['monitor', peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Dagcijfers>('/monitor', { peildatum, kennismoment }, signal),
    staleTime: REKENT_OPNIEUW_NA_MS,
  })
}

export function reeksVraag({ peildatum, kennismoment }: TijdstipZoek, maanden = MAANDEN) {
  return queryOptions({
    queryKey: ['monitor', 'reeks', peildatum, kennismoment, maanden],
    queryFn: async ({ signal }) =>
      (await haal<Antwoord<typeof ReeksAntwoord>>('/monitor/reeks', { peildatum, kennismoment, maanden }, signal)).punten,
    staleTime: REKENT_OPNIEUW_NA_MS,
  })
}

export const gepubliceerdVraag = queryOptions({
  queryKey: ['monitor', 'gepubliceerd'],
  queryFn: ({ signal }) => haal<Gepubliceerd>('/monitor/gepubliceerd', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
})

export function kinderenVraag(figuur: Figuur, { peildatum, kennismoment }: TijdstipZoek) {
  return infiniteQueryOptions({
    queryKey: ['monitor', 'kinderen', figuur, peildatum, kennismoment],
    queryFn: ({ pageParam, signal }) =>
      haal<Kinderenbeeld>('/monitor/kinderen', { figuur, peildatum, kennismoment, na: pageParam, aantal: PER_KEER }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
  })
}

export function exportAdres({ peildatum, kennismoment }: TijdstipZoek): string {
  return adres('/monitor/export', { peildatum, kennismoment, maanden: MAANDEN })
}
