import { jeugdreclasseringsmaatregelen, type MaatregelType, type MachtigingType, machtigingTypes } from '../feiten/codes.ts'
import type { GebeurtenisSoort } from './gebeurtenis.ts'
import type { CatalogusId, Norm } from './normen/index.ts'

/**
 * - plicht: somebody has to act; not done by the end is late. - recht: somebody may act; after the end it is over, and nobody is late.
 * - duur: nothing has to be done; on its last day something changes.
 */
export const klokaarden = ['plicht', 'recht', 'duur'] as const
export type Klokaard = (typeof klokaarden)[number]

/** Which events make a clock of a norm. */
export interface Klokregel {
  /** One of the catalogue, or one of the institution's own. */
  readonly norm: CatalogusId | Norm
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
  /** Which part of the norm this clock is about, where the norm makes more than one. */
  readonly onderdeel?: string
  /** What the clock is called, where that is not the name of the norm. */
  readonly naam?: string
  /** `plicht` when left out. */
  readonly aard?: Klokaard
  /** Only for measures or permissions of these kinds. */
  readonly bij?: readonly (MaatregelType | MachtigingType)[]
  /** Only once this has happened; `anders` says so while it has not. */
  readonly mits?: { readonly soort: GebeurtenisSoort; readonly anders: string }
  /** A delivery tells that it began, not what was done since: then there is no clock until somebody records it, and this sentence. */
  readonly onbekendUitLevering?: string
}

const einde = ['maatregel_geeindigd'] as const
/** Of a measure or a permission. */
const eindeTitel = ['maatregel_geeindigd', 'machtiging_geeindigd'] as const
const detentie = { van: 'detentie_begonnen', tot: 'detentie_geeindigd' } as const
const ondertoezichtstelling = ['11', '12'] as const
const reclassering = Object.keys(jeugdreclasseringsmaatregelen) as MaatregelType[]
const metEinddatum = ['11', ...(Object.keys(machtigingTypes) as MachtigingType[])] as const
const ouder = {
  onderdeel: 'ouder',
  naam: 'Eerste contact met een ouder of voogd met gezag',
  gehaald: ['eerste_contact_ouder'],
  vervalt: einde,
} as const

/**
 * Norms with a number that follow from what happens in a case. What a court sets literally stands in its order, and the first contact with the child, the plan
 * and the last day of an order are clocks of the definitions: `berekenTermijnen`.
 */
