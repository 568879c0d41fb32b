import { type Datum, dagenTussen, plusDagen } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { datumInWoorden } from '../kalender/woorden.ts'
import { type Gebeurtenis, type GebeurtenisSoort, gebeurtenisSoorten } from './gebeurtenis.ts'
import { type Klokregel, klokregels } from './klokregels.ts'
import { berekenNorm } from './norm-uitkomst.ts'
import { getNorm, type Norm } from './normen/index.ts'

/**
 * - loopt: not done, the end is not past. - gehaald: done; late where `gehaaldOp` is after `eind`. - te_laat: not done, the end is past.
 * - vervallen: it need not be done any more. - opgeschort: the days do not count now. - niet_van_toepassing: `reden` says why.
 */
export type Normklokstand = 'loopt' | 'gehaald' | 'te_laat' | 'vervallen' | 'opgeschort' | 'niet_van_toepassing'

export interface Normklok {
  readonly norm: Norm
  readonly keuze: string | null
  readonly betreft: string
  readonly start: Datum
  readonly eind: Datum
  readonly stand: Normklokstand
  readonly gehaaldOp: Datum | null
  readonly reden: string | null
  /** From this day on it is named: a third of the time before the end, at most a month. */
  readonly waarschuwVanaf: Datum
  readonly uitleg: string
}

const opDatum = (een: Gebeurtenis, ander: Gebeurtenis): number =>
  een.datum < ander.datum ? -1 : een.datum > ander.datum ? 1 : een.id < ander.id ? -1 : Number(een.id > ander.id)

/**
 * The clocks that follow from what happened up to the peildatum; an `einddatum` may lie after it. In which order it was recorded makes no difference.
 */
export function berekenNormklokken(
  gebeurtenissen: readonly Gebeurtenis[],
  peildatum: Datum,
  kalender: Kalender,
  regels: readonly Klokregel[] = klokregels,
): Normklok[] {
  const bekend = gebeurtenissen.filter(({ soort, datum }) => datum <= peildatum || soort === 'einddatum').toSorted(opDatum)
  return [...Map.groupBy(bekend, ({ betreft }) => betreft)]
    .flatMap(([betreft, over]) => regels.flatMap((regel) => klokkenVan(regel, betreft, over, peildatum, kalender)))
    .sort((een, ander) => vergelijk(een.eind, ander.eind) || vergelijk(een.norm.id, ander.norm.id) || vergelijk(een.start, ander.start))
}

const vergelijk = (een: string, ander: string): number => (een < ander ? -1 : een > ander ? 1 : 0)

function klokkenVan(regel: Klokregel, betreft: string, over: readonly Gebeurtenis[], peildatum: Datum, kalender: Kalender): Normklok[] {
  const van = (soorten: readonly GebeurtenisSoort[]) => over.filter(({ soort }) => soorten.includes(soort))
  const begin = van([regel.begint])
  const eerste = begin[0]
  if (!eerste) return []
  const vervolg = regel.herhaalt ? van(regel.gehaald).filter(({ datum }) => datum >= eerste.datum) : []
  return [...begin, ...vervolg].toSorted(opDatum).map((gebeurtenis, plaats, alle) => {
    const buren = { vorige: alle[plaats - 1]?.datum ?? null, volgende: alle[plaats + 1]?.datum ?? null }
    return maakKlok(regel, betreft, gebeurtenis, buren, van, peildatum, kalender)
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
  van: (soorten: readonly GebeurtenisSoort[]) => Gebeurtenis[],
  peildatum: Datum,
  kalender: Kalender,
): Normklok {
  const norm: Norm = getNorm(regel.norm)
  const terug = norm.regel === 'TERUG'
  const start = begin.datum
  const berekend = berekenNorm(norm, { start, keuze: regel.keuze ?? null }, kalender).eind ?? start
  const schorsing = regel.schorst
    ? telSchorsing(van([regel.schorst.van]), van([regel.schorst.tot]), start, berekend, peildatum)
    : geenSchorsing
  const eind = plusDagen(berekend, schorsing.dagen)
  const telt = hoortBij(terug, start, buren)
  const gedaan = van(regel.gehaald).filter((een) => telt(een) && een !== begin)
  const gehaaldOp = (terug ? gedaan.at(-1) : gedaan[0])?.datum ?? null
  const vervallen = gehaaldOp === null ? van(regel.vervalt ?? []).find(telt) : undefined
  const stand = standVan({ begin, gehaaldOp, vervallen, schorsing, eind, peildatum })
  return {
    norm,
    keuze: regel.keuze ?? null,
    betreft,
    start,
    eind,
    stand,
    gehaaldOp: stand === 'gehaald' ? gehaaldOp : null,
    reden: redenVan(stand, begin, vervallen),
    waarschuwVanaf: waarschuwVanaf(terug ? null : start, eind),
    uitleg: legNormklokUit(norm, begin, eind),
  }
}

function redenVan(stand: Normklokstand, begin: Gebeurtenis, vervallen: Gebeurtenis | undefined): string | null {
  if (stand === 'niet_van_toepassing') return begin.geenKlokOmdat ?? null
  if (stand !== 'vervallen' || vervallen === undefined) return null
  return `${hoofdletter(gebeurtenisSoorten[vervallen.soort])} op ${datumInWoorden(vervallen.datum)}.`
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
  readonly begin: Gebeurtenis
  readonly gehaaldOp: Datum | null
  readonly vervallen: Gebeurtenis | undefined
  readonly schorsing: Schorsing
  readonly eind: Datum
  readonly peildatum: Datum
}

function standVan({ begin, gehaaldOp, vervallen, schorsing, eind, peildatum }: Toestand): Normklokstand {
  if (begin.geenKlokOmdat !== undefined) return 'niet_van_toepassing'
  if (gehaaldOp !== null) return 'gehaald'
  if (vervallen !== undefined && vervallen.datum <= eind) return 'vervallen'
  if (schorsing.nu) return 'opgeschort'
  return peildatum > eind ? 'te_laat' : 'loopt'
}

function waarschuwVanaf(start: Datum | null, eind: Datum): Datum {
  const tijd = start === null ? 84 : Math.max(1, dagenTussen(start, eind))
  return plusDagen(eind, -Math.min(31, Math.ceil(tijd / 3)))
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

function legNormklokUit(norm: Norm, { soort, datum }: Gebeurtenis, eind: Datum): string {
  const wanneer = norm.regel === 'TERUG' ? 'terug vanaf' : 'omdat'
  const waarom =
    norm.regel === 'TERUG'
      ? `${gebeurtenisSoorten[soort]}, ${datumInWoorden(datum)}`
      : `${gebeurtenisSoorten[soort]} op ${datumInWoorden(datum)}`
  return `${norm.naam}: uiterlijk ${datumInWoorden(eind)}, ${wanneer} ${waarom} (${norm.bron}).`
}
