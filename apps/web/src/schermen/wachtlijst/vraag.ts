import type { Wachtgroep } from '@houvast/domein/wachtlijst'
import type {
  ContactpersonenAntwoord,
  NieuweContactpoging,
  SpoedAntwoord,
  WachtenAntwoord,
  WachtlijstAntwoord,
  WachtlijstVraag,
} from '@houvast/server/wachtlijst/contract.ts'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal, stuur } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Wachtlijstbeeld = Antwoord<typeof WachtlijstAntwoord>
export type Rij = Wachtlijstbeeld['rijen'][number]
export type Sortering = NonNullable<Invoer<typeof WachtlijstVraag>['sorteer']>
export const sorteringen = ['langst', 'niet_gezien', 'plan_te_laat', 'naam'] as const satisfies readonly Sortering[]

export interface Keuze {
  readonly soort?: 'start' | 'intern'
  readonly groep?: Wachtgroep
  /** Never in the browser's address: a name does not belong in its history. */
  readonly zoek: string
  readonly sorteer: Sortering
}

const PER_KEER = 200

export function wachtlijstVraag({ soort, groep, zoek, sorteer }: Keuze, { peildatum, kennismoment }: TijdstipZoek) {
  return infiniteQueryOptions({
    queryKey: ['wachtlijst', soort, groep, zoek, sorteer, peildatum, kennismoment],
    queryFn: ({ pageParam, signal }) =>
      haal<Wachtlijstbeeld>(
        '/wachtlijst',
        { soort, groep, zoek, sorteer, peildatum, kennismoment, na: pageParam, aantal: PER_KEER },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
    placeholderData: keepPreviousData,
  })
}

export function csvAdres({ soort, groep, sorteer }: Keuze, { peildatum, kennismoment }: TijdstipZoek): string {
  return adres('/wachtlijst/export', { soort, groep, sorteer, peildatum, kennismoment })
}

export type Wachten = Antwoord<typeof WachtenAntwoord>
export type Poging = Invoer<typeof NieuweContactpoging>

const kindPad = (id: string, rest: string) => `/jeugdigen/${encodeURIComponent(id)}/${rest}`

export function wachtenVraag(id: string) {
  return queryOptions({
    queryKey: ['wachtlijst', 'wachten', id],
    queryFn: ({ signal }) => haal<Wachten>(kindPad(id, 'wachten'), {}, signal),
  })
}

export const spoedVraag = queryOptions({
  queryKey: ['wachtlijst', 'spoed'],
  queryFn: ({ signal }) => haal<Antwoord<typeof SpoedAntwoord>>('/wachtlijst/spoed', {}, signal),
})

export const contactpersonenVraag = queryOptions({
  queryKey: ['wachtlijst', 'contactpersonen'],
  queryFn: ({ signal }) => haal<Antwoord<typeof ContactpersonenAntwoord>>('/wachtlijst/contactpersonen', {}, signal),
})

export const legPogingVast = (id: string, poging: Poging) => stuur<unknown>('POST', kindPad(id, 'contactpogingen'), poging)
export const geefSpoed = (id: string, reden: string) => stuur<unknown>('POST', kindPad(id, 'spoed'), { reden })
export const hefSpoedOp = (spoedId: string, reden: string) =>
  stuur<unknown>('POST', `/spoed/${encodeURIComponent(spoedId)}/opheffing`, { reden })
