import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Nieuw } from './Nieuw.tsx'
import { vaststellingenVraag } from './vraag.ts'

/** What was signed, and the way to sign. */
export function Vaststellingen() {
  const { definities, vaststelling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const vraag = useQuery(vaststellingenVraag)
  return (
    <AlleenMet actie="monitor.lezen">
      <Opgehaald vraag={vraag}>
        {({ vaststellingen }) => (
          <>
            <PaginaKop
              titel={t.titel}
              zin={t.kop(vaststellingen.length)}
              toelichting={t.toelichting}
              daad={<Link to="/monitor">{definities.naarMonitor}</Link>}
            />
            <div className="houvast-stapel houvast-stapel--ruim">
              {mag('monitor.vaststellen') ? <Uitklap knop={t.nieuw}>{(sluit) => <Nieuw onSluit={sluit} />}</Uitklap> : null}
              {vaststellingen.length === 0 ? (
                <LeegScherm icoon="vinkje" titel={t.leegTitel}>
                  {t.leeg}
                </LeegScherm>
              ) : (
                <ul className="houvast-stapel">
                  {vaststellingen.map(
                    ({ id, volgnummer, peildatum, kennismoment, definitieversie, vastgesteldDoor, vastgesteldOp, toelichting }) => (
                      <li key={id} className="houvast-kaart">
                        <Link to="/vaststellingen/$id" params={{ id }}>
                          {t.regel(volgnummer, tijd.datumZonderWeekdag(peildatum))}
                        </Link>
                        <p>{t.door(vastgesteldDoor.naam, tijd.moment(vastgesteldOp))}</p>
                        <p className="houvast-klein houvast-zacht">{t.zoalsBekend(tijd.moment(kennismoment), definitieversie)}</p>
                        {toelichting === null ? null : <p>{toelichting}</p>}
                      </li>
                    ),
                  )}
                </ul>
              )}
            </div>
          </>
        )}
      </Opgehaald>
    </AlleenMet>
  )
}
