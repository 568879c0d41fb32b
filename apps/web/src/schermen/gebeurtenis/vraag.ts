import type { GebeurtenissenAntwoord } from '@houvast/server/gebeurtenis/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Gebeurtenisbeeld = Antwoord<typeof GebeurtenissenAntwoord>
export type Gebeurtenis = Gebeurtenisbeeld['rijen'][number]

export function gebeurtenisVraag(id: string, { peildatum, kennismoment }: TijdstipZoek = {}) {
  return queryOptions({
    queryKey: ['gebeurtenis', id, peildatum, kennismoment],
    queryFn: ({ signal }) =>
      haal<Gebeurtenisbeeld>(`/jeugdigen/${encodeURIComponent(id)}/gebeurtenissen`, { peildatum, kennismoment }, signal),
  })
}

/** The clocks of the file follow. */
export async function verversGebeurtenissen(geheugen: QueryClient): Promise<void> {
  await Promise.all(['gebeurtenis', 'jeugdige', 'vandaag'].map((naam) => geheugen.invalidateQueries({ queryKey: [naam] })))
}
