import { jeugdbeschermingsmaatregelen, jeugdreclasseringsmaatregelen, type MaatregelType } from '../feiten/codes.ts'
import type { Datum } from '../kalender/datum.ts'
import type { GebeurtenisSoort } from './gebeurtenis.ts'
import type { Klokregel } from './klokregels.ts'
import { type CatalogusId, getNorm, type Norm, type NormLengte, nietGevonden } from './normen/index.ts'

/** How an agreement of one's own is counted; a length in working days always counts as such. */
export const eigenRegels = ['VAST', 'ATW'] as const
export const lengteEenheden = ['werkdagen', 'dagen', 'weken', 'maanden', 'jaren'] as const
export const eigenGroepen = ['alle', 'jeugdbescherming', 'jeugdreclassering'] as const

/** What starts a clock of one's own: of these Houvast knows for every measure whether it happened. */
export const eigenBegin = [
  'maatregel_ontvangen',
  'maatregel_begonnen',
  'beschikking_gegeven',
  'plan_vastgesteld',
  'einddatum',
] as const satisfies readonly GebeurtenisSoort[]

export const eigenGehaald = [
  'eerste_contact_jeugdige',
  'eerste_contact_ouder',
  'medewerker_aangewezen',
  'plan_vastgesteld',
  'plan_geevalueerd',
  'verlenging_besproken',
  'verlenging_verzocht',
  'verslag_aan_om',
] as const satisfies readonly GebeurtenisSoort[]

/** An agreement of the institution: beside a norm of the catalogue, never instead of it. */
export interface EigenNorm {
  readonly code: string
  readonly naam: string
  readonly naast: CatalogusId | null
  readonly begint: (typeof eigenBegin)[number]
  readonly gehaald: (typeof eigenGehaald)[number]
  readonly groep: (typeof eigenGroepen)[number]
  readonly aantal: number
  readonly eenheid: (typeof lengteEenheden)[number]
  readonly regel: (typeof eigenRegels)[number]
  readonly wie: string
  /** Who decided it and where that is written. */
  readonly besluit: string
  readonly van: Datum
  readonly tot: Datum | null
}

const groepen: Record<EigenNorm['groep'], readonly MaatregelType[]> = {
  alle: Object.keys({ ...jeugdbeschermingsmaatregelen, ...jeugdreclasseringsmaatregelen }) as MaatregelType[],
  jeugdbescherming: Object.keys(jeugdbeschermingsmaatregelen) as MaatregelType[],
  jeugdreclassering: Object.keys(jeugdreclasseringsmaatregelen) as MaatregelType[],
}

const lengteVan = ({ aantal, eenheid }: EigenNorm): NormLengte => ({ [eenheid]: aantal }) as unknown as NormLengte

/** As a norm, to be shown beside the others. It counts back where it begins at the end date. */
export function normVanEigen(eigen: EigenNorm): Norm {
  const naast = eigen.naast === null ? null : getNorm(eigen.naast)
  return {
    id: eigen.code,
    naam: eigen.naam,
    soort: 'instelling',
    gebeurtenis: '',
    vanaf: '',
    lengte: lengteVan(eigen),
    regel: eigen.begint === 'einddatum' ? 'TERUG' : eigen.eenheid === 'werkdagen' ? 'WERKDAG' : eigen.regel,
    wie: eigen.wie,
    bron: `besluit van de instelling: ${eigen.besluit}`,
    url: null,
    let: naast && `Staat naast norm ${naast.id} (${naast.bron}). Die geldt onverkort.`,
    zekerheid: { ...nietGevonden, voorbehoud: null },
    geldig: { van: eigen.van, tot: eigen.tot },
  }
}

export function klokregelVanEigen(eigen: EigenNorm): Klokregel {
  return {
    norm: normVanEigen(eigen),
    begint: eigen.begint,
    gehaald: [eigen.gehaald],
    vervalt: ['maatregel_geeindigd'],
    bij: groepen[eigen.groep],
  }
}
