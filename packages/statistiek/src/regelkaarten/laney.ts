import { eisTelling } from '../aandelen/telling.ts'
import type { Telling } from './trechter.ts'

/** With fewer points the limits say more about chance than about the process. Six half-years make no chart. */
export const minstePunten = 20

export interface LaneyPunt extends Telling {
  readonly aandeel: number
  readonly onder: number
  readonly boven: number
  readonly signaal: boolean
}

export interface LaneyKaart {
  readonly aandeel: number
  /** 1 when the points differ by chance alone; above it they differ more. */
  readonly sigmaZ: number
  readonly punten: readonly LaneyPunt[]
}

/**
 * Laney's p′ chart: shares over time with counts so large that ordinary p-limits would signal at nearly every point. zᵢ = (pᵢ − p̄)/√(p̄(1 − p̄)/nᵢ), σ_z the
 * mean of |zᵢ − zᵢ₋₁| over 1.128 (2/√π), limits p̄ ± grens σ_z √(p̄(1 − p̄)/nᵢ) within [0, 1]. Run length: `looplengteShewhart(grens)`.
 *
 * @param grens in standard deviations, 3 when left out
 * @source Laney (2002), Quality Engineering 14:531
 * @throws RangeError on impossible counts, fewer than 20 points, or when all or none have the outcome
 */
export function laneyKaart(tellingen: readonly Telling[], grens = 3): LaneyKaart {
  for (const { teller, noemer } of tellingen) eisTelling(teller, noemer)
  if (tellingen.length < minstePunten) throw new RangeError(`Voor een regelkaart zijn ten minste ${minstePunten} punten nodig.`)
  if (!(grens > 0)) throw new RangeError('De grens is een getal boven 0.')
  const som = (wat: 'teller' | 'noemer') => tellingen.reduce((totaal, telling) => totaal + telling[wat], 0)
  const aandeel = som('teller') / som('noemer')
  if (aandeel === 0 || aandeel === 1) throw new RangeError('Met allen of niemand is er geen spreiding om grenzen uit af te leiden.')
  const fouten = tellingen.map(({ noemer }) => Math.sqrt((aandeel * (1 - aandeel)) / noemer))
  const z = tellingen.map(({ teller, noemer }, plek) => (teller / noemer - aandeel) / (fouten[plek] as number))
  const sprongen = z.slice(1).map((een, plek) => Math.abs(een - (z[plek] as number)))
  const sigmaZ = (sprongen.reduce((totaal, sprong) => totaal + sprong, 0) / sprongen.length) * (Math.sqrt(Math.PI) / 2)
  const punten = tellingen.map(({ teller, noemer }, plek) => {
    const half = grens * sigmaZ * (fouten[plek] as number)
    const [onder, boven] = [Math.max(0, aandeel - half), Math.min(1, aandeel + half)]
    return { teller, noemer, aandeel: teller / noemer, onder, boven, signaal: Math.abs(teller / noemer - aandeel) > half }
  })
  return { aandeel, sigmaZ, punten }
}
