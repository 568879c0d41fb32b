import { type Datum, dagenTussen, plusDagen } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { datumInWoorden } from '../kalender/woorden.ts'
import { type Gebeurtenis, type GebeurtenisSoort, gebeurtenisSoorten } from './gebeurtenis.ts'
import { type Klokaard, type Klokregel, klokregels } from './klokregels.ts'
import { findNormEind } from './norm-uitkomst.ts'
import { getNorm, type Norm } from './normen/index.ts'

/**
 * - loopt: not done, the end is not past. - gehaald: done; late where `gehaaldOp` is after `eind`. - te_laat: not done, the end is past.
 * - vervallen: it need not be done any more. - opgeschort: the days do not count now. - niet_van_toepassing: `reden` says why.
 */
export const normklokstanden = ['loopt', 'gehaald', 'te_laat', 'vervallen', 'opgeschort', 'niet_van_toepassing'] as const
export type Normklokstand = (typeof normklokstanden)[number]

export interface Normklok {
  readonly norm: Norm
  readonly naam: string
  readonly aard: Klokaard
  readonly onderdeel: string
  readonly betreft: string
  readonly start: Datum
  readonly eind: Datum
  readonly stand: Normklokstand
  readonly gehaaldOp: Datum | null
  /** Somebody still has to do it: not done, and nothing has taken the need away. */
  readonly isOpen: boolean
  readonly reden: string | null
  /** From this day on it is named: a third of the time before the end, at most a month. */
  readonly waarschuwVanaf: Datum
  readonly uitleg: string
}

/** Days that are set or meant beforehand. */
const vooruit: ReadonlySet<GebeurtenisSoort> = new Set(['einddatum', 'eerder_beeindigen_voorgenomen'])

const opDatum = (een: Gebeurtenis, ander: Gebeurtenis): number =>
  een.datum < ander.datum ? -1 : een.datum > ander.datum ? 1 : een.id < ander.id ? -1 : Number(een.id > ander.id)

/**
 * The clocks that follow from what happened up to the peildatum; a day that is counted back from may lie after it. In which order it was recorded makes no
 * difference.
 */
export function berekenNormklokken(
  gebeurtenissen: readonly Gebeurtenis[],
  peildatum: Datum,
  kalender: Kalender,
  regels: readonly Klokregel[] = klokregels,
): Normklok[] {
  const bekend = gebeurtenissen.filter(({ soort, datum }) => datum <= peildatum || vooruit.has(soort)).toSorted(opDatum)
  return [...Map.groupBy(bekend, ({ betreft }) => betreft)]
    .flatMap(([betreft, over]) => {
      const verloop = new Verloop(over)
      return regels.flatMap((regel) => klokkenVan(regel, betreft, verloop, peildatum, kalender))
    })
    .sort(
      (een, ander) =>
        vergelijk(een.eind, ander.eind) ||
        vergelijk(een.norm.id, ander.norm.id) ||
        vergelijk(een.onderdeel, ander.onderdeel) ||
        vergelijk(een.start, ander.start) ||
        vergelijk(een.betreft, ander.betreft),
    )
}

const vergelijk = (een: string, ander: string): number => (een < ander ? -1 : een > ander ? 1 : 0)

/** What happened with one thing, by kind, earliest first. */
class Verloop {
  readonly #perSoort: ReadonlyMap<GebeurtenisSoort, readonly Gebeurtenis[]>

  constructor(gebeurtenissen: readonly Gebeurtenis[]) {
    this.#perSoort = Map.groupBy(gebeurtenissen, ({ soort }) => soort)
  }

