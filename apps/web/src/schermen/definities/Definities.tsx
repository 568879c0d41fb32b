import './definities.css'
import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Proefversie } from './Proefversie.tsx'
import { Vergelijk } from './Vergelijk.tsx'
import { type Parameters, type Versie, type Versies, versiesVraag } from './vraag.ts'

/** What every figure counts, in two languages, with its numbers; and what other numbers would do. */
export function Definities() {
  const vraag = useQuery(versiesVraag)
  return (
    <AlleenMet actie="definitie.lezen">
      <Opgehaald vraag={vraag}>{(versies) => <Beeld versies={versies} />}</Opgehaald>
    </AlleenMet>
  )
}

function Beeld({ versies }: { versies: Versies }) {
  const { definities: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const [bewaard, zetBewaard] = useState(false)
  const [nu] = versies.officieel
  if (!nu) return null
  return (
    <>
      <PaginaKop
        titel={t.titel}
        zin={t.kop(nu.figuren.length, nu.id)}
        toelichting={t.toelichting}
        daad={<Link to="/monitor">{t.naarMonitor}</Link>}
      />
      <div className="houvast-stapel houvast-stapel--ruim">
        <section className="houvast-stapel">
          <h2>{t.vergelijken}</h2>
          {mag('definitie.beproeven') ? (
            <Uitklap knop={t.nieuw}>
              {(sluit) => (
                <Proefversie
                  begin={nu.parameters}
                  onSluit={sluit}
                  onBewaard={() => {
                    zetBewaard(true)
                    sluit()
                  }}
                />
              )}
            </Uitklap>
          ) : null}
          {bewaard ? <Melding ernst="goed" nieuw titel={t.bewaard} /> : null}
          {versies.proef.length === 0 ? <p>{t.geenProef}</p> : <Vergelijk key={versies.proef[0]?.id} proef={versies.proef} />}
        </section>
        <section className="houvast-stapel">
          <h2>{t.versies}</h2>
          <ul>
            {versies.officieel.map(({ id, naam, geldigVanaf }) => (
              <li key={id}>{t.versie(naam, geldigVanaf === null ? '' : tijd.datumZonderWeekdag(geldigVanaf as Datum))}</li>
            ))}
            {versies.proef.map(({ id, naam, reden, gemaaktOp }) => (
              <li key={id}>{t.proef(naam, reden, tijd.moment(gemaaktOp))}</li>
            ))}
          </ul>
        </section>
        <Getallen parameters={nu.parameters} />
        <section className="houvast-stapel">
          <h2>{t.figuren}</h2>
          {nu.figuren.map((figuur) => (
            <Figuur key={figuur.figuur} figuur={figuur} />
          ))}
        </section>
      </div>
    </>
  )
}

function Figuur({ figuur }: { figuur: Versie['figuren'][number] }) {
  const { definities: t } = useTeksten()
  const talen = [
    { taal: 'nl', naam: t.nederlands, woorden: figuur },
    { taal: 'en', naam: t.engels, woorden: figuur.en },
  ] as const
  return (
    <details className="houvast-kaart houvast-definitie">
      <summary>
        <strong lang="nl">{figuur.naam}</strong> <span lang="en">({figuur.en.naam})</span>
      </summary>
      {talen.map(({ taal, naam, woorden }) => (
        <div key={taal} className="houvast-stapel houvast-stapel--krap" lang={taal}>
          <h3>{naam}</h3>
          <p>{woorden.tekst}</p>
          <dl className="houvast-gegevens">
            <div>
              <dt>{t.teller}</dt>
              <dd>{woorden.teller}</dd>
            </div>
            <div>
              <dt>{t.noemer}</dt>
              <dd>{woorden.noemer ?? t.geenNoemer}</dd>
            </div>
            <div>
              <dt>{t.eenheid}</dt>
              <dd>{woorden.eenheid}</dd>
            </div>
          </dl>
        </div>
      ))}
    </details>
  )
}

function Getallen({ parameters }: { parameters: Parameters }) {
  const { definities: t } = useTeksten()
  const { functiegroepen, ...rest } = parameters
  const regels = [
    ...Object.entries(rest).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde.join(', ') : String(waarde)] as const),
    [
      'functiegroepen',
      Object.values(functiegroepen)
        .map((groep) => groep.join(', '))
        .join(' · '),
    ] as const,
  ]
  return (
    <section className="houvast-stapel">
      <h2>{t.parameters}</h2>
      <div className="houvast-cijfertabel">
        <table className="houvast-tabel">
          <caption className="houvast-alleen-voorgelezen">{t.parameters}</caption>
          <thead>
            <tr>
              <th scope="col">{t.parameter}</th>
              <th scope="col">{t.waarde}</th>
            </tr>
          </thead>
          <tbody>
            {regels.map(([naam, waarde]) => (
              <tr key={naam}>
                <th scope="row">{t.naam[naam as keyof typeof t.naam]}</th>
                <td>{waarde}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
