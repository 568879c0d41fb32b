/** What an institution looks like. Shares and rates follow published figures; the source stands beside each. */
export interface Instelling {
  readonly naam: string
  /** Prefix of team codes and personnel numbers. */
  readonly code: string
  readonly zaad: number
  /** Running children on the last day, about. */
  readonly kinderen: number
  readonly teams: number
  readonly jarenHistorie: number
  /** Contacts are written for this many last months; the first contact of a measure always. */
  readonly contactMaanden: number
  /** Slots that the institution tries to have, as a share of its children: how tight it is. */
  readonly ruimte: number
  /** How often freed room goes to a child that waits since the start, where others wait too. */
  readonly startEerst: number
}

/** The jeugdregio's in which the teams work, in turn. */
export const demoRegios = ['Eemland', 'Utrecht stad', 'Lekstroom'] as const

/** GI Voorbeeld: about 2,400 children, 13 teams, five years. */
export const voorbeeld: Instelling = {
  naam: 'GI Voorbeeld',
  code: 'V',
  zaad: 7,
  kinderen: 2_400,
  teams: 13,
  jarenHistorie: 5,
  contactMaanden: 18,
  ruimte: 1.07,
  startEerst: 0.45,
}

/** Thirteen institutions of different size and tightness, together about 31,000 children (letter of 16 June 2025). */
export function landelijk(opties: { jarenHistorie: number; contactMaanden: number }): Instelling[] {
  const omvang = [5_200, 4_300, 3_900, 3_200, 2_900, 2_500, 2_100, 1_800, 1_500, 1_200, 1_000, 800, 600]
  return omvang.map((kinderen, nummer) => ({
    naam: `GI ${nummer + 1}`,
    code: `G${String(nummer + 1).padStart(2, '0')}`,
    zaad: 31_000 + nummer,
    kinderen,
    teams: Math.max(3, Math.round(kinderen / 185)),
    ruimte: 1.03 + 0.005 * nummer,
    startEerst: 0.58,
    ...opties,
  }))
}

/** Yearly rates and mean stays in days: CBS longreads 2022–2023; turnover 16.1%, long sickness 0.12 a year of 150 days, short 1.5 a year of 7 days. */
export const kansen = {
  verloopPerJaar: 0.161,
  langZiekPerJaar: 0.12,
  langZiekDagen: 150,
  kortZiekPerJaar: 1.5,
  kortZiekDagen: 7,
  kinderenPerFte: 12.6,
  gezinsgrootte: [
    [1, 0.5],
    [2, 0.3],
    [3, 0.15],
    [4, 0.05],
  ],
  /** Stock share of running children, and mean stay. */
  soorten: [
    { soort: 'ots', aandeel: 0.55, dagen: 840 },
    { soort: 'voogdij', aandeel: 0.27, dagen: 2_400 },
    { soort: 'jr', aandeel: 0.18, dagen: 336 },
  ],
} as const

export type Soort = (typeof kansen.soorten)[number]['soort']
