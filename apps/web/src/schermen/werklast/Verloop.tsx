import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Maand } from './vraag.ts'

/** A year in a table that is its own chart: a bar for the hours asked, a mark for the hours there are. */
export function Verloop({ maanden }: { maanden: readonly Maand[] }) {
  const t = useTeksten().werklast.verloop
  const tijd = useTijdwoorden()
  const hoogste = Math.max(1, ...maanden.flatMap(({ gewogen, beschikbaar }) => [gewogen, beschikbaar]))
  const breedte = (uren: number) => `${Math.round((1000 * uren) / hoogste) / 10}%`
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.titel}</h2>
      <p className="houvast-zacht">{t.uitleg}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard as well */}
      <section className="houvast-werklast__verloop" tabIndex={0} aria-label={t.titel}>
        <table className="houvast-tabel">
          <caption className="houvast-alleen-voorgelezen">{t.titel}</caption>
          <thead>
            <tr>
              <th scope="col">{t.dag}</th>
              <th scope="col" className="houvast-tabel__getal">
                {t.kinderen}
              </th>
              <th scope="col" className="houvast-tabel__getal">
                {t.gevraagd}
              </th>
              <th scope="col" className="houvast-tabel__getal">
                {t.beschikbaar}
              </th>
              <th scope="col" className="houvast-werklast__balkkolom">
                {t.balk}
              </th>
            </tr>
          </thead>
          <tbody>
            {maanden.map(({ dag, kinderen, gewogen, beschikbaar }) => (
              <tr key={dag}>
                <th scope="row">{tijd.datumZonderWeekdag(dag)}</th>
                <td className="houvast-tabel__getal">{tijd.getal(kinderen)}</td>
                <td className="houvast-tabel__getal">{tijd.getal(gewogen)}</td>
                <td className="houvast-tabel__getal">{tijd.getal(beschikbaar)}</td>
                <td>
                  <div className="houvast-last__balk" data-boven={gewogen > beschikbaar ? '' : undefined} aria-hidden="true">
                    <span style={{ inlineSize: breedte(gewogen) }} />
                    <i style={{ insetInlineStart: breedte(beschikbaar) }} />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
