import type { ModelData } from 'highs'
import { type Model, type Verdeling, wacht } from './model.ts'
import { findPatronen } from './patronen.ts'

/** A column of the program: this family with this worker. Columns without a pair choose how a worker fills the room. */
export interface Paar {
  readonly i: number
  readonly j: number
}

/** The question as HiGHS reads it; row i is of family i. Its price comes on top of that of doing nothing. */
export interface Programma {
  readonly gegevens: ModelData
  readonly paren: readonly (Paar | undefined)[]
}

/** Above this many ways to fill the room, a worker gets one row that adds the loads: a weaker bound, and never too large. */
const patronenHoogstens = 60

/**
 * Pairs that add at most `marge`. A worker fills the room in one of the ways in which whole families fit (`findPatronen`), so that half a
 * large family never counts: next to that, the linear relaxation is almost as good as the bound.
 *
 * @param dicht whether each pair also needs a way with place for its load: a higher relaxation, more rows
 */
export function maakProgramma(model: Model, toeslag: Float64Array, marge: number, dicht: boolean): Programma {
  const bouw = new Bouw()
  for (let i = 0; i < model.gezinnen; i++) bouw.rij(1)
  for (let j = 0; j < model.jeugdbeschermers; j++) {
    const plekken: number[] = []
    for (let k = model.beginVan[j] as number; k < (model.beginVan[j + 1] as number); k++)
      if ((toeslag[k] as number) <= marge + 1e-6) plekken.push(k)
    if (plekken.length > 0) voegToe(bouw, model, j, plekken, dicht)
  }
  return { gegevens: bouw.gegevens(), paren: bouw.paren }
}

function voegToe(bouw: Bouw, model: Model, j: number, plekken: readonly number[], dicht: boolean): void {
  const gezinOp = (k: number) => model.gezinVan[k] as number
  const perLast = [...Map.groupBy(plekken, (k) => model.last[gezinOp(k)] as number)]
  const ruimte = model.ruimte[j] as number
  const patronen = findPatronen(
    perLast.map(([last]) => last),
    perLast.map(([, leden]) => leden.length),
    ruimte,
    patronenHoogstens,
  )
  const paar = (k: number, erbij: readonly Deel[]) => {
    const i = gezinOp(k)
    bouw.kolom((model.prijsVan[k] as number) - (model.wachtprijs[i] as number), [[i, 1], ...erbij], { i, j })
  }
  if (patronen === undefined) {
    const rij = bouw.rij(ruimte)
    for (const [last, leden] of perLast) for (const k of leden) paar(k, [[rij, last]])
    return
  }
  const enige = patronen.length === 1 ? patronen[0] : undefined
  const delen: Deel[][] = patronen.map(() => [])
  perLast.forEach(([, leden], soort) => {
    const rij = bouw.rij(enige?.[soort] ?? 0)
    patronen.forEach((patroon, n) => {
      if ((patroon[soort] ?? 0) > 0) delen[n]?.push([rij, -(patroon[soort] ?? 0)])
    })
    const los =
      !dicht ||
      enige !== undefined ||
      !patronen.some((patroon) => patroon[soort] === 0) ||
      patronen.every((patroon) => (patroon[soort] ?? 0) < 2)
    for (const k of leden) {
      if (los) {
        paar(k, [[rij, 1]])
        continue
      }
      const eigen = bouw.rij(0)
      patronen.forEach((patroon, n) => {
        if ((patroon[soort] ?? 0) > 0) delen[n]?.push([eigen, -1])
      })
      paar(k, [
        [rij, 1],
        [eigen, 1],
      ])
    }
  })
  if (enige !== undefined) return
  const keuze = bouw.rij(1)
  for (const erbij of delen) bouw.kolom(0, [[keuze, 1], ...erbij])
}

type Deel = readonly [rij: number, keer: number]

class Bouw {
  readonly paren: (Paar | undefined)[] = []
  readonly #prijzen: number[] = []
  readonly #hoogstens: number[] = []
  readonly #begin = [0]
  readonly #rijen: number[] = []
  readonly #keren: number[] = []

  rij(hoogstens: number): number {
    return this.#hoogstens.push(hoogstens) - 1
  }

  kolom(prijs: number, delen: readonly Deel[], paar?: Paar): void {
    this.paren.push(paar)
    this.#prijzen.push(prijs)
    for (const [rij, keer] of delen) {
      this.#rijen.push(rij)
      this.#keren.push(keer)
    }
    this.#begin.push(this.#rijen.length)
  }

  gegevens(): ModelData {
    const numCols = this.#prijzen.length
    const numRows = this.#hoogstens.length
    return {
      numCols,
      numRows,
      colCost: this.#prijzen,
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(1),
      rowLower: new Float64Array(numRows).fill(Number.NEGATIVE_INFINITY),
      rowUpper: this.#hoogstens,
      matrix: { format: 'csc', numCols, numRows, starts: this.#begin, indices: this.#rijen, values: this.#keren },
    }
  }
}

export function verdelingUit(model: Model, { paren }: Programma, waarden: ArrayLike<number>): Verdeling {
  const verdeling = new Int32Array(model.gezinnen).fill(wacht)
  paren.forEach((paar, n) => {
    if (paar && (waarden[n] as number) > 0.5) verdeling[paar.i] = paar.j
  })
  return verdeling
}
