import type { Beeld, BestandNaam, Gelezen, Maatregelrecord, Plaats, RecordVan } from '@houvast/uitwisseling/levering'
import type { Sleutels } from '../db/sleutels.ts'
import type { Bekend } from './bekend.ts'
import type { Doelnaam } from './doelen.ts'
import { Kinderen } from './kinderen.ts'
import type { Rij, Rijenbron } from './rijen.ts'

export interface Omzetting {
  readonly rijen: Readonly<Record<Doelnaam, Rijenbron>>
  readonly kinderen: readonly string[]
}

/**
 * Turns the records of a delivery into rows with ids. Who and what the CBS files are about is settled first; then each file can be made into rows by itself. A row that
 * refers to a measure or child gets the ids of each that it means.
 */
export function zetOm(beeld: Beeld, bekend: Bekend, sleutels: Sleutels, nieuwId: () => string): Omzetting {
  const kinderen = new Kinderen(beeld, bekend, nieuwId)
  const { verwijzingen } = beeld
  const medewerkerId = (personeelsnummer: string | null) => (personeelsnummer === null ? null : bekend.medewerkerId(personeelsnummer))

  /** One row for each record. */
  function perRecord<B extends BestandNaam>(bestand: B, maak: (record: Gelezen<RecordVan[B]>, index: number) => Rij): Rijenbron {
    return function* () {
      for (const [index, record] of beeld.goede(bestand)) yield maak(record, index)
    }
  }
  /** One row for each measure that the key means: with a BSN of nines or noughts that may be several. */
  function perMaatregel<B extends 'beschikkingen' | 'toewijzingen' | 'plannen'>(
    bestand: B,
    maak: (record: Gelezen<RecordVan[B]>) => Rij,
  ): Rijenbron {
    return function* () {
      for (const [index, record] of beeld.goede(bestand)) {
        const gevonden = verwijzingen.maatregelenVan(bestand, index)
        if (gevonden === 'geregistreerd') {
          for (const { kind, maatregel } of bekend.findMaatregelen(record))
            yield { id: nieuwId(), jeugdige_id: kind, maatregel_id: maatregel, ...maak(record) }
        } else {
          for (const nummer of gevonden)
            if (kinderen.isEerste(nummer))
              yield { id: nieuwId(), jeugdige_id: kindVan(nummer), maatregel_id: kinderen.maatregelIds[nummer] ?? null, ...maak(record) }
        }
      }
    }
  }
  /** One row for a record that names a child by its BSN alone. */
  function perKind<B extends 'contacten' | 'taxaties' | 'bodemeisen'>(bestand: B, maak: (record: Gelezen<RecordVan[B]>) => Rij): Rijenbron {
    return function* () {
      for (const [index, record] of beeld.goede(bestand)) {
        const plaats = verwijzingen.kindVan(bestand, index)
        const kind = plaats === 'geregistreerd' ? bekend.findKindId((record as { bsn: string }).bsn) : kindOp(plaats)
        if (kind) yield { id: nieuwId(), jeugdige_id: kind, ...maak(record) }
      }
    }
  }
  const kindOp = (plaats: Plaats | undefined) => (typeof plaats === 'number' ? (kinderen.ids[plaats] ?? null) : null)
  const kindVan = (maatregel: number) => kindOp(beeld.maatregelen[maatregel]?.kind)
  function* maatregelrijen(bestand: Maatregelrecord['bestand']): Generator<Rij> {
    for (const [nummer, maatregel] of beeld.maatregelen.entries()) {
      if (maatregel.bestand !== bestand || !kinderen.isEerste(nummer)) continue
      yield { id: kinderen.maatregelIds[nummer] ?? null, jeugdige_id: kindVan(nummer), ...maatregelRij(maatregel) }
    }
  }

  return {
    kinderen: kinderen.ids,
    rijen: {
      teams: perRecord('teams', ({ teamCode, naam, jeugdregio }) => ({ id: bekend.teamId(teamCode), code: teamCode, naam, jeugdregio })),
      medewerkers: perRecord('medewerkers', (record) => ({
        id: bekend.medewerkerId(record.personeelsnummer),
        personeelsnummer: record.personeelsnummer,
        naam: record.naam,
        functie: record.functie,
        team_id: record.teamCode === null ? null : bekend.teamId(record.teamCode),
        in_dienst: record.inDienst,
        uit_dienst: record.uitDienst,
        skj_nummer: record.skjNummer,
        skj_geldig_tot: record.skjGeldigTot,
      })),
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
      jeugdigen: () => kinderen.rijen(sleutels),
      jeugdbescherming: () => maatregelrijen('jeugdbescherming'),
      jeugdreclassering: () => maatregelrijen('jeugdreclassering'),
      'machtiging-uithuisplaatsing': perRecord('machtiging-uithuisplaatsing', (record, index) => ({
        id: nieuwId(),
        jeugdige_id: kindOp(verwijzingen.kindVan('machtiging-uithuisplaatsing', index)),
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

function maatregelRij({ typeMaatregel, datumAanvang, record }: Maatregelrecord): Rij {
  return {
    type: typeMaatregel,
    datum_aanvang: datumAanvang,
    datum_einde: record.datumEinde,
    reden_beeindiging: record.redenBeeindiging,
    datum_overgedragen: record.datumOvergedragen,
    datum_overgedragen_gekregen: record.datumOvergedragenGekregen,
    drp_eindscore: 'drpEindscore' in record ? record.drpEindscore : null,
    doorverwijzing_jeugdhulp: 'doorverwijzingJeugdhulp' in record ? record.doorverwijzingJeugdhulp : null,
    inzet_erkende_interventie: 'inzetErkendeInterventie' in record ? record.inzetErkendeInterventie : null,
  }
}
