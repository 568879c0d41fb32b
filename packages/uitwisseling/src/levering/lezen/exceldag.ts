import { type Datum, dagnummerVan, datumVanDagnummer } from '@houvast/domein/kalender'

const dag0Van1900 = dagnummerVan(1899, 12, 31)
const dag0Van1904 = dagnummerVan(1904, 1, 1)
/** Excel believes that 29 February 1900 existed, as day 60. */
const schijndag = 60
const laatsteDag = 2_958_465

/** The day of an Excel date cell, whatever its time; `null` for a number that is no day. */
export function findExceldag(getal: number, vanaf1904: boolean): Datum | null {
  const dag = Math.floor(getal)
  if (!Number.isFinite(getal) || dag < 0 || dag > laatsteDag) return null
  if (vanaf1904) return datumVanDagnummer(dag0Van1904 + dag)
  if (dag === 0 || dag === schijndag) return null
  return datumVanDagnummer(dag0Van1900 + (dag > schijndag ? dag - 1 : dag))
}

const ingebouwdeDatums = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const ingebouwdePercentages = new Set([9, 10])

export type Celsoort = 'datum' | 'percentage' | 'getal'

/** @source ECMA-376 part 1, 18.8.30: what a number format makes of the number in a cell. */
export function celsoortVan(numFmtId: number, eigenCode: string | undefined): Celsoort {
  if (eigenCode === undefined)
    return ingebouwdeDatums.has(numFmtId) ? 'datum' : ingebouwdePercentages.has(numFmtId) ? 'percentage' : 'getal'
  const kaal = eigenCode.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
  if (/^(general|standaard|standard)$/i.test(kaal)) return 'getal'
  if (/[dy]|mmm/i.test(kaal)) return 'datum'
  return kaal.includes('%') ? 'percentage' : 'getal'
}
