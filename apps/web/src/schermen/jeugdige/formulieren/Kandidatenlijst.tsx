import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Opgehaald } from '../../../onderdelen/Opgehaald.tsx'
import { TekstVeld } from '../../../onderdelen/Velden.tsx'
import { useTeksten, useTijdwoorden } from '../../../teksten/voorkeuren.tsx'
import { rond } from '../../team/last.ts'
import { type Kandidaat, kandidatenVraag, opRuimte } from './kandidaten.ts'

const EERST = 8

interface KandidatenlijstEigen {
  /** What this child asks of a new worker, in hours a week; null where that is not known or does not count. */
  erbij: number | null
  gekozen: string | null
  eerderId: string | null
  fout: string | null
  onKies: (id: string) => void
}

export function Kandidatenlijst({ erbij, gekozen, eerderId, fout, onKies }: KandidatenlijstEigen) {
  const kandidaten = useQuery(kandidatenVraag)
  return (
    <Opgehaald vraag={kandidaten}>
      {({ rijen }) => <Lijst rijen={rijen} erbij={erbij} gekozen={gekozen} eerderId={eerderId} fout={fout} onKies={onKies} />}
    </Opgehaald>
  )
}

function Lijst({ rijen, erbij, gekozen, eerderId, fout, onKies }: KandidatenlijstEigen & { rijen: readonly Kandidaat[] }) {
  const { formulier, werklast } = useTeksten()
  const { toewijzing } = formulier
  const tijd = useTijdwoorden()
  const naam = useId()
  const [zoek, zetZoek] = useState('')
  const [alle, zetAlle] = useState(false)
  const opVolgorde = opRuimte(rijen, eerderId, zoek)
  const getoond = alle ? opVolgorde : opVolgorde.filter(({ id }, nummer) => nummer < EERST || id === gekozen)
  const wie = rijen.find(({ id }) => id === gekozen)
  if (rijen.length === 0) return <p>{toewijzing.geen}</p>

  return (
    <div className="houvast-stapel">
      <TekstVeld label={toewijzing.zoek} waarde={zoek} onWijzig={zetZoek} invoer="search" />
      <fieldset className="houvast-veld" aria-describedby={`${naam}-hint`}>
        <legend>{toewijzing.wie}</legend>
        <span id={`${naam}-hint`} className={fout ? 'houvast-veld__fout' : 'houvast-veld__hint'}>
          {fout ?? toewijzing.wieHint}
        </span>
        {getoond.length === 0 ? <p>{toewijzing.geenOpZoek}</p> : null}
        <div className="houvast-kandidaten">
          {getoond.map((kandidaat) => (
            <label key={kandidaat.id} className="houvast-kandidaat">
              <input
                type="radio"
                name={naam}
                value={kandidaat.id}
                checked={gekozen === kandidaat.id}
                onChange={() => onKies(kandidaat.id)}
              />
              <span>
                <strong>{kandidaat.naam}</strong>{' '}
                <span className="houvast-zacht">
                  {[
                    kandidaat.team,
                    toewijzing.last(tijd.getal(kandidaat.kinderen), tijd.getal(kandidaat.fte)),
                    kandidaat.id === eerderId ? toewijzing.eerder : null,
                    kandidaat.afwezig ? toewijzing.afwezig : null,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </label>
          ))}
        </div>
        {opVolgorde.length > getoond.length ? (
          <div>
            <button type="button" className="houvast-knop houvast-knop--klein" onClick={() => zetAlle(true)}>
              {toewijzing.toonAlle(opVolgorde.length - getoond.length)}
            </button>
          </div>
        ) : null}
      </fieldset>
      {wie && erbij !== null ? (
        <p className="houvast-zacht" role="status">
          {werklast.voorEnNa(
            wie.naam,
            tijd.getal(wie.uren.gewogen),
            tijd.getal(rond(wie.uren.gewogen + erbij)),
            tijd.getal(wie.uren.beschikbaar),
          )}
        </p>
      ) : null}
    </div>
  )
}
