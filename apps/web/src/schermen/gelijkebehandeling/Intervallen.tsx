import { scaleLinear } from '@visx/scale'

export interface Interval {
  readonly sleutel: string
  readonly naam: string
  readonly verschil: number
  readonly onder: number
  readonly boven: number
  readonly signaal: boolean
}

const RIJ = 22
const BREEDTE = 320
const RAND = 12

/** Differences with their intervals about nought; the same numbers stand in the table beside it. */
export function Intervallen({ intervallen, beschrijving }: { intervallen: readonly Interval[]; beschrijving: string }) {
  const verst = Math.max(...intervallen.flatMap(({ onder, boven }) => [Math.abs(onder), Math.abs(boven)]), 0.01)
  const x = scaleLinear<number>({ domain: [-verst, verst], range: [RAND, BREEDTE - RAND] })
  return (
    <svg
      role="img"
      aria-label={beschrijving}
      viewBox={`0 0 ${BREEDTE} ${intervallen.length * RIJ + 6}`}
      className="houvast-grafiek__tekening"
      width={BREEDTE}
    >
      <line className="houvast-grafiek__hulplijn" x1={x(0)} x2={x(0)} y1={0} y2={intervallen.length * RIJ + 6} />
      {intervallen.map(({ sleutel, verschil, onder, boven, signaal }, plek) => (
        <g key={sleutel} className={`houvast-grafiek__lijn houvast-grafiek__lijn--${signaal ? 0 : 1}`}>
          <line stroke="currentColor" strokeWidth={2} x1={x(onder)} x2={x(boven)} y1={plek * RIJ + RIJ / 2} y2={plek * RIJ + RIJ / 2} />
          <circle cx={x(verschil)} cy={plek * RIJ + RIJ / 2} r={4} />
        </g>
      ))}
    </svg>
  )
}
