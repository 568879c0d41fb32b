import './monitor.css'
import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { FiguurUitleg } from '../../onderdelen/FiguurUitleg.tsx'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Figuurkaart } from './Figuurkaart.tsx'
import { figuurregels, type Groep } from './figuren.ts'
import { Peildatum } from './Peildatum.tsx'
import { Reeks } from './Reeks.tsx'
import { type Cijfers, cijfersVraag, type Dagcijfers, exportAdres } from './vraag.ts'

const groepen = ['kinderen', 'termijnen', 'mensen'] as const satisfies readonly Groep[]

export function Monitor() {
  return (
    <AlleenMet actie="monitor.lezen">
      <Beeld />
    </AlleenMet>
  )
}

function Beeld() {
  const { monitor } = useTeksten()
  const tijdstip = useTijdstip()
  const vraag = useQuery(cijfersVraag(tijdstip))
  return (
    <>
      <Kop cijfers={vraag.data} />
      <Opgehaald vraag={vraag} laden={monitor.berekenen}>
        {(cijfers) =>
          cijfers.kinderen.totaal === 0 ? (
            <LeegScherm icoon="monitor" titel={monitor.leegTitel}>
              {monitor.leeg}
            </LeegScherm>
          ) : (
            <div className="houvast-stapel houvast-stapel--ruim">
              <Figuren cijfers={cijfers} />
              <Reeks />
            </div>
          )
        }
      </Opgehaald>
    </>
  )
}

function Kop({ cijfers }: { cijfers: Cijfers | undefined }) {
  const { algemeen, cbslevering, monitor, regio, toezicht, vaststelling, zicht } = useTeksten()
  const tijd = useTijdwoorden()
  const tijdstip = useTijdstip()
  const mag = useMag()
  const dag = tijd.datumZonderWeekdag(tijdstip.dag)
  const kinderen = cijfers?.kinderen
  return (
    <PaginaKop
      titel={algemeen.monitor}
      zin={kinderen ? monitor.kop(dag, kinderen.totaal, tijd.getal(kinderen.totaal)) : dag}
      toelichting={
        kinderen && kinderen.totaal > 0
          ? monitor.verdeling(tijd.getal(kinderen.waarvanJeugdbescherming), tijd.getal(kinderen.waarvanAlleenJeugdreclassering))
          : null
      }
      uitleg={
        cijfers ? (
          <FiguurUitleg
            figuur="kinderen"
            onderwerp={monitor.figuur.kinderen}
            peildatum={cijfers.peildatum as Datum}
            kennismoment={cijfers.kennismoment}
            teller={cijfers.kinderen.totaal}
            toonKinderen={
              mag('monitor.kinderen.lezen') ? (
                <Link to="/monitor/kinderen/$figuur" params={{ figuur: 'kinderen' }}>
                  {algemeen.toonDezeKinderen}
                </Link>
              ) : null
            }
          />
        ) : null
      }
      daad={
        <div className="houvast-monitor__daden">
          <Peildatum key={tijdstip.dag} />
          <Link to="/sturing">{algemeen.sturing}</Link>
          <Link to="/zicht">{zicht.naarZicht}</Link>
          {mag('regio.lezen') ? <Link to="/regio">{algemeen.regio}</Link> : null}
          {mag('verbetering.lezen') ? <Link to="/verbetering">{regio.naarVerbetering}</Link> : null}
          {mag('toezicht.lezen') ? <Link to="/toezicht">{toezicht.naarToezicht}</Link> : null}
          {mag('gelijkebehandeling.lezen') ? <Link to="/gelijke-behandeling">{toezicht.naarGelijk}</Link> : null}
          {mag('bestuursverklaring.lezen') ? <Link to="/bestuursverklaring">{toezicht.naarVerklaring}</Link> : null}
          <Link to="/vaststellingen">{vaststelling.vanMonitor}</Link>
          <Link to="/definities">{algemeen.definities}</Link>
          {mag('cbslevering.lezen') ? <Link to="/leveringen">{cbslevering.titel}</Link> : null}
          {mag('monitor.uitvoeren') ? (
            <a href={exportAdres(tijdstip)} download>
              {monitor.csv}
            </a>
          ) : null}
        </div>
      }
    />
  )
}

function Figuren({ cijfers }: { cijfers: Dagcijfers }) {
  const { monitor } = useTeksten()
  const tijd = useTijdwoorden()
  const regels = figuurregels(cijfers, monitor, tijd)
  return (
    <>
      {groepen.map((groep) => (
        <section key={groep} className="houvast-stapel">
          <h2>{monitor.groep[groep]}</h2>
          <ul className="houvast-figuren">
            {regels
              .filter((regel) => regel.groep === groep)
              .map((regel) => (
                <Figuurkaart key={regel.sleutel} regel={regel} cijfers={cijfers} />
              ))}
          </ul>
        </section>
      ))}
      <p className="houvast-klein houvast-zacht">{monitor.rekenwijze(cijfers.definitieversie, tijd.moment(cijfers.kennismoment))}</p>
    </>
  )
}
