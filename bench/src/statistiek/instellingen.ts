import { type Loting, maakLoting } from '@houvast/server/demo/loting.ts'
import type { Waarneming } from '@houvast/statistiek/overleving'

/** Waits of a made-up institution, as its registration holds them on the last day of a window of a year. */
export interface Instelling {
  /** Of each wait that ran on a day of the window: watched from the first day of the window on, if it had begun before. */
  readonly waarnemingen: readonly Waarneming[]
  /** Waits that ended with a worker in the window: what a mean of finished waits rests on. */
  readonly voltooid: readonly number[]
  /** So far, of those still waiting on the last day. */
  readonly lopend: readonly number[]
  /** Mean of min(wait, tau) were no measure to end first. */
  readonly waar: number
}

const venster = 365
/** Days before the window on which waits may have begun that still run in it. */
const aanloop = 2_500

/** Weibull waits in whole days, their shape and length different for each institution; the end of the measure censors them. */
export function maakInstelling(zaad: number, tau: number): Instelling {
  const loting = maakLoting(zaad)
  const vorm = 0.6 + 0.6 * loting.kans()
  const schaal = 30 + 60 * loting.kans()
  const perJaar = loting.geheel(150, 600)
  const waarnemingen: Waarneming[] = []
  const voltooid: number[] = []
  const lopend: number[] = []
  const aantal = Math.round((perJaar * (aanloop + venster)) / 365)
  for (let wacht = 0; wacht < aantal; wacht++) {
    // Day 0 is the first of the window.
    const begin = loting.geheel(-aanloop, venster - 1)
    const duur = Math.max(1, Math.ceil(weibull(loting, vorm, schaal)))
    const maatregel = Math.max(1, Math.ceil(loting.exponentieel(700)))
    const start = Math.max(0, -begin)
    const stop = Math.min(duur, maatregel, venster - begin)
    if (stop <= start) continue
    const gebeurtenis = duur === stop ? 1 : 0
    waarnemingen.push({ start, stop, gebeurtenis })
    if (gebeurtenis === 1) voltooid.push(duur)
    else if (stop === venster - begin) lopend.push(stop)
  }
  const waar = Array.from({ length: tau }, (_, dag) => Math.exp(-((dag / schaal) ** vorm))).reduce((som, deel) => som + deel, 0)
  return { waarnemingen, voltooid, lopend, waar }
}

const weibull = (loting: Loting, vorm: number, schaal: number): number => schaal * loting.exponentieel(1) ** (1 / vorm)
