import type { KandidatenAntwoord } from '@houvast/server/team/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../ophalen/antwoord.ts'
import { haal } from '../../../ophalen/ophalen.ts'

export type Kandidaat = Antwoord<typeof KandidatenAntwoord>['rijen'][number]

export const kandidatenVraag = queryOptions({
  queryKey: ['kandidaten'],
  queryFn: ({ signal }) => haal<Antwoord<typeof KandidatenAntwoord>>('/kandidaten', {}, signal),
})

/**
 * Who stands on top: of those present, who had this child before, then who has the fewest children per fte. The order shows its
 * ground beside each name; nobody is left out and nothing is chosen.
 */
export function opRuimte(kandidaten: readonly Kandidaat[], eerderId: string | null, zoek: string): Kandidaat[] {
  const woord = zoek.trim().toLocaleLowerCase('nl')
  const past = ({ naam, team }: Kandidaat) => `${naam} ${team ?? ''}`.toLocaleLowerCase('nl').includes(woord)
  return kandidaten
    .filter(past)
    .toSorted(
      (a, b) =>
        Number(a.afwezig) - Number(b.afwezig) ||
        Number(b.id === eerderId) - Number(a.id === eerderId) ||
        perFte(a) - perFte(b) ||
        a.naam.localeCompare(b.naam, 'nl'),
    )
}

function perFte({ kinderen, fte }: Kandidaat): number {
  return fte > 0 ? kinderen / fte : Number.POSITIVE_INFINITY
}
