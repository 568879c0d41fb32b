import {
  afwezigheidSoorten,
  contactMet,
  contactWijzen,
  functies,
  jeugdbeschermingsmaatregelen,
  jeugdreclasseringsmaatregelen,
  maatregelTypes,
  machtigingTypes,
  nalevingen,
  planSoorten,
  preventieveMaatregelen,
  taxatieGrondslagen,
  taxatieOordelen,
  toewijzingRollen,
} from '@houvast/domein/feiten'
import { doorverwijzingen, drpEindscores, erkendeInterventies, geslachten, redenenOts, redenenPreventief, redenenVoogdij } from './codes.ts'
import type { BestandNaam, RecordVan } from './records.ts'
import { bsn, code, datum, geboortedatum, getal, jaNee, nummer, postcodeOfGemeente, tekst, type Waarde } from './waarden.ts'

/** `null` in the record's type: the cell may be empty. */
export interface Kolom<T> {
  readonly waarde: Waarde<NonNullable<T>>
  readonly leeg: [null] extends [T] ? 'mag' : 'fout'
  /** What it means when the header lacks this column. */
  readonly ontbreekt: 'fout' | 'waarschuwing' | 'stil'
}

/** A column of any file. */
export interface LosseKolom {
  readonly waarde: Waarde<unknown>
  readonly leeg: 'mag' | 'fout'
  readonly ontbreekt: 'fout' | 'waarschuwing' | 'stil'
}

export interface Bestand<B extends BestandNaam> {
  readonly naam: B
  readonly bron: 'CBS' | 'eigen'
  readonly kolommen: { readonly [V in keyof RecordVan[B]]: Kolom<RecordVan[B][V]> }
  /** Fields that stand in for an empty required one. */
  readonly vervanging?: { readonly [V in keyof RecordVan[B]]?: keyof RecordVan[B] }
}

const nodig = <T>(waarde: Waarde<T & {}>) => ({ waarde, leeg: 'fout', ontbreekt: 'fout' }) as const
const einde = <T>(waarde: Waarde<T & {}>) => ({ waarde, leeg: 'mag', ontbreekt: 'fout' }) as const
const magLeeg = <T>(waarde: Waarde<T & {}>) => ({ waarde, leeg: 'mag', ontbreekt: 'waarschuwing' }) as const
const extra = <T>(waarde: Waarde<T & {}>) => ({ waarde, leeg: 'mag', ontbreekt: 'stil' }) as const

const sleutels = <K extends string>(lijst: Readonly<Record<K, string>>): K[] => Object.keys(lijst).sort() as K[]

const fte = getal({
  van: 0,
  tot: 2,
  heel: false,
  decimalen: 4,
  melding: 'De fte moet een getal van 0 tot en met 2 zijn, bijvoorbeeld 0,89. Vul de omvang van het dienstverband in.',
})
const percentage = getal({
  van: 0,
  tot: 100,
  heel: false,
  decimalen: 2,
  melding: 'Het percentage moet een getal van 0 tot en met 100 zijn, zonder procentteken. Verbeter het percentage.',
})
const plantermijn = getal({
  van: 1,
  tot: 730,
  heel: true,
  decimalen: 0,
  melding: 'De plantermijn moet een heel aantal dagen van 1 tot en met 730 zijn. Vul de termijn van de rechter in, of laat de cel leeg.',
})

const persoon = {
  bsn: nodig(bsn),
  geboortedatum: nodig(geboortedatum),
  geslacht: nodig(code(geslachten)),
  postcodeOfGemeente: magLeeg(postcodeOfGemeente),
}
const overdracht = { datumOvergedragen: magLeeg(datum), datumOvergedragenGekregen: magLeeg(datum) }
const maatregel = { bsn: nodig(bsn), typeMaatregel: nodig(code(sleutels(maatregelTypes))), datumAanvang: nodig(datum) }

