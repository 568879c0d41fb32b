import type { WachtlijstAntwoord, WachtlijstVraag } from '@houvast/server/wachtlijst/contract.ts'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Wachtlijstbeeld = Antwoord<typeof WachtlijstAntwoord>
export type Rij = Wachtlijstbeeld['rijen'][number]
export type Sortering = NonNullable<Invoer<typeof WachtlijstVraag>['sorteer']>
export const sorteringen = ['langst', 'niet_gezien', 'plan_te_laat', 'naam'] as const satisfies readonly Sortering[]

export interface Keuze {
  readonly soort?: 'start' | 'intern'
  /** Never in the browser's address: a name does not belong in its history. */
  readonly zoek: string
  readonly sorteer: Sortering
}

const PER_KEER = 200

export function wachtlijstVraag({ soort, zoek, sorteer }: Keuze, { peildatum, kennismoment }: TijdstipZoek) {
  return infiniteQueryOptions({
    queryKey: ['wachtlijst', soort, zoek, sorteer, peildatum, kennismoment],
    queryFn: ({ pageParam, signal }) =>
      haal<Wachtlijstbeeld>('/wachtlijst', { soort, zoek, sorteer, peildatum, kennismoment, na: pageParam, aantal: PER_KEER }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
    placeholderData: keepPreviousData,
  })
}

export function csvAdres({ soort, sorteer }: Keuze, { peildatum, kennismoment }: TijdstipZoek): string {
  return adres('/wachtlijst/export', { soort, sorteer, peildatum, kennismoment })
}
