import { type CatalogusId, getNorm, type Norm, type NormLengte } from '../termijnen/normen/index.ts'

/** A norm that gives a day: counted back from the last day of a title, or on from an order that was given without a hearing. */
export interface Rechtbanknorm extends Norm {
  readonly lengte: NormLengte
}

function metLengte(id: CatalogusId, naam: string, keuze?: string): Rechtbanknorm {
  const norm = getNorm(id)
  const lengte = norm.keuzes?.find((een) => een.naam === keuze)?.lengte ?? norm.lengte
  if (lengte === null) throw new RangeError(`Norm ${id} geeft geen dag.`)
  return { ...norm, naam, lengte }
}

const advies = metLengte('OTS-007', 'Voornemen aan de Raad, voor zijn advies')

export const rechtbanknormen = {
  mdo: metLengte('OTS-003', 'Besluit om wel of niet te verlengen', 'mdo'),
  mededeling_raad: metLengte('OTS-005', 'Mededeling aan de Raad dat u niet verlengt'),
  advies_raad: {
    ...advies,
    zekerheid: {
      ...advies.zekerheid,
      voorbehoud: 'De wet zegt niet op welke dag de twee jaren vol moeten zijn. Houvast kijkt naar de laatste dag van de maatregel.',
    },
  },
  verzoek: metLengte('OTS-003', 'Verzoek om verlenging naar de rechtbank'),
  /** There has to be a decision before the title ends. */
  zitting: { ...metLengte('OTS-002', 'Zitting over de verlenging'), regel: 'TERUG', lengte: { dagen: 0 } },
  horen: metLengte('VOTS-002', 'Zitting na een beschikking zonder verhoor'),
} as const satisfies Record<string, Rechtbanknorm>

export type Agendastap = keyof typeof rechtbanknormen
