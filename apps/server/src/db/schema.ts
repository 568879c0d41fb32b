import type { AanwijzingStap, Geadresseerde } from '@houvast/domein/aanwijzing'
import type { ConceptFormulier } from '@houvast/domein/concept'
import type {
  AfwezigheidSoort,
  ContactMet,
  ContactWijze,
  Functie,
  MaatregelType,
  MachtigingType,
  Naleving,
  PlanSoort,
  TaxatieGrondslag,
  TaxatieOordeel,
  ToewijzingRol,
} from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import type { Uitspraakstap, Werkvariant } from '@houvast/domein/maatregelen'
import type { OverdrachtStatus } from '@houvast/domein/overdracht'
import type {
  AfzienGrond,
  Doelevaluatie,
  EvaluatieUitkomst,
  FamiliegroepsplanStap,
  GeschrevenPlan,
  Inhoud,
  PlanStatus,
  Standpunt,
  StandpuntVan,
} from '@houvast/domein/plan'
import type { Rechtbankstap, Verzoektekst } from '@houvast/domein/rechtbank'
import type { Rol } from '@houvast/domein/toegang'
import type { VoogdijBesluit } from '@houvast/domein/voogdij'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Dates come as `JJJJ-MM-DD`, moments as ISO 8601 text with microseconds, numeric and bigint as number. */

interface Registratie {
  herkomst: Generated<'levering' | 'scherm'>
  geregistreerd_op: Generated<string>
  geregistreerd_door: Generated<string | null>
}

/** A superseded row: as known in [geregistreerd_op, vervangen_op). */
type Historie<Tabel> = { [Kolom in keyof Tabel]: Tabel[Kolom] extends GeneratedAlways<infer Waarde> ? Waarde : Tabel[Kolom] } & {
  vervangen_op: string
  vervangen_door: string | null
}

export interface TeamTabel extends Registratie {
  id: string
  code: string
  naam: string
  jeugdregio: string | null
}

export interface MedewerkerTabel extends Registratie {
  id: string
  personeelsnummer: string
  naam: string
  functie: Functie
  team_id: string | null
  in_dienst: Datum
  uit_dienst: Datum | null
  skj_nummer: string | null
  skj_geldig_tot: Datum | null
}

export interface DienstverbandTabel extends Registratie {
  id: string
  medewerker_id: string
  van: Datum
  tot: Datum | null
  fte: number
  functie: Functie
}

export interface AfwezigheidTabel extends Registratie {
  id: string
  medewerker_id: string
  van: Datum
  tot: Datum | null
  soort: AfwezigheidSoort
  percentage: number
}

export interface JeugdigeTabel extends Registratie {
  id: string
  dossiernummer: Generated<string>
  bsn_soort: 'bekend' | 'onbekend' | 'ongeboren'
  bsn_versleuteld: Uint8Array | null
  bsn_sleutelhash: Uint8Array | null
  bsn_laatste_cijfers: string | null
  geboortedatum: string
  geslacht: 'V' | 'M' | 'O'
  postcode_of_gemeente: string | null
  voornaam: string | null
  achternaam: string | null
}

export interface MaatregelTabel extends Registratie {
  id: string
  jeugdige_id: string
  type: MaatregelType
  datum_aanvang: Datum
  datum_einde: Datum | null
  reden_beeindiging: string | null
  datum_overgedragen: Datum | null
  datum_overgedragen_gekregen: Datum | null
  drp_eindscore: string | null
  doorverwijzing_jeugdhulp: string | null
  inzet_erkende_interventie: string | null
  familie: GeneratedAlways<'JB' | 'JR' | null>
  eerste_dag: GeneratedAlways<Datum>
  laatste_dag: GeneratedAlways<Datum | null>
}

export interface MachtigingTabel extends Registratie {
  id: string
  jeugdige_id: string
  type: MachtigingType
  datum_aanvang: Datum
  datum_einde: Datum | null
}

export interface BeschikkingTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  datum_beschikking: Datum | null
  datum_kennisgeving: Datum | null
  einddatum: Datum | null
  plantermijn_dagen: number | null
  datum_fgp_afgezien: Datum | null
}

export interface ToewijzingTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  medewerker_id: string
  rol: ToewijzingRol
  van: Datum
  tot: Datum | null
  reden: string | null
}

