import { type Familie, familieVan, type MaatregelType } from '../feiten/codes.ts'
import { getNorm, type Norm } from './normen/index.ts'

/** What a clock of a measure is about. */
export type Onderwerp = 'eerste_contact' | 'plan' | 'einddatum'

/** A norm that makes a clock of every measure. */
export interface Kloknorm extends Norm {
  readonly onderwerp: Onderwerp
}

const eersteContact = { onderwerp: 'eerste_contact' } as const
const plan = { onderwerp: 'plan' } as const
/** The court has set the last day; the longest that it may set is a norm beside it. */
const einddatum = { onderwerp: 'einddatum', naam: 'Einddatum van de beschikking', soort: 'rechterlijk', lengte: null } as const

export const normen = {
  'JB-001': { ...getNorm('JB-001'), ...eersteContact },
  'JB-004': { ...getNorm('JB-004'), ...eersteContact },
  'JR-001': { ...getNorm('JR-001'), ...eersteContact },
  'JB-011': { ...getNorm('JB-011'), ...plan },
  'JB-012': { ...getNorm('JB-012'), ...plan },
  'JB-013': { ...getNorm('JB-013'), ...plan },
  'OTS-001': { ...getNorm('OTS-001'), ...einddatum, bron: 'de beschikking; BW art. 1:258 en 1:260' },
  'VOTS-001': { ...getNorm('VOTS-001'), ...einddatum, bron: 'de beschikking; BW art. 1:257 lid 2' },
  'BES-001': {
    ...einddatum,
    id: 'BES-001',
    gebeurtenis: 'een beschikking noemt een einddatum',
    vanaf: 'de ingangsdatum in de beschikking',
    regel: 'VAST',
    wie: 'De rechter bepaalt de duur.',
    bron: 'de beschikking',
    url: null,
    let: null,
    zekerheid: {
      zeker: false,
      gelezen: null,
      voorbehoud:
        'Een door de rechter bepaalde dag schuift niet; dat volgt uit de tekst van de Algemene termijnenwet en is niet apart nagekeken.',
    },
  },
} as const satisfies Record<string, Kloknorm>

export type NormId = keyof typeof normen

export function normVanEersteContact(type: MaatregelType, familie: Familie | null = familieVan(type)): Kloknorm | null {
  if (familie === null) return null
  if (familie === 'JR') return normen['JR-001']
  return type === '11' || type === '12' ? normen['JB-001'] : normen['JB-004']
}

export function normVanPlan(
  type: MaatregelType,
  isTermijnVanRechter: boolean,
  familie: Familie | null = familieVan(type),
): Kloknorm | null {
  if (familie === null) return null
  if (isTermijnVanRechter) return normen['JB-013']
  return type === '11' || type === '12' ? normen['JB-011'] : normen['JB-012']
}

export function normVanEinddatum(type: MaatregelType): Kloknorm | null {
  if (familieVan(type) === null) return null
  if (type === '11') return normen['OTS-001']
  return type === '12' ? normen['VOTS-001'] : normen['BES-001']
}
