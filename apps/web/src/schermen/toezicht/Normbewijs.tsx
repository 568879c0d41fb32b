import type { Datum } from '@houvast/domein/kalender'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Lijngrafiek } from '../monitor/Lijngrafiek.tsx'
import { Cijfertabel } from './Cijfertabel.tsx'
import type { Norm } from './vraag.ts'

const procent = (aandeel: number) => Math.round(aandeel * 1_000) / 10

/** One norm: what it counts, its years in a line and a table, and whether it changed. */
export function Normbewijs({ norm: { naam, definitie, tellerIs, noemerIs, lijn, jaren, trend } }: { norm: Norm }) {
  const { toezicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  const getal = (waarde: number | null) => (waarde === null ? t.verborgen : tijd.getal(waarde))
  const punten = jaren.map(({ peildatum, aandeel }) => ({ dag: peildatum as Datum, waarde: aandeel === null ? null : procent(aandeel) }))
  const heeftLijn = punten.filter(({ waarde }) => waarde !== null).length > 1
  const met = (waarde: number) => tijd.getal(procent(waarde))
  return (
    <article className="houvast-kaart houvast-stapel">
      <h3>{naam}</h3>
      <p>
        <strong>{t.oordeel[trend.oordeel]}</strong>
        {trend.van !== null && trend.verschil !== null && trend.onder !== null && trend.boven !== null
          ? ` ${t.sinds(tijd.datumZonderWeekdag(trend.van as Datum), met(trend.verschil), met(trend.onder), met(trend.boven))}.`
          : '.'}{' '}
        {lijn === null ? null : t.lijn(tijd.getal(procent(lijn)))}
      </p>
      <div className="houvast-norm">
        {heeftLijn ? <Lijngrafiek grafiek={{ lijnen: [{ sleutel: 'aandeel', naam, label: '%', punten }] }} extern={false} /> : null}
        {jaren.length === 0 ? (
          <p>{t.geenJaren}</p>
        ) : (
          <Cijfertabel
            bijschrift={t.jarenVan(naam)}
            koppen={[t.peildatum, t.teller, t.noemer, t.buiten, t.aandeel, t.interval]}
            rijen={jaren.map(({ peildatum, teller, noemer, buiten, aandeel, onder, boven }) => ({
              sleutel: peildatum,
              cellen: [
                tijd.datumZonderWeekdag(peildatum as Datum),
                getal(teller),
                getal(noemer),
                getal(buiten),
                aandeel === null ? t.verborgen : `${met(aandeel)}%`,
                onder === null || boven === null ? '' : `${met(onder)}–${met(boven)}%`,
              ],
            }))}
          />
        )}
      </div>
      <details>
        <summary>{t.definitie}</summary>
        <p>{definitie}</p>
        <p>
          {t.teller}: {tellerIs}. {t.noemer}: {noemerIs}.
        </p>
      </details>
    </article>
  )
}