export interface ContactTabel extends Registratie {
  id: string
  jeugdige_id: string
  datum: Datum
  met: ContactMet
  wijze: ContactWijze
  jeugdige_gezien: boolean
  alleen_gesproken: boolean | null
  medewerker_id: string | null
  feit: string | null
  indruk: string | null
  veiligheid: string | null
  afspraak: string | null
}

export interface PlanTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  soort: PlanSoort
  vastgesteld_op: Datum
}

export interface TaxatieTabel extends Registratie {
  id: string
  jeugdige_id: string
  datum: Datum
  instrument: string
  oordeel: TaxatieOordeel
  grondslag: TaxatieGrondslag
  medewerker_id: string | null
}

export interface BodemeisTabel extends Registratie {
  id: string
  jeugdige_id: string
  datum: Datum
  eis: string
  controledatum: Datum | null
  nageleefd: Naleving
}

export interface KalenderdagTabel {
  dag: Datum
  is_werkdag: boolean
  werkdagnummer: number
  atw_doorgeschoven_naar: Datum
}

export interface KindstandTabel {
  jeugdige_id: string
  peildatum: Datum
  telt_als: 'JB' | 'JR'
  keten_van: Datum
  vaste_medewerker_id: string | null
  vaste_sinds: Datum | null
  zonder_sinds: Datum | null
  wacht_vanaf: Datum | null
  soort: 'start' | 'intern' | null
  op_wachtlijst: boolean
  wisselingen: number
  laatst_gezien: Datum | null
  laatst_gezien_wijze: ContactWijze | null
  laatste_contact: Datum | null
  plan_uiterlijk: Datum | null
}

export interface TermijnTabel {
  id: string
  jeugdige_id: string
  maatregel_id: string
  norm: string
  start: Datum
  eind: Datum
  regel: string
  stand: 'loopt' | 'gehaald' | 'te_laat' | 'vervallen'
  gehaald_op: Datum | null
}

export interface DossiertoegangTabel {
  medewerker_id: string
  jeugdige_id: string
  grond: 'toewijzing' | 'team' | 'wachtlijst' | 'noodtoegang'
  tot: string | null
}

export interface AfgeleidOpTabel {
  enige: Generated<boolean>
  peildatum: Datum | null
  bijgewerkt_op: string | null
}

export interface GebruikersrolTabel extends Registratie {
  id: string
  medewerker_id: string
  rol: Rol
  geldig: string
}

export interface NoodtoegangTabel {
  id: string
  medewerker_id: string
  jeugdige_id: string
  reden: string
  geldig: string
}

export interface IdentiteitTabel {
  uitgever: string
  onderwerp: string
  medewerker_id: string
}

export interface SessieTabel {
  tokenhash: Uint8Array
  medewerker_id: string
  csrf: string
  begonnen_op: Generated<string>
  laatst_gebruikt_op: Generated<string>
  verloopt_op: string
  id_token: string | null
}

export interface LeveringTabel {
  id: string
  naam: string
  inhoudshash: string
  status: 'gelezen' | 'uitgevoerd' | 'geweigerd'
  ontvangen_op: Generated<string>
  ontvangen_door: string | null
  uitgevoerd_op: string | null
  samenvatting: unknown
}

export interface LogboekTabel {
  volgnummer: number
  trace_id: string
  span_id: string
  naam: string
  verwerkingsactiviteit: string
  status: 'Unset' | 'Ok' | 'Error'
  uitkomst: 'toegestaan' | 'geweigerd'
  begin_op: string
  eind_op: string
  medewerker_id: string | null
  rol: string | null
  betrokkenen: string[]
  aantal_betrokkenen: number
  vorige_hash: Uint8Array
  hash: Uint8Array
}

export interface FamiliegroepsplanStapTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  stap: FamiliegroepsplanStap
  datum: Datum
  grond: AfzienGrond | null
  toelichting: string | null
}

export interface PlanversieTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  soort: GeschrevenPlan
  nummer: number
  status: PlanStatus
  /** Rises by one with each wording that is saved. */
  revisie: number
  inhoud: ColumnType<Inhoud, string, string>
  besproken_op: Datum | null
  plan_id: string | null
}

export interface PlanstandpuntTabel extends Registratie {
  id: string
  jeugdige_id: string
  planversie_id: string
  /** The wording that it is about. */
  revisie: number
  van: StandpuntVan
  naam: string
  standpunt: Standpunt
  woorden: string
  datum: Datum
}

