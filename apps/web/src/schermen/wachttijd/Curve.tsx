import { scaleLinear } from '@visx/scale'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useBreedte } from '../monitor/Lijngrafiek.tsx'
import type { Wachtcijfers } from './vraag.ts'
import { band, mediaanzin, trap } from './woorden.ts'

const HOOGTE = 260
const [BOVEN, BODEM, LINKS, RECHTS] = [24, 228, 48, 12]
const TERMIJN = 42
const MINSTENS_DAGEN = 60

/** Kaplan–Meier: the part that still waits, with its 95% band and the day on which the wait is too long marked. */
export function Curve({ cijfers, soort }: { cijfers: Wachtcijfers; soort: 'start' | 'intern' }) {
  const { wachttijd: t } = useTeksten()
  const tijd = useTijdwoorden()
  const [plek, breedte] = useBreedte()
  const punten = cijfers.curve
  const x = scaleLinear<number>({
    domain: [0, Math.max(MINSTENS_DAGEN, punten.at(-1)?.dag ?? 0)],
    range: [LINKS, Math.max(breedte - RECHTS, LINKS + 1)],
  })
  const y = scaleLinear<number>({ domain: [0, 1], range: [BODEM, BOVEN] })
  const metBand = punten.flatMap(({ dag, onder, boven }) =>
    onder === null || boven === null ? [] : [{ x: x(dag), onder: y(onder), boven: y(boven) }],
  )
  return (
    <div ref={plek} className="houvast-grafiek__vlak">
      {breedte > 0 ? (
        <svg
          role="img"
          aria-label={t.beschrijving(t.soort[soort], mediaanzin(cijfers, t, tijd))}
          width={breedte}
          height={HOOGTE}
          className="houvast-grafiek__tekening"
        >
          {[0, 0.25, 0.5, 0.75, 1].map((deel) => (
            <g key={deel}>
              <line className="houvast-grafiek__hulplijn" x1={LINKS} x2={breedte - RECHTS} y1={y(deel)} y2={y(deel)} />
              <text x={LINKS - 8} y={y(deel)} dy="0.35em" textAnchor="end">
                {100 * deel}%
              </text>
            </g>
          ))}
          {x.ticks(5).map((dag) => (
            <text key={dag} x={x(dag)} y={BODEM + 20} textAnchor="middle">
              {tijd.getal(dag)}
            </text>
          ))}
          <path className="houvast-wachttijd__band" d={metBand.length > 1 ? band(metBand) : ''} />
          <line className="houvast-wachttijd__streep" x1={x(TERMIJN)} x2={x(TERMIJN)} y1={BOVEN} y2={BODEM} />
          <text x={x(TERMIJN)} y={BOVEN - 8} textAnchor="middle">
            {t.streep}
          </text>
          <path className="houvast-wachttijd__lijn" d={trap(punten.map(({ dag, wachtNog }) => ({ x: x(dag), y: y(wachtNog) })))} />
        </svg>
      ) : null}
    </div>
  )
}
