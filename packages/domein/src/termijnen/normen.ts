import { familieVan, type MaatregelType } from '../feiten/codes.ts'
import type { Lengte } from '../kalender/algemene-termijnenwet.ts'

/**
 * How the last day of a clock follows from its start.
 * - WERKDAG: counted in working days. - ATW: counted forward, shifts under the Algemene termijnenwet.
 * - VAST: never shifts. - TERUG: counted back from a day, never later (Algemene termijnenwet art. 1 lid 2).
 */
export type Regel = 'WERKDAG' | 'ATW' | 'VAST' | 'TERUG'

export type Onderwerp = 'eerste_contact' | 'plan' | 'einddatum'

export type NormLengte = Lengte | { readonly werkdagen: number }

/** `zeker`: the text of the law was read, in the version of `gelezen`. Otherwise `voorbehoud` says what is not certain. */
export interface Zekerheid {
  readonly zeker: boolean
  readonly gelezen: string | null
  readonly voorbehoud: string | null
}

export interface Norm {
  readonly id: string
  readonly naam: string
  readonly onderwerp: Onderwerp
  readonly soort: 'wettelijk' | 'afgeleid' | 'rechterlijk'
  readonly regel: Regel
  /** `null`: the order of the court says how long. */
  readonly lengte: NormLengte | null
  readonly bron: string
  readonly url: string | null
  readonly zekerheid: Zekerheid
}

const besluitJeugdwet = 'https://wetten.overheid.nl/BWBR0035779'
const jeugdwet = 'https://wetten.overheid.nl/BWBR0034925'
const burgerlijkWetboek = 'https://wetten.overheid.nl/BWBR0002656'

const eersteContact = {
  onderwerp: 'eerste_contact',
  soort: 'wettelijk',
  regel: 'WERKDAG',
  lengte: { werkdagen: 5 },
  url: besluitJeugdwet,
} as const
const besluitGelezen: Zekerheid = {
  zeker: false,
  gelezen: '28 februari 2017',
  voorbehoud: 'De tekst van het Besluit Jeugdwet is gelezen in de versie van 2017; het begrip werkdag staat er niet in.',
}
const einddatum = {
  onderwerp: 'einddatum',
  regel: 'VAST',
  lengte: null,
  naam: 'Einddatum van de beschikking',
  soort: 'rechterlijk',
} as const

export const normen = {
  'JB-001': {
    id: 'JB-001',
    naam: 'Eerste contact bij (voorlopige) ondertoezichtstelling',
    bron: 'Besluit Jeugdwet art. 4.2.2 lid 1',
    zekerheid: besluitGelezen,
    ...eersteContact,
  },
  'JB-004': {
    id: 'JB-004',
    naam: 'Eerste contact bij voogdij',
    bron: 'Besluit Jeugdwet art. 4.2.1',
    zekerheid: besluitGelezen,
    ...eersteContact,
  },
  'JR-001': {
    id: 'JR-001',
    naam: 'Eerste contact bij jeugdreclassering',
    bron: 'Besluit Jeugdwet art. 4.2.3',
    zekerheid: besluitGelezen,
    ...eersteContact,
  },
  'JB-011': {
    id: 'JB-011',
    naam: 'Plan van aanpak',
    onderwerp: 'plan',
    soort: 'wettelijk',
    regel: 'ATW',
    lengte: { weken: 6 },
    bron: 'Jeugdwet art. 4.1.3 lid 5',
    url: jeugdwet,
    zekerheid: {
      zeker: true,
      gelezen: '1 januari 2025',
      voorbehoud:
        'De wet telt vanaf de dag waarop van een familiegroepsplan is afgezien; waar die dag niet bekend is, telt Houvast vanaf de kennisgeving.',
    },
  },
  'JB-012': {
    id: 'JB-012',
    naam: 'Plan van aanpak bij voogdij of jeugdreclassering',
    onderwerp: 'plan',
    soort: 'afgeleid',
    regel: 'ATW',
    lengte: { weken: 6 },
    bron: 'Jeugdwet art. 4.1.2 en 4.1.3 lid 5',
    url: jeugdwet,
    zekerheid: {
      zeker: false,
      gelezen: '1 januari 2025',
      voorbehoud: 'De wet noemt hier geen beginpunt; de inspectie hanteert zes weken, Houvast telt vanaf de kennisgeving.',
    },
  },
  'JB-013': {
    id: 'JB-013',
    naam: 'Plan van aanpak binnen de termijn van de rechter',
    onderwerp: 'plan',
    soort: 'rechterlijk',
    regel: 'VAST',
    lengte: null,
    bron: 'de beschikking, in plaats van Jeugdwet art. 4.1.3 lid 5',
    url: null,
    zekerheid: {
      zeker: false,
      gelezen: null,
      voorbehoud:
        'Of de termijn begint bij de beschikking of bij de kennisgeving, staat in de beschikking; Houvast telt vanaf de kennisgeving.',
    },
  },
  'OTS-001': {
    id: 'OTS-001',
    bron: 'de beschikking; BW art. 1:258 en 1:260',
    url: burgerlijkWetboek,
    zekerheid: { zeker: true, gelezen: '1 juli 2023', voorbehoud: null },
    ...einddatum,
  },
  'VOTS-001': {
    id: 'VOTS-001',
    bron: 'de beschikking; BW art. 1:257 lid 2',
    url: burgerlijkWetboek,
    zekerheid: { zeker: true, gelezen: '1 juli 2023', voorbehoud: null },
    ...einddatum,
  },
  'BES-001': {
    id: 'BES-001',
    bron: 'de beschikking',
    url: null,
    zekerheid: {
      zeker: false,
      gelezen: null,
      voorbehoud:
        'Een door de rechter bepaalde dag schuift niet; dat volgt uit de tekst van de Algemene termijnenwet en is niet apart nagekeken.',
    },
    ...einddatum,
  },
} as const satisfies Record<string, Norm>

export type NormId = keyof typeof normen

export function normVanEersteContact(type: MaatregelType): Norm | null {
  const familie = familieVan(type)
  if (familie === null) return null
  if (familie === 'JR') return normen['JR-001']
  return type === '11' || type === '12' ? normen['JB-001'] : normen['JB-004']
}

export function normVanPlan(type: MaatregelType, isTermijnVanRechter: boolean): Norm | null {
  if (familieVan(type) === null) return null
  if (isTermijnVanRechter) return normen['JB-013']
  return type === '11' || type === '12' ? normen['JB-011'] : normen['JB-012']
}

export function normVanEinddatum(type: MaatregelType): Norm | null {
  if (familieVan(type) === null) return null
  if (type === '11') return normen['OTS-001']
  return type === '12' ? normen['VOTS-001'] : normen['BES-001']
}
