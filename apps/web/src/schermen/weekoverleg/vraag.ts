import type {
  NieuwWeekbesluit,
  NieuwWeekoverleg,
  WeekoverlegAfgesloten,
  WeekoverlegAntwoord,
  WeekoverleggenAntwoord,
} from '@houvast/server/weekoverleg/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal, stuur } from '../../ophalen/ophalen.ts'

export type Weekoverleggen = Antwoord<typeof WeekoverleggenAntwoord>
export type Weekoverlegbeeld = Antwoord<typeof WeekoverlegAntwoord>
export type Overlegkind = Weekoverlegbeeld['kinderen'][number]

export const weekoverleggenVraag = queryOptions({
  queryKey: ['wachtlijst', 'weekoverleggen'],
  queryFn: ({ signal }) => haal<Weekoverleggen>('/weekoverleggen', {}, signal),
})

export function weekoverlegVraag(id: string) {
  return queryOptions({
    queryKey: ['wachtlijst', 'weekoverleg', id],
    queryFn: ({ signal }) => haal<Weekoverlegbeeld>(pad(id), {}, signal),
  })
}

const pad = (id: string) => `/weekoverleggen/${encodeURIComponent(id)}`
export const begin = (inhoud: Invoer<typeof NieuwWeekoverleg>) => stuur<{ id: string }>('POST', '/weekoverleggen', inhoud)
export const besluit = (id: string, inhoud: Invoer<typeof NieuwWeekbesluit>) => stuur<unknown>('PUT', `${pad(id)}/besluit`, inhoud)
export const sluitAf = (id: string) => stuur<Antwoord<typeof WeekoverlegAfgesloten>>('POST', `${pad(id)}/afsluiting`)
export const verslagAdres = (id: string) => adres(`${pad(id)}/verslag`)
