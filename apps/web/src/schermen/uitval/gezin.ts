import type { Uitvalkind } from './vraag.ts'

export interface Uitvalgezin {
  readonly sleutel: string
  readonly achternaam: string | null
  readonly kinderen: readonly Uitvalkind[]
}

/** Children of one worker with the same surname stand together; those with something to decide come first. */
export function gezinnenVan(kinderen: readonly Uitvalkind[]): Uitvalgezin[] {
  const achternaam = ({ kind }: Uitvalkind) => kind.naam?.split(' ').slice(1).join(' ') || null
  const groepen = Map.groupBy(kinderen, (kind) => achternaam(kind) ?? kind.kind.id)
  const gezinnen = [...groepen].map(([sleutel, leden]) => ({
    sleutel,
    achternaam: leden[0] ? achternaam(leden[0]) : null,
    kinderen: leden,
  }))
  return gezinnen.toSorted((een, ander) => Number(!vraagtBesluit(een)) - Number(!vraagtBesluit(ander)))
}

export const vraagtBesluit = ({ kinderen }: Uitvalgezin) => kinderen.some(({ stand }) => stand === 'open')
