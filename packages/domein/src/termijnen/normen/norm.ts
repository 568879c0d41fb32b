import type { Lengte } from '../../kalender/algemene-termijnenwet.ts'
import type { Datum } from '../../kalender/datum.ts'

/**
 * How the last day follows from the start.
 * - WERKDAG: counted in working days. - ATW: counted forward, shifts under the Algemene termijnenwet. - VAST: never shifts.
 * - TERUG: counted back from a day, never later (Algemene termijnenwet art. 1 lid 2). - EU: counted as Regulation 1182/71 does.
 * - BELEID: a guideline, an agreement or no number at all; what has a number does not shift.
 */
export const eindregels = ['WERKDAG', 'ATW', 'VAST', 'TERUG', 'EU', 'BELEID'] as const
export type Eindregel = (typeof eindregels)[number]

/**
 * - wettelijk, afgeleid: from the law, or read into it. - maximum: the longest that may be ordered. - verval: after it a title has lapsed.
 * - rechterlijk: the court says how long. - waarborg: no number of days, but a thing that must be there. - vervallen: was law once.
 * - toekomst: a bill, off until a day is set. - The rest is not law, and says whose agreement it is.
 */
export const normsoorten = [
  'wettelijk',
  'afgeleid',
  'maximum',
  'verval',
  'rechterlijk',
  'waarborg',
  'vervallen',
  'toekomst',
  'rekenregel',
  'bewaartermijn',
  'richtlijn',
  'streefnorm',
  'praktijk',
  'instelling',
  'werkafspraak',
  'veldnorm',
  'beleid',
  'monitor',
] as const
export type Normsoort = (typeof normsoorten)[number]

const wet: ReadonlySet<Normsoort> = new Set([
  'wettelijk',
  'afgeleid',
  'maximum',
  'verval',
  'rechterlijk',
  'waarborg',
  'rekenregel',
  'bewaartermijn',
])

/** The law or a court asks it; the rest is an agreement, and who does not meet it breaks no law. */
export const isWet = ({ soort }: Pick<Norm, 'soort'>): boolean => wet.has(soort)

export type NormLengte = Lengte | { readonly werkdagen: number }

/** `zeker`: the text of the law was read, in the version of `gelezen`. Otherwise `voorbehoud` says what is not certain. */
export interface Zekerheid {
  readonly zeker: boolean
  readonly gelezen: string | null
  readonly voorbehoud: string | null
}

/** Another length in a circumstance that has to be named. */
export interface Keuze {
  readonly naam: string
  readonly lengte: NormLengte
  readonly uitleg: string
}

export interface Norm {
  readonly id: string
  readonly naam: string
  readonly soort: Normsoort
  /** What sets it going. */
  readonly gebeurtenis: string
  /** The day that is counted from; for TERUG the day that is counted back from. */
  readonly vanaf: string
  /** `null`: no number, or one that the order of the court or a regulation of one's own gives. */
  readonly lengte: NormLengte | null
  readonly regel: Eindregel
  /** Who has to do what. */
  readonly wie: string
  readonly bron: string
  readonly url: string | null
  readonly let: string | null
  readonly zekerheid: Zekerheid
  readonly keuzes?: readonly Keuze[]
  /** Done by the day before: the law says before, not on. */
  readonly dagEerder?: true
  /** Deprivation of liberty: then the Algemene termijnenwet never lengthens (art. 4). */
  readonly vrijheidsbeneming?: true
  /** The days on which it holds, where they are known; `van` `null`: not yet. */
  readonly geldig?: { readonly van: Datum | null; readonly tot: Datum | null }
}

export const bronnen = {
  besluitJeugdwet: 'https://wetten.overheid.nl/BWBR0035779',
  jeugdwet: 'https://wetten.overheid.nl/BWBR0034925',
  burgerlijkWetboek: 'https://wetten.overheid.nl/BWBR0002656',
  rechtsvordering: 'https://wetten.overheid.nl/BWBR0001827',
} as const

export const gelezen = (versie: string, voorbehoud: string | null = null): Zekerheid => ({ zeker: true, gelezen: versie, voorbehoud })

/** The Jeugdwet as in force on that day was read for every norm that names it. */
export const jeugdwet2025 = gelezen('1 januari 2025')
/** Boek 1, titel 14. */
export const bw2023 = gelezen('1 juli 2023')
export const rv2026 = gelezen('2026')
export const besluit2017: Zekerheid = {
  zeker: false,
  gelezen: '28 februari 2017',
  voorbehoud: 'De tekst van het Besluit Jeugdwet is gelezen in de versie van 2017; het begrip werkdag staat er niet in.',
}
export const oud: Zekerheid = {
  zeker: false,
  gelezen: 'een oudere versie',
  voorbehoud: 'Gelezen in een oudere versie van de wet. Kijk na of de tekst nog zo luidt.',
}
export const uitRapport: Zekerheid = {
  zeker: false,
  gelezen: null,
  voorbehoud: 'Bekend uit een rapport of brief; de regeling zelf is niet gelezen.',
}
export const uitPraktijk: Zekerheid = {
  zeker: false,
  gelezen: null,
  voorbehoud: 'Bekend uit de praktijk. Er is geen wettekst voor gevonden.',
}
export const nietGevonden: Zekerheid = {
  zeker: false,
  gelezen: null,
  voorbehoud: 'Er is geen tekst met een getal gevonden. Stel zelf een termijn in en zeg waar die op rust.',
}
