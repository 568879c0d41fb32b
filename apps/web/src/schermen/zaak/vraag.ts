import type { OverdrachtAntwoord, OverdrachtenAntwoord } from '@houvast/server/overdracht/contract.ts'
import type { NieuweUitspraak, ZaakAntwoord } from '@houvast/server/zaak/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'
import { verversKinderen } from '../jeugdige/vraag.ts'

export type Zaakbeeld = Antwoord<typeof ZaakAntwoord>
export type Maatregel = Zaakbeeld['maatregelen'][number]
export type Uitspraak = Zaakbeeld['uitspraken'][number]
export type NieuwDeel = Invoer<typeof NieuweUitspraak>['delen'][number]
export type Overdrachtskaart = Antwoord<typeof OverdrachtAntwoord>

export function zaakVraag(id: string, { peildatum, kennismoment }: TijdstipZoek = {}) {
  return queryOptions({
    queryKey: ['zaak', id, peildatum, kennismoment],
    queryFn: ({ signal }) => haal<Zaakbeeld>(`/jeugdigen/${encodeURIComponent(id)}/zaak`, { peildatum, kennismoment }, signal),
  })
}

export const overdrachtenVraag = queryOptions({
  queryKey: ['overdracht'],
  queryFn: ({ signal }) => haal<Antwoord<typeof OverdrachtenAntwoord>>('/overdrachten', {}, signal),
})

export function overdrachtVraag(id: string) {
  return queryOptions({
    queryKey: ['overdracht', id],
    queryFn: ({ signal }) => haal<Overdrachtskaart>(`/overdrachten/${encodeURIComponent(id)}`, {}, signal),
  })
}

export async function verversZaak(geheugen: QueryClient): Promise<void> {
  await Promise.all([
    geheugen.invalidateQueries({ queryKey: ['zaak'] }),
    geheugen.invalidateQueries({ queryKey: ['overdracht'] }),
    verversKinderen(geheugen),
  ])
}
