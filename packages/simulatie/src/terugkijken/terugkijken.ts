import { reeks as gepubliceerd, type Punt, type Reeks, reeksen } from '../ijking/index.ts'
import { exp, normaalkwantiel } from '../kern/index.ts'
import { type Methode, methoden } from './methoden.ts'
import { voorzeg } from './vooraf.ts'

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
  return overOorsprongen((eerdere, reeks, punt) => {
    const voorspeld = methode(eerdere, reeks, punt.maand)
    return { voorspeld, interval: interval90(reeks, voorspeld, punt.maand - (eerdere[eerdere.length - 1]?.maand ?? 0)) }
  })
}

/** The same with what was frozen at each origin, intervals included. */
export const kijkTerugVooraf = (): Voorspelling[] => overOorsprongen((eerdere, reeks, punt) => voorzeg(eerdere, reeks, punt.maand))

function overOorsprongen(
  voorspel: (eerdere: readonly Punt[], reeks: Reeks, punt: Punt) => Pick<Voorspelling, 'voorspeld' | 'interval'>,
): Voorspelling[] {
  return [3, 4].flatMap((bekend) =>
    gepubliceerd.slice(bekend).flatMap((punt) =>
      reeksen.map((reeks) => ({
        ...{ reeks, bekend, maand: punt.maand, werkelijk: punt[reeks] },
        ...voorspel(gepubliceerd.slice(0, bekend), reeks, punt),
      })),
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
