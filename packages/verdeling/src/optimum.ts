import { Worker } from 'node:worker_threads'
import { rondes } from './bewijs.ts'
import type { Opdracht, Ronde } from './draad.ts'
import { Ondergrens } from './grens.ts'
import { type Model, prijsVanVerdeling } from './model.ts'
import { verdeelOpUrgentie } from './regels/index.ts'
import { isBewezen, type Stand, samen } from './stand.ts'
import type { Zoekstand } from './zoek.ts'

export interface Zoekwijze {
  readonly seconden: number
  /** The same seed searches in the same order; how far it comes depends on the machine. */
  readonly zaad?: number
  /** Ends the work at once; the best so far is returned. */
  readonly afbreken?: AbortSignal
  /** Called at each better division or bound. */
  readonly bijStand?: (stand: Stand) => void
}

/** A proof begins when a search has bounded this often: sooner, and too many sets are left. */
const rondesVoorBewijs = 2

/**
 * One thread searches and bounds, another proves. Both are gone when this returns.
 *
 * @throws when the search fails
 */
export async function optimum(model: Model, { seconden, zaad = 1, afbreken, bijStand }: Zoekwijze): Promise<Stand> {
  const duur = Math.max(0, seconden * 1000)
  const eerste = verdeelOpUrgentie(model)
  let stand: Stand = { verdeling: eerste, prijs: prijsVanVerdeling(model, eerste), ondergrens: new Ondergrens(model).afgerond }
  const zoeker = begin({ soort: 'zoek', model, zaad, duur })
  const bewijzer = begin({ soort: 'bewijs', model })
  let wekker: NodeJS.Timeout | undefined
  let klaar = () => {}
  try {
    await new Promise<void>((goed, mislukt) => {
      klaar = () => goed()
      wekker = setTimeout(klaar, duur)
      afbreken?.addEventListener('abort', klaar)
      if (afbreken?.aborted) goed()
      let gezocht = 0
      let ronde = 0
      let laatste: Zoekstand | undefined
      const hoor = (nieuwe: Stand) => {
        const beter = samen(stand, nieuwe)
        if (beter.prijs < stand.prijs || beter.ondergrens > stand.ondergrens) bijStand?.(beter)
        stand = beter
        if (isBewezen(stand)) goed()
      }
      const bewijsVerder = () => {
        const hoogstens = rondes[ronde++]
        if (laatste === undefined || hoogstens === undefined) return
        bewijzer.postMessage({ begin: { ...laatste, ...stand }, hoogstens } satisfies Ronde)
      }
      zoeker.on('message', (nieuwe: Zoekstand) => {
        laatste = nieuwe
        hoor(nieuwe)
        if (++gezocht === rondesVoorBewijs) bewijsVerder()
      })
      bewijzer.on('message', (nieuwe: Stand) => {
        hoor(nieuwe)
        bewijsVerder()
      })
      zoeker.once('error', mislukt)
      // A proof that fails, by lack of memory for instance, takes nothing from what was found.
      bewijzer.once('error', () => undefined)
    })
    return stand
  } finally {
    clearTimeout(wekker)
    afbreken?.removeEventListener('abort', klaar)
    await Promise.all([zoeker.terminate(), bewijzer.terminate()])
  }
}

const begin = (opdracht: Opdracht) => new Worker(new URL('./draad.ts', import.meta.url), { workerData: opdracht })
