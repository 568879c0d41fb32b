import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Waarneming } from '../waarneming.ts'

/** Data sets of R survival 3.5-3, as that package gives them; `tijd` or `stop` is the time, `gebeurtenis` 1 for the event. */
export function leesReferentie(
  naam: 'lung' | 'veteran' | 'aml' | 'heart' | 'mgus2',
): (Waarneming & { readonly rij: Record<string, string> })[] {
  const [kop = '', ...regels] = readFileSync(new URL(`./${naam}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const kolommen = kop.split(',')
  return regels.map((regel) => {
    const cellen = regel.split(',')
    const rij = Object.fromEntries(kolommen.map((kolom, plek) => [kolom, cellen[plek] ?? '']))
    return {
      rij,
      ...(rij.start === undefined ? {} : { start: Number(rij.start) }),
      stop: Number(rij.stop ?? rij.tijd),
      gebeurtenis: Number(rij.gebeurtenis),
    }
  })
}

/** Equal to 1e-9, of the value itself where that is above 1. */
export function verwachtGelijk(gemeten: readonly (number | null)[], verwacht: readonly number[]): void {
  expect(gemeten).toHaveLength(verwacht.length)
  for (const [plek, waarde] of verwacht.entries())
    expect(
      Math.abs((gemeten[plek] ?? Number.NaN) - waarde) / Math.max(1, Math.abs(waarde)),
      `${gemeten[plek]} is niet ${waarde}`,
    ).toBeLessThan(1e-9)
}
