import type { MaatregelType } from '@houvast/domein/feiten'

export type JeugdbeschermingType = '11' | '12' | '21' | '22' | '23'
export type JeugdreclasseringType = Exclude<MaatregelType, JeugdbeschermingType>

export const geslachten = ['V', 'M', 'O'] as const

/**
 * Why a measure ended, by type of measure.
 *
 * @source CBS Informatieprotocol Beleidsinformatie Jeugd v7, par. 5.3.1
 */
export const redenenOts = {
  '01': 'Bereiken meerderjarigheid',
  '02': 'Tussentijdse opheffing',
  '03': 'Niet verlengd',
  '04': 'Beëindiging volgens plan',
  '05': 'Gezagsbeëindigende maatregel',
  '06': 'Overlijden jeugdige',
  '07': 'VOTS omgezet in OTS',
} as const
export const redenenVoogdij = {
  '11': 'Bereiken meerderjarigheid',
  '12': 'Voogdij naar pleegouder',
  '13': 'Voogdij naar contactpersoon (burgervoogd)',
  '14': 'Herstel gezag',
  '15': 'Overlijden jeugdige',
} as const
export const redenenPreventief = { '31': 'Einde activiteiten in het preventief justitieel kader' } as const

/** Dynamic risk profile at the end of probation, against the beginning (par. 5.3.1). */
export const drpEindscores = { '41': 'Lager', '42': 'Even hoog', '43': 'Hoger' } as const
/** Par. 5.3.1. */
export const doorverwijzingen = { '51': 'Nee', '52': 'Ja' } as const
/** Par. 5.2.4. */
export const erkendeInterventies = { '01': 'Ja', '02': 'Nee' } as const
