import { losOp } from '../getallen/stelsel.ts'
import { eisWaarnemingen, type Waarneming } from './waarneming.ts'

export interface Weibullverdeling {
  /** Mean of log time on the extreme-value scale: log of the 63.2% point. */
  readonly ligging: number
  /** 1 / shape: below 1 the hazard rises with time. */
  readonly schaal: number
  readonly logaannemelijkheid: number
}

/**
 * Weibull waiting times by maximum likelihood: log T = ligging + schaal × W, S(t) = exp(−exp((log t − ligging)/schaal)); delayed entry allowed.
 * Newton's method in (ligging, log schaal), each step halved until the likelihood rises. As `survreg(…, dist = "weibull")` of R survival.
 *
 * @source Kalbfleisch & Prentice (2002), 3.3
 * @throws RangeError on impossible rows, a stop at 0, events at fewer than two times, or when no maximum is found in 100 rounds
 */
export function weibull(waarnemingen: readonly Waarneming[]): Weibullverdeling {
  eisWaarnemingen(waarnemingen)
  if (waarnemingen.some(({ stop }) => stop === 0)) throw new RangeError('Een Weibullverdeling kent geen duur van 0.')
  const tijden = new Set(waarnemingen.filter(({ gebeurtenis }) => gebeurtenis > 0).map(({ stop }) => stop))
  if (tijden.size < 2) throw new RangeError('Voor een Weibullverdeling zijn gebeurtenissen op ten minste twee tijden nodig.')
  const duur = waarnemingen.reduce((som, { start = 0, stop }) => som + stop - start, 0)
  let stand = aannemelijkheid(waarnemingen, Math.log(duur / waarnemingen.filter(({ gebeurtenis }) => gebeurtenis > 0).length), 0)
  for (let ronde = 0; ronde < 100; ronde++) {
    let [mu = 0, logSchaal = 0] = richting(stand)
    let nieuw = aannemelijkheid(waarnemingen, stand.mu + mu, stand.logSchaal + logSchaal)
    while (!(nieuw.waarde >= stand.waarde - 1e-12 * Math.abs(stand.waarde)) && Math.max(Math.abs(mu), Math.abs(logSchaal)) > 1e-12) {
      ;[mu, logSchaal] = [mu / 2, logSchaal / 2]
      nieuw = aannemelijkheid(waarnemingen, stand.mu + mu, stand.logSchaal + logSchaal)
    }
    stand = nieuw
    if (Math.max(Math.abs(mu), Math.abs(logSchaal)) < 1e-11)
      return { ligging: stand.mu, schaal: Math.exp(stand.logSchaal), logaannemelijkheid: stand.waarde }
  }
  throw new RangeError('Er is geen Weibullverdeling gevonden die bij deze waarnemingen past.')
}

interface Stand {
  readonly mu: number
  readonly logSchaal: number
  readonly waarde: number
  readonly helling: readonly [number, number]
  readonly kromming: readonly [number, number, number]
}

/** Newton's direction; uphill along the slope where the likelihood is not yet concave. */
function richting({ helling, kromming: [mm, ms, ss] }: Stand): number[] {
  if (mm < 0 && mm * ss - ms * ms > 0) {
    return losOp(
      [
        [-mm, -ms],
        [-ms, -ss],
      ],
      helling,
    )
  }
  const lengte = Math.hypot(...helling)
  return helling.map((deel) => deel / Math.max(1, lengte))
}

function aannemelijkheid(waarnemingen: readonly Waarneming[], mu: number, logSchaal: number): Stand {
  const schaal = Math.exp(logSchaal)
  let [waarde, gm, gs, mm, ms, ss] = [0, 0, 0, 0, 0, 0]
  /** −exp(z) at stop, + exp(z) at start; and z − log schaal − log t for an event. */
  const telRisico = (tijd: number, teken: number) => {
    const z = (Math.log(tijd) - mu) / schaal
    const e = teken * Math.exp(z)
    waarde += e
    gm -= e / schaal
    gs -= e * z
    mm += e / schaal ** 2
    ms += (e * (z + 1)) / schaal
    ss += e * z * (z + 1)
  }
  for (const { start = 0, stop, gebeurtenis } of waarnemingen) {
    telRisico(stop, -1)
    if (start > 0) telRisico(start, 1)
    if (gebeurtenis === 0) continue
    const z = (Math.log(stop) - mu) / schaal
    waarde += z - logSchaal - Math.log(stop)
    gm -= 1 / schaal
    gs -= z + 1
    ms += 1 / schaal
    ss += z
  }
  return { mu, logSchaal, waarde, helling: [gm, gs], kromming: [mm, ms, ss] }
}
