import type { InzageAntwoord, JeugdigeAntwoord } from '@houvast/server/jeugdige/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Dossier = Antwoord<typeof JeugdigeAntwoord>
export type Inzage = Antwoord<typeof InzageAntwoord>

export function jeugdigeVraag(id: string, { peildatum, kennismoment }: TijdstipZoek = {}) {
  return queryOptions({
    queryKey: ['jeugdige', id, peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Dossier>(`/jeugdigen/${encodeURIComponent(id)}`, { peildatum, kennismoment }, signal),
    placeholderData: (eerder) => (eerder?.kind.id === id ? eerder : undefined),
  })
}

export function inzageVraag(id: string) {
  return queryOptions({
    queryKey: ['jeugdige', id, 'inzage'],
    queryFn: ({ signal }) => haal<Inzage>(`/jeugdigen/${encodeURIComponent(id)}/inzage`, {}, signal),
    staleTime: 0,
  })
}

/** After something was recorded every screen that shows children asks anew: what is derived follows from it. */
export async function verversKinderen(geheugen: QueryClient): Promise<void> {
  const sleutels = ['vandaag', 'wachtlijst', 'jeugdige', 'kandidaten', 'team', 'monitor']
  await Promise.all(sleutels.map((sleutel) => geheugen.invalidateQueries({ queryKey: [sleutel] })))
}
