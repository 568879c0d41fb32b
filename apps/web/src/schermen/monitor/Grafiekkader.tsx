import { type ReactNode, useId } from 'react'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Lijngrafiek } from './Lijngrafiek.tsx'
import { csvVan, type Grafiek, tabelVan } from './reeks.ts'

interface GrafiekkaderEigen {
  grafiek: Grafiek
  extern?: boolean
  bron: string
  onder?: ReactNode
  /** Where the server gives these figures as CSV; without it the table itself is downloaded. Null: this role may not. */
  csvAdres?: string | null
}

/** A chart with what it is about, its source, its table and its download. */
export function Grafiekkader({ grafiek, extern = false, bron, onder, csvAdres }: GrafiekkaderEigen) {
  const { monitor } = useTeksten()
  const kop = useId()
  return (
    <figure className="houvast-grafiek" aria-labelledby={kop}>
      <figcaption id={kop}>
        <span className="houvast-etiket">{extern ? monitor.extern : monitor.eigen}</span> {monitor.grafiek[grafiek.sleutel]}
      </figcaption>
      <Lijngrafiek grafiek={grafiek} extern={extern} />
      <p className="houvast-klein houvast-zacht">{monitor.bron(bron)}</p>
      {onder}
      <details className="houvast-grafiek__cijfers">
        <summary>{monitor.tabel}</summary>
        <Cijfertabel grafiek={grafiek} bijschrift={`${extern ? monitor.extern : monitor.eigen}: ${monitor.grafiek[grafiek.sleutel]}`} />
        {csvAdres === null ? null : csvAdres ? (
          <a className="houvast-knop houvast-knop--klein" href={csvAdres} download>
            {monitor.csv}
          </a>
        ) : (
          <button
            type="button"
            className="houvast-knop houvast-knop--klein"
            onClick={() => bewaarAlsBestand(csvVan(grafiek, monitor.dag), `${grafiek.sleutel}-${extern ? 'gepubliceerd' : 'eigen'}.csv`)}
          >
            {monitor.tabelCsv}
          </button>
        )}
      </details>
    </figure>
  )
}

function Cijfertabel({ grafiek, bijschrift }: { grafiek: Grafiek; bijschrift: string }) {
  const { monitor } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard as well
    <section className="houvast-grafiek__tabel" tabIndex={0} aria-label={bijschrift}>
      <table className="houvast-tabel">
        <caption className="houvast-alleen-voorgelezen">{bijschrift}</caption>
        <thead>
          <tr>
            <th scope="col">{monitor.dag}</th>
            {grafiek.lijnen.map(({ sleutel, naam }) => (
              <th key={sleutel} scope="col" className="houvast-tabel__getal">
                {naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tabelVan(grafiek).map(({ dag, waarden }) => (
            <tr key={dag}>
              <td>{tijd.datumZonderWeekdag(dag)}</td>
              {grafiek.lijnen.map(({ sleutel }, nummer) => {
                const waarde = waarden[nummer] ?? null
                return (
                  <td key={sleutel} className="houvast-tabel__getal">
                    {waarde === null ? '–' : tijd.getal(waarde)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function bewaarAlsBestand(tekst: string, naam: string): void {
  const url = URL.createObjectURL(new Blob([tekst], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = naam
  link.click()
  URL.revokeObjectURL(url)
}
