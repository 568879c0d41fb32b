import type { MaatregelType, MachtigingType } from '../feiten/codes.ts'
import type { Datum } from '../kalender/datum.ts'

/** What can happen in a case that starts a clock, meets it, ends it or stops it for a while; with what it is called on a screen. */
export const gebeurtenisSoorten = {
  maatregel_ontvangen: 'de instelling kreeg kennis van de maatregel',
  maatregel_begonnen: 'de maatregel begon',
  maatregel_geeindigd: 'de maatregel eindigde',
  einddatum: 'de einddatum in de beschikking',
  beschikking_gegeven: 'de rechter gaf een beschikking',
  beschikking_zonder_horen: 'de rechter besliste zonder te horen',
  belanghebbenden_gehoord: 'de belanghebbenden zijn gehoord',
  eerste_contact_jeugdige: 'de jeugdige is gezien',
  eerste_contact_ouder: 'er was contact met een ouder met gezag',
  medewerker_aangewezen: 'er is een vaste jeugdbeschermer',
  fgp_afgezien: 'van een familiegroepsplan is afgezien',
  plan_vastgesteld: 'het plan is vastgesteld',
  plan_geevalueerd: 'het plan is geëvalueerd',
  plan_op_schrift_gevraagd: 'om een plan op schrift is gevraagd',
  plan_op_schrift: 'het plan staat op schrift',
  verlenging_besproken: 'over verlengen is besloten',
  verlenging_verzocht: 'om verlenging is verzocht',
  niet_verlengen_voorgenomen: 'de instelling wil niet verlengen',
  eerder_beeindigen_voorgenomen: 'de instelling wil de uithuisplaatsing op deze dag beëindigen',
  raad_ingelicht: 'de Raad is ingelicht',
  machtiging_geeindigd: 'de machtiging eindigde',
  machtiging_verleend: 'een machtiging uithuisplaatsing is verleend',
  kind_geplaatst: 'het kind is uit huis geplaatst',
  plaatsing_beeindigd: 'de plaatsing is beëindigd',
  uithuisplaatsing_verzoek: 'iemand vroeg de uithuisplaatsing te beëindigen of te bekorten',
  uithuisplaatsing_beslissing: 'de instelling besliste daarop',
  uithuisplaatsing_rechter: 'de verzoeker ging naar de kinderrechter',
  aanwijzing_bekendgemaakt: 'een aanwijzing is verzonden of uitgereikt',
  vervallenverklaring_verzocht: 'de kinderrechter is gevraagd de aanwijzing vervallen te verklaren',
  intrekking_verzocht: 'om intrekking van de aanwijzing is gevraagd',
  intrekking_beslist: 'de instelling besliste op dat verzoek',
  aanwijzing_geeindigd: 'de aanwijzing geldt niet meer',
  raad_wijst_af: 'de instelling vroeg de Raad zijn afwijzing aan de rechtbank voor te leggen',
  raad_legt_voor: 'de Raad legde zijn afwijzing voor',
  gezag_geschorst: 'het gezag is geschorst met voorlopige voogdij',
  gezagsbeeindiging_verzocht: 'om beëindiging van het gezag is verzocht',
  voorlopige_voogdij_begonnen: 'voorlopige voogdij is opgedragen',
  gezagsvoorziening_verzocht: 'om een voorziening in het gezag is verzocht',
  hoger_beroep_ingesteld: 'hoger beroep is ingesteld',
  jeugdige_zeventien: 'de jeugdige werd 17',
  jeugdige_achttien: 'de jeugdige werd 18',
  toekomstplan_vastgesteld: 'het toekomstplan is vastgesteld',
  verslag_aan_om: 'verslag is uitgebracht aan het Openbaar Ministerie',
  detentie_begonnen: 'detentie begon',
  detentie_geeindigd: 'detentie eindigde',
  proeftijd_ingegaan: 'de proeftijd ging in',
  toezicht_begonnen: 'het toezicht begon',
  calamiteit_bekend: 'een calamiteit of geweld werd bekend',
  calamiteit_gemeld: 'de calamiteit is gemeld',
  calamiteit_betwijfeld: 'er is twijfel of iets een calamiteit is',
  calamiteit_onderzocht: 'de twijfel is intern onderzocht',
  klachtoordeel_ontvangen: 'het oordeel van de klachtencommissie is ontvangen',
  klachtoordeel_beantwoord: 'op het oordeel is geantwoord',
  inzage_verzocht: 'om inzage is gevraagd',
  inzage_gegeven: 'inzage is gegeven of geweigerd',
  rectificatie_verzocht: 'om rectificatie is gevraagd',
  rectificatie_bericht: 'op het verzoek om rectificatie is bericht',
  vernietiging_verzocht: 'om vernietiging is gevraagd',
  vernietiging_bericht: 'op het verzoek om vernietiging is bericht',
  wachtlijst_begonnen: 'het kind kwam op de wachtlijst',
  wachtlijst_overlegd: 'het kind is in het weekoverleg besproken',
  wachtlijst_contact: 'de contactpersoon had contact',
  wachtlijst_geeindigd: 'het kind ging van de wachtlijst',
} as const satisfies Record<string, string>

export type GebeurtenisSoort = keyof typeof gebeurtenisSoorten

export interface Gebeurtenis {
  readonly id: string
  readonly soort: GebeurtenisSoort
  readonly datum: Datum
  /** The thing that it is about: a measure, an instruction, a request. Events about other things do not touch its clocks. */
  readonly betreft: string
  /** The kind of measure or permission that it is about, where it is about one. */
  readonly bij?: MaatregelType | MachtigingType
  /** Why this event starts no clock although its kind does: an extension, a transfer. */
  readonly geenKlokOmdat?: string
  /** Known from a delivery, which does not tell what was done about it. */
  readonly uitLevering?: true
}
