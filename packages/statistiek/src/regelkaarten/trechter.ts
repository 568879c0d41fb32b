import { eisTelling } from '../aandelen/telling.ts'
import { binomiaalKwantiel, binomialeKans } from '../getallen/binomiaal.ts'
import { normaleKans, tweezijdigeZ } from '../getallen/normaal.ts'

export interface Trechtergrens {
  readonly noemer: number
  /** The smallest and largest count that are not out of the ordinary. */
  readonly minste: number
  readonly meeste: number
  /** As shares, to draw: between two counts where the tail would be exact. */
  readonly onder: number
  readonly boven: number
}

/**
 * Funnel limits around a share, exact binomial: counts below the p-quantile or above the (1 − p)-quantile, p = (1 − betrouwbaarheid)/2, are out of
 * the ordinary. To draw, the count is interpolated: r − (F(r) − p)/(F(r) − F(r − 1)).
 *
 * @param aandeel the share that holds for all, above 0 and below 1
 * @source Spiegelhalter (2005), Stat Med 24:1185, A.1.1
 * @throws RangeError on a share outside (0, 1), a noemer that is no whole number from 1, a confidence outside (0, 1)
 */
export function exacteTrechtergrens(noemer: number, aandeel: number, betrouwbaarheid: number): Trechtergrens {
  eisAandeel(aandeel)
  eisTelling(0, noemer)
  tweezijdigeZ(betrouwbaarheid)
  const staart = (1 - betrouwbaarheid) / 2
  const lees = (kans: number) => {
    const r = binomiaalKwantiel(kans, noemer, aandeel)
    const [tot, ervoor] = [binomialeKans(r, noemer, aandeel), binomialeKans(r - 1, noemer, aandeel)]
    return { r, tussen: Math.min(1, Math.max(0, (r - (tot - kans) / (tot - ervoor)) / noemer)) }
  }
  const [onder, boven] = [lees(staart), lees(1 - staart)]
  return { noemer, minste: onder.r, meeste: boven.r, onder: onder.tussen, boven: boven.tussen }
}

export interface Telling {
  readonly teller: number
  readonly noemer: number
}

export interface Spreiding {
  /** The share of all together. */
  readonly aandeel: number
  /** Mean squared z after winsorising: 1 when institutions differ by chance alone. */
  readonly phi: number
  /** Variance of the true shares between institutions; 0 when chance explains it. */
  readonly tau2: number
}

/**
 * How much institutions differ beyond chance. zᵢ = (yᵢ − θ)/√(θ(1 − θ)/nᵢ), the most extreme tenth at either end drawn in to the next (winsorised), φ the
 * mean of z². Additive variance τ² = (I φ − (I − 1))/(Σw − Σw²/Σw) with wᵢ = nᵢ/(θ(1 − θ)), and 0 where φ < (I − 1)/I.
 *
 * @param getrokken share drawn in at either end, from 0 to below 0.5
 * @source Spiegelhalter (2005), Stat Med 24:1185, 4; Spiegelhalter et al. (2012), JRSS A 175:1, 3.3
 * @throws RangeError on impossible counts, fewer than 3 institutions, or when all or none have the outcome
 */
export function spreiding(tellingen: readonly Telling[], getrokken = 0.1): Spreiding {
  for (const { teller, noemer } of tellingen) eisTelling(teller, noemer)
  if (tellingen.length < 3) throw new RangeError('Om spreiding te schatten zijn ten minste drie instellingen nodig.')
  if (!(getrokken >= 0 && getrokken < 0.5)) throw new RangeError('Het deel dat wordt ingetrokken ligt vanaf 0 en onder 0,5.')
  const aandeel = tel(tellingen, ({ teller }) => teller) / tel(tellingen, ({ noemer }) => noemer)
  eisAandeel(aandeel)
  const gewichten = tellingen.map(({ noemer }) => noemer / (aandeel * (1 - aandeel)))
  const z = tellingen.map(({ teller, noemer }, plek) => (teller / noemer - aandeel) * Math.sqrt(gewichten[plek] as number))
  const opVolgorde = z.toSorted((een, ander) => een - ander)
  const erbuiten = Math.floor(getrokken * z.length)
  const [laagste, hoogste] = [opVolgorde[erbuiten] as number, opVolgorde[z.length - 1 - erbuiten] as number]
  const phi = tel(z, (een) => Math.min(hoogste, Math.max(laagste, een)) ** 2) / z.length
  const som = tel(gewichten, (w) => w)
  const teVeel = z.length * phi - (z.length - 1)
  return { aandeel, phi, tau2: Math.max(0, teVeel / (som - tel(gewichten, (w) => w * w) / som)) }
}

/**
 * Funnel limits that allow for differences between institutions: 'additief' θ ± z √(θ(1 − θ)/n + τ²), 'vermenigvuldigend' θ ± z √(max(1, φ) θ(1 − θ)/n),
 * within [0, 1]. Without over-dispersion these are the normal limits; then the exact ones are better.
 *
 * @source Spiegelhalter (2005), Stat Med 24:1185, 4
 */
export function ruimeTrechtergrens(
  noemer: number,
  { aandeel, phi, tau2 }: Spreiding,
  betrouwbaarheid: number,
  soort: 'additief' | 'vermenigvuldigend',
) {
  eisAandeel(aandeel)
  eisTelling(0, noemer)
  const toeval = (aandeel * (1 - aandeel)) / noemer
  const half = tweezijdigeZ(betrouwbaarheid) * Math.sqrt(soort === 'additief' ? toeval + tau2 : toeval * Math.max(1, phi))
  return { noemer, onder: Math.max(0, aandeel - half), boven: Math.min(1, aandeel + half) }
}

/** Two-sided p of one institution against the others, over-dispersion allowed for (additive); for `benjaminiHochberg`. */
export function pVanInstelling({ teller, noemer }: Telling, { aandeel, tau2 }: Spreiding): number {
  eisTelling(teller, noemer)
  return 2 * normaleKans(-Math.abs(teller / noemer - aandeel) / Math.sqrt((aandeel * (1 - aandeel)) / noemer + tau2))
}

function eisAandeel(aandeel: number): void {
  if (!(aandeel > 0 && aandeel < 1)) throw new RangeError('Het aandeel ligt tussen 0 en 1: met allen of niemand is er geen trechter.')
}

const tel = <T>(rij: readonly T[], waarde: (een: T) => number): number => rij.reduce((som, een) => som + waarde(een), 0)
