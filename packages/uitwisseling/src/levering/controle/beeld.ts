import type { Datum } from '@houvast/domein/kalender'
import { kolomNaam } from '../bestanden.ts'
import type { Ernst } from '../bevinding.ts'
import type { Levering } from '../lezen/levering.ts'
import type { BestandNaam, Gelezen, RecordVan } from '../records.ts'
import { type Bekend, nietsBekend } from './bekend.ts'
import type { Kindrecord, Maatregelrecord } from './maatregelen.ts'
import { type Telling, type Toestand, Toestanden } from './toestand.ts'
import type { Verwijzingen } from './verwijzingen.ts'

/** A rule of data quality: what it says when it is broken, and where it looks. The sentence never holds a value from the delivery. */
export interface Regel {
  readonly code: string
  readonly ernst: Ernst
  readonly melding: string
  controleer(beeld: Beeld): void
}

/** What the rules see of a delivery, and where they leave their findings. */
export class Beeld {
  readonly levering: Levering
  readonly bekend: Bekend
  readonly toestanden: Toestanden
  private gelegd: Verwijzingen | null = null

  constructor(levering: Levering, bekend: Bekend = nietsBekend) {
    this.levering = levering
    this.bekend = bekend
    this.toestanden = new Toestanden(levering)
  }

  get leverdag(): Datum {
    return this.levering.leverdag
  }

  isAanwezig(bestand: BestandNaam): boolean {
    return this.levering.bestanden[bestand].bestand !== null && this.levering.bestanden[bestand].bruikbaar
  }

  /** Every record of a file that is good so far, with its index. */
  *goede<B extends BestandNaam>(bestand: B): Generator<[index: number, record: Gelezen<RecordVan[B]>]> {
    const { records } = this.levering.bestanden[bestand]
    for (let index = 0; index < records.length; index++) {
      const record = records[index]
      if (record !== undefined && this.toestanden.isGoed(bestand, index)) yield [index, record]
    }
  }

  /** A fout takes the record out of what can be registered. */
  meld<B extends BestandNaam>(
    regel: Omit<Regel, 'controleer'>,
    bestand: B,
    index: number,
    veld: (keyof RecordVan[B] & string) | null,
  ): void {
    const { records, bestand: naam } = this.levering.bestanden[bestand]
    const { code, ernst, melding } = regel
    const kolom = veld === null ? null : kolomNaam(veld)
    this.levering.bevindingen.meld({ bestand: naam ?? bestand, rij: records[index]?.rij ?? null, kolom, code, ernst, melding })
    if (ernst === 'fout') this.toestanden.zet(bestand, index, 'fout')
  }

  meldMaatregel(regel: Regel, { bestand, index }: Maatregelrecord, veld: 'datumAanvang' | 'datumEinde' | 'datumOvergedragen' | null): void {
    this.meld(regel, bestand, index, veld)
  }

  legVerwijzingen(verwijzingen: Verwijzingen): void {
    this.gelegd = verwijzingen
  }

  get verwijzingen(): Verwijzingen {
    if (!this.gelegd) throw new Error('De verwijzingen zijn nog niet gelegd.')
    return this.gelegd
  }

  /** Every distinct child of the CBS files. */
  get kinderen(): readonly Kindrecord[] {
    return this.verwijzingen.kinderen
  }

  /** Every measure, of either file. */
  get maatregelen(): readonly Maatregelrecord[] {
    return this.verwijzingen.maatregelen
  }

  toestandVan(bestand: BestandNaam, index: number): Toestand {
    return this.toestanden.van(bestand, index)
  }

  tel(bestand: BestandNaam): Telling {
    return this.toestanden.tel(bestand)
  }
}
