import type { Datum } from '@houvast/domein/kalender'
import { Teken } from '../../onderdelen/Teken.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { BewijsFormulier, ToezeggingFormulier } from './Formulieren.tsx'
import type { Toezegging, Verbetermaatregel } from './vraag.ts'

/** What was promised to whom, by when; those past their day first by their date. */
export function Toezeggingen({
  toezeggingen,
  maatregelen,
}: {
  toezeggingen: readonly Toezegging[]
  maatregelen: readonly Verbetermaatregel[]
}) {
  const { verbetering: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()('verbetering.vastleggen')
  return (
    <section className="houvast-stapel" aria-labelledby="toezeggingen">
      <h2 id="toezeggingen">{t.toezeggingen}</h2>
      {mag ? (
        <Uitklap knop={t.nieuweToezegging}>{(sluit) => <ToezeggingFormulier maatregelen={maatregelen} onSluit={sluit} />}</Uitklap>
      ) : null}
      {toezeggingen.length === 0 ? <p>{t.geenToezeggingen}</p> : null}
      {toezeggingen.map(({ id, wat, bron, wie, uiterlijk, gedaanOp, bewijs, teLaat }) => (
        <article key={id} className="houvast-kaart houvast-stapel houvast-stapel--krap">
          <h3>{wat}</h3>
          <p>
            {t.regel(wie, tijd.datum(uiterlijk as Datum), bron)} {teLaat ? <Teken kleur="deze_week">{t.teLaat}</Teken> : null}
          </p>
          {gedaanOp === null ? null : <p>{t.nagekomen(tijd.datumZonderWeekdag(gedaanOp as Datum), bewijs ?? '')}</p>}
          {mag && gedaanOp === null ? <Uitklap knop={t.komNa}>{(sluit) => <BewijsFormulier id={id} onSluit={sluit} />}</Uitklap> : null}
        </article>
      ))}
    </section>
  )
}
