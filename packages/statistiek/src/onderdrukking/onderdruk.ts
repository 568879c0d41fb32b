import type { Highs } from 'highs'
import { type Aanval, laadHighs, metAanval } from './aanvaller.ts'
import { eisTabel, type Tabel } from './tabel.ts'

export interface Onderdrukking {
  /** What may be shown: `null` where a cell is hidden. A small cell and one that is hidden to protect it look alike. */
  readonly zichtbaar: readonly (number | null)[]
  /** Hidden because they are below the least number. */
  readonly klein: readonly number[]
  /** Hidden so that the small ones cannot be computed. */
  readonly aanvullend: readonly number[]
}

/**
 * Hides every cell below `minstens`, totals and zeros included, and as many others as it takes: of no hidden cell can the least and the most that it can be lie
 * closer than `minstens` apart, as `valAan` works out. Others are sought per small cell, as the cheapest way in which it can move that far while
 * everything shown stays the same (small cells first, totals last); what proves unneeded is shown again, largest first. Not always the fewest
 * possible, always safe. A table of which everything must be hidden is hidden.
 *
 * @param minstens smallest number to be shown, and least width; 10 in definitions 2026-1, "Disclosure"
 * @source Kelly, Golden & Assad (1992), Networks 22:397; Willenborg & De Waal (2001), Elements of Statistical Disclosure Control, ch. 4
 * @throws RangeError when a cell is no whole number from 0, a total is not the sum of its parts, or minstens is no whole number from 1
 */
export async function onderdruk(tabel: Tabel, minstens = 10): Promise<Onderdrukking> {
  eisTabel(tabel)
  if (!Number.isInteger(minstens) || minstens < 1) throw new RangeError('Het kleinste getal dat te zien is, is een heel getal vanaf 1.')
  const highs = await laadHighs()
  const klein = tabel.cellen.flatMap((waarde, cel) => (waarde < minstens ? [cel] : []))
  const beveiliging = new Beveiliging(highs, tabel, minstens)
  const verborgen = new Set(klein)
  const waarde = (cel: number) => tabel.cellen[cel] as number
  for (;;) {
    const onveilig = beveiliging.findOnveilig(verborgen)
    if (onveilig === null) break
    for (const cel of wegVoor(highs, tabel, verborgen, onveilig, minstens)) verborgen.add(cel)
  }
  const opnieuwTonen = (): boolean => {
    const grootsteEerst = [...verborgen].filter((cel) => !klein.includes(cel)).sort((een, ander) => waarde(ander) - waarde(een))
    return grootsteEerst
      .map((cel) => {
        verborgen.delete(cel)
        const kan = beveiliging.findOnveilig(verborgen) === null
        if (!kan) verborgen.add(cel)
        return kan
      })
      .includes(true)
  }
  // One that is shown again can make another unneeded.
  while (opnieuwTonen());
  return {
    zichtbaar: tabel.cellen.map((getal, cel) => (verborgen.has(cel) ? null : getal)),
    klein,
    aanvullend: [...verborgen].filter((cel) => !klein.includes(cel)).sort((een, ander) => een - ander),
  }
}

/** Remembers the tables that attacks came up with: two that show the same already prove how far a cell can move. */
class Beveiliging {
  private getuigen: (readonly number[])[]
  private readonly highs: Highs
  private readonly tabel: Tabel
  private readonly minstens: number

  constructor(highs: Highs, tabel: Tabel, minstens: number) {
    this.highs = highs
    this.tabel = tabel
    this.minstens = minstens
    this.getuigen = [tabel.cellen]
  }

  /** A hidden cell that can be worked out to within the least width, or `null`. */
  findOnveilig(verborgen: ReadonlySet<number>): number | null {
    const getuigen = this.getuigen.filter((getuige) =>
      getuige.every((waarde, cel) => waarde === this.tabel.cellen[cel] || verborgen.has(cel)),
    )
    return metAanval(this.highs, this.tabel, verborgen, (aanval) => {
      for (const cel of verborgen) if (!this.isVeilig(cel, getuigen, aanval)) return cel
      return null
    })
  }

  private isVeilig(cel: number, getuigen: (readonly number[])[], aanval: Aanval): boolean {
    const waarden = () => getuigen.map((getuige) => getuige[cel] as number)
    const isWijd = () => Math.max(...waarden()) - Math.min(...waarden()) >= this.minstens
    for (const kant of ['hoogst', 'laagst'] as const) {
      if (isWijd()) return true
      const { waarde, tabel } = aanval.uiterste(cel, kant)
      if (waarde === Infinity) return true
      if (tabel === null) continue
      getuigen.push(tabel)
      this.getuigen.push(tabel)
    }
    return isWijd()
  }
}

/**
 * The cheapest cells to hide so that `cel` can move by `wijdte`: two tables with the same sums, that far apart in `cel`, and as little as possible apart from
 * the true one in cells that are still shown.
 */
function wegVoor(highs: Highs, { cellen, sommen }: Tabel, verborgen: ReadonlySet<number>, cel: number, wijdte: number): number[] {
  const n = cellen.length
  // By cell: more and less in the upper table, more and less in the lower one.
  const kolommen = { meer: 0, minder: n, onderMeer: 2 * n, onderMinder: 3 * n }
  return highs.withModel((model) => {
    model.options.set({ output_flag: false })
    const ruimte = cellen.map((waarde) => waarde)
    const vrij = cellen.map(() => highs.infinity)
    model.addVars(new Array(4 * n).fill(0), [...vrij, ...ruimte, ...vrij, ...ruimte])
    const prijzen = cellen.map((waarde, plek) => (verborgen.has(plek) ? 0 : 1 + Math.log1p(waarde)))
    for (const [plek, prijs] of [...prijzen, ...prijzen, ...prijzen, ...prijzen].entries()) model.changeColCost(plek, prijs)
    for (const { totaal, delen } of sommen) {
      for (const [meer, minder] of [
        [kolommen.meer, kolommen.minder],
        [kolommen.onderMeer, kolommen.onderMinder],
      ] as const) {
        const termen = [...delen.map((deel) => ({ deel, factor: 1 })), { deel: totaal, factor: -1 }]
        model.addRow(0, 0, {
          indices: termen.flatMap(({ deel }) => [meer + deel, minder + deel]),
          values: termen.flatMap(({ factor }) => [factor, -factor]),
        })
      }
    }
    model.addRow(wijdte, highs.infinity, {
      indices: [kolommen.meer + cel, kolommen.minder + cel, kolommen.onderMeer + cel, kolommen.onderMinder + cel],
      values: [1, -1, -1, 1],
    })
    model.run()
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
      throw new Error(`HiGHS gaf status ${model.getModelStatus()} bij het zoeken naar cellen om te verbergen.`)
    const { colValue } = model.getSolution()
    const verschil = (plek: number, meer: number, minder: number) =>
      Math.abs((colValue[meer + plek] as number) - (colValue[minder + plek] as number))
    return cellen.flatMap((_, plek) =>
      !verborgen.has(plek) &&
      (verschil(plek, kolommen.meer, kolommen.minder) > 1e-7 || verschil(plek, kolommen.onderMeer, kolommen.onderMinder) > 1e-7)
        ? [plek]
        : [],
    )
  })
}
