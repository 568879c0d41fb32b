import type { MaatregelType } from '@houvast/domein/feiten'
import { type Datum, vroegste } from '@houvast/domein/kalender'
import type { Levering } from '../lezen/levering.ts'
import type { Gelezen, JeugdbeschermingRecord, JeugdreclasseringRecord, MaatregelSleutel } from '../records.ts'
import { isBijzonderBsn } from './bekend.ts'
import type { Toestanden } from './toestand.ts'

/** A measure of either file, with what both share. */
export interface Maatregelrecord extends MaatregelSleutel {
  readonly bestand: 'jeugdbescherming' | 'jeugdreclassering'
  readonly index: number
  readonly record: Gelezen<JeugdbeschermingRecord> | Gelezen<JeugdreclasseringRecord>
  /** Of the child, in `kinderen`. */
  readonly kind: number
  readonly eersteDag: Datum
  /** Last day included; `null`: still running. */
  readonly laatsteDag: Datum | null
}

export interface Kindrecord {
  readonly bsn: string
  readonly bijzonder: boolean
  /** Its personal details; where records differ, the first wins. */
  readonly bron: { readonly bestand: CbsBestand; readonly index: number }
  readonly maatregelen: number[]
}

export type CbsBestand = 'jeugdbescherming' | 'machtiging-uithuisplaatsing' | 'jeugdreclassering'
export const cbsBestanden = ['jeugdbescherming', 'jeugdreclassering', 'machtiging-uithuisplaatsing'] as const

function sleutelVan({ bsn, typeMaatregel, datumAanvang }: MaatregelSleutel): string {
  return `${bsn}${typeMaatregel}${datumAanvang}`
}

/** Children and measures of a delivery, from the records that are good. */
export class Kinderregister {
  readonly kinderen: Kindrecord[] = []
  readonly maatregelen: Maatregelrecord[] = []
  readonly kindVan: Readonly<Record<CbsBestand, Int32Array>>
  private readonly opBsn = new Map<string, number>()
  private readonly bijzonder = new Map<string, number[]>()
  private readonly opSleutel = new Map<string, number | number[]>()
  /** Keys and BSNs of records that are left out: what refers to them hangs on them. */
  private readonly uitgevallen = new Set<string>()
  private readonly bestandUitgevallen: boolean

  constructor(levering: Levering, toestanden: Toestanden) {
    const { jeugdbescherming, jeugdreclassering } = levering.bestanden
    const machtigingen = levering.bestanden['machtiging-uithuisplaatsing']
    this.kindVan = {
      jeugdbescherming: new Int32Array(jeugdbescherming.records.length).fill(-1),
      jeugdreclassering: new Int32Array(jeugdreclassering.records.length).fill(-1),
      'machtiging-uithuisplaatsing': new Int32Array(machtigingen.records.length).fill(-1),
    }
    this.bestandUitgevallen = [jeugdbescherming, jeugdreclassering, machtigingen].some(({ bruikbaar }) => !bruikbaar)
    this.neemMaatregelen('jeugdbescherming', jeugdbescherming.records, toestanden, (record) => record.typeMaatregel)
    this.neemMaatregelen('jeugdreclassering', jeugdreclassering.records, toestanden, (record) => record.typeJeugdreclassering)
    for (const [index, { bsn }] of machtigingen.records.entries()) {
      if (toestanden.isGoed('machtiging-uithuisplaatsing', index)) this.neemKind(bsn, 'machtiging-uithuisplaatsing', index)
      else if (toestanden.van('machtiging-uithuisplaatsing', index) !== 'dubbel') this.uitgevallen.add(bsn)
    }
    for (const { bsn, typeMaatregel, datumAanvang } of jeugdbescherming.onleesbaar) this.valtUit(bsn, typeMaatregel, datumAanvang)
    for (const { bsn, typeJeugdreclassering, datumAanvang } of jeugdreclassering.onleesbaar)
      this.valtUit(bsn, typeJeugdreclassering, datumAanvang)
    for (const { bsn } of machtigingen.onleesbaar) if (bsn !== null) this.uitgevallen.add(bsn)
  }

