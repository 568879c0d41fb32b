import { scaleLinear } from '@visx/scale'

interface IntervalstreepEigen {
  verschil: number
  onder: number
  boven: number
  /** The furthest limit of the whole table: every row is drawn on one scale about nought. */
  verst: number
  signaal: boolean
}

const BREEDTE = 200
const HOOGTE = 14

/** A difference with its interval about nought. The same numbers stand beside it. */
export function Intervalstreep({ verschil, onder, boven, verst, signaal }: IntervalstreepEigen) {
  const x = scaleLinear<number>({ domain: [-verst, verst], range: [6, BREEDTE - 6] })
  const midden = HOOGTE / 2
  return (
    <svg aria-hidden="true" width={BREEDTE} height={HOOGTE} className="houvast-streep" data-signaal={signaal || undefined}>
      <line className="houvast-grafiek__hulplijn" x1={x(0)} x2={x(0)} y1={0} y2={HOOGTE} />
      <line stroke="currentColor" strokeWidth={2} x1={x(onder)} x2={x(boven)} y1={midden} y2={midden} />
      <circle fill="currentColor" cx={x(verschil)} cy={midden} r={4} />
    </svg>
  )
}
