import type { Datum } from '../kalender/datum.ts'

/** What comes after trying in vain: once, try again; twice, look for somebody else who sees the child. */
export const vervolgen = ['opnieuw', 'andere_bron'] as const
export type Vervolg = (typeof vervolgen)[number]

/** @param laatsteContact the last day on which the family, or somebody who sees the child, was spoken to; what was tried on or before it no longer counts */
export function findVervolg(pogingen: readonly Datum[], laatsteContact: Datum | null): Vervolg | null {
  const sindsdien = pogingen.filter((dag) => laatsteContact === null || dag > laatsteContact).length
  if (sindsdien === 0) return null
  return sindsdien === 1 ? 'opnieuw' : 'andere_bron'
}
