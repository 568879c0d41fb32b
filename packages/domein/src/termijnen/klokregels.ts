import type { GebeurtenisSoort } from './gebeurtenis.ts'
import type { CatalogusId } from './normen/index.ts'

/** Which events make a clock of a norm. */
export interface Klokregel {
  readonly norm: CatalogusId
  readonly begint: GebeurtenisSoort
  /** Any of them, on or after the start. For a clock that is counted back also before it. */
  readonly gehaald: readonly GebeurtenisSoort[]
  /** Then nothing has to be done any more. */
  readonly vervalt?: readonly GebeurtenisSoort[]
  /** Done once, it starts again from that day. */
  readonly herhaalt?: true
  /** The days between the two do not count. */
  readonly schorst?: { readonly van: GebeurtenisSoort; readonly tot: GebeurtenisSoort }
  /** The name of a choice of the norm. */
  readonly keuze?: string
}

const einde = ['maatregel_geeindigd'] as const
const detentie = { van: 'detentie_begonnen', tot: 'detentie_geeindigd' } as const

/** Norms with a number that follow from what happens in a case. What a court sets literally stands in its order, not here. */
export const klokregels = [
  { norm: 'JB-001', begint: 'maatregel_ontvangen', gehaald: ['eerste_contact_jeugdige'], vervalt: einde },
  { norm: 'JB-002', begint: 'maatregel_ontvangen', gehaald: ['medewerker_aangewezen'], vervalt: einde },
  { norm: 'JB-011', begint: 'fgp_afgezien', gehaald: ['plan_vastgesteld'], vervalt: einde },
  { norm: 'JB-014', begint: 'plan_vastgesteld', gehaald: ['plan_geevalueerd'], vervalt: einde, herhaalt: true },
  { norm: 'JB-015', begint: 'plan_op_schrift_gevraagd', gehaald: ['plan_op_schrift'] },
  {
    norm: 'OTS-003',
    begint: 'einddatum',
    gehaald: ['verlenging_besproken'],
    vervalt: ['niet_verlengen_voorgenomen', ...einde],
    keuze: 'mdo',
  },
  { norm: 'OTS-003', begint: 'einddatum', gehaald: ['verlenging_verzocht'], vervalt: ['niet_verlengen_voorgenomen', ...einde] },
  { norm: 'OTS-005', begint: 'einddatum', gehaald: ['raad_ingelicht'], vervalt: ['verlenging_verzocht', ...einde] },
  { norm: 'VOTS-002', begint: 'beschikking_zonder_horen', gehaald: ['belanghebbenden_gehoord'], vervalt: einde },
  { norm: 'UHP-003', begint: 'machtiging_verleend', gehaald: ['kind_geplaatst'], vervalt: einde },
  { norm: 'UHP-006', begint: 'uithuisplaatsing_verzoek', gehaald: ['uithuisplaatsing_beslissing'] },
  { norm: 'UHP-007', begint: 'uithuisplaatsing_beslissing', gehaald: ['uithuisplaatsing_rechter'] },
  { norm: 'UHP-008', begint: 'kind_geplaatst', gehaald: [], vervalt: ['plaatsing_beeindigd'] },
  { norm: 'SA-002', begint: 'aanwijzing_bekendgemaakt', gehaald: ['vervallenverklaring_verzocht'], vervalt: ['aanwijzing_geeindigd'] },
  { norm: 'SA-003', begint: 'intrekking_verzocht', gehaald: ['intrekking_beslist'], vervalt: ['aanwijzing_geeindigd'] },
  { norm: 'GEZ-003', begint: 'gezag_geschorst', gehaald: ['gezagsbeeindiging_verzocht'] },
  { norm: 'VGD-001', begint: 'voorlopige_voogdij_begonnen', gehaald: ['gezagsvoorziening_verzocht'] },
  { norm: 'HB-001', begint: 'beschikking_gegeven', gehaald: ['hoger_beroep_ingesteld'] },
  { norm: 'JR-002', begint: 'maatregel_ontvangen', gehaald: ['verslag_aan_om'], vervalt: einde, herhaalt: true },
  { norm: 'JR-004', begint: 'proeftijd_ingegaan', gehaald: ['toezicht_begonnen'] },
  { norm: 'JR-005', begint: 'proeftijd_ingegaan', gehaald: einde, schorst: detentie },
  { norm: 'MLD-001', begint: 'calamiteit_bekend', gehaald: ['calamiteit_gemeld'] },
  { norm: 'KL-002', begint: 'klachtoordeel_ontvangen', gehaald: ['klachtoordeel_beantwoord'] },
  { norm: 'DOS-004', begint: 'vernietiging_verzocht', gehaald: ['vernietiging_bericht'] },
  { norm: 'DOS-005', begint: 'inzage_verzocht', gehaald: ['inzage_gegeven'] },
  { norm: 'DOS-006', begint: 'rectificatie_verzocht', gehaald: ['rectificatie_bericht'] },
  { norm: 'WL-004', begint: 'wachtlijst_begonnen', gehaald: ['wachtlijst_overlegd'], vervalt: ['wachtlijst_geeindigd'], herhaalt: true },
  { norm: 'WL-005', begint: 'wachtlijst_begonnen', gehaald: ['wachtlijst_contact'], vervalt: ['wachtlijst_geeindigd'], herhaalt: true },
] as const satisfies readonly Klokregel[]