export interface PlanevaluatieTabel extends Registratie {
  id: string
  jeugdige_id: string
  planversie_id: string
  datum: Datum
  uitkomst: EvaluatieUitkomst
  beeld: string
  woorden_gezin: string
  woorden_kind: string
  per_doel: ColumnType<Doelevaluatie[], string, string>
}

export interface AanwijzingTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  aan: Geadresseerde
  naam: string
  tekst: string
  reden: string
  bekendmaking: 'verzonden' | 'uitgereikt'
  bekendgemaakt_op: Datum
  rechtsmiddel_vermeld: boolean
}

export interface AanwijzingStapTabel extends Registratie {
  id: string
  jeugdige_id: string
  aanwijzing_id: string
  stap: AanwijzingStap
  datum: Datum
  toelichting: string
}

export interface VoogdijbeoordelingTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  datum: Datum
  woorden_kind: string
  beeld: string
  met_gedragswetenschapper: boolean
  besluit: VoogdijBesluit
  reden: string
}

/** What somebody typed and has not sent yet; only its maker ever reads it. */
export interface UitspraakTabel extends Registratie {
  id: string
  jeugdige_id: string
  gerecht: string
  zaaknummer: string
  datum: Datum
  datum_kennisgeving: Datum
  dictum: string
  ingetrokken_op: Datum | null
  reden_intrekking: string | null
}

export interface UitspraakdeelTabel extends Registratie {
  id: string
  jeugdige_id: string
  uitspraak_id: string
  volgnummer: number
  stap: Uitspraakstap
  maatregel_id: string | null
  vorige_maatregel_id: string | null
  machtiging_id: string | null
  beschikking_id: string | null
  ingangsdatum: Datum
  einddatum: Datum | null
  einddatum_inclusief: boolean
}

export interface OpdrachtTabel extends Registratie {
  id: string
  jeugdige_id: string
  uitspraak_id: string
  wat: string
  wie: string
  uiterlijk: Datum | null
  uitkomst: 'uitgevoerd' | 'niet_uitgevoerd' | null
  uitkomst_op: Datum | null
  bewijs: string | null
}

export interface WarmeOverdrachtTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  naar_wie: string
  afspraken: string
  aanvaard: 'ja' | 'nee' | 'nog_niet'
  datum: Datum
}

export interface WerkvariantbesluitTabel extends Registratie {
  id: string
  jeugdige_id: string
  maatregel_id: string
  variant: Werkvariant
  van: Datum
  tot: Datum | null
  reden: string
  besloten_door: string
}

export interface OverdrachtTabel extends Registratie {
  id: string
  jeugdige_id: string
  van_medewerker_id: string
  naar_medewerker_id: string
  per: Datum
  status: OverdrachtStatus
  over_kind: string
  mensen: string
  veiligheid: string
  beloften: string
  aangekondigd_kind_op: Datum | null
  aangekondigd_ouders_op: Datum | null
  besloten_op: Datum | null
  reden: string | null
}

export interface ConceptTabel {
  medewerker_id: Generated<string>
  formulier: ConceptFormulier
  jeugdige_id: string
  /** What within the file the form is about; the child itself where there is nothing else. */
  betreft: string
  inhoud: unknown
  bewaard_op: Generated<string>
}

/** Of one of the two: a measure or a permission to place. */
interface OverTitel {
  maatregel_id: string | null
  machtiging_id: string | null
}

export interface RechtbankstapTabel extends Registratie, OverTitel {
  id: string
  jeugdige_id: string
  stap: Rechtbankstap
  datum: Datum
  redenen: string | null
  deelnemers: string | null
}

export interface ZittingTabel extends Registratie, OverTitel {
  id: string
  jeugdige_id: string
  datum: Datum
  tijd: string | null
  rechtbank: string
  uitgenodigd: string[]
  aanwezig: string[] | null
  uitkomst: string | null
}

export interface VerzoekbundelTabel extends Registratie, OverTitel {
  id: string
  jeugdige_id: string
  tekst: ColumnType<Verzoektekst, string, string>
  redenen: ColumnType<Record<string, string>, string, string>
  stuk_id: string | null
}

