import type { Datum } from '@houvast/domein/kalender'
import { bestandNamen } from '../bestanden.ts'
import { Bevindingen } from '../bevinding.ts'
import type { Beeld } from '../controle/beeld.ts'
import type { Bekend } from '../controle/bekend.ts'
import { controleer } from '../controle/controleer.ts'
import type { Levering } from '../lezen/levering.ts'
import type { BestandNaam, RecordVan } from '../records.ts'

/** Two numbers that pass the elfproef and belong to nobody. */
export const kindA = '123456782'
export const kindB = '111222333'
export const leverdag: Datum = '2025-07-01'

const persoon = { bsn: kindA, geboortedatum: '20140512', geslacht: 'M', postcodeOfGemeente: '1234AB' } as const
const overdracht = { datumOvergedragen: null, datumOvergedragenGekregen: null }
const maatregel = { bsn: kindA, typeMaatregel: '11', datumAanvang: '2025-01-06' } as const

/** An ordinary record of each file, for a test to change one thing of. */
const gewoon: RecordVan = {
  teams: { teamCode: 'T1', naam: 'Noord', jeugdregio: null },
  medewerkers: {
    personeelsnummer: 'P1',
    naam: 'A. de Vries',
    functie: 'jeugdbeschermer',
    teamCode: null,
    inDienst: '2020-01-01',
    uitDienst: null,
    skjNummer: null,
    skjGeldigTot: null,
  },
  dienstverbanden: { personeelsnummer: 'P1', van: '2020-01-01', tot: null, fte: 1, functie: 'jeugdbeschermer' },
  afwezigheid: { personeelsnummer: 'P1', van: '2025-03-01', tot: null, soort: 'ziekte', percentage: 100 },
  jeugdbescherming: {
    ...persoon,
    typeMaatregel: '11',
    datumAanvang: '2025-01-06',
    datumEinde: null,
    redenBeeindiging: null,
    ...overdracht,
  },
  'machtiging-uithuisplaatsing': { ...persoon, typeMachtiging: '72', datumAanvang: '2025-01-06', datumEinde: null },
  jeugdreclassering: {
    ...persoon,
    typeJeugdreclassering: '41',
    datumAanvang: '2025-01-06',
    datumEinde: null,
    drpEindscore: null,
    doorverwijzingJeugdhulp: null,
    inzetErkendeInterventie: null,
    ...overdracht,
    redenBeeindiging: null,
  },
  beschikkingen: {
    ...maatregel,
    datumBeschikking: '2025-01-06',
    datumKennisgeving: '2025-01-07',
    einddatum: null,
    plantermijnDagen: null,
    datumFgpAfgezien: null,
  },
  toewijzingen: { ...maatregel, personeelsnummer: 'P1', rol: 'vast', van: '2025-01-08', tot: null, reden: null },
  contacten: { bsn: kindA, datum: '2025-01-09', met: 'jeugdige', wijze: 'huisbezoek', jeugdigeGezien: true, personeelsnummer: null },
  plannen: { ...maatregel, soort: 'plan_van_aanpak', vastgesteldOp: '2025-02-10' },
  taxaties: { bsn: kindA, datum: '2025-01-20', instrument: 'LIRIK', oordeel: 'midden', grondslag: 'gezien', personeelsnummer: null },
  bodemeisen: { bsn: kindA, datum: '2025-01-20', eis: 'Elke dag naar school', controledatum: null, nageleefd: 'onbekend' },
}

export type Afwijkend = { readonly [B in BestandNaam]?: readonly Partial<RecordVan[B]>[] }

/** A delivery of ordinary records with these differences; a file that is not named is not in it. */
export function leveringMet(afwijkend: Afwijkend): Levering {
  const bestanden = bestandNamen.map((naam) => {
    const records = (afwijkend[naam] as readonly object[] | undefined)?.map((verschil, i) => ({ rij: i + 2, ...gewoon[naam], ...verschil }))
    return [naam, { naam, bestand: records ? `${naam}.csv` : null, bruikbaar: true, records: records ?? [], onleesbaar: [] }]
  })
  return { naam: 'proef', inhoudshash: '', leverdag, bestanden: Object.fromEntries(bestanden), bevindingen: new Bevindingen() }
}

export function controleerMet(afwijkend: Afwijkend, bekend?: Bekend): Beeld {
  return controleer(leveringMet(afwijkend), bekend)
}

/** The places (`file:row column`) at which this code is found. */
export function plaatsen(code: string, afwijkend: Afwijkend, bekend?: Bekend): string[] {
  const { levering } = controleerMet(afwijkend, bekend)
  return levering.bevindingen
    .lijst()
    .filter((bevinding) => bevinding.code === code)
    .map(({ bestand, rij, kolom }) => `${bestand.replace('.csv', '')}:${rij}${kolom ? ` ${kolom}` : ''}`)
}
