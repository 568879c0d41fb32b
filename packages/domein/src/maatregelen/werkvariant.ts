import { type Datum, plusMaanden } from '../kalender/datum.ts'

/** Methodegetrouw: as the method says, which is what holds where nothing else was decided. Minimaal: only what safety and law require, for a while. */
export const werkvarianten = ['methodegetrouw', 'minimaal'] as const
export type Werkvariant = (typeof werkvarianten)[number]

/** Months that one decision to work minimally may hold. Our own rule; no law. */
export const hoogsteMaandenMinimaal = 3

export interface Variantbesluit {
  readonly variant: Werkvariant
  readonly van: Datum
  /** The last day, included; null with methodegetrouw, which needs no end. */
  readonly tot: Datum | null
}

/** May this be decided so: minimal work has an end, within three months. */
export const isBegrensd = ({ variant, van, tot }: Variantbesluit): boolean =>
  variant === 'methodegetrouw' ? tot === null : tot !== null && tot >= van && tot < plusMaanden(van, hoogsteMaandenMinimaal)

/** Which variant holds on a day, and whether a decision is due because minimal work ended by itself. The last decision that has begun is the one that counts. */
export function variantOp(
  besluiten: readonly Variantbesluit[],
  dag: Datum,
): { variant: Werkvariant; tot: Datum | null; vraagtBesluit: boolean } {
  const laatste = besluiten
    .filter(({ van }) => van <= dag)
    .reduce<Variantbesluit | null>((tot, een) => (tot === null || een.van >= tot.van ? een : tot), null)
  if (laatste === null || laatste.variant === 'methodegetrouw') return { variant: 'methodegetrouw', tot: null, vraagtBesluit: false }
  const voorbij = laatste.tot !== null && laatste.tot < dag
  return voorbij
    ? { variant: 'methodegetrouw', tot: laatste.tot, vraagtBesluit: true }
    : { variant: 'minimaal', tot: laatste.tot, vraagtBesluit: false }
}
