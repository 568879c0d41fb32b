import type {
  BewijsAntwoord,
  NieuwePeriode,
  NieuweSteekproef,
  PeriodeInzageAntwoord,
  PeriodenAntwoord,
  SteekproefAntwoord,
  SteekproevenAntwoord,
  TijdlijnAntwoord,
} from '@houvast/server/toezicht/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal, stuur } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Bewijs = Antwoord<typeof BewijsAntwoord>
export type Norm = Bewijs['normen'][number]
export type Periode = Antwoord<typeof PeriodenAntwoord>['rijen'][number]
export type Dossier = Antwoord<typeof SteekproefAntwoord>['dossiers'][number]

export const uitvoervormen = ['csv', 'xlsx', 'json', 'pdf'] as const

export function bewijsVraag({ peildatum, kennismoment }: TijdstipZoek, marge: number | undefined) {
  return queryOptions({
    queryKey: ['toezicht', 'bewijs', peildatum, kennismoment, marge],
    queryFn: ({ signal }) => haal<Bewijs>('/toezicht/bewijs', { peildatum, kennismoment, marge }, signal),
    staleTime: 120_000,
  })
}

export const bewijsAdres = ({ peildatum, kennismoment }: TijdstipZoek, marge: number | undefined, vorm: string) =>
  adres('/toezicht/bewijs/export', { peildatum, kennismoment, marge, vorm })

export const periodenVraag = queryOptions({
  queryKey: ['toezicht', 'perioden'],
  queryFn: ({ signal }) => haal<Antwoord<typeof PeriodenAntwoord>>('/toezicht/perioden', {}, signal),
})

export const inzageVraag = (id: string) =>
  queryOptions({
    queryKey: ['toezicht', 'perioden', id],
    queryFn: ({ signal }) =>
      haal<Antwoord<typeof PeriodeInzageAntwoord>>(`/toezicht/perioden/${encodeURIComponent(id)}/inzage`, {}, signal),
  })

export const openPeriode = (nieuw: Invoer<typeof NieuwePeriode>) => stuur<unknown>('POST', '/toezicht/perioden', nieuw)
export const sluitPeriode = (id: string) => stuur<unknown>('POST', `/toezicht/perioden/${encodeURIComponent(id)}/sluiting`, {})

export const steekproevenVraag = queryOptions({
  queryKey: ['toezicht', 'steekproeven'],
  queryFn: ({ signal }) => haal<Antwoord<typeof SteekproevenAntwoord>>('/toezicht/steekproeven', {}, signal),
})
export const trekSteekproef = (nieuw: Invoer<typeof NieuweSteekproef>) => stuur<{ id: string }>('POST', '/toezicht/steekproeven', nieuw)

export const steekproefVraag = (id: string) =>
  queryOptions({
    queryKey: ['toezicht', 'steekproef', id],
    queryFn: ({ signal }) => haal<Antwoord<typeof SteekproefAntwoord>>(`/toezicht/steekproeven/${encodeURIComponent(id)}`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
export const steekproefAdres = (id: string, vorm: string) => adres(`/toezicht/steekproeven/${encodeURIComponent(id)}/export`, { vorm })

export const tijdlijnVraag = (id: string, pseudoniem: string, opDag: number | undefined) =>
  queryOptions({
    queryKey: ['toezicht', 'steekproef', id, pseudoniem, opDag],
    queryFn: ({ signal }) =>
      haal<Antwoord<typeof TijdlijnAntwoord>>(
        `/toezicht/steekproeven/${encodeURIComponent(id)}/dossiers/${encodeURIComponent(pseudoniem)}`,
        { opDag },
        signal,
      ),
  })
