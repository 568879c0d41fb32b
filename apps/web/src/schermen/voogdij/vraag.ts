import type { VoogdijAntwoord } from '@houvast/server/voogdij/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Voogdijbeeld = Antwoord<typeof VoogdijAntwoord>
export type Voogdij = Voogdijbeeld['voogdijen'][number]

export function voogdijVraag(id: string, { peildatum, kennismoment }: TijdstipZoek = {}) {
  return queryOptions({
    queryKey: ['voogdij', id, peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Voogdijbeeld>(`/jeugdigen/${encodeURIComponent(id)}/voogdij`, { peildatum, kennismoment }, signal),
  })
}
