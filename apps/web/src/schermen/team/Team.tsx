import './team.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitleg } from '../../onderdelen/Uitleg.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Teamwerklast } from '../werklast/Teamwerklast.tsx'
import { type Groepen, groepeer } from './last.ts'
import { Medewerkerrij } from './Medewerkerrij.tsx'
import { type Teambeeld, teamVraag } from './vraag.ts'

export function Team() {
  return (
    <AlleenMet actie="team.lezen">
      <EenTeam />
    </AlleenMet>
  )
}

function EenTeam() {
  const { id } = useParams({ from: '/team/$id' })
  const vraag = useQuery(teamVraag(id, useTijdstip()))
  return <Opgehaald vraag={vraag}>{(team) => <Beeld key={team.id} team={team} />}</Opgehaald>
}

function Beeld({ team }: { team: Teambeeld }) {
  const { team: t } = useTeksten()
  const tijd = useTijdwoorden()
  const ik = useIk()
  const mag = useMag()
  const { verleden } = useTijdstip()
  const [melding, zetMelding] = useState<string | null>(null)
  const groepen = groepeer(team.medewerkers)
  const koppen = { afwezig: t.groepAfwezig, aanwezig: t.groepAanwezig, zonderKinderen: t.groepOverig }

  return (
    <>
      <Kop team={team} groepen={groepen} />
      {melding ? (
        <Melding ernst="goed" nieuw>
          {melding}
        </Melding>
      ) : null}
      {team.medewerkers.length === 0 ? (
        <LeegScherm icoon="team" titel={t.leegTitel}>
          {t.leeg}
        </LeegScherm>
      ) : null}
      <div className="houvast-stapel houvast-stapel--ruim">
        {(['afwezig', 'aanwezig', 'zonderKinderen'] as const).map((groep) =>
          groepen[groep].length === 0 ? null : (
            <section key={groep} className="houvast-team__groep">
              <h2>
                {koppen[groep](tijd.getal(groepen[groep].length))}
                {groep === 'aanwezig' ? (
                  <>
                    {' '}
                    <Uitleg onderwerp={t.normUitlegOver}>
                      <p>{t.normUitleg(tijd.getal(team.norm))}</p>
                      <p>{t.gewichtUitleg(team.gewichten.versie, team.gewichten.bron)}</p>
                      {team.gewichten.isVoorbeeld ? <p>{t.gewichtVoorbeeld}</p> : null}
                    </Uitleg>
                  </>
                ) : null}
              </h2>
              <ul>
                {groepen[groep].map((medewerker) => (
                  <Medewerkerrij
                    key={medewerker.id}
                    medewerker={medewerker}
                    team={team}
                    magVastleggen={mag('afwezigheid.vastleggen') && ik.team?.id === team.id && !verleden}
                    onBewaard={zetMelding}
                  />
                ))}
              </ul>
            </section>
          ),
        )}
        {mag('teamwerklast.lezen') && ik.team?.id === team.id && !verleden ? (
          <Teamwerklast teamId={team.id} medewerkers={team.medewerkers} />
        ) : null}
      </div>
    </>
  )
}

function Kop({ team, groepen }: { team: Teambeeld; groepen: Groepen }) {
  const { algemeen, team: t, verdeling } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const { verleden } = useTijdstip()
  const som = (tel: (medewerker: Teambeeld['medewerkers'][number]) => number) =>
    team.medewerkers.reduce((tot, medewerker) => tot + tel(medewerker), 0)
  const kinderen = tijd.getal(som((een) => een.kinderen))
  const teLaat = som((een) => een.teLaat)
  const besluit = team.besluitNodig > 0
  return (
    <PaginaKop
      titel={algemeen.team}
      boven={
        <Link className="houvast-team__terug" to="/team">
          {t.terug}
        </Link>
      }
      zin={
        besluit
          ? t.besluitKop(team.besluitNodig, tijd.getal(team.besluitNodig))
          : t.rustigKop(team.naam, team.medewerkers.filter((een) => een.kinderen > 0).length, kinderen)
      }
      toelichting={[
        besluit ? t.besluitUitleg : '',
        besluit ? t.samenvatting(team.naam, kinderen, tijd.getal(groepen.afwezig.length)) : '',
        t.teLaatTotaal(teLaat, tijd.getal(teLaat)),
      ]
        .filter(Boolean)
        .join(' ')}
      daad={
        <>
          {mag('verdeling.adviseren') && !verleden ? (
            <Link className={`houvast-knop ${besluit ? '' : 'houvast-knop--hoofd'}`} to="/verdeling" search={{ team: team.id }}>
              {verdeling.naarAdvies}
            </Link>
          ) : null}
          {besluit && mag('wachtlijst.lezen') ? (
            <Link className="houvast-knop houvast-knop--hoofd" to="/wachtlijst" search={{ soort: 'intern' }}>
              {t.naarWachtlijst}
            </Link>
          ) : null}
        </>
      }
    />
  )
}
