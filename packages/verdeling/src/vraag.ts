/** A criterion of urgency as the institution itself words and weighs it; nothing here computes it. */
export interface Criterium {
  readonly naam: string
  readonly omschrijving: string
  /** Points a child that meets it weighs more while it waits; 0 or more. */
  readonly gewicht: number
  /** Who is still being inducted gets no family that meets it. */
  readonly nietVoorStarter?: boolean
}

/** Children of one family that need a worker now: one proposal for all of them. */
export interface Gezin {
  readonly id: string
  /** Identifiers of the children, at least one. */
  readonly kinderen: readonly string[]
  /** In full families; without it 1 for the first child and 0.75 for each further one. */
  readonly werklast?: number
  readonly regio: string
  /** Without one of these a worker is no candidate. */
  readonly expertiseNodig?: readonly string[]
  readonly expertiseGewenst?: readonly string[]
  /** Days that the longest waiting child has waited. */
  readonly wachtdagen: number
  /** Names of the criteria that somebody found to hold. */
  readonly criteria?: readonly string[]
  /** Workers that one or more of the children had before. */
  readonly eerdereJeugdbeschermers?: readonly string[]
  /** Workers that have brothers or sisters now. */
  readonly jeugdbeschermersVanBroersEnZussen?: readonly string[]
}

export interface Jeugdbeschermer {
  readonly id: string
  readonly regio: string
  /** Full caseload in families for these hours, present and inducted. */
  readonly volledig: number
  /** Families carried now, in the same measure. */
  readonly bezet: number
  /** Share of the full caseload that the induction allows, 0 to 1. */
  readonly inwerkdeel?: number
  /** Share of the time absent in the coming period, 0 to 1. */
  readonly afwezigdeel?: number
  readonly expertise?: readonly string[]
}

export interface Reistijd {
  readonly van: string
  readonly naar: string
  /** One way, the same back. */
  readonly minuten: number
}

/** Points. A weight of 0 switches a consideration off. */
export interface Gewichten {
  /** For each child without a worker, before its criteria. */
  readonly kindZonderJeugdbeschermer: number
  /** After so many days of waiting a child weighs twice as much. */
  readonly verdubbelingInDagen: number
  readonly reisminuut: number
  /** For each wished expertise that is missing. */
  readonly gemisteExpertise: number
  /** Taken off for a worker whom the family knows. */
  readonly eerdereJeugdbeschermer: number
  /** Taken off for a worker who has brothers or sisters. */
  readonly broersEnZussen: number
  /** At a full caseload; in proportion below: who has much gets less. */
  readonly bezetting: number
}

export const standaardgewichten: Gewichten = {
  kindZonderJeugdbeschermer: 60,
  verdubbelingInDagen: 42,
  reisminuut: 0.5,
  gemisteExpertise: 8,
  eerdereJeugdbeschermer: 25,
  broersEnZussen: 25,
  bezetting: 6,
}

/** What a person decided about an earlier proposal. */
export interface Besluit {
  readonly gezin: string
  readonly jeugdbeschermer: string
  readonly besluit: 'aanvaard' | 'geweigerd'
}

export interface Verdeelvraag {
  readonly gezinnen: readonly Gezin[]
  readonly jeugdbeschermers: readonly Jeugdbeschermer[]
  readonly criteria?: readonly Criterium[]
  /** Pairs that are not named are too far; within a region it is 0 unless named. */
  readonly reistijden?: readonly Reistijd[]
  /** Minutes, one way. */
  readonly langsteReistijd?: number
  readonly gewichten?: Partial<Gewichten>
  readonly besluiten?: readonly Besluit[]
}

export const werklastVan = ({ werklast, kinderen }: Gezin): number => werklast ?? 1 + 0.75 * (kinderen.length - 1)

/** Room in families, net of induction, absence and what is carried; never below zero. */
export function ruimteVan({ volledig, bezet, inwerkdeel = 1, afwezigdeel = 0 }: Jeugdbeschermer): number {
  return Math.max(0, volledig * inwerkdeel * (1 - afwezigdeel) - bezet)
}

export const isStarter = ({ inwerkdeel = 1 }: Jeugdbeschermer): boolean => inwerkdeel < 1
