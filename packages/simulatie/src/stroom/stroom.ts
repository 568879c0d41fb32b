import { exp, Loting, log } from '../kern/index.ts'

/** Stock and flow of one kind of measure: what comes in a month, and the chance a month that a running measure ends. */
export interface Stroom {
  readonly stand: number
  readonly instroomPerMaand: number
  readonly uitstroomkans: number
}

/** How far inflow and outflow may drift, as standard deviation of their logarithm over half a year. */
export interface Onzekerheid {
  readonly instroom: number
  readonly uitstroom: number
}

const INSTROOM = 1
const UITSTROOM = 2

/**
 * The expected stock after so many months, in continuous time: N' = instroom − uitstroomkans × N.
 *
 * @param uitstroomkans of a month, above 0
 */
export function verwachteStand({ stand, instroomPerMaand, uitstroomkans }: Stroom, maanden: number): number {
  const evenwicht = instroomPerMaand / uitstroomkans
  return evenwicht + (stand - evenwicht) * exp(-uitstroomkans * maanden)
}

/** One possible course: inflow and outflow walk at random, month by month. Returns the stock after each month. */
export function loopStroom(stroom: Stroom, maanden: number, { instroom, uitstroom }: Onzekerheid, zaad: number): number[] {
  const loting = new Loting(zaad)
  const halfjaar = Math.sqrt(6)
  const standen: number[] = []
  let [komt, gaat] = [log(stroom.instroomPerMaand), log(stroom.uitstroomkans)]
  let { stand } = stroom
  for (let maand = 0; maand < maanden; maand++) {
    komt += (instroom / halfjaar) * loting.normaal(INSTROOM, maand, 0)
    gaat += (uitstroom / halfjaar) * loting.normaal(UITSTROOM, maand, 0)
    stand = verwachteStand({ stand, instroomPerMaand: exp(komt), uitstroomkans: exp(gaat) }, 1)
    standen.push(stand)
  }
  return standen
}
