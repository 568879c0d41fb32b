import { useQuery } from '@tanstack/react-query'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { contactpersonenVraag } from './vraag.ts'

/** The keeper's own load: who keeps contact with how many children that wait, and what of it is late. */
export function Contactpersonen() {
  const t = useTeksten().wachtlijst.keeper
  return (
    <section className="houvast-wachtlijst__boven" aria-label={t.titel}>
      <Uitklap knop={t.open}>{(sluit) => <Tabel onSluit={sluit} />}</Uitklap>
    </section>
  )
}

function Tabel({ onSluit }: { onSluit: () => void }) {
  const t = useTeksten().wachtlijst.keeper
  const tijd = useTijdwoorden()
  const vraag = useQuery(contactpersonenVraag)
  return (
    <Opgehaald vraag={vraag}>
      {({ rijen, zonder }) => (
        <div className="houvast-kaart houvast-stapel">
          <p>{t.uitleg}</p>
          {zonder > 0 ? <p>{t.zonder(zonder)}</p> : null}
          {rijen.length === 0 ? (
            <p>{t.niemand}</p>
          ) : (
            <table className="houvast-tabel">
              <thead>
                <tr>
                  <th scope="col">{t.wie}</th>
                  <th scope="col">{t.kinderen}</th>
                  <th scope="col">{t.contacten}</th>
                  <th scope="col">{t.teLaat}</th>
                </tr>
              </thead>
              <tbody>
                {rijen.map(({ medewerker, kinderen, contacten, teLaat }) => (
                  <tr key={medewerker.id}>
                    <th scope="row">{medewerker.naam}</th>
                    <td>{tijd.getal(kinderen)}</td>
                    <td>{tijd.getal(contacten)}</td>
                    <td>{tijd.getal(teLaat)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <div>
            <Knop className="houvast-knop--klein" onClick={onSluit}>
              {t.sluit}
            </Knop>
          </div>
        </div>
      )}
    </Opgehaald>
  )
}
