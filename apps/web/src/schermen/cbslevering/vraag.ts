import type {
  Bestandsvorm,
  CbsconceptAntwoord,
  CbsleveringenAntwoord,
  Cbsperiode,
  LeverAntwoord,
  LeverOpdracht,
} from '@houvast/server/cbslevering/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal, stuur } from '../../ophalen/ophalen.ts'

export type Leveringen = Antwoord<typeof CbsleveringenAntwoord>
export type Concept = Antwoord<typeof CbsconceptAntwoord>
export type Periode = Invoer<typeof Cbsperiode>

export const leveringenVraag = queryOptions({
  queryKey: ['cbs-leveringen'],
  queryFn: ({ signal }) => haal<Leveringen>('/cbs-leveringen', {}, signal),
})

export const conceptVraag = (periode: Periode) =>
  queryOptions({
    queryKey: ['cbs-leveringen', 'concept', periode],
    queryFn: ({ signal }) => haal<Concept>('/cbs-leveringen/concept', periode, signal),
    // What is looked at is what is delivered.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export const lever = (opdracht: Invoer<typeof LeverOpdracht>) => stuur<Antwoord<typeof LeverAntwoord>>('POST', '/cbs-leveringen', opdracht)
export const bestandAdres = (id: string, vorm: Bestandsvorm) => adres(`/cbs-leveringen/${encodeURIComponent(id)}/bestand`, { vorm })
