import { bestandNamen } from '../bestanden.ts'
import type { Levering } from '../lezen/levering.ts'
import type { BestandNaam } from '../records.ts'

/**
 * - `goed`: to be registered.
 * - `fout`: has a fout of its own.
 * - `hangt`: refers to a record that is left out.
 * - `dubbel`: the second copy of the same row.
 * - `niet-te-plaatsen`: refers by a BSN that identifies nobody to more or fewer than one child.
 */
const toestanden = ['goed', 'fout', 'hangt', 'dubbel', 'niet-te-plaatsen'] as const
export type Toestand = (typeof toestanden)[number]

export interface Telling extends Readonly<Record<Toestand, number>> {
  /** Rows that could not become a record; they are `fout` as well. */
  readonly onleesbaar: number
}

/** What becomes of each record. The first reason stays. */
export class Toestanden {
  private readonly levering: Levering
  private readonly perBestand = new Map<BestandNaam, Uint8Array>()

  constructor(levering: Levering) {
    this.levering = levering
    for (const naam of bestandNamen) this.perBestand.set(naam, new Uint8Array(levering.bestanden[naam].records.length))
  }

  van(bestand: BestandNaam, index: number): Toestand {
    return toestanden[this.perBestand.get(bestand)?.[index] ?? 0] ?? 'goed'
  }

  isGoed(bestand: BestandNaam, index: number): boolean {
    return this.perBestand.get(bestand)?.[index] === 0
  }

  zet(bestand: BestandNaam, index: number, toestand: Exclude<Toestand, 'goed'>): void {
    const vak = this.perBestand.get(bestand)
    if (vak && vak[index] === 0) vak[index] = toestanden.indexOf(toestand)
  }

  tel(bestand: BestandNaam): Telling {
    const aantallen = new Array<number>(toestanden.length).fill(0)
    for (const toestand of this.perBestand.get(bestand) ?? []) aantallen[toestand] = (aantallen[toestand] ?? 0) + 1
    const geteld = Object.fromEntries(toestanden.map((toestand, i) => [toestand, aantallen[i] ?? 0])) as Record<Toestand, number>
    return { ...geteld, onleesbaar: this.levering.bestanden[bestand].onleesbaar.length }
  }
}
