import type { Functie } from '@houvast/domein/feiten'
import { kansen } from './instelling.ts'
import type { Loting } from './loting.ts'
import { trekMedewerkernaam } from './namen.ts'

export interface DemoAfwezigheid {
  readonly van: number
  tot: number | null
  readonly soort: 'ziekte' | 'verlof'
  readonly percentage: number
}

export interface DemoMedewerker {
  readonly personeelsnummer: string
  readonly naam: string
  readonly functie: Functie
  readonly team: number
  readonly inDienst: number
  uitDienst: number | null
  readonly fte: number
  readonly afwezigheden: DemoAfwezigheid[]
  /** Indexes of the children that this worker has now. */
  readonly kinderen: Set<number>
  /** Day from which this worker is back; 0 = present. */
  afwezigTot: number
}

export const voertUit = (functie: Functie) =>
  functie === 'jeugdbeschermer' || functie === 'jeugdreclasseerder' || functie === 'ondersteunend'

/** A starter takes a quarter after a month, half after three, all after six. */
export function ruimteVan(medewerker: DemoMedewerker, dag: number): number {
  if (!voertUit(medewerker.functie) || medewerker.uitDienst !== null || medewerker.afwezigTot > dag) return 0
  const dagen = dag - medewerker.inDienst
  const inwerken = dagen < 30 ? 0 : dagen < 90 ? 0.25 : dagen < 180 ? 0.5 : 1
  return kansen.kinderenPerFte * medewerker.fte * inwerken
}

export function maakPersoneelsdienst(loting: Loting, code: string) {
  let volgende = 1
  return {
    neemAan(functie: Functie, team: number, inDienst: number): DemoMedewerker {
      return {
        personeelsnummer: `${code}${String(volgende++).padStart(5, '0')}`,
        naam: trekMedewerkernaam(loting),
        functie,
        team,
        inDienst,
        uitDienst: null,
        fte: loting.kiesGewogen([
          [1, 0.45],
          [0.8889, 0.3],
          [0.7778, 0.15],
          [0.6667, 0.1],
        ] as const),
        afwezigheden: [],
        kinderen: new Set(),
        afwezigTot: 0,
      }
    },
    trekUitvoerder: (): Functie =>
      loting.kiesGewogen([
        ['jeugdbeschermer', 0.78],
        ['jeugdreclasseerder', 0.16],
        ['ondersteunend', 0.06],
      ] as const),
  }
}
