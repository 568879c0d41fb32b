import type { ConceptAntwoord, NieuweVerklaring, VerklaringenAntwoord } from '@houvast/server/bestuursverklaring/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal, stuur } from '../../ophalen/ophalen.ts'

export type Concept = Antwoord<typeof ConceptAntwoord>

export const conceptVraag = (maand: string | undefined) =>
  queryOptions({
    queryKey: ['bestuursverklaring', 'concept', maand],
    queryFn: ({ signal }) => haal<Concept>('/bestuursverklaringen/concept', { maand }, signal),
    // What is read is what is signed: it does not change under the hands of who writes.
    staleTime: Number.POSITIVE_INFINITY,
  })

export const verklaringenVraag = queryOptions({
  queryKey: ['bestuursverklaring', 'ondertekend'],
  queryFn: ({ signal }) => haal<Antwoord<typeof VerklaringenAntwoord>>('/bestuursverklaringen', {}, signal),
})

export const onderteken = (nieuw: Invoer<typeof NieuweVerklaring>) => stuur<unknown>('POST', '/bestuursverklaringen', nieuw)
export const pdfAdres = (id: string) => adres(`/bestuursverklaringen/${encodeURIComponent(id)}/pdf`)
