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
import type { Generated, GeneratedAlways } from 'kysely'
import type { MetHistorie, Registratie } from './basis.ts'

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
  bewaakt_door: string | null
  controlewijze: string | null
  gecontroleerd_op: Datum | null
  overtreden_op: Datum | null
  vervallen_op: Datum | null
}

export type RegistratieSchema = MetHistorie<{
  team: TeamTabel
  medewerker: MedewerkerTabel
  dienstverband: DienstverbandTabel
  afwezigheid: AfwezigheidTabel
  jeugdige: JeugdigeTabel
  maatregel: MaatregelTabel
  machtiging: MachtigingTabel
  beschikking: BeschikkingTabel
  toewijzing: ToewijzingTabel
  contact: ContactTabel
  plan: PlanTabel
  taxatie: TaxatieTabel
  bodemeis: BodemeisTabel
}>
