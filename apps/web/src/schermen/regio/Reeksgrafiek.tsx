import '../monitor/monitor.css'
import type { Datum } from '@houvast/domein/kalender'
import { type ReactNode, useId } from 'react'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Lijngrafiek } from '../monitor/Lijngrafiek.tsx'
import { BredeTabel } from './cel.tsx'

interface Reekslijn {
  readonly sleutel: string
  readonly naam: string
  readonly punten: readonly { readonly dag: Datum; readonly waarde: number | null }[]
}

/** Lines over time with what they are about, their source and their table. A value that is not there breaks the line; `leeg` says why. */
export function Reeksgrafiek({
  titel,
  lijnen,
  bron,
  leeg,
  onder,
  merk,
}: {
  titel: string
  lijnen: readonly Reekslijn[]
  bron: string
  leeg: ReactNode
  onder?: ReactNode
  merk?: Datum
}) {
  const { regio: t } = useTeksten()
  const tijd = useTijdwoorden()
  const kop = useId()
  const dagen = [...new Set(lijnen.flatMap(({ punten }) => punten.map(({ dag }) => dag)))].sort().reverse()
  const heeftIets = lijnen.some(({ punten }) => punten.some(({ waarde }) => waarde !== null))
  return (
    <figure className="houvast-grafiek" aria-labelledby={kop}>
      <figcaption id={kop}>{titel}</figcaption>
      {heeftIets ? (
        <Lijngrafiek grafiek={{ lijnen: lijnen.map((lijn) => ({ ...lijn, label: lijn.naam })) }} extern={false} merk={merk} />
      ) : null}
      <p className="houvast-klein houvast-zacht">{bron}</p>
      {onder}
      <details className="houvast-grafiek__cijfers">
        <summary>{t.tabel}</summary>
        <BredeTabel bijschrift={titel} koppen={[t.dag, ...lijnen.map(({ naam }) => naam)]}>
          {dagen.map((dag) => (
            <tr key={dag}>
              <th scope="row">{tijd.datumZonderWeekdag(dag)}</th>
              {lijnen.map(({ sleutel, punten }) => {
                const waarde = punten.find((punt) => punt.dag === dag)?.waarde ?? null
                return (
                  <td key={sleutel} className="houvast-tabel__getal">
                    {waarde === null ? leeg : tijd.getal(waarde)}
                  </td>
                )
              })}
            </tr>
          ))}
        </BredeTabel>
      </details>
    </figure>
  )
}
