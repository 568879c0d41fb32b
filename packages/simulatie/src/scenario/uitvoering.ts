import { Worker } from 'node:worker_threads'
import type { Scenario } from '../instelling/index.ts'
import { type Aandeel, type Grootheid, grootheden, type Telling } from './grootheden.ts'
import { findSpreiding, gepaardVerschil, type Spreiding, type Verschil } from './samenvatting.ts'

export interface Uitvoering {
  /** At least 1. */
  readonly runs: number
  /** Whole number from 0 up to 2 ** 32; run n draws with `seed + n`. */
  readonly seed: number
  /** Threads; how many there are does not change the outcome. */
  readonly draden?: number
  /** Of all scenarios together. */
  readonly onProgress?: (klaar: number, totaal: number) => void
  /** Ends every thread; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal
}

export type Maanduitkomst = { readonly maand: number } & { readonly [telling in Telling]: Spreiding } & {
  readonly [aandeel in Aandeel]: Spreiding | null
}
export type Maandverschil = { readonly maand: number } & { readonly [telling in Telling]: Verschil } & {
  readonly [aandeel in Aandeel]: Verschil | null
}

export interface Scenariouitkomst {
  readonly naam: string
  /** Month 0 is where counting begins. */
  readonly maanden: readonly Maanduitkomst[]
  /** Against the first scenario, run by run, as far as both go; absent for the first. */
  readonly verschillen?: readonly Maandverschil[]
  /** The last of these. */
  readonly verschil?: Maandverschil
}

export interface Uitkomst {
  readonly runs: number
  readonly zaad: number
  readonly gebeurtenissen: number
  readonly scenarios: readonly Scenariouitkomst[]
}

/** What a thread sends: some runs of one scenario, one after another in `rijen`. */
export interface Bericht {
  readonly nummer: number
  readonly runs: readonly number[]
  readonly rijen: readonly Float64Array[]
  readonly gebeurtenissen: number
}

/** Runs scenarios side by side with the same seeds, on worker threads. The first scenario is what the others are compared with. */
export async function voerUit(scenarios: readonly Scenario[], uitvoering: Uitvoering): Promise<Uitkomst> {
  const { runs, seed, draden = 2, onProgress, signal } = uitvoering
  signal?.throwIfAborted()
  const perScenario = scenarios.map(() => new Array<Float64Array>(runs))
  let klaar = 0
  let gebeurtenissen = 0
  const ontvang = (bericht: Bericht) => {
    bericht.runs.forEach((run, plek) => {
      ;(perScenario[bericht.nummer] as Float64Array[])[run] = bericht.rijen[plek] as Float64Array
    })
    gebeurtenissen += bericht.gebeurtenissen
    klaar += bericht.runs.length
    onProgress?.(klaar, runs * scenarios.length)
  }
  const stap = Math.min(draden, runs)
  const werkers = Array.from(
    { length: stap },
    (_, eerste) => new Worker(new URL('./werker.ts', import.meta.url), { workerData: { scenarios, eerste, stap, runs, seed } }),
  )
  let breekAf: (() => void) | undefined
  try {
    await Promise.race([
      new Promise<never>((_, mislukt) => {
        breekAf = () => mislukt(signal?.reason)
        signal?.addEventListener('abort', breekAf)
      }),
      Promise.all(
        werkers.map(
          (werker) =>
            new Promise<void>((gereed, mislukt) => {
              werker.on('message', ontvang)
              werker.once('error', mislukt)
              werker.once('exit', () => gereed())
            }),
        ),
      ),
    ])
  } finally {
    if (breekAf) signal?.removeEventListener('abort', breekAf)
    await Promise.all(werkers.map((werker) => werker.terminate()))
  }
  const eerste = perScenario[0] as Float64Array[]
  return {
    runs,
    zaad: seed,
    gebeurtenissen,
    scenarios: scenarios.map(({ naam, maanden }, nummer) => {
      const eigen = perScenario[nummer] as Float64Array[]
      const uitkomst = { naam, maanden: perMaand<Maanduitkomst>(maanden, (plek) => findSpreiding(kolom(eigen, plek))) }
      if (nummer === 0) return uitkomst
      const samen = Math.min(maanden, scenarios[0]?.maanden ?? 0)
      const verschillen = perMaand<Maandverschil>(samen, (plek) => gepaardVerschil(kolom(eerste, plek), kolom(eigen, plek)))
      return { ...uitkomst, verschillen, verschil: verschillen[samen] as Maandverschil }
    }),
  }
}

const kolom = (runs: readonly Float64Array[], plek: number): number[] => runs.map((rijen) => rijen[plek] as number)

/** One figure for each month and quantity; `plek` is its place in the row of a run. A count is always known, so only a share is null. */
function perMaand<T>(maanden: number, waarde: (plek: number) => Spreiding | Verschil | null): T[] {
  const breedte = grootheden.length
  return Array.from(
    { length: maanden + 1 },
    (_, maand) =>
      ({
        maand,
        ...Object.fromEntries(grootheden.map((naam: Grootheid, nummer) => [naam, waarde(maand * breedte + nummer)])),
      }) as T,
  )
}
