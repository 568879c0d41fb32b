import type { Verdeling } from './model.ts'

/** How far the work is: the best division so far, and what no division can beat. Prices in hundredths of a point. */
export interface Stand {
  readonly verdeling: Verdeling
  readonly prijs: number
  readonly ondergrens: number
}

export const isBewezen = ({ prijs, ondergrens }: Stand): boolean => prijs <= ondergrens

/** The better of both divisions under the higher of both bounds. */
export function samen(een: Stand, ander: Stand): Stand {
  const { verdeling, prijs } = ander.prijs < een.prijs ? ander : een
  return { verdeling, prijs, ondergrens: Math.max(een.ondergrens, ander.ondergrens) }
}
