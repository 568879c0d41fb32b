import { type Punt, type Reeks, stroomJb2023H1 } from '../ijking/index.ts'
import { verwachteStand } from '../stroom/index.ts'

/** Says, from the peildata up to the origin alone, what a figure will be at a later month. */
export type Methode = (bekend: readonly Punt[], reeks: Reeks, maand: number) => number

const laatste = (bekend: readonly Punt[]): Punt => bekend[bekend.length - 1] as Punt

const gelijkblijven: Methode = (bekend, reeks) => laatste(bekend)[reeks]

/** The line through the first and the last point. */
const doortrekken: Methode = (bekend, reeks, maand) => {
  const [begin, eind] = [bekend[0] as Punt, laatste(bekend)]
  return eind[reeks] + ((eind[reeks] - begin[reeks]) / (eind.maand - begin.maand)) * (maand - eind.maand)
}

/** The last step, each month a tenth weaker. */
const gedempt: Methode = (bekend, reeks, maand) => {
  const [voor, eind] = [bekend[bekend.length - 2] as Punt, laatste(bekend)]
  const perMaand = (eind[reeks] - voor[reeks]) / (eind.maand - voor.maand)
  let som = 0
  for (let stap = 1; stap <= maand - eind.maand; stap++) som += 0.9 ** stap
  return eind[reeks] + perMaand * som
}

/** Youth protection by stock and flow as known in October 2023; the other children stay as many as they were at the origin. */
const stroomKinderen: Methode = (bekend, _reeks, maand) => {
  const { stand, instroomPerMaand, uitstroomPerMaand, standBegin, maand: bekendTot } = stroomJb2023H1
  const stroom = { stand, instroomPerMaand, uitstroomkans: uitstroomPerMaand / ((stand + standBegin) / 2) }
  const eind = laatste(bekend)
  return eind.kinderen + verwachteStand(stroom, maand - bekendTot) - verwachteStand(stroom, eind.maand - bekendTot)
}

/**
 * Ours. Children: the mean of stock and flow and of no change, for one flow half a year old is weak evidence and equal weights need no
 * fitting. Workload: goes on as agreed, for it is policy. Waitlist: no change, for nothing known predicts it better.
 */
const houvast: Methode = (bekend, reeks, maand) => {
  if (reeks === 'kinderen') return (stroomKinderen(bekend, reeks, maand) + gelijkblijven(bekend, reeks, maand)) / 2
  return reeks === 'werklast' ? doortrekken(bekend, reeks, maand) : gelijkblijven(bekend, reeks, maand)
}

export const methoden = { gelijkblijven, doortrekken, gedempt, houvast } as const
