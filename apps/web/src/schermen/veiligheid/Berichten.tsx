import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Veiligheidbeeld } from './vraag.ts'

const EERST = 5

/** Who other than parents and workers told how the child is. */
export function Berichten({ beeld }: { beeld: Veiligheidbeeld }) {
  const { veiligheid: t } = useTeksten()
  const tijd = useTijdwoorden()
  const regels = beeld.berichten.map(({ id, datum, bron, kindGezien, woorden, door }) => (
    <li key={id}>
      {t.bericht.zin(t.zichtbronnen[bron], tijd.datum(datum), kindGezien)}
      <blockquote>{woorden}</blockquote>
      <span className="houvast-klein houvast-zacht">{t.bericht.door(door)}</span>
    </li>
  ))
  return (
    <div className="houvast-stapel houvast-stapel--krap">
      <h3>{t.bericht.titel}</h3>
      {regels.length === 0 ? <p className="houvast-zacht">{t.bericht.geen}</p> : null}
      <ul className="houvast-stapel houvast-stapel--krap">{regels.slice(0, EERST)}</ul>
      {regels.length > EERST ? (
        <details>
          <summary>{t.bericht.meer(regels.length - EERST)}</summary>
          <ul className="houvast-stapel houvast-stapel--krap">{regels.slice(EERST)}</ul>
        </details>
      ) : null}
    </div>
  )
}
