import { Uitleg } from '../../onderdelen/Uitleg.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Advies } from './vraag.ts'

/** What each worker carries before this advice, and after it when all is accepted: first those for whom something changes. */
export function Lasten({ advies: { lasten, norm } }: { advies: Advies }) {
  const { verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const erbij = lasten.filter(({ nu, straks }) => nu !== straks)
  const gelijk = lasten.filter(({ nu, straks }) => nu === straks)
  return (
    <section className="houvast-verdeling__groep">
      <h2>
        {t.lasten}{' '}
        <Uitleg onderwerp={t.ruimteOver}>
          <p>{t.ruimteUitleg(tijd.getal(norm))}</p>
        </Uitleg>
      </h2>
      {erbij.length > 0 ? <Lasttabel rijen={erbij} /> : null}
      {gelijk.length > 0 ? (
        <details className="houvast-verdeling__uitklap">
          <summary>{t.zonderVerandering(gelijk.length)}</summary>
          <Lasttabel rijen={gelijk} />
        </details>
      ) : null}
    </section>
  )
}

function Lasttabel({ rijen }: { rijen: Advies['lasten'] }) {
  const { verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <table className="houvast-tabel houvast-verdeling__tabel">
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
        {rijen.map(({ medewerker, nu, straks, beschikbaar, inwerkend, afwezig }) => (
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
  )
}
