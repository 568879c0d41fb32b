import type { Datum } from '@houvast/domein/kalender'
import type { Teksten } from '../../teksten/nl.ts'
import { eenDecimaal } from './figuren.ts'
import type { Cijfers, Gepubliceerd } from './vraag.ts'

export interface Punt {
  readonly dag: Datum
  /** Null: it could not be computed on that day; the line is broken there. */
  readonly waarde: number | null
}

export interface Lijn {
  readonly sleutel: string
  /** In the table. */
  readonly naam: string
  /** At the end of the line. */
  readonly label: string
  readonly punten: readonly Punt[]
}

export interface Grafiek {
  readonly sleutel: keyof Teksten['monitor']['grafiek']
  readonly lijnen: readonly Lijn[]
}

type Lezer = (cijfers: Cijfers) => number | null

/** Our own figures over the months, per chart. The published ones are never among them. */
export function eigenGrafieken(punten: readonly Cijfers[], t: Teksten['monitor']): Grafiek[] {
  const lijn = (sleutel: keyof Teksten['monitor']['lijn'], lees: Lezer, label: string = t.lijn[sleutel]): Lijn => ({
    sleutel,
    naam: t.lijn[sleutel],
    label,
    punten: punten.map((cijfers) => ({ dag: cijfers.peildatum as Datum, waarde: afgerond(lees(cijfers)) })),
  })
  const opTijd = (soort: 'eersteContact' | 'planVanAanpak') =>
    (['jeugdbescherming', 'jeugdreclassering'] as const).map((familie) =>
      lijn(familie, ({ [soort]: klok }) => procent(klok[familie].opTijd, klok[familie].geteld)),
    )
  return [
    { sleutel: 'kinderen', lijnen: [lijn('kinderen', ({ kinderen }) => kinderen.totaal)] },
    {
      sleutel: 'wachtlijst',
      lijnen: [
        lijn('totaal', ({ wachtlijst }) => wachtlijst.totaal),
        lijn('start', ({ wachtlijst }) => wachtlijst.start),
        lijn('intern', ({ wachtlijst }) => wachtlijst.intern),
      ],
    },
    {
      sleutel: 'werklast',
      lijnen: (['perJbjr', 'perMetOndersteunend', 'perPrimairProces'] as const).map((per) =>
        lijn(per, ({ werklast }) => werklast[per], t.lijnKort[per]),
      ),
    },
    { sleutel: 'eersteContact', lijnen: opTijd('eersteContact') },
    { sleutel: 'plan', lijnen: opTijd('planVanAanpak') },
    {
      sleutel: 'personeel',
      lijnen: [lijn('verloop', ({ verloop12m }) => maalHonderd(verloop12m)), lijn('verzuim', ({ verzuim12m }) => maalHonderd(verzuim12m))],
    },
  ]
}

/** What the ministry printed, per chart that it belongs beside. */
export function gepubliceerdeGrafieken(punten: Gepubliceerd['punten'], t: Teksten['monitor']): Grafiek[] {
  type Veld = Exclude<keyof Gepubliceerd['punten'][number], 'peildatum'>
  const lijn = (sleutel: keyof Teksten['monitor']['lijn'], veld: Veld, label: string = t.lijn[sleutel]): Lijn => ({
    sleutel,
    naam: t.lijn[sleutel],
    label,
    punten: punten.map((punt) => ({ dag: punt.peildatum as Datum, waarde: punt[veld] })),
  })
  return [
    { sleutel: 'kinderen', lijnen: [lijn('kinderen', 'kinderen')] },
    { sleutel: 'wachtlijst', lijnen: [lijn('totaal', 'wachtlijst'), lijn('start', 'start'), lijn('intern', 'intern')] },
    { sleutel: 'werklast', lijnen: [lijn('werklast', 'werklast', t.grafiek.werklast)] },
  ]
}

export interface Tabelrij {
  readonly dag: Datum
  readonly waarden: readonly (number | null)[]
}

/** The days of a chart, latest first, with the value of each line. */
export function tabelVan({ lijnen }: Grafiek): Tabelrij[] {
  const dagen = [...new Set(lijnen.flatMap(({ punten }) => punten.map(({ dag }) => dag)))].toSorted().toReversed()
  return dagen.map((dag) => ({ dag, waarden: lijnen.map(({ punten }) => punten.find((punt) => punt.dag === dag)?.waarde ?? null) }))
}

/** A chart's table for a Dutch spreadsheet: semicolons and decimal commas. */
export function csvVan(grafiek: Grafiek, dagKop: string): string {
  const regels = tabelVan(grafiek)
    .toReversed()
    .map(({ dag, waarden }) => [dag, ...waarden.map((waarde) => (waarde === null ? '' : String(waarde).replace('.', ',')))])
  return `\ufeff${[[dagKop, ...grafiek.lijnen.map(({ naam }) => naam)], ...regels].map((regel) => regel.join(';')).join('\r\n')}\r\n`
}

function procent(deel: number, geheel: number): number | null {
  return geheel === 0 ? null : (100 * deel) / geheel
}

function maalHonderd(aandeel: number | null): number | null {
  return aandeel === null ? null : 100 * aandeel
}

function afgerond(waarde: number | null): number | null {
  return waarde === null ? null : eenDecimaal(waarde)
}
