import type { Punt, Reeks } from '../ijking/index.ts'
import { exp, log } from '../kern/index.ts'
import { kwantielen } from '../scenario/samenvatting.ts'
import { loopStroom, type Onzekerheid, type Stroom, verwachteStand } from '../stroom/index.ts'
import { jaarstromen, vastgezet } from './vastgezet.ts'

interface Voorzegd {
  readonly voorspeld: number
  /** 90%. */
  readonly interval: readonly [number, number]
}

const trekkingen = 2_000
/** The 95% point of Student's t with 1, 2, 3, … degrees of freedom. */
const t95 = [6.314, 2.92, 2.353, 2.132, 2.015] as const

/** Forecasts with what was published before the origin alone; also how wide each interval is comes from before it. */
export function voorzeg(bekend: readonly Punt[], reeks: Reeks, maand: number): Voorzegd {
  if (reeks === 'kinderen') return voorzegKinderen(bekend, maand)
  return reeks === 'werklast' ? rechteLijn(bekend, reeks, maand) : gelijkBlijven(bekend, reeks, maand)
}

/** Stock and flow of both kinds, each with inflow and outflow that walk at random as much as they did from 2016 to 2022. */
function voorzegKinderen(bekend: readonly Punt[], maand: number): Voorzegd {
  const toen = vastgezet.find((een) => een.bekend === bekend.length)
  const eind = bekend[bekend.length - 1] as Punt
  if (!toen) throw new Error(`Voor ${bekend.length} peildata is niets vastgezet.`)
  const onzeker = { instroom: beweging(jaarstromen.instroom), uitstroom: beweging(jaarstromen.uitstroom) }
  const soorten = [toen.jb, toen.jr].map((soort) => aanDeOorsprong(soort, eind.maand))
  const vooruit = maand - eind.maand
  const verandering = soorten.reduce((som, stroom) => som + verwachteStand(stroom, vooruit) - stroom.stand, 0)
  const lopen = Array.from({ length: trekkingen }, (_, zaad) =>
    soorten.reduce((som, stroom, nummer) => som + eindstand(stroom, vooruit, onzeker, 2 * zaad + nummer) - stroom.stand, 0),
  )
  const kwantiel = kwantielen(lopen)
  return { voorspeld: eind.kinderen + verandering, interval: [eind.kinderen + kwantiel(0.05), eind.kinderen + kwantiel(0.95)] }
}

function aanDeOorsprong(
  { maand, stand, standBegin, instroom, uitstroom }: (typeof vastgezet)[number]['jb' | 'jr'],
  oorsprong: number,
): Stroom {
  const stroom = { stand, instroomPerMaand: instroom / 12, uitstroomkans: uitstroom / 12 / ((stand + standBegin) / 2) }
  return { ...stroom, stand: verwachteStand(stroom, oorsprong - maand) }
}

const eindstand = (stroom: Stroom, maanden: number, onzeker: Onzekerheid, zaad: number): number =>
  loopStroom(stroom, maanden, onzeker, zaad)[maanden - 1] as number

/** Standard deviation over half a year of the logarithm of a yearly figure. */
function beweging(jaren: readonly number[]): number {
  const stappen = jaren.slice(1).map((waarde, plek) => log(waarde / (jaren[plek] as number)))
  const gemiddeld = stappen.reduce((som, stap) => som + stap, 0) / stappen.length
  return Math.sqrt(stappen.reduce((som, stap) => som + (stap - gemiddeld) ** 2, 0) / (stappen.length - 1) / 2)
}

/** Random walk with drift: the line through first and last; the interval by Student's t on the steps that were known. */
function rechteLijn(bekend: readonly Punt[], reeks: Reeks, maand: number): Voorzegd {
  const [begin, eind] = [bekend[0] as Punt, bekend[bekend.length - 1] as Punt]
  const duur = eind.maand - begin.maand
  const helling = (eind[reeks] - begin[reeks]) / duur
  const vooruit = maand - eind.maand
  const variantie = som(
    stappenVan(bekend),
    ([voor, na]) => (na[reeks] - voor[reeks] - helling * (na.maand - voor.maand)) ** 2 / (na.maand - voor.maand),
  )
  const vrijheid = bekend.length - 2
  const marge = (t95[vrijheid - 1] as number) * Math.sqrt((variantie / vrijheid) * vooruit * (1 + vooruit / duur))
  const voorspeld = eind[reeks] + helling * vooruit
  return { voorspeld, interval: [voorspeld - marge, voorspeld + marge] }
}

/** Random walk: no change; the interval by Student's t on the steps of the logarithm that were known. */
function gelijkBlijven(bekend: readonly Punt[], reeks: Reeks, maand: number): Voorzegd {
  const eind = bekend[bekend.length - 1] as Punt
  const stappen = stappenVan(bekend)
  const variantie = som(stappen, ([voor, na]) => log(na[reeks] / voor[reeks]) ** 2 / (na.maand - voor.maand)) / stappen.length
  const marge = (t95[stappen.length - 1] as number) * Math.sqrt(variantie * (maand - eind.maand))
  return { voorspeld: eind[reeks], interval: [eind[reeks] * exp(-marge), eind[reeks] * exp(marge)] }
}

const stappenVan = (bekend: readonly Punt[]): [Punt, Punt][] => bekend.slice(1).map((na, plek) => [bekend[plek] as Punt, na])
const som = <T>(rij: readonly T[], waarde: (een: T) => number): number => rij.reduce((totaal, een) => totaal + waarde(een), 0)
