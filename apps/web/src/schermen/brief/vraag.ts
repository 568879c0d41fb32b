import type { BriefsoortenAntwoord, BriefVoorbeeld } from '@houvast/server/brief/contract.ts'
import type { StukkenAntwoord } from '@houvast/server/stuk/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'

export type Briefsoort = Antwoord<typeof BriefsoortenAntwoord>['soorten'][number]
export type Voorbeeld = Antwoord<typeof BriefVoorbeeld>

export const briefsoortenVraag = queryOptions({
  queryKey: ['briefsoorten'],
  queryFn: ({ signal }) => haal<Antwoord<typeof BriefsoortenAntwoord>>('/brieven/soorten', {}, signal),
})

export function stukkenVraag(id: string) {
  return queryOptions({
    queryKey: ['stukken', id],
    queryFn: ({ signal }) => haal<Antwoord<typeof StukkenAntwoord>>(`/jeugdigen/${encodeURIComponent(id)}/stukken`, {}, signal),
  })
}
