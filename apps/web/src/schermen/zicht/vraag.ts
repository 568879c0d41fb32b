import type { ZichtAntwoord, ZichtVraag } from '@houvast/server/zicht/contract.ts'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import type { Antwoord, Invoer } from '../../ophalen/antwoord.ts'
import { adres, haal } from '../../ophalen/ophalen.ts'
import type { TijdstipZoek } from '../../schil/tijdstip.ts'

export type Zichtbeeld = Antwoord<typeof ZichtAntwoord>
export type Rij = Zichtbeeld['rijen'][number]
/** What stands in the address: no name. */
export type Zichtkeuze = Pick<Invoer<typeof ZichtVraag>, 'stand' | 'oordeel' | 'band' | 'team' | 'wacht'>

const PER_KEER = 200

export function zichtVraag(keuze: Zichtkeuze & { zoek: string }, { peildatum, kennismoment }: TijdstipZoek) {
  return infiniteQueryOptions({
    queryKey: ['zicht', keuze, peildatum, kennismoment],
    queryFn: ({ pageParam, signal }) =>
      haal<Zichtbeeld>('/zicht', { ...keuze, peildatum, kennismoment, na: pageParam, aantal: PER_KEER }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ volgende }) => volgende ?? undefined,
    placeholderData: keepPreviousData,
  })
}

export const csvAdres = (keuze: Zichtkeuze, { peildatum, kennismoment }: TijdstipZoek): string =>
  adres('/zicht/export', { ...keuze, peildatum, kennismoment })

const isEen = <T extends string>(waarde: unknown, uit: readonly T[]): waarde is T => (uit as readonly unknown[]).includes(waarde)
export const standen = ['niet_gezien', 'nooit', 'te_lang', 'gezien'] as const
export const kennis = ['geen', 'alleen_acuut', 'beide'] as const
export const banden = ['0-4', '5-11', '12-17', '18+', 'onbekend'] as const satisfies readonly NonNullable<Zichtkeuze['band']>[]

/** From the address; what does not fit is left out. */
export function leesKeuze({ stand, oordeel, band, team, wacht }: Record<string, unknown>): Zichtkeuze {
  return {
    ...(isEen(stand, standen) ? { stand } : {}),
    ...(isEen(oordeel, kennis) ? { oordeel } : {}),
    ...(isEen(band, banden) ? { band } : {}),
    ...(typeof team === 'string' && /^(geen|[0-9a-f-]{36})$/.test(team) ? { team } : {}),
    ...(isEen(wacht, ['j', 'n'] as const) ? { wacht } : {}),
  }
}