export interface StukTabel {
  id: string
  jeugdige_id: string
  soort: 'brief' | 'verzoekbundel'
  titel: string
  aan: string | null
  bytes: Uint8Array
  sha256: string
  gemaakt_op: Generated<string>
  gemaakt_door: Generated<string | null>
}

export interface AgendafeedTabel {
  medewerker_id: Generated<string>
  tokenhash: Uint8Array
  gemaakt_op: Generated<string>
}

export interface SleutelkenmerkTabel {
  enige: Generated<boolean>
  kenmerk: string
}

export interface Schema {
  team: TeamTabel
  team_historie: Historie<TeamTabel>
  medewerker: MedewerkerTabel
  medewerker_historie: Historie<MedewerkerTabel>
  dienstverband: DienstverbandTabel
  dienstverband_historie: Historie<DienstverbandTabel>
  afwezigheid: AfwezigheidTabel
  afwezigheid_historie: Historie<AfwezigheidTabel>
  jeugdige: JeugdigeTabel
  jeugdige_historie: Historie<JeugdigeTabel>
  maatregel: MaatregelTabel
  maatregel_historie: Historie<MaatregelTabel>
  machtiging: MachtigingTabel
  machtiging_historie: Historie<MachtigingTabel>
  beschikking: BeschikkingTabel
  beschikking_historie: Historie<BeschikkingTabel>
  toewijzing: ToewijzingTabel
  toewijzing_historie: Historie<ToewijzingTabel>
  contact: ContactTabel
  contact_historie: Historie<ContactTabel>
  plan: PlanTabel
  plan_historie: Historie<PlanTabel>
  taxatie: TaxatieTabel
  taxatie_historie: Historie<TaxatieTabel>
  bodemeis: BodemeisTabel
  bodemeis_historie: Historie<BodemeisTabel>
  kalenderdag: KalenderdagTabel
  kindstand: KindstandTabel
  termijn: TermijnTabel
  dossiertoegang: DossiertoegangTabel
  afgeleid_op: AfgeleidOpTabel
  gebruikersrol: GebruikersrolTabel
  gebruikersrol_historie: Historie<GebruikersrolTabel>
  noodtoegang: NoodtoegangTabel
  identiteit: IdentiteitTabel
  sessie: SessieTabel
  levering: LeveringTabel
  logboek: LogboekTabel
  concept: ConceptTabel
  familiegroepsplan_stap: FamiliegroepsplanStapTabel
  familiegroepsplan_stap_historie: Historie<FamiliegroepsplanStapTabel>
  planversie: PlanversieTabel
  planversie_historie: Historie<PlanversieTabel>
  planstandpunt: PlanstandpuntTabel
  planstandpunt_historie: Historie<PlanstandpuntTabel>
  planevaluatie: PlanevaluatieTabel
  planevaluatie_historie: Historie<PlanevaluatieTabel>
  aanwijzing: AanwijzingTabel
  aanwijzing_historie: Historie<AanwijzingTabel>
  aanwijzing_stap: AanwijzingStapTabel
  aanwijzing_stap_historie: Historie<AanwijzingStapTabel>
  voogdijbeoordeling: VoogdijbeoordelingTabel
  voogdijbeoordeling_historie: Historie<VoogdijbeoordelingTabel>
  uitspraak: UitspraakTabel
  uitspraak_historie: Historie<UitspraakTabel>
  uitspraakdeel: UitspraakdeelTabel
  uitspraakdeel_historie: Historie<UitspraakdeelTabel>
  opdracht: OpdrachtTabel
  opdracht_historie: Historie<OpdrachtTabel>
  warme_overdracht: WarmeOverdrachtTabel
  warme_overdracht_historie: Historie<WarmeOverdrachtTabel>
  werkvariantbesluit: WerkvariantbesluitTabel
  werkvariantbesluit_historie: Historie<WerkvariantbesluitTabel>
  overdracht: OverdrachtTabel
  overdracht_historie: Historie<OverdrachtTabel>
  sleutelkenmerk: SleutelkenmerkTabel
  rechtbankstap: RechtbankstapTabel
  rechtbankstap_historie: Historie<RechtbankstapTabel>
  zitting: ZittingTabel
  zitting_historie: Historie<ZittingTabel>
  verzoekbundel: VerzoekbundelTabel
  verzoekbundel_historie: Historie<VerzoekbundelTabel>
  stuk: StukTabel
  agendafeed: AgendafeedTabel
}
