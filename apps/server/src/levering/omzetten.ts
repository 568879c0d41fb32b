import type {
  Beeld,
  BestandNaam,
  CbsBestand,
  Gelezen,
  JeugdbeschermingRecord,
  JeugdreclasseringRecord,
  MaatregelSleutel,
  RecordVan,
} from '@houvast/uitwisseling/levering'
import type { Sleutels } from '../db/sleutels.ts'
import type { Bekend } from './bekend.ts'
import type { Doelnaam } from './doelen.ts'
import { type CbsRecord, Kinderen, typeVan } from './kinderen.ts'
import type { Rij, Rijenbron } from './rijen.ts'

export interface Omzetting {
  readonly rijen: Readonly<Record<Doelnaam, Rijenbron>>
  readonly kinderen: Iterable<string>
}

interface Plek {
  readonly kind: string
  readonly maatregel: string
}

/**
 * Turns the records of a delivery into rows with ids. Who and what the CBS files are about is settled first; then each file can be made into rows by itself. A row that
 * refers to a measure or child gets the ids of each that it means.
 */
export function zetOm(beeld: Beeld, bekend: Bekend, sleutels: Sleutels, nieuwId: () => string): Omzetting {
  const kinderen = new Kinderen(bekend, sleutels)
  const plekken = new Map<string, Plek[]>()
  const maatregelIds = new Map<CbsRecord, Plek>()
  const machtigingIds = new Map<CbsRecord, string>()

  const gezien = new Set<string>()
  for (const bestand of ['jeugdbescherming', 'jeugdreclassering'] as const) {
    for (const record of records(bestand)) {
      const type = typeVan(record)
      const kind = kinderen.getId(record)
      const maatregel = bekend.maatregelId(kind, type, record.datumAanvang, record.datumOvergedragenGekregen)
      if (gezien.has(maatregel)) continue
      gezien.add(maatregel)
      const plek = { kind, maatregel }
      maatregelIds.set(record, plek)
      const sleutel = maatregelSleutel(record.bsn, type, record.datumAanvang)
      const zelfde = plekken.get(sleutel)
      if (zelfde) zelfde.push(plek)
      else plekken.set(sleutel, [plek])
    }
  }
  for (const record of records('machtiging-uithuisplaatsing')) machtigingIds.set(record, kinderen.getIdBijMachtiging(record))
  gezien.clear()

  function* records<B extends BestandNaam>(bestand: B): Generator<Gelezen<RecordVan[B]>> {
    for (const [, record] of beeld.goede(bestand)) yield record
  }
  const medewerkerId = (personeelsnummer: string | null) => (personeelsnummer === null ? null : bekend.medewerkerId(personeelsnummer))

  /** One row for each record. */
  function perRecord<B extends BestandNaam>(bestand: B, maak: (record: Gelezen<RecordVan[B]>) => Rij): Rijenbron {
    return function* () {
      for (const record of records(bestand)) yield maak(record)
    }
  }
  /** One row for the first record with a key. */
  function perSleutel<B extends BestandNaam>(
    bestand: B,
    sleutelVan: (record: Gelezen<RecordVan[B]>) => string,
    maak: (record: Gelezen<RecordVan[B]>) => Rij,
  ): Rijenbron {
    return function* () {
      const eerder = new Set<string>()
      for (const record of records(bestand)) {
        const sleutel = sleutelVan(record)
        if (eerder.has(sleutel)) continue
        eerder.add(sleutel)
        yield maak(record)
      }
    }
  }
  /** One row for each measure that the key means: with a BSN of nines or noughts that may be several. */
  function perMaatregel<B extends 'beschikkingen' | 'toewijzingen' | 'plannen'>(
    bestand: B,
    maak: (record: Gelezen<RecordVan[B]>) => Rij,
  ): Rijenbron {
    return function* () {
      for (const record of records(bestand)) {
        const wijst: MaatregelSleutel = record
        const gevonden = plekken.get(maatregelSleutel(wijst.bsn, wijst.typeMaatregel, wijst.datumAanvang)) ?? bekend.findMaatregelen(wijst)
        for (const { kind, maatregel } of gevonden) yield { id: nieuwId(), jeugdige_id: kind, maatregel_id: maatregel, ...maak(record) }
      }
    }
  }
  /** One row for a record that names a child by its BSN alone. */
  function perKind<B extends 'contacten' | 'taxaties' | 'bodemeisen'>(bestand: B, maak: (record: Gelezen<RecordVan[B]>) => Rij): Rijenbron {
    return function* () {
      for (const record of records(bestand)) {
        const kind = kinderen.findId((record as { bsn: string }).bsn)
        if (kind !== null) yield { id: nieuwId(), jeugdige_id: kind, ...maak(record) }
      }
    }
  }
  function* maatregelrijen(bestand: Exclude<CbsBestand, 'machtiging-uithuisplaatsing'>): Generator<Rij> {
    for (const record of records(bestand)) {
      const plek = maatregelIds.get(record)
      if (plek) yield maatregelRij(record, plek)
    }
  }

  return {
    kinderen: kinderen.ids(),
    rijen: {
      teams: perSleutel(
        'teams',
        ({ teamCode }) => teamCode,
        ({ teamCode, naam, jeugdregio }) => ({ id: bekend.teamId(teamCode), code: teamCode, naam, jeugdregio }),
      ),
      medewerkers: perSleutel(
        'medewerkers',
        ({ personeelsnummer }) => personeelsnummer,
        (record) => ({
          id: bekend.medewerkerId(record.personeelsnummer),
          personeelsnummer: record.personeelsnummer,
          naam: record.naam,
          functie: record.functie,
          team_id: record.teamCode === null ? null : bekend.teamId(record.teamCode),
          in_dienst: record.inDienst,
          uit_dienst: record.uitDienst,
          skj_nummer: record.skjNummer,
          skj_geldig_tot: record.skjGeldigTot,
        }),
      ),
      dienstverbanden: perRecord('dienstverbanden', ({ personeelsnummer, van, tot, fte, functie }) => ({
        id: nieuwId(),
        medewerker_id: bekend.medewerkerId(personeelsnummer),
        van,
        tot,
        fte,
        functie,
      })),
      afwezigheid: perRecord('afwezigheid', ({ personeelsnummer, van, tot, soort, percentage }) => ({
        id: nieuwId(),
        medewerker_id: bekend.medewerkerId(personeelsnummer),
        van,
        tot,
        soort,
        percentage,
      })),
      jeugdigen: () => kinderen.rijen(),
      jeugdbescherming: () => maatregelrijen('jeugdbescherming'),
      jeugdreclassering: () => maatregelrijen('jeugdreclassering'),
      'machtiging-uithuisplaatsing': perRecord('machtiging-uithuisplaatsing', (record) => ({
        id: nieuwId(),
        jeugdige_id: machtigingIds.get(record) ?? null,
        type: record.typeMachtiging,
        datum_aanvang: record.datumAanvang,
        datum_einde: record.datumEinde,
      })),
      beschikkingen: perMaatregel('beschikkingen', (record) => ({
        datum_beschikking: record.datumBeschikking,
        datum_kennisgeving: record.datumKennisgeving,
        einddatum: record.einddatum,
        plantermijn_dagen: record.plantermijnDagen,
        datum_fgp_afgezien: record.datumFgpAfgezien,
      })),
      toewijzingen: perMaatregel('toewijzingen', ({ personeelsnummer, rol, van, tot, reden }) => ({
        medewerker_id: bekend.medewerkerId(personeelsnummer),
        rol,
        van,
        tot,
        reden,
      })),
      contacten: perKind('contacten', ({ datum, met, wijze, jeugdigeGezien, personeelsnummer }) => ({
        datum,
        met,
        wijze,
        jeugdige_gezien: jeugdigeGezien,
        medewerker_id: medewerkerId(personeelsnummer),
      })),
      plannen: perMaatregel('plannen', ({ soort, vastgesteldOp }) => ({ soort, vastgesteld_op: vastgesteldOp })),
      taxaties: perKind('taxaties', ({ datum, instrument, oordeel, grondslag, personeelsnummer }) => ({
        datum,
        instrument,
        oordeel,
        grondslag,
        medewerker_id: medewerkerId(personeelsnummer),
      })),
      bodemeisen: perKind('bodemeisen', ({ datum, eis, controledatum, nageleefd }) => ({ datum, eis, controledatum, nageleefd })),
    },
  }
}

const maatregelSleutel = (bsn: string, type: string, datumAanvang: string) => `${bsn}|${type}|${datumAanvang}`

function maatregelRij(record: Gelezen<JeugdbeschermingRecord> | Gelezen<JeugdreclasseringRecord>, { kind, maatregel }: Plek): Rij {
  return {
    id: maatregel,
    jeugdige_id: kind,
    type: typeVan(record),
    datum_aanvang: record.datumAanvang,
    datum_einde: record.datumEinde,
    reden_beeindiging: record.redenBeeindiging,
    datum_overgedragen: record.datumOvergedragen,
    datum_overgedragen_gekregen: record.datumOvergedragenGekregen,
    drp_eindscore: 'drpEindscore' in record ? record.drpEindscore : null,
    doorverwijzing_jeugdhulp: 'doorverwijzingJeugdhulp' in record ? record.doorverwijzingJeugdhulp : null,
    inzet_erkende_interventie: 'inzetErkendeInterventie' in record ? record.inzetErkendeInterventie : null,
  }
}