  /** The measures that a row points at: more than one only where their keys are the same. */
  maatregelenVan(sleutel: MaatregelSleutel): readonly number[] {
    const gevonden = this.opSleutel.get(sleutelVan(sleutel))
    return gevonden === undefined ? [] : typeof gevonden === 'number' ? [gevonden] : gevonden
  }

  kinderenVan(bsn: string): readonly number[] {
    if (isBijzonderBsn(bsn)) return this.bijzonder.get(bsn) ?? []
    const kind = this.opBsn.get(bsn)
    return kind === undefined ? [] : [kind]
  }

  isUitgevallenKind(bsn: string): boolean {
    return this.bestandUitgevallen || this.uitgevallen.has(bsn)
  }

  isUitgevallenMaatregel(sleutel: MaatregelSleutel): boolean {
    return this.bestandUitgevallen || this.uitgevallen.has(sleutelVan(sleutel)) || this.uitgevallen.has(`${sleutel.bsn}?`)
  }

  private neemMaatregelen<R extends Gelezen<JeugdbeschermingRecord> | Gelezen<JeugdreclasseringRecord>>(
    bestand: 'jeugdbescherming' | 'jeugdreclassering',
    records: readonly R[],
    toestanden: Toestanden,
    typeVan: (record: R) => MaatregelType,
  ): void {
    for (const [index, record] of records.entries()) {
      const sleutel = { bsn: record.bsn, typeMaatregel: typeVan(record), datumAanvang: record.datumAanvang }
      if (!toestanden.isGoed(bestand, index)) {
        if (toestanden.van(bestand, index) !== 'dubbel') this.valtUit(sleutel.bsn, sleutel.typeMaatregel, sleutel.datumAanvang)
        continue
      }
      const kind = this.neemKind(record.bsn, bestand, index)
      const nummer = this.maatregelen.length
      const { datumEinde, datumOvergedragen, datumOvergedragenGekregen } = record
      const laatsteDag = datumEinde && datumOvergedragen ? vroegste(datumEinde, datumOvergedragen) : (datumEinde ?? datumOvergedragen)
      this.maatregelen.push({
        ...sleutel,
        bestand,
        index,
        record,
        kind,
        eersteDag: datumOvergedragenGekregen ?? record.datumAanvang,
        laatsteDag,
      })
      this.kinderen[kind]?.maatregelen.push(nummer)
      const tekst = sleutelVan(sleutel)
      const eerder = this.opSleutel.get(tekst)
      if (eerder === undefined) this.opSleutel.set(tekst, nummer)
      else if (typeof eerder === 'number') this.opSleutel.set(tekst, [eerder, nummer])
      else eerder.push(nummer)
    }
  }

  private neemKind(bsn: string, bestand: CbsBestand, index: number): number {
    const bijzonder = isBijzonderBsn(bsn)
    let kind = bijzonder ? undefined : this.opBsn.get(bsn)
    if (kind === undefined) {
      kind = this.kinderen.length
      this.kinderen.push({ bsn, bijzonder, bron: { bestand, index }, maatregelen: [] })
      if (bijzonder) this.bijzonderen(bsn).push(kind)
      else this.opBsn.set(bsn, kind)
    }
    this.kindVan[bestand][index] = kind
    return kind
  }

  private bijzonderen(bsn: string): number[] {
    const lijst = this.bijzonder.get(bsn) ?? []
    this.bijzonder.set(bsn, lijst)
    return lijst
  }

  private valtUit(bsn: string | null, typeMaatregel: MaatregelType | null, datumAanvang: Datum | null): void {
    if (bsn === null) return
    this.uitgevallen.add(bsn)
    this.uitgevallen.add(typeMaatregel !== null && datumAanvang !== null ? sleutelVan({ bsn, typeMaatregel, datumAanvang }) : `${bsn}?`)
  }
}
