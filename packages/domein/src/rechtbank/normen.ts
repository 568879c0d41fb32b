import type { NormLengte, Zekerheid } from '../termijnen/normen.ts'

/** A day that follows from the last day of a title, or from an order that was given without a hearing. */
export interface Rechtbanknorm {
  readonly id: string
  readonly naam: string
  /** `streefnorm`: practice of institutions, no law. */
  readonly soort: 'wettelijk' | 'streefnorm'
  readonly regel: 'TERUG' | 'VAST'
  readonly lengte: NormLengte
  readonly bron: string
  readonly zekerheid: Zekerheid
}

const gelezen2023 = { zeker: true, gelezen: '1 juli 2023', voorbehoud: null } as const
const praktijk = {
  zeker: false,
  gelezen: null,
  voorbehoud:
    'De wet noemt geen dag voor het verzoek; dit is de praktijk van instellingen. Kijk ook in het procesreglement van de rechtbank.',
} as const

export const rechtbanknormen = {
  mdo: {
    id: 'OTS-003-MDO',
    naam: 'Besluit om wel of niet te verlengen',
    soort: 'streefnorm',
    regel: 'TERUG',
    lengte: { weken: 12 },
    bron: 'praktijk van instellingen',
    zekerheid: praktijk,
  },
  mededeling_raad: {
    id: 'OTS-005',
    naam: 'Mededeling aan de Raad dat u niet verlengt',
    soort: 'wettelijk',
    regel: 'TERUG',
    lengte: { maanden: 2 },
    bron: 'BW art. 1:265j lid 1',
    zekerheid: gelezen2023,
  },
  advies_raad: {
    id: 'OTS-007',
    naam: 'Voornemen aan de Raad, voor zijn advies',
    soort: 'wettelijk',
    regel: 'TERUG',
    lengte: { maanden: 2 },
    bron: 'BW art. 1:265j lid 3',
    zekerheid: {
      ...gelezen2023,
      voorbehoud: 'De wet zegt niet op welke dag de twee jaren vol moeten zijn. Houvast kijkt naar de laatste dag van de maatregel.',
    },
  },
  verzoek: {
    id: 'OTS-003',
    naam: 'Verzoek om verlenging naar de rechtbank',
    soort: 'streefnorm',
    regel: 'TERUG',
    lengte: { weken: 8 },
    bron: 'praktijk van instellingen',
    zekerheid: praktijk,
  },
  zitting: {
    id: 'OTS-002',
    naam: 'Beslissing van de rechter',
    soort: 'wettelijk',
    regel: 'TERUG',
    lengte: { dagen: 0 },
    bron: 'BW art. 1:260 en 1:265c lid 2',
    zekerheid: gelezen2023,
  },
  horen: {
    id: 'VOTS-002',
    naam: 'Zitting na een beschikking zonder verhoor',
    soort: 'wettelijk',
    regel: 'VAST',
    lengte: { weken: 2 },
    bron: 'Rv art. 800 lid 3 en 809 lid 3',
    zekerheid: { zeker: true, gelezen: '2026', voorbehoud: null },
  },
} as const satisfies Record<string, Rechtbanknorm>

export type Agendastap = keyof typeof rechtbanknormen
