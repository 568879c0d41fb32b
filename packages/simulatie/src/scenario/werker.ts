import { parentPort, workerData } from 'node:worker_threads'
import { draai, type Scenario } from '../instelling/index.ts'

/** One thread: runs every `stap`-th seed from `eerste` on, for each scenario. */
const { scenarios, eerste, stap, runs, zaad } = workerData as {
  scenarios: Scenario[]
  eerste: number
  stap: number
  runs: number
  zaad: number
}

for (let run = eerste; run < runs; run += stap) {
  for (const [nummer, scenario] of scenarios.entries()) {
    const { cijfers, gebeurtenissen } = draai(scenario, (zaad + run) >>> 0)
    parentPort?.postMessage({ run, nummer, cijfers, gebeurtenissen }, [cijfers.buffer as ArrayBuffer])
  }
}
