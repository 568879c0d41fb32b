import { Worker } from 'node:worker_threads'
import type { Scenario } from '../instelling/index.ts'
import { gepaardVerschil, type Peiling, peilingVan, type Spreiding, spreiding, type Verschil } from './samenvatting.ts'

export interface Simuleerkeuze {
  /** At least 1. */
  readonly runs: number
  /** Whole number from 0 up to 2 ** 32; run n draws with `zaad + n`. */
  readonly zaad: number
  readonly draden?: number
  readonly meld?: (klaar: number, totaal: number) => void
  /** Ends every thread; the promise is then rejected with its reason. */
  readonly signaal?: AbortSignal
}

const maten = ['kinderen', 'wachtlijst', 'start', 'intern', 'kinderenPerMedewerker'] as const satisfies readonly (keyof Peiling)[]
type PerMaat<T> = Record<(typeof maten)[number], T>

export interface Scenariouitkomst {
  readonly naam: string
  /** Month 0 is where counting begins. */
  readonly maanden: readonly ({ readonly maand: number } & PerMaat<Spreiding>)[]
  /** Against the first scenario, at the last month; absent for the first. */
  readonly verschil?: PerMaat<Verschil>
}

export interface Simuleeruitkomst {
  readonly runs: number
  readonly zaad: number
  readonly gebeurtenissen: number
  readonly scenarios: readonly Scenariouitkomst[]
}

interface Bericht {
  readonly run: number
  readonly nummer: number
  readonly cijfers: Float64Array
  readonly gebeurtenissen: number
}

/** Runs scenarios side by side with the same seeds, on worker threads. How many threads there are does not change the outcome. */
export async function simuleer(scenarios: readonly Scenario[], keuze: Simuleerkeuze): Promise<Simuleeruitkomst> {
  const { runs, zaad, draden = 2, meld, signaal } = keuze
  // Per scenario, per run: every peildatum.
  const peilingen = scenarios.map(() => new Array<Peiling[]>(runs))
  let klaar = 0
  let gebeurtenissen = 0
  const ontvang = ({ run, nummer, cijfers, gebeurtenissen: aantal }: Bericht) => {
    const scenario = scenarios[nummer] as Scenario
    const rijen = Array.from({ length: scenario.maanden + 1 }, (_, maand) => peilingVan(scenario, cijfers, maand))
    ;(peilingen[nummer] as Peiling[][])[run] = rijen
    gebeurtenissen += aantal
    meld?.(++klaar, runs * scenarios.length)
  }
  signaal?.throwIfAborted()
  const werkers = Array.from(
    { length: Math.min(draden, runs) },
    (_, eerste) =>
      new Worker(new URL('./werker.ts', import.meta.url), { workerData: { scenarios, eerste, stap: Math.min(draden, runs), runs, zaad } }),
  )
  const stop = () => werkers.map((werker) => werker.terminate())
  try {
    await Promise.all(
      werkers.map(
        (werker) =>
          new Promise<void>((gereed, mislukt) => {
            werker.on('message', ontvang)
            werker.once('error', mislukt)
            werker.once('exit', () => gereed())
            signaal?.addEventListener('abort', () => mislukt(signaal.reason), { once: true })
          }),
      ),
    )
  } finally {
    await Promise.all(stop())
  }
  const eerste = peilingen[0] as Peiling[][]
  return {
    runs,
    zaad,
    gebeurtenissen,
    scenarios: scenarios.map((scenario, nummer) => ({
      naam: scenario.naam,
      maanden: Array.from({ length: scenario.maanden + 1 }, (_, maand) => ({
        maand,
        ...perMaat((maat) => spreiding(kolom(peilingen[nummer] as Peiling[][], maand, maat))),
      })),
      ...(nummer === 0
        ? {}
        : {
            verschil: perMaat((maat) =>
              gepaardVerschil(kolom(eerste, scenario.maanden, maat), kolom(peilingen[nummer] as Peiling[][], scenario.maanden, maat)),
            ),
          }),
    })),
  }
}

const kolom = (runs: readonly Peiling[][], maand: number, maat: keyof Peiling): number[] =>
  runs.map((rijen) => (rijen[maand] as Peiling)[maat])

function perMaat<T>(waarde: (maat: (typeof maten)[number]) => T): PerMaat<T> {
  return Object.fromEntries(maten.map((maat) => [maat, waarde(maat)])) as PerMaat<T>
}
