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
import type { JeugdbeschermingType, JeugdreclasseringType } from './codes.ts'

/** One row of each file. `null`: the cell was empty. Every end is the LAST day included; `null` there means still running. */
export interface TeamRecord {
  teamCode: string
  naam: string
  jeugdregio: string | null
}

export interface MedewerkerRecord {
  personeelsnummer: string
  naam: string
  functie: Functie
  teamCode: string | null
  inDienst: Datum
  uitDienst: Datum | null
  skjNummer: string | null
  skjGeldigTot: Datum | null
}

export interface DienstverbandRecord {
  personeelsnummer: string
  van: Datum
  tot: Datum | null
  fte: number
  functie: Functie
}

export interface AfwezigheidRecord {
  personeelsnummer: string
  van: Datum
  tot: Datum | null
  soort: AfwezigheidSoort
  percentage: number
}

/** Nine digits; nines: unknown, noughts: unborn. */
interface Persoonsgegevens {
  bsn: string
  /** JJJJMMDD as delivered: JJJJMM00 day unknown, JJJJ0000 month unknown, 00000000 unborn. */
  geboortedatum: string
  geslacht: 'V' | 'M' | 'O'
  postcodeOfGemeente: string | null
}

export interface JeugdbeschermingRecord extends Persoonsgegevens {
  typeMaatregel: JeugdbeschermingType
  datumAanvang: Datum
  datumEinde: Datum | null
  redenBeeindiging: string | null
  datumOvergedragen: Datum | null
  datumOvergedragenGekregen: Datum | null
}

export interface MachtigingRecord extends Persoonsgegevens {
  typeMachtiging: MachtigingType
  datumAanvang: Datum
  datumEinde: Datum | null
}

export interface JeugdreclasseringRecord extends Persoonsgegevens {
  typeJeugdreclassering: JeugdreclasseringType
  datumAanvang: Datum
  datumEinde: Datum | null
  drpEindscore: string | null
  doorverwijzingJeugdhulp: string | null
  inzetErkendeInterventie: string | null
  datumOvergedragen: Datum | null
  datumOvergedragenGekregen: Datum | null
  /** Only for code 31, and only where the institution delivers the column. */
  redenBeeindiging: string | null
}

/** How a row points at a measure. */
export interface MaatregelSleutel {
  bsn: string
  typeMaatregel: MaatregelType
  datumAanvang: Datum
}

export interface BeschikkingRecord extends MaatregelSleutel {
  datumBeschikking: Datum | null
  datumKennisgeving: Datum | null
  einddatum: Datum | null
  plantermijnDagen: number | null
  datumFgpAfgezien: Datum | null
}

export interface ToewijzingRecord extends MaatregelSleutel {
  personeelsnummer: string
  rol: ToewijzingRol
  van: Datum
  tot: Datum | null
  reden: string | null
}

export interface ContactRecord {
  bsn: string
  datum: Datum
  met: ContactMet
  wijze: ContactWijze
  jeugdigeGezien: boolean
  personeelsnummer: string | null
}

export interface PlanRecord extends MaatregelSleutel {
  soort: PlanSoort
  vastgesteldOp: Datum
}

export interface TaxatieRecord {
  bsn: string
  datum: Datum
  instrument: string
  oordeel: TaxatieOordeel
  grondslag: TaxatieGrondslag
  personeelsnummer: string | null
}

export interface BodemeisRecord {
  bsn: string
  datum: Datum
  eis: string
  controledatum: Datum | null
  nageleefd: Naleving
}

/** The thirteen files of a delivery, in the order in which they can be registered: what is referred to comes first. */
export interface RecordVan {
  teams: TeamRecord
  medewerkers: MedewerkerRecord
  dienstverbanden: DienstverbandRecord
  afwezigheid: AfwezigheidRecord
  jeugdbescherming: JeugdbeschermingRecord
  'machtiging-uithuisplaatsing': MachtigingRecord
  jeugdreclassering: JeugdreclasseringRecord
  beschikkingen: BeschikkingRecord
  toewijzingen: ToewijzingRecord
  contacten: ContactRecord
  plannen: PlanRecord
  taxaties: TaxatieRecord
  bodemeisen: BodemeisRecord
}

export type BestandNaam = keyof RecordVan

/** A record with the row it came from; row 1 is the header. */
export type Gelezen<R> = R & { readonly rij: number }