  van(soorten: readonly GebeurtenisSoort[]): readonly Gebeurtenis[] {
    if (soorten.length === 1) return this.#perSoort.get(soorten[0] as GebeurtenisSoort) ?? []
    return soorten.flatMap((soort) => this.#perSoort.get(soort) ?? []).toSorted(opDatum)
  }
}

function klokkenVan(regel: Klokregel, betreft: string, verloop: Verloop, peildatum: Datum, kalender: Kalender): Normklok[] {
  const { bij } = regel
  const geldt = geldigVan(regel)
  const begin = verloop
    .van([regel.begint])
    .filter((een) => (bij === undefined || (een.bij !== undefined && bij.includes(een.bij))) && geldt(een.datum))
  const eerste = begin[0]
  if (!eerste) return []
  const vervolg = regel.herhaalt ? verloop.van(regel.gehaald).filter(({ datum }) => datum >= eerste.datum) : []
  const starts = [...begin, ...vervolg]
    .toSorted(opDatum)
    // Two on one day start one clock.
    .filter((een, plaats, alle) => een.datum !== alle[plaats - 1]?.datum)
  return starts.map((gebeurtenis, plaats) => {
    const buren = { vorige: starts[plaats - 1]?.datum ?? null, volgende: starts[plaats + 1]?.datum ?? null }
    return maakKlok(regel, betreft, gebeurtenis, buren, verloop, peildatum, kalender)
  })
}

/** The starts before and after this one: what was done belongs to one clock of the row. */
interface Buren {
  readonly vorige: Datum | null
  readonly volgende: Datum | null
}

/** A clock that is counted back runs after the start before it, up to the day it is counted from; another from its own start up to the next. */
function hoortBij(terug: boolean, start: Datum, { vorige, volgende }: Buren): (gebeurtenis: Gebeurtenis) => boolean {
  if (terug) return ({ datum }) => datum <= start && (vorige === null || datum > vorige)
  return ({ datum }) => datum >= start && (volgende === null || datum <= volgende)
}

function maakKlok(
  regel: Klokregel,
  betreft: string,
  begin: Gebeurtenis,
  buren: Buren,
  verloop: Verloop,
  peildatum: Datum,
  kalender: Kalender,
): Normklok {
  const norm = normVan(regel)
  const { aard = 'plicht', keuze = null } = regel
  const terug = norm.regel === 'TERUG'
  const start = begin.datum
  const berekend = findNormEind(norm, { start, keuze }, kalender) ?? start
  const schorsing = regel.schorst
    ? telSchorsing(verloop.van([regel.schorst.van]), verloop.van([regel.schorst.tot]), start, berekend, peildatum)
    : geenSchorsing
  const eind = plusDagen(berekend, schorsing.dagen)
  const telt = hoortBij(terug, start, buren)
  // What meets a clock that repeats starts the next one that day.
  const gedaan = verloop.van(regel.gehaald).filter((een) => telt(een) && (regel.herhaalt ? een.datum !== start : een !== begin))
  const gehaaldOp = (terug ? gedaan.at(-1) : gedaan[0])?.datum ?? null
  const isZelf = (een: Gebeurtenis) => een.soort === regel.begint && een.datum === start
  const weg = gehaaldOp === null ? findWeg(regel, verloop, (een) => telt(een) && !isZelf(een), terug ? buren.volgende : null) : undefined
  const nietVanToepassing = findReden(regel, begin, verloop, telt)
  const toestand = { aard, gehaaldOp, weg, schorsing, eind, peildatum, nietVanToepassing }
  const stand = standVan(toestand)
  const naam = regel.naam ?? norm.naam
  return {
    norm,
    naam,
    aard,
    onderdeel: regel.onderdeel ?? '',
    betreft,
    start,
    eind,
    stand,
    gehaaldOp: stand !== 'gehaald' ? null : (gehaaldOp ?? eind),
    isOpen: weg === undefined && aard === 'plicht' && (stand === 'loopt' || stand === 'te_laat' || stand === 'opgeschort'),
    get reden() {
      if (stand === 'niet_van_toepassing') return nietVanToepassing
      if (stand !== 'vervallen') return null
      return weg?.reden ?? `De laatste dag was ${datumInWoorden(eind)}.`
    },
    waarschuwVanaf: waarschuwVanaf(terug ? null : start, eind),
    get uitleg() {
      return legNormklokUit(norm, naam, begin, eind)
    },
  }
}

/** A norm makes clocks of what begins while it holds. */
function geldigVan(regel: Klokregel): (dag: Datum) => boolean {
  const { geldig } = normVan(regel)
  return (dag) => geldig === undefined || (geldig.van !== null && dag >= geldig.van && (geldig.tot === null || dag <= geldig.tot))
}

export const normVan = ({ norm }: Klokregel): Norm => (typeof norm === 'string' ? getNorm(norm) : norm)

/** What took the need away, and since when; `null`: from the beginning. */
interface Weg {
  readonly sinds: Datum | null
  readonly reden: string
}

/** A day that is counted back from gives way to a later one: the court has prolonged. */
function findWeg(
  { vervalt }: Klokregel,
  verloop: Verloop,
  telt: (een: Gebeurtenis) => boolean,
  latereEinddatum: Datum | null,
): Weg | undefined {
  if (latereEinddatum !== null) return { sinds: null, reden: `De einddatum is verlengd tot ${datumInWoorden(latereEinddatum)}.` }
  const weg = verloop.van(vervalt ?? []).find(telt)
  return weg && { sinds: weg.datum, reden: `${hoofdletter(gebeurtenisSoorten[weg.soort])} op ${datumInWoorden(weg.datum)}.` }
}

function findReden(regel: Klokregel, begin: Gebeurtenis, verloop: Verloop, telt: (een: Gebeurtenis) => boolean): string | null {
  if (begin.geenKlokOmdat !== undefined) return begin.geenKlokOmdat
  if (begin.uitLevering && regel.onbekendUitLevering !== undefined) return regel.onbekendUitLevering
  const { mits } = regel
  return mits !== undefined && !verloop.van([mits.soort]).some(telt) ? mits.anders : null
}

interface Schorsing {
  readonly dagen: number
  readonly nu: boolean
}
const geenSchorsing: Schorsing = { dagen: 0, nu: false }

/** Days from each stop to its next start, within the clock as it then runs; the last may still go on. */
function telSchorsing(
  stops: readonly Gebeurtenis[],
  starts: readonly Gebeurtenis[],
  start: Datum,
  eind: Datum,
  peildatum: Datum,
): Schorsing {
  let dagen = 0
  let vrijVanaf = start
  for (const { datum } of stops) {
    if (datum < vrijVanaf || datum > plusDagen(eind, dagen)) continue
    const tot = starts.find((een) => een.datum >= datum)?.datum
    if (tot === undefined) return { dagen: dagen + dagenTussen(datum, peildatum), nu: true }
    dagen += dagenTussen(datum, tot)
    vrijVanaf = tot
  }
  return { dagen, nu: false }
}

interface Toestand {
  readonly aard: Klokaard
  readonly gehaaldOp: Datum | null
  readonly weg: Weg | undefined
  readonly schorsing: Schorsing
  readonly eind: Datum
  readonly peildatum: Datum
  readonly nietVanToepassing: string | null
}

function standVan({ aard, gehaaldOp, weg, schorsing, eind, peildatum, nietVanToepassing }: Toestand): Normklokstand {
  if (nietVanToepassing !== null) return 'niet_van_toepassing'
  if (gehaaldOp !== null) return 'gehaald'
  if (weg && (weg.sinds === null || weg.sinds <= eind)) return 'vervallen'
  if (schorsing.nu) return 'opgeschort'
  if (peildatum <= eind) return 'loopt'
  if (aard === 'duur') return 'gehaald'
  return aard === 'recht' ? 'vervallen' : 'te_laat'
}

/** A third of the time before the end, at most a month; of a clock that is counted back, a month. */
export function waarschuwVanaf(start: Datum | null, eind: Datum): Datum {
  const tijd = start === null ? 84 : Math.max(1, dagenTussen(start, eind))
  return plusDagen(eind, -Math.min(31, Math.ceil(tijd / 3)))
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

function legNormklokUit(norm: Norm, naam: string, { soort, datum }: Gebeurtenis, eind: Datum): string {
  const wanneer = norm.regel === 'TERUG' ? 'terug vanaf' : 'omdat'
  const waarom =
    norm.regel === 'TERUG'
      ? `${gebeurtenisSoorten[soort]}, ${datumInWoorden(datum)}`
      : `${gebeurtenisSoorten[soort]} op ${datumInWoorden(datum)}`
  return `${naam}: uiterlijk ${datumInWoorden(eind)}, ${wanneer} ${waarom} (${norm.bron}).`
}
