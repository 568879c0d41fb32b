import {
  afwezigheidSoorten,
  contactMet,
  contactWijzen,
  functies,
  type MaatregelType,
  maatregelTypes,
  nalevingen,
  planSoorten,
  taxatieGrondslagen,
  taxatieOordelen,
  toewijzingRollen,
} from '@houvast/domein/feiten'
import { dagnummerVan, datumVanDagnummer } from '@houvast/domein/kalender'
import fc from 'fast-check'
import type { BestandNaam, RecordVan } from '../records.ts'

const datum = fc.integer({ min: dagnummerVan(1901, 1, 1), max: dagnummerVan(2099, 12, 31) }).map(datumVanDagnummer)
const magLeeg = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: null })
const vrij = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: fc.constantFrom(...'ab;,"\n\r= \'<&>é') }))
  .map((tekst) => `x${tekst}`.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}]/gu, '').trim())
const nummer = fc.stringMatching(/^[A-Z]{0,2}[0-9]{1,6}$/)
const een = <T>(lijst: readonly T[]) => fc.constantFrom(...lijst)
const bsn = fc.integer({ min: 0, max: 999_999_999 }).map((getal) => String(getal).padStart(9, '0'))
const geboortedatum = fc.oneof(
  datum.map((dag) => dag.replaceAll('-', '')),
  een(['20140300', '20140000', '00000000']),
)
const persoon = { bsn, geboortedatum, geslacht: een(['V', 'M', 'O'] as const), postcodeOfGemeente: magLeeg(een(['1234AB', '0363'])) }
const overdracht = { datumOvergedragen: magLeeg(datum), datumOvergedragenGekregen: magLeeg(datum) }
const maatregel = { bsn, typeMaatregel: een(Object.keys(maatregelTypes) as MaatregelType[]), datumAanvang: datum }
const looptijd = { van: datum, tot: magLeeg(datum) }

/** Any record of each file; it need not make sense beside another. */
export const willekeurig: { readonly [B in BestandNaam]: fc.Arbitrary<RecordVan[B]> } = {
  teams: fc.record({ teamCode: nummer, naam: vrij, jeugdregio: magLeeg(vrij) }),
  medewerkers: fc.record({
    personeelsnummer: nummer,
    naam: vrij,
    functie: een(functies),
    teamCode: magLeeg(nummer),
    inDienst: datum,
    uitDienst: magLeeg(datum),
    skjNummer: magLeeg(nummer),
    skjGeldigTot: magLeeg(datum),
  }),
  dienstverbanden: fc.record({
    personeelsnummer: nummer,
    ...looptijd,
    fte: fc.integer({ min: 0, max: 20_000 }).map((deel) => deel / 10_000),
    functie: een(functies),
  }),
  afwezigheid: fc.record({
    personeelsnummer: nummer,
    ...looptijd,
    soort: een(afwezigheidSoorten),
    percentage: fc.integer({ min: 0, max: 10_000 }).map((deel) => deel / 100),
  }),
  jeugdbescherming: fc.record({
    ...persoon,
    typeMaatregel: een(['11', '12', '21', '22', '23'] as const),
    datumAanvang: datum,
    datumEinde: magLeeg(datum),
    redenBeeindiging: magLeeg(een(['01', '07', '15'])),
    ...overdracht,
  }),
  'machtiging-uithuisplaatsing': fc.record({
    ...persoon,
    typeMachtiging: een(['71', '72'] as const),
    datumAanvang: datum,
    datumEinde: magLeeg(datum),
  }),
  jeugdreclassering: fc.record({
    ...persoon,
    typeJeugdreclassering: een(['31', '41', '42', '50', '51', '61', '62', '63'] as const),
    datumAanvang: datum,
    datumEinde: magLeeg(datum),
    drpEindscore: magLeeg(een(['41', '42', '43'])),
    doorverwijzingJeugdhulp: magLeeg(een(['51', '52'])),
    inzetErkendeInterventie: magLeeg(een(['01', '02'])),
    ...overdracht,
    redenBeeindiging: magLeeg(fc.constant('31')),
  }),
  beschikkingen: fc.record({
    ...maatregel,
    datumBeschikking: magLeeg(datum),
    datumKennisgeving: magLeeg(datum),
    einddatum: magLeeg(datum),
    plantermijnDagen: magLeeg(fc.integer({ min: 1, max: 366 })),
    datumFgpAfgezien: magLeeg(datum),
  }),
  toewijzingen: fc.record({ ...maatregel, personeelsnummer: nummer, rol: een(toewijzingRollen), ...looptijd, reden: magLeeg(vrij) }),
  contacten: fc.record({
    bsn,
    datum,
    met: een(contactMet),
    wijze: een(contactWijzen),
    jeugdigeGezien: fc.boolean(),
    personeelsnummer: magLeeg(nummer),
  }),
  plannen: fc.record({ ...maatregel, soort: een(planSoorten), vastgesteldOp: datum }),
  taxaties: fc.record({
    bsn,
    datum,
    instrument: vrij,
    oordeel: een(taxatieOordelen),
    grondslag: een(taxatieGrondslagen),
    personeelsnummer: magLeeg(nummer),
  }),
  bodemeisen: fc.record({ bsn, datum, eis: vrij, controledatum: magLeeg(datum), nageleefd: een(nalevingen) }),
}
