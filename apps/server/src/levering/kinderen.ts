import type { Beeld, Kindrecord, Maatregelrecord } from '@houvast/uitwisseling/levering'
import type { Sleutels } from '../db/sleutels.ts'
import type { Bekend } from './bekend.ts'
import type { Rij } from './rijen.ts'

/** Who and what the CBS files are about: the ids, in the order of `beeld.kinderen` and `beeld.maatregelen`. */
export class Kinderen {
  readonly ids: readonly string[]
  readonly maatregelIds: readonly string[]
  /** Measures that say the same as an earlier one of the child, but for their end: only the first is registered. */
  readonly #herhaald = new Set<number>()
  readonly #nieuw: Uint8Array
  readonly #beeld: Beeld

  constructor(beeld: Beeld, bekend: Bekend, nieuwId: () => string) {
    this.#beeld = beeld
    const { kinderen, maatregelen } = beeld
    const keren = new Map<string, number>()
    this.#nieuw = new Uint8Array(kinderen.length)
    this.ids = kinderen.map((kind, nummer) => {
      const id = kind.bijzonder ? bekend.findKindZonderBsnId(kenmerkZonderBsn(beeld, kind, keren)) : bekend.findKindId(kind.bsn)
      if (id === null) this.#nieuw[nummer] = 1
      return id ?? nieuwId()
    })
    const maatregelIds = new Array<string>(maatregelen.length).fill('')
    for (const [nummer, kind] of kinderen.entries()) this.#geefIds(kind, this.ids[nummer] ?? '', maatregelIds, bekend)
    this.maatregelIds = maatregelIds
  }

  isEerste(maatregel: number): boolean {
    return !this.#herhaald.has(maatregel)
  }

  /** A registered child keeps the BSN that it was registered with; its ciphertext need not be made. */
  *rijen(sleutels: Sleutels): Generator<Rij> {
    for (const [nummer, kind] of this.#beeld.kinderen.entries()) {
      const { bsn, bijzonder } = kind
      const { geboortedatum, geslacht, postcodeOfGemeente } = bronVan(this.#beeld, kind)
      yield {
        id: this.ids[nummer] ?? null,
        bsn_soort: soortVan(kind),
        bsn_versleuteld: bijzonder || this.#nieuw[nummer] === 0 ? null : sleutels.versleutelBsn(bsn),
        bsn_sleutelhash: bijzonder ? null : sleutels.hashBsn(bsn),
        bsn_laatste_cijfers: bijzonder ? null : bsn.slice(-3),
        geboortedatum,
        geslacht,
        postcode_of_gemeente: postcodeOfGemeente,
      }
    }
  }

  #geefIds({ maatregelen: nummers }: Kindrecord, kindId: string, ids: string[], bekend: Bekend): void {
    const eigen = nummers.map((nummer) => ({ nummer, ...getMaatregel(this.#beeld, nummer) }))
    const eerste = eigen.filter((maatregel, plaats) => eigen.findIndex((ander) => zeggenHetzelfde(ander, maatregel)) === plaats)
    const gegeven = bekend.neemMaatregelIds(
      kindId,
      eerste.map(({ typeMaatregel, datumAanvang, record }) => ({
        type: typeMaatregel,
        datumAanvang,
        datumOvergedragenGekregen: record.datumOvergedragenGekregen,
      })),
    )
    for (const maatregel of eigen) {
      const plaats = eerste.findIndex((ander) => zeggenHetzelfde(ander, maatregel))
      ids[maatregel.nummer] = gegeven[plaats] ?? ''
      if (eerste[plaats] !== maatregel) this.#herhaald.add(maatregel.nummer)
    }
  }
}

function zeggenHetzelfde(een: Maatregelrecord, ander: Maatregelrecord): boolean {
  return (
    een.typeMaatregel === ander.typeMaatregel &&
    een.datumAanvang === ander.datumAanvang &&
    een.record.datumOvergedragenGekregen === ander.record.datumOvergedragenGekregen
  )
}

function getMaatregel(beeld: Beeld, nummer: number): Maatregelrecord {
  const maatregel = beeld.maatregelen[nummer]
  if (!maatregel) throw new Error(`Maatregel ${nummer} staat niet in deze levering.`)
  return maatregel
}

function bronVan(beeld: Beeld, { bron: { bestand, index } }: Kindrecord) {
  const record = beeld.levering.bestanden[bestand].records[index]
  if (!record) throw new Error(`Rij ${index} van ${bestand} is er niet.`)
  return record
}

/** Equal records, as of unborn twins, are told apart by their order. */
function kenmerkZonderBsn(beeld: Beeld, kind: Kindrecord, keren: Map<string, number>): string {
  const record = bronVan(beeld, kind)
  const type =
    'typeMaatregel' in record ? record.typeMaatregel : 'typeMachtiging' in record ? record.typeMachtiging : record.typeJeugdreclassering
  const { geboortedatum, geslacht, postcodeOfGemeente, datumAanvang } = record
  const gelijk = [soortVan(kind), geboortedatum, geslacht, postcodeOfGemeente ?? '', type, datumAanvang].join('|')
  const keer = (keren.get(gelijk) ?? 0) + 1
  keren.set(gelijk, keer)
  return `${gelijk}|${keer}`
}

const soortVan = ({ bsn, bijzonder }: Kindrecord) => (bsn === '999999999' ? 'onbekend' : bijzonder ? 'ongeboren' : 'bekend')
