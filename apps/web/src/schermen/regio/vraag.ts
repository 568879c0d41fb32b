import type {
  AccounthouderInvoer,
  IndelingAntwoord,
  PostcodesBewaard,
  PostcodesInvoer,
  RegioAntwoord,
  RegioReeksAntwoord,
} from '@houvast/server/regio/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal, stuur } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Blad = Antwoord<typeof RegioAntwoord>
export type Bladrij = Blad['rijen'][number]
export type Reeks = Antwoord<typeof RegioReeksAntwoord>
export type Indeling = Antwoord<typeof IndelingAntwoord>
export type Beeld = Blad['beeld']

const REKENT_OPNIEUW_NA_MS = 120_000

export function bladVraag(beeld: Beeld, { peildatum, kennismoment }: TijdstipZoek) {
  return queryOptions({
    queryKey: ['regio', 'blad', beeld, peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Blad>('/regio', { beeld, peildatum, kennismoment }, signal),
    staleTime: REKENT_OPNIEUW_NA_MS,
  })
}

export function regioreeksVraag(beeld: Beeld, { peildatum, kennismoment }: TijdstipZoek) {
  return queryOptions({
    queryKey: ['regio', 'reeks', beeld, peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Reeks>('/regio/reeks', { beeld, peildatum, kennismoment }, signal),
    staleTime: REKENT_OPNIEUW_NA_MS,
  })
}

export const indelingVraag = queryOptions({
  queryKey: ['regio', 'indeling'],
  queryFn: ({ signal }) => haal<Indeling>('/regio/indeling', {}, signal),
})

export const bladAdres = (vorm: 'csv' | 'xlsx', beeld: Beeld, { peildatum, kennismoment }: TijdstipZoek): string =>
  adres('/regio/export', { vorm, beeld, peildatum, kennismoment })

export const bewaarPostcodes = (inhoud: Invoer<typeof PostcodesInvoer>) =>
  stuur<Antwoord<typeof PostcodesBewaard>>('PUT', '/regio/postcodes', inhoud)

export const bewaarHouder = (inhoud: Invoer<typeof AccounthouderInvoer>) => stuur<unknown>('POST', '/regio/accounthouders', inhoud)
