import type {
  Alarmbesluit,
  Bodemeiscontrole,
  NieuwBericht,
  NieuweBodemeis,
  NieuweVeiligheidscheck,
  ReactietijdAntwoord,
  VeiligheidAntwoord,
  VeiligheidOpenAntwoord,
} from '@houvast/server/veiligheid/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Veiligheidbeeld = Antwoord<typeof VeiligheidAntwoord>
export type Check = Veiligheidbeeld['checks'][number]
export type Oordeel = Check['acuut']
export type Alarm = Veiligheidbeeld['alarmen'][number]
export type Bodemeis = Veiligheidbeeld['bodemeisen'][number]
export type CheckInvoer = Invoer<typeof NieuweVeiligheidscheck>
export type BodemeisInvoer = Invoer<typeof NieuweBodemeis>
export type ControleInvoer = Invoer<typeof Bodemeiscontrole>
export type BerichtInvoer = Invoer<typeof NieuwBericht>
export type BesluitInvoer = Invoer<typeof Alarmbesluit>

export function veiligheidVraag(id: string, { peildatum, kennismoment }: TijdstipZoek) {
  return queryOptions({
    queryKey: ['veiligheid', id, peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Veiligheidbeeld>(`/jeugdigen/${encodeURIComponent(id)}/veiligheid`, { peildatum, kennismoment }, signal),
  })
}

export const veiligheidOpenVraag = queryOptions({
  queryKey: ['veiligheid', 'open'],
  queryFn: ({ signal }) => haal<Antwoord<typeof VeiligheidOpenAntwoord>>('/veiligheid/open', {}, signal),
})

export function reactietijdVraag({ peildatum, kennismoment }: TijdstipZoek) {
  return queryOptions({
    queryKey: ['veiligheid', 'reactietijd', peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Antwoord<typeof ReactietijdAntwoord>>('/veiligheid/reactietijd', { peildatum, kennismoment }, signal),
  })
}
