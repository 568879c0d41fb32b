import type {
  Beeld,
  BestandNaam,
  Gelezen,
  JeugdbeschermingRecord,
  JeugdreclasseringRecord,
  MaatregelSleutel,
  MachtigingRecord,
  RecordVan,
} from '@houvast/uitwisseling/levering'
import { isBijzonderBsn } from '@houvast/uitwisseling/levering'
import { uuidv7 } from 'uuidv7'
import type { Sleutels } from '../db/sleutels.ts'
import type { Bekend } from './bekend.ts'
import { type Doelnaam, doelen } from './doelen.ts'
import { Rijen } from './rijen.ts'

type CbsRecord = Gelezen<JeugdbeschermingRecord> | Gelezen<JeugdreclasseringRecord> | Gelezen<MachtigingRecord>
export type Rijenverzameling = Record<Doelnaam, Rijen>

/** Turns the records of a delivery into rows with ids; a row that refers to a measure or child gets the ids of each that it means. */
export function zetOm(beeld: Beeld, bekend: Bekend, sleutels: Sleutels): Rijenverzameling {
  const rijen = Object.fromEntries(Object.values(doelen).map((doel) => [doel.naam, new Rijen(doel)])) as Rijenverzameling
  const kinderen = new Kinderen(bekend, sleutels, rijen.jeugdigen)
  const gezien = new Set<string>()
  const eerste = (sleutel: string) => !gezien.has(sleutel) && Boolean(gezien.add(sleutel))
  function* records<B extends BestandNaam>(bestand: B): Generator<Gelezen<RecordVan[B]>> {
    for (const [, record] of beeld.goede(bestand)) yield record
  }

  for (const { teamCode, naam, jeugdregio } of records('teams')) {
    if (eerste(`t${teamCode}`)) rijen.teams.voegToe({ id: bekend.teamId(teamCode), code: teamCode, naam, jeugdregio })
  }
  for (const record of records('medewerkers')) {
    if (!eerste(`p${record.personeelsnummer}`)) continue
    const { personeelsnummer, naam, functie, teamCode, inDienst, uitDienst, skjNummer, skjGeldigTot } = record
    rijen.medewerkers.voegToe({
      id: bekend.medewerkerId(personeelsnummer),
      personeelsnummer,
      naam,
      functie,
      team_id: teamCode === null ? null : bekend.teamId(teamCode),
      in_dienst: inDienst,
      uit_dienst: uitDienst,
      skj_nummer: skjNummer,
      skj_geldig_tot: skjGeldigTot,
    })
  }
  for (const { personeelsnummer, van, tot, fte, functie } of records('dienstverbanden')) {
    rijen.dienstverbanden.voegToe({ id: uuidv7(), medewerker_id: bekend.medewerkerId(personeelsnummer), van, tot, fte, functie })
  }
  for (const { personeelsnummer, van, tot, soort, percentage } of records('afwezigheid')) {
    rijen.afwezigheid.voegToe({ id: uuidv7(), medewerker_id: bekend.medewerkerId(personeelsnummer), van, tot, soort, percentage })
  }

  const maatregelen = new Map<string, { kind: string; maatregel: string }[]>()
  const voegMaatregelToe = (record: Gelezen<JeugdbeschermingRecord> | Gelezen<JeugdreclasseringRecord>, type: string) => {
    const kind = kinderen.getId(record, type)
    const { datumAanvang, datumOvergedragenGekregen } = record
    const maatregel = bekend.maatregelId(kind, type, datumAanvang, datumOvergedragenGekregen)
    if (!eerste(maatregel)) return
    const sleutel = maatregelSleutel(record.bsn, type, datumAanvang)
    const zelfde = maatregelen.get(sleutel)
    if (zelfde) zelfde.push({ kind, maatregel })
    else maatregelen.set(sleutel, [{ kind, maatregel }])
    rijen[type < '30' ? 'jeugdbescherming' : 'jeugdreclassering'].voegToe({
      id: maatregel,
      jeugdige_id: kind,
      type,
      datum_aanvang: datumAanvang,
      datum_einde: record.datumEinde,
      reden_beeindiging: record.redenBeeindiging,
      datum_overgedragen: record.datumOvergedragen,
      datum_overgedragen_gekregen: datumOvergedragenGekregen,
      drp_eindscore: 'drpEindscore' in record ? record.drpEindscore : null,
      doorverwijzing_jeugdhulp: 'doorverwijzingJeugdhulp' in record ? record.doorverwijzingJeugdhulp : null,
      inzet_erkende_interventie: 'inzetErkendeInterventie' in record ? record.inzetErkendeInterventie : null,
    })
  }
  for (const record of records('jeugdbescherming')) voegMaatregelToe(record, record.typeMaatregel)
  for (const record of records('jeugdreclassering')) voegMaatregelToe(record, record.typeJeugdreclassering)
  for (const record of records('machtiging-uithuisplaatsing')) {
    const { typeMachtiging: type, datumAanvang, datumEinde } = record
    rijen['machtiging-uithuisplaatsing'].voegToe({
      id: uuidv7(),
      jeugdige_id: kinderen.getId(record, type),
      type,
      datum_aanvang: datumAanvang,
      datum_einde: datumEinde,
    })
  }

  /** One row for each measure that the key means: with a BSN of nines or noughts that may be several. */
  const bijMaatregel = (record: MaatregelSleutel) =>
    maatregelen.get(maatregelSleutel(record.bsn, record.typeMaatregel, record.datumAanvang)) ?? bekend.findMaatregelen(record)
  for (const record of records('beschikkingen')) {
    for (const { kind, maatregel } of bijMaatregel(record)) {
      rijen.beschikkingen.voegToe({
        id: uuidv7(),
        jeugdige_id: kind,
        maatregel_id: maatregel,
        datum_beschikking: record.datumBeschikking,
        datum_kennisgeving: record.datumKennisgeving,
        einddatum: record.einddatum,
        plantermijn_dagen: record.plantermijnDagen,
        datum_fgp_afgezien: record.datumFgpAfgezien,
      })
    }
  }
  for (const record of records('toewijzingen')) {
    const medewerker_id = bekend.medewerkerId(record.personeelsnummer)
    for (const { kind, maatregel } of bijMaatregel(record)) {
      const { rol, van, tot, reden } = record
      rijen.toewijzingen.voegToe({ id: uuidv7(), jeugdige_id: kind, maatregel_id: maatregel, medewerker_id, rol, van, tot, reden })
    }
  }
  for (const record of records('plannen')) {
    for (const { kind, maatregel } of bijMaatregel(record)) {
      rijen.plannen.voegToe({
        id: uuidv7(),
        jeugdige_id: kind,
        maatregel_id: maatregel,
        soort: record.soort,
        vastgesteld_op: record.vastgesteldOp,
      })
    }
  }

  const medewerker = (personeelsnummer: string | null) => (personeelsnummer === null ? null : bekend.medewerkerId(personeelsnummer))
  for (const { bsn, datum, met, wijze, jeugdigeGezien, personeelsnummer } of records('contacten')) {
    const kind = kinderen.findId(bsn)
    if (kind !== null) {
      rijen.contacten.voegToe({
        id: uuidv7(),
        jeugdige_id: kind,
        datum,
        met,
        wijze,
        jeugdige_gezien: jeugdigeGezien,
        medewerker_id: medewerker(personeelsnummer),
      })
    }
  }
  for (const { bsn, datum, instrument, oordeel, grondslag, personeelsnummer } of records('taxaties')) {
    const kind = kinderen.findId(bsn)
    if (kind !== null)
      rijen.taxaties.voegToe({
        id: uuidv7(),
        jeugdige_id: kind,
        datum,
        instrument,
        oordeel,
        grondslag,
        medewerker_id: medewerker(personeelsnummer),
      })
  }
  for (const { bsn, datum, eis, controledatum, nageleefd } of records('bodemeisen')) {
    const kind = kinderen.findId(bsn)
    if (kind !== null) rijen.bodemeisen.voegToe({ id: uuidv7(), jeugdige_id: kind, datum, eis, controledatum, nageleefd })
  }
  return rijen
}

