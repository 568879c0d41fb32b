import { reeks as gepubliceerd, type Reeks, reeksen } from '../ijking/index.ts'
import { exp, normaalkwantiel } from '../kern/index.ts'
import { type Methode, methoden } from './methoden.ts'

/** Standard deviation of the logarithm after half a year; it grows with the square root of time. An assumption, made when the outcomes were known. */
const onzekerheid: Record<Reeks, number> = { kinderen: 0.012, werklast: 0.02, wachtlijst: 0.08 }

/** The 90% interval around a forecast so many months ahead. */
export function interval90(reeks: Reeks, voorspeld: number, vooruit: number): [number, number] {
  const marge = normaalkwantiel(0.95) * onzekerheid[reeks] * Math.sqrt(vooruit / 6)
  return [voorspeld * exp(-marge), voorspeld * exp(marge)]
}

export interface Voorspelling {
  readonly reeks: Reeks
  /** Peildata that were known. */
  readonly bekend: number
  readonly maand: number
  readonly voorspeld: number
  readonly werkelijk: number
  readonly interval: readonly [number, number]
}

/** Rolling origin: from the first three peildata, then the first four, every later one is forecast. */
export function kijkTerug(methode: Methode): Voorspelling[] {
  return [3, 4].flatMap((bekend) =>
    gepubliceerd.slice(bekend).flatMap((punt) =>
      reeksen.map((reeks) => {
        const eerdere = gepubliceerd.slice(0, bekend)
        const voorspeld = methode(eerdere, reeks, punt.maand)
        const vooruit = punt.maand - (eerdere[bekend - 1]?.maand ?? 0)
        return { reeks, bekend, maand: punt.maand, voorspeld, werkelijk: punt[reeks], interval: interval90(reeks, voorspeld, vooruit) }
      }),
    ),
  )
}

/** Mean absolute error of a series, in percent of what it became. */
export function foutVan(voorspellingen: readonly Voorspelling[], reeks: Reeks): number {
  const fouten = voorspellingen.filter((een) => een.reeks === reeks).map(({ voorspeld, werkelijk }) => Math.abs(voorspeld / werkelijk - 1))
  return (100 * fouten.reduce((som, fout) => som + fout, 0)) / fouten.length
}

export const isGedekt = ({ werkelijk, interval: [laag, hoog] }: Voorspelling): boolean => laag <= werkelijk && werkelijk <= hoog

export { methoden }
