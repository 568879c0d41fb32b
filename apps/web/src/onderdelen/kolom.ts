import type { ReactNode } from 'react'

export interface Kolom<Rij, Sortering extends string = string> {
  readonly sleutel: string
  readonly kop: ReactNode
  readonly cel: (rij: Rij) => ReactNode
  /** Clicking the head asks for this order. */
  readonly sorteer?: Sortering
  readonly getal?: boolean
  /** Left out on a narrow screen: the first column then has to say it all. */
  readonly alleenBreed?: boolean
}

/** Where j, k, Home and End go from a row; stays within the rows. */
export function volgendeRij(toets: string, van: number, aantal: number): number | null {
  if (aantal === 0) return null
  if (toets === 'j') return Math.min(van + 1, aantal - 1)
  if (toets === 'k') return Math.max(van - 1, 0)
  return null
}
