import { type Datum, dagnummer } from '@houvast/domein/kalender'
import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Grafiek, Lijn, Punt } from './reeks.ts'
import { spreidLabels } from './schaal.ts'

const HOOGTE = 240
const BOVEN = 14
/** Below the lines: one row of dates, or two where both do not fit on one. */
const ONDER = 30
const TWEEDE_RIJ = 18
const TWEE_DATUMS = 230
const LINKS = 48
/** Room that one letter of a label takes, in px. */
const LETTER = 7.2
const LABELAFSTAND = 17

/** Lines over time from zero, each named at its end; `merk`: a day on which something began. What it shows is in the table under it as well. */
export function Lijngrafiek({ grafiek, extern, merk }: { grafiek: Pick<Grafiek, 'lijnen'>; extern: boolean; merk?: Datum }) {
  const [plek, breedte] = useBreedte()
  return (
    <div ref={plek} className="houvast-grafiek__vlak" data-extern={extern || undefined}>
      {breedte > 0 ? <Tekening grafiek={grafiek} breedte={breedte} merk={merk} /> : null}
    </div>
  )
}

function Tekening({ grafiek: { lijnen }, breedte, merk }: { grafiek: Pick<Grafiek, 'lijnen'>; breedte: number; merk: Datum | undefined }) {
  const tijd = useTijdwoorden()
  const alle = lijnen.flatMap(({ punten }) => punten.filter(heeftWaarde))
  const dagen = alle.map(({ dag }) => dag).toSorted()
  const [eerste, laatste] = [dagen[0], dagen.at(-1)]
  const beschrijving = useBeschrijving(lijnen)
  if (eerste === undefined || laatste === undefined) return null

  const labels = lijnen.map((lijn) => ({ lijn, eind: lijn.punten.findLast(heeftWaarde) }))
  const langste = Math.max(...labels.map(({ lijn, eind }) => `${lijn.label} ${eind ? tijd.getal(eind.waarde) : ''}`.length))
  const rechts = breedte - Math.min(langste * LETTER + 12, breedte * 0.45)
  const eigenRij = rechts - LINKS < TWEE_DATUMS ? TWEEDE_RIJ : 0
  const bodem = HOOGTE - ONDER - eigenRij
  const y = scaleLinear<number>({ domain: [0, Math.max(...alle.map(({ waarde }) => waarde), 1)], range: [bodem, BOVEN], nice: 4 })
  const x = scaleLinear<number>({ domain: [dagnummer(eerste), dagnummer(laatste)], range: [LINKS, rechts] })
  const hoogten = spreidLabels(
    labels.map(({ eind }) => y(eind?.waarde ?? 0)),
    { afstand: LABELAFSTAND, boven: BOVEN, onder: bodem },
  )

  return (
    <svg role="img" aria-label={beschrijving} width={breedte} height={HOOGTE} className="houvast-grafiek__tekening">
      {y.ticks(4).map((streep) => (
        <g key={streep}>
          <line className="houvast-grafiek__hulplijn" x1={LINKS} x2={rechts} y1={y(streep)} y2={y(streep)} />
          <text x={LINKS - 8} y={y(streep)} dy="0.35em" textAnchor="end">
            {tijd.getal(streep)}
          </text>
        </g>
      ))}
      <text x={LINKS} y={HOOGTE - 8 - eigenRij}>
        {tijd.datumZonderWeekdag(eerste)}
      </text>
      {eerste === laatste ? null : (
        <text x={rechts} y={HOOGTE - 8} textAnchor="end">
          {tijd.datumZonderWeekdag(laatste)}
        </text>
      )}
      {merk !== undefined && merk >= eerste && merk <= laatste ? (
        <line className="houvast-grafiek__merk" x1={x(dagnummer(merk))} x2={x(dagnummer(merk))} y1={BOVEN} y2={bodem} />
      ) : null}
      {labels.map(({ lijn, eind }, nummer) => (
        <g key={lijn.sleutel} className={`houvast-grafiek__lijn houvast-grafiek__lijn--${nummer % 3}`}>
          <LinePath
            data={[...lijn.punten]}
            defined={heeftWaarde}
            x={({ dag }) => x(dagnummer(dag))}
            y={({ waarde }) => y(waarde ?? 0)}
            fill="none"
          />
          {lijn.punten.filter(heeftWaarde).map(({ dag, waarde }) => (
            <circle key={dag} cx={x(dagnummer(dag))} cy={y(waarde)} r={3} />
          ))}
          {eind ? (
            <text x={rechts + 10} y={hoogten[nummer]} dy="0.35em">
              {lijn.label} <tspan className="houvast-grafiek__waarde">{tijd.getal(eind.waarde)}</tspan>
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}

function heeftWaarde(punt: Punt): punt is Punt & { waarde: number } {
  return punt.waarde !== null
}

/** "Totaal: van 40 op 1 april 2024 naar 34 op 1 april 2025." for each line. */
function useBeschrijving(lijnen: readonly Lijn[]): string {
  const { monitor } = useTeksten()
  const tijd = useTijdwoorden()
  return lijnen
    .flatMap(({ naam, punten }) => {
      const [begin, eind] = [punten.find(heeftWaarde), punten.findLast(heeftWaarde)]
      if (!begin || !eind) return []
      const dag = tijd.datumZonderWeekdag
      return [monitor.beschrijving(naam, dag(begin.dag), tijd.getal(begin.waarde), dag(eind.dag), tijd.getal(eind.waarde))]
    })
    .join(' ')
}

export function useBreedte() {
  const plek = useRef<HTMLDivElement>(null)
  const [breedte, zetBreedte] = useState(0)
  useLayoutEffect(() => {
    const vlak = plek.current
    if (!vlak) return
    const kijker = new ResizeObserver(() => zetBreedte(Math.floor(vlak.clientWidth)))
    kijker.observe(vlak)
    zetBreedte(Math.floor(vlak.clientWidth))
    return () => kijker.disconnect()
  }, [])
  return [plek, breedte] as const
}
