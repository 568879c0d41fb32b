import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ketenSleutel } from './vraag.ts'

/** Sends something, then looks again at what there is and closes the form. */
export function useBewaren<T>(werk: () => Promise<T>, onKlaar: (uitkomst: T) => void) {
  const geheugen = useQueryClient()
  return useMutation({
    mutationFn: werk,
    onSuccess: async (uitkomst) => {
      await geheugen.invalidateQueries({ queryKey: ketenSleutel })
      onKlaar(uitkomst)
    },
  })
}
