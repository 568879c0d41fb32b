/** Where a value comes from: a publication, Statistics Netherlands, the institution itself, or nowhere better than an estimate. */
export type Bron = 'gepubliceerd' | 'cbs' | 'eigen' | 'aanname'

export interface Parameter {
  readonly waarde: number
  readonly eenheid: string
  readonly bron: Bron
  /** When the source was published, or the estimate was made. */
  readonly datum: string
  readonly toelichting: string
}

const brief = { bron: 'gepubliceerd', datum: '2025-06-16' } as const
const cbs2022 = { bron: 'cbs', datum: '2023-10-31' } as const
const aanname = { bron: 'aanname', datum: '2026-11-22' } as const

/** Every number that the national scenario rests on. */
export const parameters = {
  kinderen: { waarde: 31_230, eenheid: 'kinderen', ...brief, toelichting: 'Kamerbrief 16 juni 2025, peildatum 1 april 2025' },
  kinderenJb: {
    waarde: 25_423,
    eenheid: 'kinderen',
    ...brief,
    toelichting: 'kinderen met een jeugdbeschermingsmaatregel; de andere hebben alleen jeugdreclassering',
  },
  deelOts: { waarde: 19_390 / 29_070, eenheid: 'deel van JB', ...cbs2022, toelichting: 'stand eind 2022: 19.390 van 29.070' },
  deelVots: { waarde: 355 / 29_070, eenheid: 'deel van JB', ...cbs2022, toelichting: 'stand eind 2022: 355 van 29.070' },
  verblijfOts: { waarde: 2.33, eenheid: 'jaar', ...cbs2022, toelichting: 'stroom 2022: uitstroom 9.000 op 20.640 gemiddeld' },
  verblijfVots: { waarde: 0.23, eenheid: 'jaar', ...cbs2022, toelichting: 'stroom 2022: uitstroom 1.345' },
  verblijfVoogdij: { waarde: 7.0, eenheid: 'jaar', ...cbs2022, toelichting: 'stroom 2022: uitstroom 1.325 op 9.280 gemiddeld' },
  verblijfJr: { waarde: 0.92, eenheid: 'jaar', ...cbs2022, toelichting: 'stroom 2022: uitstroom 5.405 op 4.970 gemiddeld' },
  instellingen: { waarde: 13, eenheid: 'instellingen', ...brief, toelichting: 'gecertificeerde instellingen; hun grootte is geschat' },
  plaatsen: {
    waarde: 2_805,
    eenheid: 'plaatsen',
    ...aanname,
    toelichting: 'geijkt: met vacatures en langdurig zieken eraf 12,0 kinderen per werkende medewerker',
  },
  caseload: {
    waarde: 11.13,
    eenheid: 'kinderen',
    ...aanname,
    toelichting: 'geijkt op de wachtlijst: tot hoeveel kinderen een medewerker er een gezin bij krijgt',
  },
  caseloadSpreiding: {
    waarde: 1.0,
    eenheid: 'kinderen',
    ...aanname,
    toelichting: 'geijkt op het deel van de instellingen onder 3%: standaardafwijking tussen instellingen',
  },
  voorrangStart: { waarde: 0.645, eenheid: 'kans', ...aanname, toelichting: 'geijkt op start en intern (518 en 840)' },
  verloop: { waarde: 0.161, eenheid: 'per jaar', ...brief, toelichting: 'verloop april 2025' },
  vacatureDagen: { waarde: 60, eenheid: 'dagen', ...aanname, toelichting: 'van vertrek tot eerste werkdag van de opvolger' },
  vacatureSpreiding: { waarde: 0.5, eenheid: 'standaardafwijking van de logaritme', ...aanname, toelichting: 'lognormaal' },
  langZiekPerJaar: {
    waarde: 0.12,
    eenheid: 'per medewerker per jaar',
    ...aanname,
    toelichting: 'met 150 dagen samen 4,9% van het verzuim van 7,3%',
  },
  langZiekDagen: { waarde: 150, eenheid: 'dagen', ...aanname, toelichting: 'gemiddelde duur' },
  overdrachtNaDagen: { waarde: 14, eenheid: 'dagen', ...aanname, toelichting: 'daarna krijgen de kinderen een ander' },
  kortZiekPerJaar: {
    waarde: 1.5,
    eenheid: 'per medewerker per jaar',
    ...aanname,
    toelichting: 'met 7 dagen samen 2,9% van het verzuim van 7,3%',
  },
  kortZiekDagen: { waarde: 7, eenheid: 'dagen', ...aanname, toelichting: 'gemiddelde duur' },
  contactwerkDagen: { waarde: 2, eenheid: 'dagen', ...aanname, toelichting: 'van vaste jeugdbeschermer tot eerste contact' },
  planwerkDagen: { waarde: 25, eenheid: 'dagen', ...aanname, toelichting: 'van vaste jeugdbeschermer tot vastgesteld plan' },
} satisfies Record<string, Parameter>

export type Parameternaam = keyof typeof parameters
export type Waarden = Record<Parameternaam, number>

export const standaardwaarden = Object.fromEntries(Object.entries(parameters).map(([naam, { waarde }]) => [naam, waarde])) as Waarden
