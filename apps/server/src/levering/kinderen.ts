import {
  type Gelezen,
  isBijzonderBsn,
  type JeugdbeschermingRecord,
  type JeugdreclasseringRecord,
  type MachtigingRecord,
} from '@houvast/uitwisseling/levering'
import type { Sleutels } from '../db/sleutels.ts'
import type { Bekend } from './bekend.ts'
import type { Rij } from './rijen.ts'

export type CbsRecord = Gelezen<JeugdbeschermingRecord> | Gelezen<JeugdreclasseringRecord> | Gelezen<MachtigingRecord>

export function typeVan(record: CbsRecord): string {
  if ('typeMaatregel' in record) return record.typeMaatregel
  return 'typeMachtiging' in record ? record.typeMachtiging : record.typeJeugdreclassering
}

/** Who the CBS files are about. A BSN of nines or noughts identifies nobody: each such record is then a child of its own. */
export class Kinderen {
  readonly #bekend: Bekend
  readonly #sleutels: Sleutels
  /** The record that first named each child. */
  readonly #eerste = new Map<string, CbsRecord>()
  readonly #zonderBsn = new Map<string, string[]>()
  readonly #opPersoon = new Map<string, string[]>()
  readonly #keren = new Map<string, number>()

  constructor(bekend: Bekend, sleutels: Sleutels) {
    this.#bekend = bekend
    this.#sleutels = sleutels
  }

  getId(record: CbsRecord): string {
    const id = isBijzonderBsn(record.bsn) ? this.#idZonderBsn(record) : this.#bekend.kindId(record.bsn)
    if (!this.#eerste.has(id)) this.#eerste.set(id, record)
    return id
  }

  /** An authorisation without a BSN belongs to the one such child with the same birth date and sex, where there is exactly one. */
  getIdBijMachtiging(record: Gelezen<MachtigingRecord>): string {
    const zelfde = isBijzonderBsn(record.bsn) ? (this.#opPersoon.get(persoonVan(record)) ?? []) : []
    return zelfde.length === 1 && zelfde[0] ? zelfde[0] : this.getId(record)
  }

  /** Of a row that names only a BSN: null where that means nobody, or more than one. */
  findId(bsn: string): string | null {
    if (!isBijzonderBsn(bsn)) return this.#bekend.kindId(bsn)
    const kinderen = this.#zonderBsn.get(bsn) ?? []
    return kinderen.length === 1 ? (kinderen[0] ?? null) : null
  }

  ids(): Iterable<string> {
    return this.#eerste.keys()
  }

  *rijen(): Generator<Rij> {
    for (const [id, record] of this.#eerste) {
      const zonder = isBijzonderBsn(record.bsn)
      yield {
        id,
        bsn_soort: soortVan(record.bsn),
        bsn_versleuteld: zonder ? null : this.#sleutels.versleutelBsn(record.bsn),
        bsn_sleutelhash: zonder ? null : this.#bekend.bsnHash(record.bsn),
        bsn_laatste_cijfers: zonder ? null : record.bsn.slice(-3),
        geboortedatum: record.geboortedatum,
        geslacht: record.geslacht,
        postcode_of_gemeente: record.postcodeOfGemeente,
      }
    }
  }

  #idZonderBsn(record: CbsRecord): string {
    const { bsn, geboortedatum, geslacht, postcodeOfGemeente, datumAanvang } = record
    const gelijk = [soortVan(bsn), geboortedatum, geslacht, postcodeOfGemeente ?? '', typeVan(record), datumAanvang].join('|')
    const keer = (this.#keren.get(gelijk) ?? 0) + 1
    this.#keren.set(gelijk, keer)
    const id = this.#bekend.kindZonderBsnId(`${gelijk}|${keer}`)
    this.#zonderBsn.set(bsn, [...(this.#zonderBsn.get(bsn) ?? []), id])
    this.#opPersoon.set(persoonVan(record), [...(this.#opPersoon.get(persoonVan(record)) ?? []), id])
    return id
  }
}

const persoonVan = ({ bsn, geboortedatum, geslacht }: CbsRecord) => `${bsn}|${geboortedatum}|${geslacht}`
const soortVan = (bsn: string) => (bsn === '999999999' ? 'onbekend' : isBijzonderBsn(bsn) ? 'ongeboren' : 'bekend')
