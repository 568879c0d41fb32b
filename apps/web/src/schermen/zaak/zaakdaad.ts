import type { Maatregel, NieuwDeel } from './vraag.ts'

export type Eindstap = 'overdragen' | 'aflopen' | 'afsluiten'

/** What the reader is about to record; its form opens in place. */
export type Zaakdaad =
  | { soort: 'beschikking'; stap: NieuwDeel['stap']; maatregelId: string | null }
  | { soort: 'einde'; stap: Eindstap; maatregel: Maatregel }
  | { soort: 'werkvariant'; maatregel: Maatregel }
  | { soort: 'overdracht' }

/** Which of the steps on a measure the court takes, and which the institution records. */
export function daadVan(stap: Maatregel['stappen'][number]['stap'], maatregel: Maatregel): Zaakdaad {
  if (stap === 'overdragen' || stap === 'aflopen' || stap === 'afsluiten') return { soort: 'einde', stap, maatregel }
  return { soort: 'beschikking', stap, maatregelId: maatregel.id }
}
