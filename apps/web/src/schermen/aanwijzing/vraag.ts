import type { AanwijzingAntwoord } from '@houvast/server/aanwijzing/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Aanwijzingbeeld = Antwoord<typeof AanwijzingAntwoord>
export type Aanwijzing = Aanwijzingbeeld['aanwijzingen'][number]

export function aanwijzingVraag(id: string, { peildatum, kennismoment }: TijdstipZoek = {}) {
  return queryOptions({
    queryKey: ['aanwijzing', id, peildatum, kennismoment],
    queryFn: ({ signal }) =>
      haal<Aanwijzingbeeld>(`/jeugdigen/${encodeURIComponent(id)}/aanwijzingen`, { peildatum, kennismoment }, signal),
  })
}
