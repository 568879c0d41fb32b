import pakket, { type Highs, type Model } from 'highs'
import type { Som, Tabel } from './tabel.ts'

// The types describe the CommonJS form, where the loader sits one level deeper than in the module that Node loads.
const laad: unknown = pakket
let oplosser: Promise<Highs> | undefined

/** The solver is loaded once, when first asked for. */
export const laadHighs = (): Promise<Highs> => {
  oplosser ??= (laad as typeof pakket.default)()
  return oplosser
}

/** What can be worked out about a hidden cell from everything that is shown. */
export interface Speling {
  readonly cel: number
  readonly laagst: number
  /** Infinity when nothing bounds it. */
  readonly hoogst: number
}

/**
 * What an attacker works out: for each hidden cell the least and the most it can be, given the cells that are shown, the sums, and that no count is
 * below 0 (linear programming). In a table of rows and columns with margins those limits are themselves whole and attained; in tables with more
 * dimensions whole numbers can be narrower than these limits.
 *
 * An attacker who knows more than the table, such as a cell that can only be 0 or his own case, is not reckoned with.
 *
 * @param verborgen places of the cells that are not shown
 * @throws Error when the solver fails
 */
export async function valAan(tabel: Tabel, verborgen: ReadonlySet<number>): Promise<Speling[]> {
  return metAanval(await laadHighs(), tabel, verborgen, (aanval) =>
    [...verborgen].map((cel) => ({ cel, laagst: aanval.uiterste(cel, 'laagst').waarde, hoogst: aanval.uiterste(cel, 'hoogst').waarde })),
  )
}

export interface Uiterste {
  readonly waarde: number
  /** A whole table that shows the same and has that value, unless there is no limit. */
  readonly tabel: readonly number[] | null
}

export interface Aanval {
  uiterste(cel: number, kant: 'laagst' | 'hoogst'): Uiterste
}

/** One model for all questions about one table; each question starts from the answer to the last. */
export function metAanval<T>(highs: Highs, tabel: Tabel, verborgen: ReadonlySet<number>, werk: (aanval: Aanval) => T): T {
  const cellen = [...verborgen]
  const kolomVan = new Map(cellen.map((cel, kolom) => [cel, kolom]))
  return highs.withModel((model) => {
    model.options.set({ output_flag: false, presolve: 'off' })
    model.addVars(
      cellen.map(() => 0),
      cellen.map(() => highs.infinity),
    )
    for (const som of tabel.sommen) voegSomToe(model, tabel, som, kolomVan)
    const { minimize, maximize } = highs.constants.objectiveSense
    const uiterste = (cel: number, kant: 'laagst' | 'hoogst'): Uiterste => {
      const kolom = kolomVan.get(cel)
      if (kolom === undefined) throw new RangeError('Deze cel is niet verborgen.')
      model.changeColCost(kolom, 1)
      model.changeObjectiveSense(kant === 'laagst' ? minimize : maximize)
      model.run()
      // From the basis of the last answer the solver can get lost; from nothing it does not.
      if (model.getModelStatus() === highs.constants.modelStatus.unknown) {
        model.clearSolver()
        model.run()
      }
      const uitkomst = lees(highs, model, tabel, cellen, kolom)
      model.changeColCost(kolom, 0)
      return uitkomst
    }
    return werk({ uiterste })
  })
}

function voegSomToe(model: Model, { cellen }: Tabel, { totaal, delen }: Som, kolomVan: ReadonlyMap<number, number>): void {
  const termen = [...delen.map((cel) => ({ cel, factor: 1 })), { cel: totaal, factor: -1 }]
  const onbekend = termen.filter(({ cel }) => kolomVan.has(cel))
  if (onbekend.length === 0) return
  const rest = termen.reduce((som, { cel, factor }) => (kolomVan.has(cel) ? som : som - factor * (cellen[cel] as number)), 0)
  model.addRow(rest, rest, {
    indices: onbekend.map(({ cel }) => kolomVan.get(cel) as number),
    values: onbekend.map(({ factor }) => factor),
  })
}

function lees(highs: Highs, model: Model, tabel: Tabel, cellen: readonly number[], kolom: number): Uiterste {
  const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus
  const status = model.getModelStatus()
  // The table itself satisfies every sum, so there always is a solution.
  if (status === unbounded || status === unboundedOrInfeasible) return { waarde: Infinity, tabel: null }
  if (status !== optimal) throw new Error(`HiGHS gaf status ${status} op een aanval.`)
  const { colValue } = model.getSolution()
  const ingevuld = [...tabel.cellen]
  for (const [plek, cel] of cellen.entries()) ingevuld[cel] = rond(colValue[plek] as number)
  return { waarde: rond(colValue[kolom] as number), tabel: ingevuld }
}

/** What is whole but for the solver's tolerance is whole, and nothing is below zero. */
const rond = (waarde: number): number => (Math.abs(waarde - Math.round(waarde)) < 1e-6 ? Math.round(waarde) || 0 : waarde)
