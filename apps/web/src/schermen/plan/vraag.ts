import type { PlanAntwoord } from '@houvast/server/plan/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'
import { verversKinderen } from '../jeugdige/vraag.ts'

export type Planbeeld = Antwoord<typeof PlanAntwoord>
export type Planversie = Planbeeld['versies'][number]
export type Planmaatregel = Planbeeld['maatregelen'][number]

export function planVraag(id: string, { peildatum, kennismoment }: TijdstipZoek = {}) {
  return queryOptions({
    queryKey: ['plan', id, peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Planbeeld>(`/jeugdigen/${encodeURIComponent(id)}/plan`, { peildatum, kennismoment }, signal),
    placeholderData: (eerder) => (eerder?.kind.id === id ? eerder : undefined),
  })
}

export async function verversPlan(geheugen: QueryClient): Promise<void> {
  await Promise.all([geheugen.invalidateQueries({ queryKey: ['plan'] }), verversKinderen(geheugen)])
}
