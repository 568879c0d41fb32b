import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Advies } from './vraag.ts'

/** What each worker carries before this advice, and after it when all is accepted. */
export function Lasten({ lasten }: { lasten: Advies['lasten'] }) {
  const { verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <section className="houvast-verdeling__groep">
      <h2>{t.lasten}</h2>
      <div className="houvast-verdeling__tabel">
        <table className="houvast-tabel">
          <caption className="houvast-alleen-voorgelezen">{t.lastenBijschrift}</caption>
          <thead>
            <tr>
              <th scope="col">{t.kolom.wie}</th>
              <th scope="col" className="houvast-tabel__getal">
                {t.kolom.nu}
              </th>
              <th scope="col" className="houvast-tabel__getal">
                {t.kolom.straks}
              </th>
              <th scope="col" className="houvast-tabel__getal">
                {t.kolom.beschikbaar}
              </th>
            </tr>
          </thead>
          <tbody>
            {lasten.map(({ medewerker, nu, straks, beschikbaar, inwerkend, afwezig }) => (
              <tr key={medewerker.id}>
                <th scope="row">
                  {medewerker.naam} {inwerkend ? <span className="houvast-etiket">{t.inwerkend}</span> : null}{' '}
                  {afwezig ? <span className="houvast-etiket">{t.afwezig}</span> : null}
                </th>
                <td className="houvast-tabel__getal">{tijd.getal(nu)}</td>
                <td className="houvast-tabel__getal">{tijd.getal(straks)}</td>
                <td className="houvast-tabel__getal">{tijd.getal(beschikbaar)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
