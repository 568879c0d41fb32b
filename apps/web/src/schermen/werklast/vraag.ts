import type {
  BelevingInvoer,
  EigenWerklastAntwoord,
  KindWerklastAntwoord,
  NieuweEigenTaak,
  NieuweWerklastfactor,
  NieuweWerklastgewichten,
  TeamWerklastAntwoord,
  WerklastgewichtenAntwoord,
} from '@houvast/server/werklast/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { haal, stuur } from '../../ophalen/ophalen.ts'

export type EigenWerklast = Antwoord<typeof EigenWerklastAntwoord>
export type Maand = EigenWerklast['verloop'][number]
export type Beleving = Invoer<typeof BelevingInvoer>
export type Teamwerklastbeeld = Antwoord<typeof TeamWerklastAntwoord>
export type Factor = Invoer<typeof NieuweWerklastfactor>['factor']

export const werklastVraag = queryOptions({
  queryKey: ['werklast'],
  queryFn: ({ signal }) => haal<EigenWerklast>('/werklast', {}, signal),
})

export function kindWerklastVraag(id: string) {
  return queryOptions({
    queryKey: ['werklast', 'kind', id],
    queryFn: ({ signal }) => haal<Antwoord<typeof KindWerklastAntwoord>>(`/jeugdigen/${encodeURIComponent(id)}/werklast`, {}, signal),
  })
}

export function teamWerklastVraag(id: string) {
  return queryOptions({
    queryKey: ['werklast', 'team', id],
    queryFn: ({ signal }) => haal<Teamwerklastbeeld>(`/teams/${encodeURIComponent(id)}/werklast`, {}, signal),
  })
}

export const vulBelevingIn = (antwoord: Beleving) => stuur<unknown>('PUT', '/werkbeleving', antwoord)
export const legFactorVast = (kind: string, inhoud: Invoer<typeof NieuweWerklastfactor>) =>
  stuur<unknown>('POST', `/jeugdigen/${encodeURIComponent(kind)}/werklastfactoren`, inhoud)
export const beeindigFactor = (id: string, tot: string) =>
  stuur<unknown>('POST', `/werklastfactoren/${encodeURIComponent(id)}/einde`, { tot })
export const legTaakVast = (medewerker: string, inhoud: Invoer<typeof NieuweEigenTaak>) =>
  stuur<unknown>('POST', `/medewerkers/${encodeURIComponent(medewerker)}/eigentaken`, inhoud)
export const beeindigTaak = (id: string, tot: string) => stuur<unknown>('POST', `/eigentaken/${encodeURIComponent(id)}/einde`, { tot })

export const gewichtenVraag = queryOptions({
  queryKey: ['werklast', 'gewichten'],
  queryFn: ({ signal }) => haal<Antwoord<typeof WerklastgewichtenAntwoord>>('/werklastgewichten', {}, signal),
})
export const stelGewichtenVast = (inhoud: Invoer<typeof NieuweWerklastgewichten>) => stuur<unknown>('POST', '/werklastgewichten', inhoud)
