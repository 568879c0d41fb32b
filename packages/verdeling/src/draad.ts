import { parentPort, workerData } from 'node:worker_threads'
import type { Highs } from 'highs'
import { rondAf } from './afronding.ts'
import { bewijs, type Meekijker } from './bewijs.ts'
import { laadHighs } from './highs.ts'
import type { Model, Verdeling } from './model.ts'
import { type Zoekstand, zoek } from './zoek.ts'

/** What a thread knows from the start. */
export interface Uitrusting {
  readonly modellen: readonly Model[]
  readonly zaad: number
  /** The best price of each part, whoever found it: shared by the threads. */
  readonly bekend: Float64Array
}

/** The solver, as soon as it has been made ready for the process. */
export interface Gereedschap {
  readonly soort: 'highs'
  readonly wasm: WebAssembly.Module
}

/** Work on one part: search and bound it, round its relaxation, or one round of its proof. */
export type Opdracht = { readonly deel: number } & (
  | { readonly soort: 'verken'; readonly duur: number }
  | { readonly soort: 'rondAf'; readonly begin: Zoekstand }
  | { readonly soort: 'bewijs'; readonly begin: Zoekstand; readonly ronde: number }
)

/** What was found; `klaar` when the thread is free again. */
export interface Bericht {
  readonly deel: number
  readonly soort: Opdracht['soort']
  readonly stand: Partial<Zoekstand>
  readonly klaar: boolean
}

const { modellen, zaad, bekend }: Uitrusting = workerData
const { promise: highs, resolve: gereed } = Promise.withResolvers<Highs>()

parentPort?.on('message', async (opdracht: Opdracht | Gereedschap) => {
  if (opdracht.soort === 'highs') {
    gereed(laadHighs(opdracht.wasm))
    return
  }
  const { deel, soort } = opdracht
  const meld = (stand: Partial<Zoekstand>, klaar: boolean) => parentPort?.postMessage({ deel, soort, stand, klaar } satisfies Bericht)
  const meekijker: Meekijker = {
    bijBetere: (verdeling: Verdeling, prijs: number) => meld({ verdeling, prijs }, false),
    bekend: () => bekend[deel] as number,
  }
  const model = modellen[deel] as Model
  if (opdracht.soort === 'verken') {
    for (const stand of zoek(model, zaad, performance.now() + opdracht.duur)) {
      meld(stand, true)
      return
    }
  } else if (opdracht.soort === 'rondAf') {
    meld(
      rondAf(await highs, model, opdracht.begin, (stand) => meld(stand, false), meekijker),
      true,
    )
  } else meld(bewijs(await highs, model, opdracht.begin, opdracht.ronde, meekijker), true)
})
