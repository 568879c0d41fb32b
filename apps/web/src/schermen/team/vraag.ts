import type { EindeAfwezigheid, NieuweAfwezigheid, TeamAntwoord, TeamsAntwoord } from '@houvast/server/team/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { haal, stuur } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Teamrij = Antwoord<typeof TeamsAntwoord>['rijen'][number]
export type Teambeeld = Antwoord<typeof TeamAntwoord>
export type Medewerker = Teambeeld['medewerkers'][number]

export function teamsVraag({ peildatum, kennismoment }: TijdstipZoek) {
  return queryOptions({
    queryKey: ['teams', peildatum, kennismoment],
    queryFn: async ({ signal }) => (await haal<Antwoord<typeof TeamsAntwoord>>('/teams', { peildatum, kennismoment }, signal)).rijen,
  })
}

export function teamVraag(id: string, { peildatum, kennismoment }: TijdstipZoek) {
  return queryOptions({
    queryKey: ['teams', id, peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Teambeeld>(`/teams/${encodeURIComponent(id)}`, { peildatum, kennismoment }, signal),
  })
}

export function legAfwezigheidVast(medewerkerId: string, inhoud: Invoer<typeof NieuweAfwezigheid>): Promise<unknown> {
  return stuur('POST', `/medewerkers/${encodeURIComponent(medewerkerId)}/afwezigheid`, inhoud)
}

export function beeindigAfwezigheid(afwezigheidId: string, inhoud: Invoer<typeof EindeAfwezigheid>): Promise<unknown> {
  return stuur('POST', `/afwezigheid/${encodeURIComponent(afwezigheidId)}/einde`, inhoud)
}
