import { Teken } from '../../onderdelen/Teken.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { Normbeeld } from './vraag.ts'

/** One norm: what and how long in the line, everything else behind it. */
export function Normkaart({ norm }: { norm: Normbeeld }) {
  const { normen: t } = useTeksten()
  const { id, naam, lengte, regel, bron, staatUit, zeker, voorbehoud, lopend, teLaat } = norm
  return (
    <details className="houvast-kaart houvast-norm">
      <summary>
        <span className="houvast-norm__nummer">{id}</span> <strong>{naam}</strong>
        <span className="houvast-norm__kort">
          {staatUit ? t.staatUit : lengte === null ? t.zonderGetal : t.hoeLang(lengte, t.regelKort[regel])} · {bron}
        </span>
        {!zeker || voorbehoud !== null ? <span className="houvast-norm__kort">{t.nietZeker}</span> : null}
        {teLaat > 0 ? <Teken kleur="te_laat">{t.teLaat(teLaat)}</Teken> : null}
      </summary>
      <dl className="houvast-gegevens">
        <Regel naam={t.veld.soort} waarde={t.soort[norm.soort]} />
        <Regel naam={t.veld.gebeurtenis} waarde={norm.gebeurtenis} />
        <Regel naam={t.veld.vanaf} waarde={norm.vanaf} />
        <Regel naam={t.veld.regel} waarde={t.regel[regel]} />
        {norm.keuzes.map((keuze) => (
          <Regel key={keuze.naam} naam={keuze.lengte} waarde={keuze.uitleg} />
        ))}
        <Regel naam={t.veld.wie} waarde={norm.wie} />
        {norm.let === null ? null : <Regel naam={t.veld.let} waarde={norm.let} />}
        <Regel
          naam={t.veld.zekerheid}
          waarde={[norm.gelezen === null ? t.nietGelezen : t.gelezen(norm.gelezen), voorbehoud].filter(Boolean).join(' ')}
        />
        <Regel
          naam={t.veld.gebruik}
          waarde={`${norm.isKlok ? t.isKlok : t.geenKlok} ${lopend + teLaat === 0 ? t.geenGebruik : t.gebruik(lopend, teLaat)}`}
        />
      </dl>
      {norm.url === null ? null : (
        <p>
          <a href={norm.url} rel="noreferrer" target="_blank">
            {t.bron(bron)}
          </a>
        </p>
      )}
    </details>
  )
}

function Regel({ naam, waarde }: { naam: string; waarde: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{waarde}</dd>
    </div>
  )
}