const maatregelSleutel = (bsn: string, type: string, datumAanvang: string) => `${bsn}|${type}|${datumAanvang}`

/** Registers each child once. A BSN of nines or noughts identifies nobody: each CBS record is then a child of its own. */
class Kinderen {
  readonly #bekend: Bekend
  readonly #sleutels: Sleutels
  readonly #rijen: Rijen
  readonly #gezien = new Set<string>()
  readonly #zonderBsn = new Map<string, string[]>()
  readonly #opPersoon = new Map<string, string[]>()
  readonly #keren = new Map<string, number>()

  constructor(bekend: Bekend, sleutels: Sleutels, rijen: Rijen) {
    this.#bekend = bekend
    this.#sleutels = sleutels
    this.#rijen = rijen
  }

  getId(record: CbsRecord, type: string): string {
    const zonder = isBijzonderBsn(record.bsn)
    const id = zonder ? this.#idZonderBsn(record, type) : this.#bekend.kindId(record.bsn)
    if (this.#gezien.has(id)) return id
    this.#gezien.add(id)
    this.#rijen.voegToe({
      id,
      bsn_soort: soortVan(record.bsn),
      bsn_versleuteld: zonder ? null : this.#sleutels.versleutelBsn(record.bsn),
      bsn_sleutelhash: zonder ? null : this.#bekend.bsnHash(record.bsn),
      bsn_laatste_cijfers: zonder ? null : record.bsn.slice(-3),
      geboortedatum: record.geboortedatum,
      geslacht: record.geslacht,
      postcode_of_gemeente: record.postcodeOfGemeente,
    })
    return id
  }

  /** An authorisation without a BSN belongs to the one such child with the same birth date and sex, where there is exactly one. */
  getIdBijMachtiging(record: Gelezen<MachtigingRecord>, type: string): string {
    const zelfde = isBijzonderBsn(record.bsn) ? (this.#opPersoon.get(persoonVan(record)) ?? []) : []
    return zelfde.length === 1 && zelfde[0] ? zelfde[0] : this.getId(record, type)
  }

  /** Of a row that names only a BSN: null where that means nobody, or more than one. */
  findId(bsn: string): string | null {
    if (!isBijzonderBsn(bsn)) return this.#bekend.kindId(bsn)
    const kinderen = this.#zonderBsn.get(bsn) ?? []
    return kinderen.length === 1 ? (kinderen[0] ?? null) : null
  }

  #idZonderBsn(record: CbsRecord, type: string): string {
    const { bsn, geboortedatum, geslacht, postcodeOfGemeente, datumAanvang } = record
    const gelijk = [soortVan(bsn), geboortedatum, geslacht, postcodeOfGemeente ?? '', type, datumAanvang].join('|')
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