/** The formats of the thirteen files: fields in the order of the columns. A column is named as its field, in snake_case. */
export const bestanden: { readonly [B in BestandNaam]: Bestand<B> } = {
  teams: { naam: 'teams', bron: 'eigen', kolommen: { teamCode: nodig(nummer), naam: nodig(tekst), jeugdregio: magLeeg(tekst) } },
  medewerkers: {
    naam: 'medewerkers',
    bron: 'eigen',
    kolommen: {
      personeelsnummer: nodig(nummer),
      naam: nodig(tekst),
      functie: nodig(code(functies)),
      teamCode: magLeeg(nummer),
      inDienst: nodig(datum),
      uitDienst: einde(datum),
      skjNummer: magLeeg(nummer),
      skjGeldigTot: magLeeg(datum),
    },
  },
  dienstverbanden: {
    naam: 'dienstverbanden',
    bron: 'eigen',
    kolommen: { personeelsnummer: nodig(nummer), van: nodig(datum), tot: einde(datum), fte: nodig(fte), functie: nodig(code(functies)) },
  },
  afwezigheid: {
    naam: 'afwezigheid',
    bron: 'eigen',
    kolommen: {
      personeelsnummer: nodig(nummer),
      van: nodig(datum),
      tot: einde(datum),
      soort: nodig(code(afwezigheidSoorten)),
      percentage: nodig(percentage),
    },
  },
  jeugdbescherming: {
    naam: 'jeugdbescherming',
    bron: 'CBS',
    kolommen: {
      ...persoon,
      typeMaatregel: nodig(code(sleutels(jeugdbeschermingsmaatregelen))),
      datumAanvang: nodig(datum),
      datumEinde: einde(datum),
      redenBeeindiging: magLeeg(code([...sleutels(redenenOts), ...sleutels(redenenVoogdij)])),
      ...overdracht,
    },
    vervanging: { datumAanvang: 'datumOvergedragenGekregen' },
  },
  'machtiging-uithuisplaatsing': {
    naam: 'machtiging-uithuisplaatsing',
    bron: 'CBS',
    kolommen: { ...persoon, typeMachtiging: nodig(code(sleutels(machtigingTypes))), datumAanvang: nodig(datum), datumEinde: einde(datum) },
  },
  jeugdreclassering: {
    naam: 'jeugdreclassering',
    bron: 'CBS',
    kolommen: {
      ...persoon,
      typeJeugdreclassering: nodig(code(sleutels({ ...preventieveMaatregelen, ...jeugdreclasseringsmaatregelen }))),
      datumAanvang: nodig(datum),
      datumEinde: einde(datum),
      drpEindscore: magLeeg(code(sleutels(drpEindscores))),
      doorverwijzingJeugdhulp: magLeeg(code(sleutels(doorverwijzingen))),
      inzetErkendeInterventie: magLeeg(code(sleutels(erkendeInterventies))),
      ...overdracht,
      redenBeeindiging: extra(code(sleutels(redenenPreventief))),
    },
    vervanging: { datumAanvang: 'datumOvergedragenGekregen' },
  },
  beschikkingen: {
    naam: 'beschikkingen',
    bron: 'eigen',
    kolommen: {
      ...maatregel,
      datumBeschikking: magLeeg(datum),
      datumKennisgeving: magLeeg(datum),
      einddatum: magLeeg(datum),
      plantermijnDagen: magLeeg(plantermijn),
      datumFgpAfgezien: magLeeg(datum),
    },
  },
  toewijzingen: {
    naam: 'toewijzingen',
    bron: 'eigen',
    kolommen: {
      ...maatregel,
      personeelsnummer: nodig(nummer),
      rol: nodig(code(toewijzingRollen)),
      van: nodig(datum),
      tot: einde(datum),
      reden: magLeeg(tekst),
    },
  },
  contacten: {
    naam: 'contacten',
    bron: 'eigen',
    kolommen: {
      bsn: nodig(bsn),
      datum: nodig(datum),
      met: nodig(code(contactMet)),
      wijze: nodig(code(contactWijzen)),
      jeugdigeGezien: nodig(jaNee),
      personeelsnummer: magLeeg(nummer),
    },
  },
  plannen: {
    naam: 'plannen',
    bron: 'eigen',
    kolommen: { ...maatregel, soort: nodig(code(planSoorten)), vastgesteldOp: nodig(datum) },
  },
  taxaties: {
    naam: 'taxaties',
    bron: 'eigen',
    kolommen: {
      bsn: nodig(bsn),
      datum: nodig(datum),
      instrument: nodig(tekst),
      oordeel: nodig(code(taxatieOordelen)),
      grondslag: nodig(code(taxatieGrondslagen)),
      personeelsnummer: magLeeg(nummer),
    },
  },
  bodemeisen: {
    naam: 'bodemeisen',
    bron: 'eigen',
    kolommen: {
      bsn: nodig(bsn),
      datum: nodig(datum),
      eis: nodig(tekst),
      controledatum: magLeeg(datum),
      nageleefd: nodig(code(nalevingen)),
    },
  },
}

export const bestandNamen = Object.keys(bestanden) as BestandNaam[]

export function kolommenVan<B extends BestandNaam>(bestand: Bestand<B>): [veld: string, kolom: LosseKolom][] {
  return Object.entries<LosseKolom>(bestand.kolommen)
}

export function kolomNaam(veld: string): string {
  return veld.replace(/[A-Z]/g, (hoofdletter) => `_${hoofdletter.toLowerCase()}`)
}

/** File names and headers are compared without case, spaces, hyphens and underscores. */
export function vereenvoudigd(naam: string): string {
  return naam.toLowerCase().replace(/[\s\u00a0\ufeff_-]/g, '')
}

const opNaam = new Map(bestandNamen.map((naam) => [vereenvoudigd(naam), naam]))

export function findBestandNaam(naam: string): BestandNaam | null {
  return opNaam.get(vereenvoudigd(naam)) ?? null
}
