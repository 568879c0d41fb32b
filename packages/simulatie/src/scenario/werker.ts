import { parentPort, workerData } from 'node:worker_threads'
import type { Scenario } from '../instelling/index.ts'
import { maakLoper } from '../instelling/simulatie.ts'
import { somVan } from './grootheden.ts'
import type { Bericht } from './uitvoering.ts'

/** One thread: runs every `stap`-th seed from `eerste` on, for each scenario, and reports every tenth of a second. */
const { scenarios, eerste, stap, runs, seed } = workerData as {
  scenarios: Scenario[]
  eerste: number
  stap: number
  runs: number
  seed: number
}

const verslagen = scenarios.map((scenario) => ({
  loop: maakLoper(scenario),
  runs: [] as number[],
  rijen: [] as Float64Array[],
  gebeurtenissen: 0,
}))

function meld(): void {
  verslagen.forEach((verslag, nummer) => {
    if (verslag.runs.length === 0) return
    const { runs: gedraaid, rijen, gebeurtenissen } = verslag
    parentPort?.postMessage(
      { nummer, runs: gedraaid, rijen, gebeurtenissen } satisfies Bericht,
      rijen.map(({ buffer }) => buffer as ArrayBuffer),
    )
    Object.assign(verslag, { runs: [], rijen: [], gebeurtenissen: 0 })
  })
}

let gemeld = performance.now()
for (let run = eerste; run < runs; run += stap) {
  scenarios.forEach((scenario, nummer) => {
    const verslag = verslagen[nummer] as (typeof verslagen)[number]
    const { cijfers, gebeurtenissen } = verslag.loop((seed + run) >>> 0)
    verslag.runs.push(run)
    verslag.rijen.push(somVan(scenario, cijfers))
    verslag.gebeurtenissen += gebeurtenissen
  })
  if (performance.now() - gemeld > 100) {
    meld()
    gemeld = performance.now()
  }
}
meld()
