import { expect, test } from 'vitest'
import { bestanden, bestandNamen, findBestandNaam, kolommenVan, kolomNaam } from './bestanden.ts'

/** As the import format says it. */
const formaat = {
  teams: 'team_code, naam, jeugdregio',
  medewerkers: 'personeelsnummer, naam, functie, team_code, in_dienst, uit_dienst, skj_nummer, skj_geldig_tot',
  dienstverbanden: 'personeelsnummer, van, tot, fte, functie',
  afwezigheid: 'personeelsnummer, van, tot, soort, percentage',
  jeugdbescherming:
    'bsn, geboortedatum, geslacht, postcode_of_gemeente, type_maatregel, datum_aanvang, datum_einde, reden_beeindiging, datum_overgedragen, datum_overgedragen_gekregen',
  'machtiging-uithuisplaatsing': 'bsn, geboortedatum, geslacht, postcode_of_gemeente, type_machtiging, datum_aanvang, datum_einde',
  jeugdreclassering:
    'bsn, geboortedatum, geslacht, postcode_of_gemeente, type_jeugdreclassering, datum_aanvang, datum_einde, drp_eindscore, doorverwijzing_jeugdhulp, inzet_erkende_interventie, datum_overgedragen, datum_overgedragen_gekregen',
  beschikkingen:
    'bsn, type_maatregel, datum_aanvang, datum_beschikking, datum_kennisgeving, einddatum, plantermijn_dagen, datum_fgp_afgezien',
  toewijzingen: 'bsn, type_maatregel, datum_aanvang, personeelsnummer, rol, van, tot, reden',
  contacten: 'bsn, datum, met, wijze, jeugdige_gezien, personeelsnummer',
  plannen: 'bsn, type_maatregel, datum_aanvang, soort, vastgesteld_op',
  taxaties: 'bsn, datum, instrument, oordeel, grondslag, personeelsnummer',
  bodemeisen: 'bsn, datum, eis, controledatum, nageleefd',
}

test('de dertien bestanden hebben de kolommen van het importformaat, in die volgorde', () => {
  const kolommen = bestandNamen.map((naam) => [
    naam,
    kolommenVan(bestanden[naam])
      .filter(([, { ontbreekt }]) => ontbreekt !== 'stil')
      .map(([veld]) => kolomNaam(veld))
      .join(', '),
  ])
  expect(Object.fromEntries(kolommen)).toEqual(formaat)
})

test('een bestand wordt herkend zonder te letten op hoofdletters, streepjes, spaties en lage streepjes', () => {
  expect(findBestandNaam('Machtiging_Uithuisplaatsing')).toBe('machtiging-uithuisplaatsing')
  expect(findBestandNaam('machtigingen')).toBe(null)
})
