import { parentPort, workerData } from 'node:worker_threads'
import { bewijs } from './bewijs.ts'
import type { Model } from './model.ts'
import { type Zoekstand, zoek } from './zoek.ts'

/** What a thread is given: to search until it is ended, or to prove from where a search stands. */
export type Opdracht = { readonly model: Model } & (
  | { readonly soort: 'zoek'; readonly zaad: number; readonly duur: number }
  | { readonly soort: 'bewijs' }
)

/** One round of a proof: where the search stands, and how many sets may be looked at. */
export interface Ronde {
  readonly begin: Zoekstand
  readonly hoogstens: number
}

const opdracht: Opdracht = workerData
if (opdracht.soort === 'zoek') {
  for (const stand of zoek(opdracht.model, opdracht.zaad, performance.now() + opdracht.duur)) parentPort?.postMessage(stand)
} else {
  const { laadHighs } = await import('./highs.ts')
  const highs = await laadHighs()
  parentPort?.on('message', ({ begin, hoogstens }: Ronde) => parentPort?.postMessage(bewijs(highs, opdracht.model, begin, hoogstens)))
}
