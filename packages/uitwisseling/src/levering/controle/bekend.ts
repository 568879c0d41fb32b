import type { MaatregelSleutel } from '../records.ts'

/** What is registered already, so that a delivery may refer to it. */
export interface Bekend {
  readonly team: (code: string) => boolean
  readonly medewerker: (personeelsnummer: string) => boolean
  readonly kind: (bsn: string) => boolean
  readonly maatregel: (sleutel: MaatregelSleutel) => boolean
}

export const nietsBekend: Bekend = { team: () => false, medewerker: () => false, kind: () => false, maatregel: () => false }

/** A BSN of nines (unknown) or noughts (unborn) identifies nobody: each record is a child of its own. */
export function isBijzonderBsn(bsn: string): boolean {
  return bsn === '999999999' || bsn === '000000000'
}
