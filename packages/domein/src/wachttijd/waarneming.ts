import { type Datum, dagenTussen, laatste, plusDagen, plusMaanden } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { findMetVanaf, type Wachtperiode } from './perioden.ts'

/** The days (na, tot]. */
export interface Venster {
  readonly na: Datum
  readonly tot: Datum
}

/** @source definities 2026-1, "Wachttijd": reported over (P − 12 months, P] */
export function vensterVan(peildatum: Datum): Venster {
  return { na: plusMaanden(peildatum, -12), tot: peildatum }
}

/** A wait as it was seen in a window: watched on (start, stop], in days or in werkdagen from `zonderSinds`. */
export interface Wachtwaarneming {
  readonly start: number
  readonly stop: number
  /** `wacht`: still waiting on the last day of the window. */
  readonly uitkomst: 'vaste' | 'maatregel' | 'wacht'
}

/** `null`: nothing of the wait was seen in the window. Who was waiting already comes in later (delayed entry). */
export function findWaarneming(periode: Pick<Wachtperiode, 'zonderSinds' | 'tot' | 'einde'>, venster: Venster): Wachtwaarneming | null {
  return neemWaar(periode, venster, ({ zonderSinds }, dag) => dagenTussen(zonderSinds, dag))
}

/**
 * The same in werkdagen: a worker on the fifth werkdag came within five, one on the Saturday after it did not.
 * Counts the werkdagen after `zonderSinds`, and a day that is none as the one after it.
 */
export function findWerkdagwaarneming(
  periode: Pick<Wachtperiode, 'zonderSinds' | 'tot' | 'einde'>,
  venster: Venster,
  kalender: Kalender,
): Wachtwaarneming | null {
  return neemWaar(periode, venster, ({ zonderSinds }, dag, isEinde) =>
    isEinde ? kalender.werkdagenTussen(zonderSinds, plusDagen(dag, -1)) + 1 : kalender.werkdagenTussen(zonderSinds, dag),
  )
}

type Periode = Pick<Wachtperiode, 'zonderSinds' | 'tot' | 'einde'>

function neemWaar(
  periode: Periode,
  venster: Venster,
  tijdTot: (periode: Periode, dag: Datum, isEinde: boolean) => number,
): Wachtwaarneming | null {
  if (periode.zonderSinds > venster.tot) return null
  const start = tijdTot(periode, laatste(venster.na, periode.zonderSinds), false)
  const metVanaf = findMetVanaf(periode)
  const gezien: Wachtwaarneming =
    metVanaf !== null && metVanaf <= venster.tot
      ? { start, stop: tijdTot(periode, metVanaf, true), uitkomst: 'vaste' }
      : periode.einde === 'maatregel' && periode.tot !== null && periode.tot < venster.tot
        ? { start, stop: tijdTot(periode, periode.tot, false), uitkomst: 'maatregel' }
        : { start, stop: tijdTot(periode, venster.tot, false), uitkomst: 'wacht' }
  return gezien.stop > gezien.start ? gezien : null
}
