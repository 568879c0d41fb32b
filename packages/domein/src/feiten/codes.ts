/** Code lists of CBS Beleidsinformatie Jeugd, protocol version 7 (Regeling Jeugdwet, bijlage 2). */
export const jeugdbeschermingsmaatregelen = {
  '11': 'Ondertoezichtstelling',
  '12': 'Voorlopige ondertoezichtstelling',
  '21': 'Voogdij',
  '22': 'Voorlopige voogdij',
  '23': 'Tijdelijke voogdij',
} as const

export const jeugdreclasseringsmaatregelen = {
  '41': 'Toezicht en begeleiding, gedwongen kader',
  '42': 'Toezicht en begeleiding, vrijwillig kader',
  '50': 'ITB Harde Kern',
  '51': 'ITB Criem',
  '61': 'Scholings- en trainingsprogramma',
  '62': 'Gedragsbeïnvloedende maatregel',
  '63': 'Voorbereiding gedragsbeïnvloedende maatregel',
} as const

export const preventieveMaatregelen = { '31': 'Activiteiten in het preventief justitieel kader' } as const

export const maatregelTypes = { ...jeugdbeschermingsmaatregelen, ...jeugdreclasseringsmaatregelen, ...preventieveMaatregelen } as const

export const machtigingTypes = {
  '71': 'Machtiging gesloten plaatsing',
  '72': 'Machtiging uithuisplaatsing',
} as const

/** Why a measure ended, as the CBS asks it; of jeugdreclassering it has not asked since 2021. */
export const redenenBeeindiging = {
  '01': 'Bereiken meerderjarigheid',
  '02': 'Tussentijdse opheffing',
  '03': 'Niet verlengd',
  '04': 'Beëindiging volgens plan',
  '05': 'Gezagsbeëindigende maatregel',
  '06': 'Overlijden jeugdige',
  '07': 'VOTS omgezet in OTS',
  '11': 'Bereiken meerderjarigheid',
  '12': 'Voogdij naar pleegouder',
  '13': 'Voogdij naar contactpersoon (burgervoogd)',
  '14': 'Herstel gezag',
  '15': 'Overlijden jeugdige',
  '31': 'Einde activiteiten in het preventief justitieel kader',
} as const
export type RedenBeeindiging = keyof typeof redenenBeeindiging

export type MaatregelType = keyof typeof maatregelTypes
export type MachtigingType = keyof typeof machtigingTypes

/** JB: jeugdbescherming. JR: jeugdreclassering. Code 31 belongs to neither and is never counted. */
export type Familie = 'JB' | 'JR'

export function familieVan(type: MaatregelType): Familie | null {
  if (type in jeugdbeschermingsmaatregelen) return 'JB'
  if (type in jeugdreclasseringsmaatregelen) return 'JR'
  return null
}

export const functies = [
  'jeugdbeschermer',
  'jeugdreclasseerder',
  'ondersteunend',
  'gedragswetenschapper',
  'teamleider',
  'instroommedewerker',
  'jurist',
  'administratief',
  'overig',
] as const
export type Functie = (typeof functies)[number]

export const afwezigheidSoorten = ['ziekte', 'verlof', 'overig'] as const
export type AfwezigheidSoort = (typeof afwezigheidSoorten)[number]

export const toewijzingRollen = ['vast', 'waarnemend', 'contactpersoon'] as const
export type ToewijzingRol = (typeof toewijzingRollen)[number]

export const contactMet = ['jeugdige', 'ouder_met_gezag', 'ouder_zonder_gezag', 'verzorger', 'netwerk', 'professional'] as const
export type ContactMet = (typeof contactMet)[number]

export const contactWijzen = ['huisbezoek', 'kantoor', 'school', 'telefoon', 'beeldbellen', 'bericht'] as const
export type ContactWijze = (typeof contactWijzen)[number]

export const planSoorten = ['plan_van_aanpak', 'familiegroepsplan', 'veiligheidsplan', 'omgangsplan', 'toekomstplan'] as const
export type PlanSoort = (typeof planSoorten)[number]

export const taxatieOordelen = ['laag', 'midden', 'hoog'] as const
export type TaxatieOordeel = (typeof taxatieOordelen)[number]

export const taxatieGrondslagen = ['papier', 'gesprek', 'gezien'] as const
export type TaxatieGrondslag = (typeof taxatieGrondslagen)[number]

export const nalevingen = ['j', 'n', 'onbekend'] as const
export type Naleving = (typeof nalevingen)[number]
