/** A table as published: its cells, totals included, and which cells add up to which. */
export interface Tabel {
  /** Whole numbers from 0. */
  readonly cellen: readonly number[]
  readonly sommen: readonly Som[]
}

/** `totaal` is the sum of `delen`; all of them places in `cellen`. */
export interface Som {
  readonly totaal: number
  readonly delen: readonly number[]
}

/**
 * A table of rows and columns with its margins: the cells row by row, each row closed by its total, and below them the column totals and the grand
 * total. A cell (rij, kolom) of m columns thus stands at rij × (m + 1) + kolom.
 *
 * @throws RangeError when the table is empty, the rows are not equally long, or a cell is no whole number from 0
 */
export function tabelMetRanden(rijen: readonly (readonly number[])[]): Tabel {
  const kolommen = rijen[0]?.length ?? 0
  if (kolommen === 0 || rijen.some((rij) => rij.length !== kolommen))
    throw new RangeError('Een tabel heeft ten minste één cel en rijen die even lang zijn.')
  const optellen = (getallen: readonly number[]) => getallen.reduce((som, getal) => som + getal, 0)
  const metTotaal = rijen.map((rij) => [...rij, optellen(rij)])
  const onderaan = Array.from({ length: kolommen + 1 }, (_, kolom) => optellen(metTotaal.map((rij) => rij[kolom] as number)))
  const plek = (rij: number, kolom: number) => rij * (kolommen + 1) + kolom
  const reeks = (aantal: number) => Array.from({ length: aantal }, (_, nummer) => nummer)
  const tabel = {
    cellen: [...metTotaal, onderaan].flat(),
    sommen: [
      ...reeks(rijen.length + 1).map((rij) => ({ totaal: plek(rij, kolommen), delen: reeks(kolommen).map((kolom) => plek(rij, kolom)) })),
      ...reeks(kolommen + 1).map((kolom) => ({
        totaal: plek(rijen.length, kolom),
        delen: reeks(rijen.length).map((rij) => plek(rij, kolom)),
      })),
    ],
  }
  eisTabel(tabel)
  return tabel
}

/** @throws RangeError when a cell is no whole number from 0, a place does not exist, or a total is not the sum of its parts */
export function eisTabel({ cellen, sommen }: Tabel): void {
  if (!cellen.every((cel) => Number.isSafeInteger(cel) && cel >= 0)) throw new RangeError('Elke cel is een heel getal vanaf 0.')
  for (const { totaal, delen } of sommen) {
    const som = delen.reduce((tussen, plek) => tussen + (cellen[plek] ?? Number.NaN), 0)
    if (som !== cellen[totaal]) throw new RangeError('Een totaal is niet de som van zijn delen.')
  }
}
