import fc from 'fast-check'
import type { Waarneming } from '../waarneming.ts'

/** Rows with many ties, some with delayed entry. */
export const waarnemingen = ({ soorten = 1, meeste = 40 } = {}) =>
  fc.array(
    fc
      .record({
        start: fc.integer({ min: 0, max: 12 }),
        duur: fc.integer({ min: 1, max: 15 }),
        gebeurtenis: fc.integer({ min: 0, max: soorten }),
      })
      .map(({ start, duur, gebeurtenis }): Waarneming => ({ start, stop: start + duur, gebeurtenis })),
    { minLength: 1, maxLength: meeste },
  )

export const onderRisico = (rijen: readonly Waarneming[], tijd: number) =>
  rijen.filter(({ start = -1, stop }) => start < tijd && tijd <= stop)

export const gebeurd = (rijen: readonly Waarneming[], tijd: number) =>
  rijen.filter(({ stop, gebeurtenis }) => stop === tijd && gebeurtenis > 0)
