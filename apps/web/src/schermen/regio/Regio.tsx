import './regio.css'
import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Vinkje } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Peildatum } from '../monitor/Peildatum.tsx'
import { Bladtabellen } from './Bladtabellen.tsx'
import { Indeling } from './Indeling.tsx'
import { Regioreeks } from './Regioreeks.tsx'
import { type Beeld, type Blad, bladAdres, bladVraag } from './vraag.ts'

export function Regio() {
  return (
    <AlleenMet actie="regio.lezen">
      <Beeldscherm />
    </AlleenMet>
  )
}

function Beeldscherm() {
  const { regio: t, monitor } = useTeksten()
  const mag = useMag()
  const tijdstip = useTijdstip()
  const { beeld: gekozen } = useSearch({ from: '/regio' })
  const beeld: Beeld = mag('regio.onverhuld.lezen') && gekozen !== 'regio' ? 'eigen' : 'regio'
  const vraag = useQuery(bladVraag(beeld, tijdstip))
  return (
    <Opgehaald vraag={vraag} laden={monitor.berekenen}>
      {(blad) => (
        <>
          <Kop blad={blad} beeld={beeld} />
          <div className="houvast-stapel houvast-stapel--ruim">
            <Meldingen blad={blad} />
            {blad.rijen.some(({ soort }) => soort === 'regio') ? (
              <>
                <Bladtabellen blad={blad} />
                <Regioreeks blad={blad} beeld={beeld} />
              </>
            ) : (
              <LeegScherm icoon="monitor" titel={t.leegTitel}>
                {t.leeg}
              </LeegScherm>
            )}
            <Indeling />
          </div>
        </>
      )}
    </Opgehaald>
  )
}

function Kop({ blad, beeld }: { blad: Blad; beeld: Beeld }) {
  const { regio: t } = useTeksten()
  const tijd = useTijdwoorden()
  const tijdstip = useTijdstip()
  const mag = useMag()
  const navigate = useNavigate()
  const { kinderen = null, wachtlijst = null } = blad.rijen[0]?.getallen ?? {}
  const woord = (getal: number | null) => (getal === null ? t.afgeschermd : tijd.getal(getal))
  return (
    <PaginaKop
      titel={t.titel}
      zin={t.kop(woord(kinderen), woord(wachtlijst))}
      toelichting={tijd.datum(blad.peildatum as Datum)}
      daad={
        <div className="houvast-regio__daden">
          <Peildatum key={tijdstip.dag} />
          {mag('regio.onverhuld.lezen') ? (
            <Vinkje
              label={t.zoalsRegio}
              hint={t.zoalsRegioHint}
              waarde={beeld === 'regio'}
              onWijzig={(aan) => navigate({ to: '/regio', search: (zoek) => ({ ...zoek, beeld: aan ? 'regio' : undefined }) })}
            />
          ) : null}
          <a href={bladAdres('csv', beeld, tijdstip)} download>
            {t.csv}
          </a>
          <a href={bladAdres('xlsx', beeld, tijdstip)} download>
            {t.xlsx}
          </a>
          {mag('ketenoverleg.lezen') ? <Link to="/ketenoverleg">{t.naarKeten}</Link> : null}
          {mag('verbetering.lezen') ? <Link to="/verbetering">{t.naarVerbetering}</Link> : null}
        </div>
      }
    />
  )
}

function Meldingen({ blad }: { blad: Blad }) {
  const { regio: t } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <>
      {blad.gevraagd === blad.peildatum ? null : (
        <Melding>{t.eersteVanMaand(tijd.datum(blad.gevraagd as Datum), tijd.datum(blad.peildatum as Datum))}</Melding>
      )}
      <Melding ernst={blad.beeld === 'eigen' ? 'let_op' : 'gewoon'}>{blad.beeld === 'eigen' ? t.eigenBeeld : t.uitlegAfgeschermd}</Melding>
      {blad.zonderPostcodes ? <Melding>{t.zonderPostcodes}</Melding> : null}
    </>
  )
}
