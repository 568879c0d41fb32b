import type { NieuweProefversie, Vergelijkantwoord, VersiesAntwoord } from '@houvast/server/definitie/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { haal, stuur } from '../../ophalen/ophalen.ts'
import type { Kinderen } from './Anderskinderen.tsx'

export type Versies = Antwoord<typeof VersiesAntwoord>
export type Versie = Versies['officieel'][number]
export type Parameters = Versie['parameters']
export type Vergelijking = Antwoord<typeof Vergelijkantwoord>
export type Telling = Kinderen['telling']

export const versiesVraag = queryOptions({
  queryKey: ['definities', 'versies'],
  queryFn: ({ signal }) => haal<Versies>('/definities/versies', {}, signal),
})

export function vergelijkVraag(naar: string, peildatum: string) {
  return queryOptions({
    queryKey: ['definities', 'vergelijking', naar, peildatum],
    queryFn: ({ signal }) => haal<Vergelijking>('/definities/vergelijking', { naar, peildatum }, signal),
  })
}

export function vergelijkkinderenVraag(naar: string, peildatum: string, telling: Telling) {
  return {
    queryKey: ['definities', 'vergelijking', naar, peildatum, telling],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      haal<Kinderen>('/definities/vergelijking/kinderen', { naar, peildatum, telling }, signal),
  }
}

export const maakProefversie = (nieuw: Invoer<typeof NieuweProefversie>) => stuur<{ id: string }>('POST', '/definities/proefversies', nieuw)
