import { contactWijzen } from '@houvast/domein/feiten'
import { Icoon } from '../../onderdelen/Icoon.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Dossier } from './vraag.ts'

/** Is this child seen, and what does the worker say of its safety? */
export function Zicht({ dossier }: { dossier: Dossier }) {
  const { jeugdige, kind } = useTeksten()
  const t = jeugdige.zicht
  const tijd = useTijdwoorden()
  const { laatstGezien, wijze } = dossier.zicht
  const bekendeWijze = contactWijzen.find((een) => een === wijze)
  const overVeiligheid = dossier.contacten
    .filter(({ veiligheid, datum }) => veiligheid !== null && datum <= dossier.peildatum)
    .toSorted((a, b) => b.datum.localeCompare(a.datum))[0]
  const gezien =
    laatstGezien === null
      ? kind.nogNietGezien
      : laatstGezien === dossier.peildatum
        ? kind.gezienVandaag
        : kind.laatstGezien(tijd.tenOpzichteVan(laatstGezien, dossier.peildatum))

  return (
    <section className="houvast-kaart houvast-zicht">
      <div>
        <h2>
          <Icoon naam="gezien" /> {t.titel}
        </h2>
        <strong className="houvast-luik__kern">{gezien}</strong>
        {laatstGezien ? (
          <p className="houvast-zacht">
            {[tijd.datum(laatstGezien), bekendeWijze ? kind.wijze[bekendeWijze].toLocaleLowerCase() : null].filter(Boolean).join(', ')}
          </p>
        ) : null}
      </div>
      <div>
        <h3>{t.veilig}</h3>
        {overVeiligheid ? (
          <>
            <blockquote>{overVeiligheid.veiligheid}</blockquote>
            <p className="houvast-zacht">
              {[overVeiligheid.medewerker?.naam, tijd.datum(overVeiligheid.datum)].filter(Boolean).join(', ')}
            </p>
          </>
        ) : (
          <p className="houvast-zacht">{t.nietsOverVeiligheid}</p>
        )}
      </div>
    </section>
  )
}
