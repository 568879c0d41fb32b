import { Worker } from 'node:worker_threads'
import { splits, voegIn } from './delen.ts'
import type { Bericht, Gereedschap, Uitrusting } from './draad.ts'
import { vertaalHighs } from './highs.ts'
import { type Model, wacht } from './model.ts'
import type { Stand } from './stand.ts'
import { Werkvoorraad } from './werkvoorraad.ts'
import { eersteStand } from './zoek.ts'

export interface Zoekwijze {
  readonly seconden: number
  /** The same seed searches in the same order; how far it comes depends on the machine. */
  readonly zaad?: number
  /** Ends the work at once; the best so far is returned. */
  readonly afbreken?: AbortSignal
  /** Called at each better division or bound. */
  readonly bijStand?: (stand: Stand) => void
}

const draden = 2

/**
 * Two threads share the work on the parts of the question. Both are gone when this returns.
 *
 * @throws when a search fails before a solver is at work
 */
export async function optimum(model: Model, { seconden, zaad = 1, afbreken, bijStand }: Zoekwijze): Promise<Stand> {
  const duur = Math.max(0, seconden * 1000)
  const tot = performance.now() + duur
  const delen = splits(model)
  const modellen = delen.map((deel) => deel.model)
  const voorraad = new Werkvoorraad(modellen.map(eersteStand))
  const geheel = (): Stand => {
    const { standen } = voorraad
    const verdeling = new Int32Array(model.gezinnen).fill(wacht)
    delen.forEach((deel, n) => {
      voegIn(verdeling, deel, standen[n]?.verdeling ?? new Int32Array())
    })
    const wachtend = model.wachtprijs.reduce((som, prijs, i) => (model.begin[i] === model.begin[i + 1] ? som + prijs : som), 0)
    const tel = (wat: 'prijs' | 'ondergrens') => standen.reduce((som, stand) => som + stand[wat], wachtend)
    return { verdeling, prijs: tel('prijs'), ondergrens: tel('ondergrens') }
  }
  if (voorraad.isKlaar) return geheel()
  const bekend = new Float64Array(new SharedArrayBuffer(8 * delen.length))
  bekend.set(voorraad.standen.map(({ prijs }) => prijs))
  const uitrusting: Uitrusting = { modellen, zaad, bekend }
  const werkers = Array.from({ length: draden }, () => new Worker(new URL('./draad.ts', import.meta.url), { workerData: uitrusting }))
  let wekker: NodeJS.Timeout | undefined
  let klaar = () => {}
  try {
    await new Promise<void>((goed, mislukt) => {
      klaar = () => goed()
      wekker = setTimeout(klaar, duur)
      afbreken?.addEventListener('abort', klaar)
      if (afbreken?.aborted) goed()
      const vrij = new Set(werkers)
      const deelUit = () => {
        for (const werker of vrij) {
          const opdracht = voorraad.findVolgende(Math.max(0, tot - performance.now()))
          if (!opdracht) return
          vrij.delete(werker)
          werker.postMessage(opdracht)
        }
      }
      const hoor = (werker: Worker, bericht: Bericht) => {
        if (bericht.klaar) vrij.add(werker)
        const beter = voorraad.verwerk(bericht)
        bekend[bericht.deel] = voorraad.standen[bericht.deel]?.prijs ?? Number.POSITIVE_INFINITY
        if (beter) bijStand?.(geheel())
        if (voorraad.isKlaar) goed()
        else deelUit()
      }
      let over = draden
      for (const werker of werkers) {
        werker.on('message', (bericht: Bericht) => hoor(werker, bericht))
        // A proof that fails, by lack of memory for instance, takes nothing from what was found.
        werker.once('error', (fout) => {
          vrij.delete(werker)
          over--
          if (over === 0 && voorraad.isVerkend) goed()
          else if (over === 0) mislukt(fout)
        })
      }
      deelUit()
      vertaalHighs().then(
        (wasm) => {
          for (const werker of werkers) werker.postMessage({ soort: 'highs', wasm } satisfies Gereedschap)
        },
        (fout) => (voorraad.isVerkend ? goed() : mislukt(fout)),
      )
    })
    return geheel()
  } finally {
    clearTimeout(wekker)
    afbreken?.removeEventListener('abort', klaar)
    await Promise.all(werkers.map((werker) => werker.terminate()))
  }
}
