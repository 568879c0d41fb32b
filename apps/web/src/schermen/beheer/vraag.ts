import type { GebruikersAntwoord } from '@houvast/server/beheer/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal, stuur } from '../../ophalen/ophalen.ts'

export type Gebruiker = Antwoord<typeof GebruikersAntwoord>['rijen'][number]
export type Rolkeuze = Gebruiker['rol']

export const gebruikersVraag = queryOptions({
  queryKey: ['gebruikers'],
  queryFn: async ({ signal }) => (await haal<Antwoord<typeof GebruikersAntwoord>>('/gebruikers', {}, signal)).rijen,
})

export function bewaarRol(medewerkerId: string, rol: Rolkeuze): Promise<unknown> {
  return stuur('PUT', `/gebruikers/${encodeURIComponent(medewerkerId)}`, { rol })
}
