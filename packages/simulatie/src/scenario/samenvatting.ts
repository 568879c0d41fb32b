export interface Spreiding {
  readonly gemiddeld: number
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
}

export interface Verschil {
  readonly gemiddeld: number
  /** 95% interval of the mean difference over paired runs; null with one run. */
  readonly interval: readonly [number, number] | null
  /** Nine of ten runs differ by between these two. */
  readonly p5: number
  readonly p95: number
}

/** Of the values that are known; null when none is. */
export function findSpreiding(waarden: readonly number[]): Spreiding | null {
  const bekend = waarden.filter((waarde) => !Number.isNaN(waarde))
  return bekend.length === 0 ? null : spreiding(bekend)
}

export function spreiding(waarden: readonly number[]): Spreiding {
  const kwantiel = kwantielen(waarden)
  return {
    gemiddeld: waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length,
    p5: kwantiel(0.05),
    p25: kwantiel(0.25),
    p50: kwantiel(0.5),
    p75: kwantiel(0.75),
    p95: kwantiel(0.95),
  }
}

export function kwantielen(waarden: readonly number[]): (p: number) => number {
  const opVolgorde = Float64Array.from(waarden).sort()
  return (p) => {
    const plek = p * (opVolgorde.length - 1)
    const onder = opVolgorde[Math.floor(plek)] as number
    return onder + (plek - Math.floor(plek)) * ((opVolgorde[Math.ceil(plek)] as number) - onder)
  }
}

/** Runs with the same seed are compared with each other: what chance did to both falls away. Null when no pair is known. */
export function gepaardVerschil(basis: readonly number[], variant: readonly number[]): Verschil | null {
  const verschillen = basis.map((waarde, plek) => (variant[plek] as number) - waarde).filter((waarde) => !Number.isNaN(waarde))
  const runs = verschillen.length
  if (runs === 0) return null
  const gemiddeld = verschillen.reduce((som, waarde) => som + waarde, 0) / runs
  const kwantiel = kwantielen(verschillen)
  const [p5, p95] = [kwantiel(0.05), kwantiel(0.95)]
  if (runs < 2) return { gemiddeld, interval: null, p5, p95 }
  const variantie = verschillen.reduce((som, waarde) => som + (waarde - gemiddeld) ** 2, 0) / (runs - 1)
  const marge = 1.96 * Math.sqrt(variantie / runs)
  return { gemiddeld, interval: [gemiddeld - marge, gemiddeld + marge], p5, p95 }
}
