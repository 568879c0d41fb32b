import { useMutation } from '@tanstack/react-query'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useTijdNu } from '../jeugdige/formulieren/woorden.ts'

/** Sends a form and then says, in a sentence, that it was kept. */
export function useBewaren(pad: string, onKlaar: (melding: string) => void, methode: 'POST' | 'PUT' = 'POST') {
  const { formulier } = useTeksten()
  const tijdNu = useTijdNu()
  return useMutation({
    mutationFn: (inhoud: unknown) => stuur(methode, pad, inhoud),
    onSuccess: () => onKlaar(formulier.bewaardOm(tijdNu())),
  })
}
