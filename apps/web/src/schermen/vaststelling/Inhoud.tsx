import { bladen } from '@houvast/domein/monitor'
import '../definities/definities.css'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { padInWoorden } from '../definities/pad.ts'
import type { Inhoud as Inhoudbeeld } from './vraag.ts'

/** What is, or would be, signed: the figures, what they rest on, and what they leave out. */
export function Inhoud({ inhoud }: { inhoud: Inhoudbeeld }) {
  const { definities, vaststelling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { berustOp, nietGeteld, zonderBekendBsn, levering } = inhoud.volledigheid
  const naamVan = (figuur: string) => inhoud.definities.figuren.find((een) => een.figuur === figuur)?.naam ?? figuur
  return (
    <div className="houvast-stapel">
      <div className="houvast-cijfertabel">
        <table className="houvast-tabel">
          <caption className="houvast-alleen-voorgelezen">{t.cijfers}</caption>
          <thead>
            <tr>
              <th scope="col">{t.cijfer}</th>
              <th scope="col" className="houvast-tabel__getal">
                {t.waarde}
              </th>
            </tr>
          </thead>
          <tbody>
            {bladen(inhoud.cijfers).map(([pad, waarde]) => (
              <tr key={pad}>
                <th scope="row">{padInWoorden(pad, definities)}</th>
                <td className="houvast-tabel__getal">{waarde === null ? definities.nietTeBerekenen : tijd.getal(waarde)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details className="houvast-kaart">
        <summary>
          <strong>{t.berustOp}</strong>
        </summary>
        <ul lang="nl">
          {berustOp.map(({ figuur, records }) => (
            <li key={figuur}>
              {naamVan(figuur)}: {records.map(({ wat, aantal }) => `${tijd.getal(aantal)} ${wat}`).join('; ')}.
            </li>
          ))}
        </ul>
        <h3>{t.nietGeteld}</h3>
        <ul>
          {nietGeteld.map(({ figuur, aantal, reden }) => (
            <li key={`${figuur}${reden}`} lang="nl">
              {t.nietGeteldRegel(naamVan(figuur), tijd.getal(aantal), reden)}
            </li>
          ))}
          <li>{t.zonderBsn(tijd.getal(zonderBekendBsn))}</li>
          <li>
            {levering === null
              ? t.geenLevering
              : t.levering(tijd.moment(levering.uitgevoerdOp), tijd.getal(levering.fouten), tijd.getal(levering.waarschuwingen))}
          </li>
        </ul>
      </details>
      <details className="houvast-kaart">
        <summary>
          <strong>{t.definities}</strong>
        </summary>
        <dl className="houvast-gegevens" lang="nl">
          {inhoud.definities.figuren.map(({ figuur, naam, tekst }) => (
            <div key={figuur}>
              <dt>{naam}</dt>
              <dd>{tekst}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
