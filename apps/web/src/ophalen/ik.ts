import type { Actie } from '@houvast/domein/toegang'
import type { IkAntwoord } from '@houvast/server/beheer/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Antwoord } from './antwoord.ts'
import { haal } from './ophalen.ts'
import { onthoudCsrf } from './sessie.ts'

export type Ik = Antwoord<typeof IkAntwoord>

export const ikVraag = queryOptions({
  queryKey: ['ik'],
  queryFn: async ({ signal }) => {
    const ik = await haal<Ik>('/ik', {}, signal)
    onthoudCsrf(ik.csrf)
    return ik
  },
  staleTime: 300_000,
})

export const IkContext = createContext<Ik | null>(null)

export function useIk(): Ik {
  const ik = useContext(IkContext)
  if (ik === null) throw new Error('useIk outside the shell: nobody is logged in there')
  return ik
}

/** May this person do this action on some ground? Decides what stands on the screen; the server decides what happens. */
export function useMag(): (actie: Actie) => boolean {
  const { acties } = useIk()
  return (actie) => acties.includes(actie)
}
