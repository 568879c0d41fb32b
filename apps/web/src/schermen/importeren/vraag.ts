import type { LeveringAntwoord, LeveringenAntwoord } from '@houvast/server/levering/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { adres, haal, stuur } from '../../ophalen/ophalen.ts'

export type Levering = Antwoord<typeof LeveringAntwoord>
export type Leveringrij = Antwoord<typeof LeveringenAntwoord>['rijen'][number]
export type Bestand = Levering['bestanden'][number]
export type Bevinding = Levering['bevindingen'][number]

export const leveringenVraag = queryOptions({
  queryKey: ['leveringen'],
  queryFn: async ({ signal }) => (await haal<Antwoord<typeof LeveringenAntwoord>>('/leveringen', {}, signal)).rijen,
})

export function leveringVraag(id: string) {
  return queryOptions({
    queryKey: ['leveringen', id],
    queryFn: ({ signal }) => haal<Levering>(`/leveringen/${encodeURIComponent(id)}`, {}, signal),
  })
}

export function voerUit(id: string, zonderFouteRecords: boolean): Promise<Levering> {
  return stuur<Levering>('POST', `/leveringen/${encodeURIComponent(id)}/uitvoering`, { zonderFouteRecords })
}

export function bevindingenAdres(id: string): string {
  return adres(`/leveringen/${encodeURIComponent(id)}/bevindingen`)
}
