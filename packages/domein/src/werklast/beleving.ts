import type { Datum } from '../kalender/datum.ts'

/** Three statements, each quarter; 1 is not at all, 5 is wholly. haalbaar: the work fits in my hours. aandacht: each child gets enough time. steun: somebody helps when it is too much. */
export const belevingsvragen = ['haalbaar', 'aandacht', 'steun'] as const
export type Belevingsvraag = (typeof belevingsvragen)[number]
export type Beleving = Readonly<Record<Belevingsvraag, number>>

/** Below this nobody but the worker sees anything of it. Our own choice: one answer in four would be guessed. */
export const minimumBeleving = 5

export function kwartaalVan(dag: Datum): Datum {
  const maand = Number(dag.slice(5, 7))
  return `${dag.slice(0, 4)}-${String(maand - ((maand - 1) % 3)).padStart(2, '0')}-01` as Datum
}

/** The mean of each answer; `null` when fewer than five people answered. */
export function gemiddeldeBeleving(antwoorden: readonly Beleving[]): Beleving | null {
  if (antwoorden.length < minimumBeleving) return null
  const van = (vraag: Belevingsvraag) => antwoorden.reduce((som, antwoord) => som + antwoord[vraag], 0) / antwoorden.length
  return { haalbaar: van('haalbaar'), aandacht: van('aandacht'), steun: van('steun') }
}

/** Where what is felt and what is computed do not go together: the figure misses something, or the weights do. */
export type Spanning = 'zwaarder_gevoeld' | 'lichter_gevoeld'

/** @param bezetting hours asked divided by hours there are */
export function findSpanning(beleving: Beleving | null, bezetting: number | null): Spanning | null {
  if (beleving === null || bezetting === null) return null
  if (bezetting <= 1 && beleving.haalbaar < 3) return 'zwaarder_gevoeld'
  return bezetting > 1 && beleving.haalbaar >= 4 ? 'lichter_gevoeld' : null
}
