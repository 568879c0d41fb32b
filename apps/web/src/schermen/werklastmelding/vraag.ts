import type { WerklastmeldingenAntwoord } from '@houvast/server/werklastmelding/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal } from '../../ophalen/ophalen.ts'

export type Werklastmelding = Antwoord<typeof WerklastmeldingenAntwoord>['rijen'][number]

export const werklastmeldingenVraag = queryOptions({
  queryKey: ['werklastmelding'],
  queryFn: ({ signal }) => haal<Antwoord<typeof WerklastmeldingenAntwoord>>('/werklastmeldingen', {}, signal),
})
