import type { KinderenAntwoord } from '@houvast/server/monitor/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'
import type { Figuur } from '../monitor/vraag.ts'

export function voorbeeldVraag(figuur: Figuur, { peildatum, kennismoment }: TijdstipZoek) {
  return queryOptions({
    queryKey: ['monitor', 'voorbeeld', figuur, peildatum, kennismoment],
    queryFn: ({ signal }) =>
      haal<Antwoord<typeof KinderenAntwoord>>('/monitor/kinderen', { figuur, peildatum, kennismoment, aantal: 1 }, signal),
  })
}
