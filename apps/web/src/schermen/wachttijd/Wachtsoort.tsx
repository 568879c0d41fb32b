import type { Datum } from '@houvast/domein/kalender'
import { Link } from '@tanstack/react-router'
import { FiguurUitleg } from '../../onderdelen/FiguurUitleg.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Curve } from './Curve.tsx'
import type { Wachtcijfers, Wachttijd } from './vraag.ts'
import { cijferzinnen } from './woorden.ts'

interface WachtsoortEigen {
  soort: 'start' | 'intern'
  cijfers: Wachtcijfers
  antwoord: Wachttijd
}

/** One reason to wait: what the curve says, the curve, and its numbers. */
export function Wachtsoort({ soort, cijfers, antwoord }: WachtsoortEigen) {
  const { algemeen, monitor, wachttijd: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const getal = tijd.getal
  return (
    <section className="houvast-kaart houvast-stapel" data-wacht={soort}>
      <h2>
        {t.soort[soort]}{' '}
        <FiguurUitleg
          figuur="wachttijd"
          onderwerp={t.soort[soort]}
          peildatum={antwoord.peildatum as Datum}
          kennismoment={antwoord.kennismoment}
          teller={cijfers.kregenIemand}
        />
      </h2>
      <ul className="houvast-stapel">
        {cijferzinnen(cijfers, t, tijd).map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      {cijfers.curve.length > 1 ? (
        <figure className="houvast-grafiek" aria-label={t.grafiek(t.soort[soort])}>
          <figcaption>{t.grafiek(t.soort[soort])}</figcaption>
          <Curve cijfers={cijfers} soort={soort} />
          <Getallen
            naam={`${t.soort[soort]}: ${t.risico.toLowerCase()}`}
            koppen={[t.dag, t.onderRisico]}
            rijen={cijfers.risicotabel.map(({ dag, onderRisico }) => [getal(dag), getal(onderRisico)])}
          />
          <details className="houvast-grafiek__cijfers">
            <summary>{monitor.tabel}</summary>
            <Getallen
              naam={t.grafiek(t.soort[soort])}
              koppen={[t.dag, t.deel, t.onder, t.boven]}
              rijen={cijfers.curve.map(({ dag, wachtNog, onder, boven }) => [
                getal(dag),
                ...[wachtNog, onder, boven].map((deel) => (deel === null ? '–' : `${getal(Math.round(1000 * deel) / 10)}%`)),
              ])}
            />
          </details>
        </figure>
      ) : null}
      <p className="houvast-zacht">
        {t.telt(
          getal(cijfers.perioden),
          getal(cijfers.kregenIemand),
          getal(cijfers.wachtNog),
          getal(cijfers.maatregelGeeindigd),
          getal(cijfers.wachtteAl),
        )}
      </p>
      {mag('monitor.kinderen.lezen') && cijfers.perioden > 0 ? (
        <p>
          <Link
            className="houvast-knop"
            to="/monitor/kinderen/$figuur"
            params={{ figuur: soort === 'start' ? 'wachttijdStart' : 'wachttijdIntern' }}
          >
            {algemeen.toonDezeKinderen}
            <span className="houvast-alleen-voorgelezen">: {t.soort[soort]}</span>
          </Link>
        </p>
      ) : null}
    </section>
  )
}

export function Getallen({ naam, koppen, rijen }: { naam: string; koppen: readonly string[]; rijen: readonly (readonly string[])[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard as well
    <section className="houvast-grafiek__tabel" tabIndex={0} aria-label={naam}>
      <table className="houvast-tabel">
        <caption>{naam}</caption>
        <thead>
          <tr>
            {koppen.map((kop, nummer) => (
              <th key={kop} scope="col" className={nummer > 0 ? 'houvast-tabel__getal' : undefined}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij[0]}>
              {rij.map((cel, nummer) => (
                <td key={koppen[nummer]} className={nummer > 0 ? 'houvast-tabel__getal' : undefined}>
                  {cel}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
