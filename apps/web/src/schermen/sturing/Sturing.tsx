import '../monitor/monitor.css'
import './sturing.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Peildatum } from '../monitor/Peildatum.tsx'
import { type Cijfers, cijfersVraag } from '../monitor/vraag.ts'
import { wachttijdVraag } from '../wachttijd/vraag.ts'
import { sturingfiguren, wachttijdfiguur } from './figuren.ts'
import { Sturingkaart } from './Sturingkaart.tsx'
import { Trend } from './Trend.tsx'
import { Voorbeelden } from './Voorbeelden.tsx'

export function Sturing() {
  return (
    <AlleenMet actie="monitor.lezen">
      <Beeld />
    </AlleenMet>
  )
}

function Beeld() {
  const { algemeen, bestuursverklaring, cbslevering, monitor, regio, sturing, toezicht, vaststelling } = useTeksten()
  const verder = [
    ['monitor.lezen', '/vaststellingen', vaststelling.vanMonitor],
    ['definitie.lezen', '/definities', algemeen.definities],
    ['regio.lezen', '/regio', algemeen.regio],
    ['verbetering.lezen', '/verbetering', regio.naarVerbetering],
    ['toezicht.lezen', '/toezicht', toezicht.naarToezicht],
    ['gelijkebehandeling.lezen', '/gelijke-behandeling', toezicht.naarGelijk],
    ['bestuursverklaring.lezen', '/bestuursverklaring', bestuursverklaring.titel],
    ['cbslevering.lezen', '/leveringen', cbslevering.titel],
  ] as const
  const tijd = useTijdwoorden()
  const mag = useMag()
  const tijdstip = useTijdstip()
  const vraag = useQuery(cijfersVraag(tijdstip))
  const dag = tijd.datumZonderWeekdag(tijdstip.dag)
  const cijfers = vraag.data
  return (
    <>
      <PaginaKop
        titel={algemeen.sturing}
        zin={
          cijfers
            ? sturing.kop(dag, cijfers.wachtlijst.totaal, tijd.getal(cijfers.wachtlijst.totaal), tijd.getal(cijfers.kinderen.totaal))
            : dag
        }
        toelichting={sturing.toelichting}
        daad={<Peildatum key={tijdstip.dag} />}
      />
      <Opgehaald vraag={vraag} laden={sturing.laden}>
        {(opgehaald) =>
          opgehaald.kinderen.totaal === 0 ? (
            <LeegScherm icoon="monitor" titel={monitor.leegTitel}>
              {monitor.leeg}
            </LeegScherm>
          ) : (
            <div className="houvast-stapel houvast-stapel--ruim">
              <Figuren cijfers={opgehaald} />
              {mag('monitor.kinderen.lezen') ? <Voorbeelden /> : null}
            </div>
          )
        }
      </Opgehaald>
      <nav aria-labelledby="verder" className="houvast-sturing__verder">
        <h2 id="verder">{sturing.verderKop}</h2>
        <ul className="houvast-rij">
          <li>
            <Link to="/monitor">{sturing.alleCijfers}</Link>
          </li>
          <li>
            <Link to="/wachttijd">{algemeen.wachttijd}</Link>
          </li>
          {mag('team.lezen') ? (
            <li>
              <Link to="/team">{sturing.naarTeams}</Link>
            </li>
          ) : null}
          {verder.map(([actie, pad, naam]) =>
            mag(actie) ? (
              <li key={pad}>
                <Link to={pad}>{naam}</Link>
              </li>
            ) : null,
          )}
        </ul>
      </nav>
    </>
  )
}

function Figuren({ cijfers }: { cijfers: Cijfers }) {
  const { monitor, sturing } = useTeksten()
  const tijd = useTijdwoorden()
  const wachttijd = useQuery(wachttijdVraag(useTijdstip()))
  const [wachtlijst, ...overige] = sturingfiguren(cijfers, { monitor, sturing }, tijd)
  return (
    <ul className="houvast-figuren">
      {wachtlijst ? (
        <Sturingkaart figuur={wachtlijst} cijfers={cijfers}>
          <Trend sleutel="wachtlijst" />
        </Sturingkaart>
      ) : null}
      <Opgehaald vraag={wachttijd} laden={sturing.wachttijdLaden}>
        {(antwoord) => (
          <Sturingkaart figuur={wachttijdfiguur(antwoord, sturing, tijd)} cijfers={antwoord}>
            <p className="houvast-zacht">{sturing.wachttijdZonderLijn}</p>
          </Sturingkaart>
        )}
      </Opgehaald>
      {overige.map((figuur) => (
        <Sturingkaart key={figuur.sleutel} figuur={figuur} cijfers={cijfers}>
          <Trend sleutel={figuur.sleutel === 'planVanAanpak' ? 'plan' : figuur.sleutel === 'werklast' ? 'werklast' : 'eersteContact'} />
        </Sturingkaart>
      ))}
    </ul>
  )
}
