import type {
  OordeelInvoer,
  ToezeggingInvoer,
  VerbeterInvoer,
  VerbeteringAntwoord,
  VerbeteringenAntwoord,
} from '@houvast/server/verbetering/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal, stuur } from '../../ophalen/ophalen.ts'

export type Verbeterlijst = Antwoord<typeof VerbeteringenAntwoord>
export type Verbetermaatregel = Verbeterlijst['maatregelen'][number]
export type Toezegging = Verbeterlijst['toezeggingen'][number]
export type Verbeterbeeld = Antwoord<typeof VerbeteringAntwoord>

export const verbeteringenVraag = queryOptions({
  queryKey: ['verbetering'],
  queryFn: ({ signal }) => haal<Verbeterlijst>('/verbetermaatregelen', {}, signal),
})

const pad = (id: string, deel = '') => `/verbetermaatregelen/${encodeURIComponent(id)}${deel}`

export function verbeteringVraag(id: string) {
  return queryOptions({ queryKey: ['verbetering', id], queryFn: ({ signal }) => haal<Verbeterbeeld>(pad(id), {}, signal) })
}

export const bewaarVerbetering = (id: string | null, inhoud: Invoer<typeof VerbeterInvoer>) =>
  id === null ? stuur<unknown>('POST', '/verbetermaatregelen', inhoud) : stuur<unknown>('PUT', pad(id), inhoud)
export const geefOordeel = (id: string, inhoud: Invoer<typeof OordeelInvoer>) => stuur<unknown>('POST', pad(id, '/oordeel'), inhoud)
export const bewaarToezegging = (inhoud: Invoer<typeof ToezeggingInvoer>) => stuur<unknown>('POST', '/toezeggingen', inhoud)
export const komNa = (id: string, bewijs: string) => stuur<unknown>('POST', `/toezeggingen/${encodeURIComponent(id)}/afloop`, { bewijs })
export const praktijkkaartAdres = (id: string) => adres(pad(id, '/praktijkkaart'))
