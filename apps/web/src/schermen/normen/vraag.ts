import type { NormenAntwoord } from '@houvast/server/norm/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'

export type Normbeeld = Antwoord<typeof NormenAntwoord>['normen'][number]

export type EigenNorm = Antwoord<typeof NormenAntwoord>['eigen'][number]

export const normenVraag = queryOptions({
  queryKey: ['normen'],
  queryFn: ({ signal }) => haal<Antwoord<typeof NormenAntwoord>>('/normen', {}, signal),
})
