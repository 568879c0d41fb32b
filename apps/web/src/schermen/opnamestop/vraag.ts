import type { OpnamestopInvoer, OpnamestoppenAntwoord } from '@houvast/server/opnamestop/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { haal, stuur } from '../../ophalen/ophalen.ts'

export type Opnamestop = Antwoord<typeof OpnamestoppenAntwoord>['rijen'][number]

export const opnamestoppenVraag = queryOptions({
  queryKey: ['opnamestoppen'],
  queryFn: ({ signal }) => haal<Antwoord<typeof OpnamestoppenAntwoord>>('/opnamestoppen', {}, signal),
})

export function bewaarOpnamestop(id: string | null, inhoud: Invoer<typeof OpnamestopInvoer>) {
  return id === null
    ? stuur<unknown>('POST', '/opnamestoppen', inhoud)
    : stuur<unknown>('PUT', `/opnamestoppen/${encodeURIComponent(id)}`, inhoud)
}
