import { type Inhoud, isVeiligheidsinhoud } from '@houvast/domein/plan'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'

/** The plan as the child reads it: short, you-form, and what to do when it does not agree. */
export function Kindversie({ inhoud }: { inhoud: Inhoud }) {
  const { plan } = useTeksten()
  const t = plan.kindversie
  const tijd = useTijdwoorden()
  const doelen = isVeiligheidsinhoud(inhoud) ? [] : inhoud.doelen.filter(({ woordenKind }) => woordenKind !== '')
  const acties = isVeiligheidsinhoud(inhoud)
    ? []
    : inhoud.acties.flatMap(({ uiterlijk, ...actie }) => (uiterlijk ? [{ ...actie, uiterlijk }] : []))
  const isLeeg = inhoud.voorKind === '' && doelen.length === 0
  return (
    <details className="houvast-kaart houvast-kindversie">
      <summary>
        <h2>{t.titel}</h2>
      </summary>
      {isLeeg ? (
        <p className="houvast-zacht">{t.leeg}</p>
      ) : (
        <div className="houvast-stapel">
          <h3>{t.kop}</h3>
          <p className="houvast-plan__woorden">{inhoud.voorKind}</p>
          {doelen.length > 0 ? (
            <div>
              <h4>{t.doelen}</h4>
              <ul>
                {doelen.map(({ id, woordenKind }) => (
                  <li key={id}>{woordenKind}</li>
                ))}
              </ul>
            </div>
          ) : null}
          {acties.length > 0 ? (
            <div>
              <h4>{t.acties}</h4>
              <ul>
                {acties.map(({ id, wie, wat, uiterlijk }) => (
                  <li key={id}>{t.actie(wie, wat, tijd.datumZonderWeekdag(uiterlijk))}</li>
                ))}
              </ul>
            </div>
          ) : null}
          <p>{t.rechten}</p>
        </div>
      )}
    </details>
  )
}
