import { Uitleg } from '../../onderdelen/Uitleg.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { verschilInWoorden } from './levering.ts'
import type { Bestand } from './vraag.ts'

const aantallen = ['nieuw', 'gewijzigd', 'vervallen', 'ongewijzigd'] as const

export function Bestandentabel({ bestanden }: { bestanden: readonly Bestand[] }) {
  const { importeren: t } = useTeksten()
  const tijd = useTijdwoorden()
  if (bestanden.length === 0) return null
  const metWeggelaten = bestanden.some(({ weggelaten }) => weggelaten > 0)
  const kolommen = metWeggelaten ? ([...aantallen, 'weggelaten'] as const) : aantallen
  return (
    <section className="houvast-stapel">
      <h2>
        {t.perBestand}{' '}
        <Uitleg onderwerp={t.overVervallen}>
          <p>{t.vervallenUitleg}</p>
        </Uitleg>
      </h2>
      <table className="houvast-tabel">
        <caption className="houvast-alleen-voorgelezen">{t.perBestand}</caption>
        <thead>
          <tr>
            <th scope="col">{t.bestand}</th>
            <th scope="col" className="houvast-tabel__getal houvast-tabel__breed">
              {t.gelezen}
            </th>
            {kolommen.map((kolom) => (
              <th key={kolom} scope="col" className="houvast-tabel__getal houvast-tabel__breed">
                {t[kolom]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bestanden.map((bestand) => (
            <tr key={bestand.bestand}>
              <th scope="row" className="houvast-levering__bestand">
                {bestand.bestand}
                {bestand.dekt ? <p className="houvast-zacht">{t.dekt(bestand.dekt)}</p> : null}
                <p className="houvast-levering__smal">{verschilInWoorden(bestand, t, tijd)}</p>
              </th>
              <td className="houvast-tabel__getal houvast-tabel__breed">{tijd.getal(bestand.gelezen)}</td>
              {kolommen.map((kolom) => (
                <td key={kolom} className="houvast-tabel__getal houvast-tabel__breed">
                  {tijd.getal(bestand[kolom])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
