import { Moment } from '../../onderdelen/Datum.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { wasRegels } from './geschiedenis.ts'
import type { Dossier } from './vraag.ts'

/** What the file said before: nothing that was ever registered disappears. */
export function Geschiedenis({ dossier }: { dossier: Dossier }) {
  const t = useTeksten().jeugdige.geschiedenis
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.titel}</h2>
      {dossier.geschiedenis.length === 0 ? <p className="houvast-zacht">{t.geen}</p> : null}
      <ul className="houvast-stapel houvast-stapel--krap">
        {dossier.geschiedenis.map((versie) => (
          <li key={`${versie.id}-${versie.vervangenOp}`}>
            <details>
              <summary>
                <span className="houvast-eerste-letter">{versie.onderwerp.replaceAll('_', ' ')}</span>,{' '}
                <Moment moment={versie.vervangenOp} />
                {versie.door ? `, ${t.door(versie.door)}` : ''}
              </summary>
              <p className="houvast-zacht">{t.was}:</p>
              <dl className="houvast-gegevens">
                {wasRegels(versie.was).map(({ naam, waarde }) => (
                  <div key={naam}>
                    <dt>{naam}</dt>
                    <dd>{waarde}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
