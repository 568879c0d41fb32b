import type { GelijkebehandelingAntwoord, NieuweToelichting } from '@houvast/server/gelijkebehandeling/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { haal, stuur } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Beeld = Antwoord<typeof GelijkebehandelingAntwoord>
export type Vergelijking = Beeld['vergelijkingen'][number]
export type Toelichting = Invoer<typeof NieuweToelichting>

export const vergelijkingVraag = ({ peildatum, kennismoment }: TijdstipZoek, doel: string) =>
  queryOptions({
    queryKey: ['gelijkebehandeling', peildatum, kennismoment, doel],
    queryFn: ({ signal }) => haal<Beeld>('/gelijke-behandeling', { peildatum, kennismoment, doel }, signal),
    // Each time it is fetched counts as a reading, so it is not fetched again by itself.
    staleTime: Number.POSITIVE_INFINITY,
  })

export const bewaarToelichting = (nieuw: Toelichting) => stuur<unknown>('POST', '/gelijke-behandeling/toelichtingen', nieuw)
