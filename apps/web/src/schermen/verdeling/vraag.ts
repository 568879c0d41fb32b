import type {
  NieuweVerdeelgewichten,
  NieuwVerdeelbesluit,
  VerdeeladviesAntwoord,
  VerdeeladviezenAntwoord,
  VerdeelbesluitBewaard,
  VerdeelgewichtenAntwoord,
  Verdeelopdracht,
} from '@houvast/server/verdeling/contract.ts'
import type { WachtlijstAntwoord } from '@houvast/server/wachtlijst/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { haal, stuur } from '../../ophalen/ophalen.ts'

export type Advies = Antwoord<typeof VerdeeladviesAntwoord>
export type Adviesgezin = Advies['gezinnen'][number]
export type Opdracht = Invoer<typeof Verdeelopdracht>
export type Besluit = Invoer<typeof NieuwVerdeelbesluit>

export const gewichtenVraag = queryOptions({
  queryKey: ['verdeelgewichten'],
  queryFn: ({ signal }) => haal<Antwoord<typeof VerdeelgewichtenAntwoord>>('/verdeelgewichten', {}, signal),
})

/** How many wait now, of those that the reader may see. */
export const wachtendenVraag = queryOptions({
  queryKey: ['wachtlijst', 'aantal'],
  queryFn: async ({ signal }) => (await haal<Antwoord<typeof WachtlijstAntwoord>>('/wachtlijst', { aantal: 1 }, signal)).stand.totaal,
})

export const adviezenVraag = queryOptions({
  queryKey: ['verdeeladviezen'],
  queryFn: async ({ signal }) => (await haal<Antwoord<typeof VerdeeladviezenAntwoord>>('/verdeeladviezen', {}, signal)).rijen,
})

export function adviesVraag(id: string) {
  return queryOptions({
    queryKey: ['verdeeladviezen', id],
    queryFn: ({ signal }) => haal<Advies>(`/verdeeladviezen/${encodeURIComponent(id)}`, {}, signal),
  })
}

export const maakAdvies = (opdracht: Opdracht, signal: AbortSignal) => stuur<{ id: string }>('POST', '/verdeeladviezen', opdracht, signal)

export const neemBesluit = (advies: string, besluit: Besluit) =>
  stuur<Antwoord<typeof VerdeelbesluitBewaard>>('POST', `/verdeeladviezen/${encodeURIComponent(advies)}/besluit`, besluit)

export const stelVast = (nieuw: Invoer<typeof NieuweVerdeelgewichten>) => stuur<{ id: string }>('POST', '/verdeelgewichten', nieuw)
