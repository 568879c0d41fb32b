import type { NieuweUitvalbesluiten, UitvalAntwoord, UitvalbesluitenBewaard, UitvallenAntwoord } from '@houvast/server/uitval/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { haal, stuur } from '../../ophalen/ophalen.ts'

export type Uitvalbeeld = Antwoord<typeof UitvalAntwoord>
export type Uitvalkind = Uitvalbeeld['kinderen'][number]

export const uitvallenVraag = queryOptions({
  queryKey: ['uitval'],
  queryFn: ({ signal }) => haal<Antwoord<typeof UitvallenAntwoord>>('/uitval', {}, signal),
})

export function uitvalVraag(medewerkerId: string) {
  return queryOptions({
    queryKey: ['uitval', medewerkerId],
    queryFn: ({ signal }) => haal<Uitvalbeeld>(`/medewerkers/${encodeURIComponent(medewerkerId)}/uitval`, {}, signal),
  })
}

export function neemBesluiten(medewerkerId: string, inhoud: Invoer<typeof NieuweUitvalbesluiten>) {
  return stuur<Antwoord<typeof UitvalbesluitenBewaard>>('POST', `/medewerkers/${encodeURIComponent(medewerkerId)}/uitvalbesluiten`, inhoud)
}
