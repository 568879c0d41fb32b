import { useTeksten, useVoorkeuren } from '../../../teksten/voorkeuren.tsx'

export function useJaNee() {
  const { formulier } = useTeksten()
  return [
    { waarde: 'ja', label: formulier.ja },
    { waarde: 'nee', label: formulier.nee },
  ] as const
}

/** The clock of this device, as "9:14". */
export function useTijdNu(): () => string {
  const { taal } = useVoorkeuren()
  return () => new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { hour: 'numeric', minute: '2-digit' }).format(new Date())
}
