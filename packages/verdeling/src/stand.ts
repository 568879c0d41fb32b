import type { Verdeling } from './model.ts'

/** How far the work is: the best division so far, and what no division can beat. Prices in hundredths of a point. */
export interface Stand {
  readonly verdeling: Verdeling
  readonly prijs: number
  readonly ondergrens: number
}

export const isBewezen = ({ prijs, ondergrens }: Stand): boolean => prijs <= ondergrens
