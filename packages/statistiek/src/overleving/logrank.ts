import { chikwadraatKans } from '../getallen/chikwadraat.ts'
import { losOp } from '../getallen/stelsel.ts'
import { metGelijkeTijden, risicomomenten, type Waarneming } from './waarneming.ts'

export interface Groepswaarneming extends Waarneming {
  readonly groep: string
  /** Groups are compared within a stratum only; left out: one stratum. */
  readonly laag?: string
}

export interface Logrank {
  readonly chikwadraat: number
  readonly vrijheidsgraden: number
  readonly p: number
  /** By group, in order of first appearance: events seen, and events expected were all groups alike. */
  readonly groepen: readonly { readonly groep: string; readonly waargenomen: number; readonly verwacht: number }[]
  /** Covariances of waargenomen − verwacht. */
  readonly covarianties: readonly (readonly number[])[]
}

/**
 * Log-rank test that k groups wait equally long, stratified if asked, under delayed entry as well: at each event time and in each stratum the
 * events of a group are compared with d Yⱼ/Y, hypergeometric variance d (Y − d)/(Y − 1) × (Yⱼ/Y)(δ − Yₗ/Y), summed; chi-square of k − 1 degrees of
 * freedom. With rho above 0 each time weighs S(t−)^rho (1: Peto & Peto). As `survdiff` of R survival.
 *
 * Groups of which nothing is expected take no part, as in R.
 *
 * @source Mantel (1966), Cancer Chemother Rep 50:163; Harrington & Fleming (1982), Biometrika 69:553
 * @throws RangeError on impossible rows, fewer than two groups that can be compared, or groups that were never at risk together
 */
export function logrank(waarnemingen: readonly Groepswaarneming[], { rho = 0 }: { readonly rho?: number } = {}): Logrank {
  const rijen = metGelijkeTijden(waarnemingen)
  const namen = [...new Set(rijen.map(({ groep }) => groep))]
  const waargenomen = namen.map(() => 0)
  const verwacht = namen.map(() => 0)
  const covarianties = namen.map(() => namen.map(() => 0))
  for (const laag of Map.groupBy(rijen, (rij) => rij.laag).values()) {
    const perGroep = namen.map((naam) => laag.filter(({ groep }) => groep === naam))
    let overleving = 1
    for (const { tijd, onderRisico: y, gebeurtenissen: d } of risicomomenten(laag)) {
      const gewicht = overleving ** rho
      overleving *= 1 - d / y
      const aandelen = perGroep.map((groep) => groep.filter(({ start = -1, stop }) => start < tijd && tijd <= stop).length / y)
      const spreiding = y > 1 ? (gewicht ** 2 * d * (y - d)) / (y - 1) : 0
      for (const [j, groep] of perGroep.entries()) {
        const aandeel = aandelen[j] as number
        tel(waargenomen, j, gewicht * groep.filter(({ stop, gebeurtenis }) => stop === tijd && gebeurtenis > 0).length)
        tel(verwacht, j, gewicht * d * aandeel)
        for (const [l, ander] of aandelen.entries()) tel(covarianties[j] as number[], l, spreiding * aandeel * ((j === l ? 1 : 0) - ander))
      }
    }
  }
  const mee = namen.flatMap((_, j) => ((verwacht[j] as number) > 0 ? [j] : []))
  if (mee.length < 2) throw new RangeError('Voor een vergelijking zijn twee groepen nodig waarin een gebeurtenis kon voorkomen.')
  const zonderEerste = mee.slice(1)
  const verschil = zonderEerste.map((j) => (waargenomen[j] as number) - (verwacht[j] as number))
  const gewogen = losOp(
    zonderEerste.map((j) => zonderEerste.map((l) => (covarianties[j] as number[])[l] as number)),
    verschil,
  )
  const chikwadraat = verschil.reduce((som, waarde, plek) => som + waarde * (gewogen[plek] as number), 0)
  return {
    chikwadraat,
    vrijheidsgraden: zonderEerste.length,
    p: chikwadraatKans(chikwadraat, zonderEerste.length),
    groepen: namen.map((groep, j) => ({ groep, waargenomen: waargenomen[j] as number, verwacht: verwacht[j] as number })),
    covarianties,
  }
}

function tel(rij: number[], plek: number, erbij: number): void {
  rij[plek] = (rij[plek] as number) + erbij
}
