import type { Highs, Model as HighsModel } from 'highs'
import { type Model, prijsVanNietsDoen, prijsVanVerdeling, type Verdeling } from './model.ts'
import { maakProgramma, type Programma, verdelingUit } from './programma.ts'
import type { Stand } from './stand.ts'
import { toeslagen } from './toeslag.ts'
import type { Zoekstand } from './zoek.ts'

export type Oplosser = Pick<Highs, 'createModel' | 'constants'>

/** What a run tells while it lasts, and what it asks. */
export interface Meekijker {
  /** Called at each better division, with its price. */
  readonly bijBetere: (verdeling: Verdeling, prijs: number) => void
  /** The best price known by now, whoever found it: whatever cannot beat it is left alone. */
  readonly bekend: () => number
}

/** Pairs per family in each round: few first, for a better division soon. Later rounds take all that can still be part of a better one. */
const parenPerGezin = [10, 16]
/** The last with the other relaxation: which of the two is quicker cannot be told beforehand. */
export const rondenHoogstens = 4

/**
 * The exact optimum by HiGHS over the pairs that add least. A round either proves, or leaves a higher bound:
 * whatever uses another pair costs at least the bound plus the margin.
 */
export function bewijs(highs: Oplosser, model: Model, begin: Zoekstand, ronde: number, meekijker?: Meekijker): Stand {
  const toeslag = toeslagen(model, begin.bod)
  const marge = margeVan(model, toeslag, parenPerGezin[ronde], Math.max(0, begin.prijs - begin.hoogte))
  const programma = maakProgramma(model, toeslag, marge, ronde === rondenHoogstens - 1)
  let beste: Pick<Stand, 'verdeling' | 'prijs'> = begin
  const gevonden = losOp(highs, model, programma, {
    bijBetere: (verdeling, prijs) => {
      if (prijs >= beste.prijs) return
      beste = { verdeling, prijs }
      meekijker?.bijBetere(verdeling, prijs)
    },
    bekend: () => Math.min(beste.prijs, meekijker?.bekend() ?? Number.POSITIVE_INFINITY),
  })
  // The best with these pairs, or a division with another pair: no third way.
  const ondergrens = Math.max(begin.ondergrens, Math.min(gevonden, Math.ceil(begin.hoogte + marge - 1e-4)))
  return { verdeling: beste.verdeling, prijs: beste.prijs, ondergrens }
}

/** So wide that the cheapest so many pairs per family fit; never wider than what is left to prove. */
export function margeVan(model: Model, toeslag: Float64Array, perGezin: number | undefined, nodig: number): number {
  const plek = (perGezin ?? Number.POSITIVE_INFINITY) * model.gezinnen
  return plek < toeslag.length ? Math.min(nodig, toeslag.toSorted()[plek] as number) : nodig
}

/**
 * Lets HiGHS choose whole families.
 *
 * @param deel what may still be missed of the price; 0 for a proof
 * @returns the price below which no division of this program goes, as far as it was known when HiGHS ended
 */
export function losOp(
  highs: Oplosser,
  model: Model,
  programma: Programma,
  { bijBetere, bekend }: Meekijker,
  vast?: Float64Array,
  deel = 0,
): number {
  const niets = prijsVanNietsDoen(model)
  const aantal = programma.gegevens.numCols
  if (aantal === 0) {
    bijBetere(verdelingUit(model, programma, []), niets)
    return niets
  }
  const { callbackType, modelStatus } = highs.constants
  const gegevens = { ...programma.gegevens, ...(vast && { colLower: vast }), integrality: new Int32Array(aantal).fill(1) }
  let grens = Number.NEGATIVE_INFINITY
  return metModel(highs, gegevens, { mip_rel_gap: deel, mip_abs_gap: 0.9 }, (puzzel) => {
    const meld = (waarden: ArrayLike<number>) => {
      const verdeling = verdelingUit(model, programma, waarden)
      const prijs = prijsVanVerdeling(model, verdeling)
      bijBetere(verdeling, prijs)
      return prijs
    }
    const { modelStatus: hoe } = puzzel.run({
      [callbackType.mipImprovingSolution]({ data }) {
        if (data.mip_solution) meld(data.mip_solution)
      },
      [callbackType.mipInterrupt]({ data, interrupt }) {
        grens = Math.max(grens, Math.ceil((data.mip_dual_bound ?? grens) + niets - 1e-3))
        if (grens >= bekend()) interrupt()
      },
    })
    if (hoe !== modelStatus.optimal) return grens
    return meld(puzzel.getSolution().colValue)
  })
}

/** A model of HiGHS lives outside what is tidied up by itself. */
export function metModel<T>(
  highs: Oplosser,
  gegevens: Programma['gegevens'],
  keuzen: Readonly<Record<string, number>>,
  doe: (puzzel: HighsModel) => T,
): T {
  const puzzel = highs.createModel(gegevens)
  try {
    puzzel.options.set({ output_flag: false, ...keuzen })
    return doe(puzzel)
  } finally {
    puzzel.dispose()
  }
}