export const klokregels = [
  { norm: 'JB-001', begint: 'maatregel_ontvangen', ...ouder, bij: ondertoezichtstelling },
  { norm: 'JR-001', begint: 'maatregel_ontvangen', ...ouder, bij: reclassering },
  { norm: 'JB-002', begint: 'maatregel_ontvangen', gehaald: ['medewerker_aangewezen'], vervalt: einde, bij: ondertoezichtstelling },
  {
    norm: 'JB-014',
    begint: 'plan_vastgesteld',
    gehaald: ['plan_geevalueerd'],
    vervalt: ['plan_vastgesteld', ...einde],
    herhaalt: true,
    onbekendUitLevering: 'Of dit plan is geëvalueerd, staat niet in de levering. Leg de laatste evaluatie vast; dan loopt de termijn.',
  },
  { norm: 'JB-015', begint: 'plan_op_schrift_gevraagd', gehaald: ['plan_op_schrift'] },
  {
    norm: 'OTS-003',
    naam: 'Besluit om wel of niet te verlengen',
    begint: 'einddatum',
    gehaald: ['verlenging_besproken', 'niet_verlengen_voorgenomen'],
    vervalt: eindeTitel,
    keuze: 'mdo',
    onderdeel: 'mdo',
    bij: metEinddatum,
  },
  {
    norm: 'OTS-003',
    naam: 'Verzoek om verlenging naar de rechtbank',
    begint: 'einddatum',
    gehaald: ['verlenging_verzocht'],
    vervalt: ['niet_verlengen_voorgenomen', ...eindeTitel],
    bij: metEinddatum,
  },
  {
    norm: 'OTS-005',
    naam: 'Mededeling aan de Raad dat u niet verlengt',
    begint: 'einddatum',
    gehaald: ['raad_ingelicht'],
    vervalt: ['verlenging_verzocht', ...eindeTitel],
    bij: metEinddatum,
    mits: { soort: 'niet_verlengen_voorgenomen', anders: 'Dit geldt pas als is besloten niet te verlengen.' },
  },
  { norm: 'OTS-006', begint: 'eerder_beeindigen_voorgenomen', gehaald: ['raad_ingelicht'] },
  { norm: 'VOTS-002', begint: 'beschikking_zonder_horen', gehaald: ['belanghebbenden_gehoord'], vervalt: einde },
  { norm: 'UHP-003', begint: 'machtiging_verleend', gehaald: ['kind_geplaatst'], vervalt: ['machtiging_geeindigd'] },
  { norm: 'UHP-006', begint: 'uithuisplaatsing_verzoek', gehaald: ['uithuisplaatsing_beslissing'] },
  { norm: 'UHP-007', begint: 'uithuisplaatsing_beslissing', gehaald: ['uithuisplaatsing_rechter'], aard: 'recht' },
  { norm: 'UHP-008', begint: 'kind_geplaatst', gehaald: [], vervalt: ['plaatsing_beeindigd'], aard: 'duur' },
  {
    norm: 'SA-002',
    begint: 'aanwijzing_bekendgemaakt',
    gehaald: ['vervallenverklaring_verzocht'],
    vervalt: ['aanwijzing_geeindigd'],
    aard: 'recht',
  },
  { norm: 'SA-003', begint: 'intrekking_verzocht', gehaald: ['intrekking_beslist'], vervalt: ['aanwijzing_geeindigd'] },
  { norm: 'GEZ-002', begint: 'raad_wijst_af', gehaald: ['raad_legt_voor'], aard: 'recht' },
  { norm: 'GEZ-003', begint: 'gezag_geschorst', gehaald: ['gezagsbeeindiging_verzocht'] },
  { norm: 'VGD-001', begint: 'voorlopige_voogdij_begonnen', gehaald: ['gezagsvoorziening_verzocht'] },
  { norm: 'HB-001', begint: 'beschikking_gegeven', gehaald: ['hoger_beroep_ingesteld'], aard: 'recht' },
  { norm: 'TP-001', begint: 'jeugdige_zeventien', gehaald: ['toekomstplan_vastgesteld'], vervalt: ['jeugdige_achttien'] },
  {
    norm: 'JR-002',
    begint: 'maatregel_ontvangen',
    gehaald: ['verslag_aan_om'],
    vervalt: einde,
    herhaalt: true,
    bij: reclassering,
    onbekendUitLevering: 'Wanneer verslag is uitgebracht, staat niet in de levering. Leg het laatste verslag vast; dan loopt de termijn.',
  },
  { norm: 'JR-004', begint: 'proeftijd_ingegaan', gehaald: ['toezicht_begonnen'] },
  { norm: 'JR-005', begint: 'proeftijd_ingegaan', gehaald: einde, schorst: detentie, aard: 'duur' },
  { norm: 'MLD-001', begint: 'calamiteit_bekend', gehaald: ['calamiteit_gemeld'] },
  { norm: 'MLD-002', begint: 'calamiteit_betwijfeld', gehaald: ['calamiteit_onderzocht', 'calamiteit_gemeld'] },
  { norm: 'KL-002', begint: 'klachtoordeel_ontvangen', gehaald: ['klachtoordeel_beantwoord'] },
  { norm: 'DOS-004', begint: 'vernietiging_verzocht', gehaald: ['vernietiging_bericht'] },
  { norm: 'DOS-005', begint: 'inzage_verzocht', gehaald: ['inzage_gegeven'] },
  { norm: 'DOS-006', begint: 'rectificatie_verzocht', gehaald: ['rectificatie_bericht'] },
  { norm: 'WL-004', begint: 'wachtlijst_begonnen', gehaald: ['wachtlijst_overlegd'], vervalt: ['wachtlijst_geeindigd'], herhaalt: true },
  { norm: 'WL-005', begint: 'wachtlijst_begonnen', gehaald: ['wachtlijst_contact'], vervalt: ['wachtlijst_geeindigd'], herhaalt: true },
] as const satisfies readonly Klokregel[]
