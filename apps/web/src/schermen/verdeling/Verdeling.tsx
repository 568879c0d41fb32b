import './verdeling.css'
import type { Verdeelgewichten } from '@houvast/domein/verdeling'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Keuze, Vinkje } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Teamrij, teamsVraag } from '../team/vraag.ts'
import { Gewichten } from './Gewichten.tsx'
import { noemTeams } from './gezin.ts'
import { Rekenstand, useRekenen } from './Rekenen.tsx'
import { adviezenVraag, gewichtenVraag, wachtendenVraag } from './vraag.ts'

export function Verdeling() {
  return (
    <AlleenMet actie="verdeling.adviseren">
      <Begin />
    </AlleenMet>
  )
}

function Begin() {
  const { verdeling: t } = useTeksten()
  const { team } = useIk()
  const teams = useQuery(teamsVraag({}))
  const gewichten = useQuery(gewichtenVraag)
  const wachtenden = useQuery(wachtendenVraag)
  return (
    <>
      <PaginaKop
        titel={t.titel}
        boven={
          team ? (
            <Link to="/team/$id" params={{ id: team.id }}>
              {t.terugTeam}
            </Link>
          ) : null
        }
        zin={wachtenden.data === undefined ? t.beginKop : t.wachtendKop(wachtenden.data)}
        toelichting={`${t.beginUitleg} ${t.nietMee}`}
      />
      <div className="houvast-stapel houvast-stapel--ruim">
        <Opgehaald vraag={teams}>
          {(rijen) => (
            <Opgehaald vraag={gewichten}>
              {(geldend) => <Opdracht teams={rijen} geldend={geldend.gewichten} isVoorbeeld={geldend.isVoorbeeld} />}
            </Opgehaald>
          )}
        </Opgehaald>
        <Eerdere />
      </div>
    </>
  )
}

const tijden = ['1', '3', '10'] as const

function Opdracht({ teams, geldend, isVoorbeeld }: { teams: readonly Teamrij[]; geldend: Verdeelgewichten; isVoorbeeld: boolean }) {
  const { verdeling: t } = useTeksten()
  const { team } = useIk()
  const navigate = useNavigate()
  const { team: gevraagd } = useSearch({ from: '/verdeling' })
  const eerst = teams.filter(({ id }) => id === (gevraagd ?? team?.id))
  const [gekozen, zetGekozen] = useState<readonly string[]>((eerst.length > 0 ? eerst : teams).map(({ id }) => id))
  const [seconden, zetSeconden] = useState<(typeof tijden)[number]>('3')
  const [gewichten, zetGewichten] = useState(geldend)
  const rekenen = useRekenen((id) => navigate({ to: '/verdeling/$id', params: { id } }))
  return (
    <form
      className="houvast-formulier houvast-verdeling__opdracht"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault()
        const eigen = gewichten === geldend ? {} : { gewichten }
        if (gekozen.length > 0 && !rekenen.bezig) rekenen.begin({ teams: [...gekozen], seconden: Number(seconden), ...eigen })
      }}
    >
      <fieldset className="houvast-veld">
        <legend>{t.welkeTeams}</legend>
        <div className="houvast-verdeling__teams">
          {teams.map(({ id, naam }) => (
            <Vinkje
              key={id}
              label={naam}
              waarde={gekozen.includes(id)}
              onWijzig={(aan) => zetGekozen(aan ? [...gekozen, id] : gekozen.filter((een) => een !== id))}
            />
          ))}
        </div>
      </fieldset>
      <Keuze
        label={t.hoelang}
        hint={t.hoelangHint}
        waarde={seconden}
        opties={tijden.map((waarde) => ({ waarde, label: t.seconden[waarde] }))}
        onWijzig={zetSeconden}
      />
      <details className="houvast-verdeling__wegen">
        <summary>{t.wegen}</summary>
        <p className="houvast-zacht">
          {isVoorbeeld ? `${t.gewichtenKopVoorbeeld} ` : ''}
          {t.wegenUitleg}
        </p>
        <Gewichten gewichten={gewichten} onWijzig={zetGewichten} />
        <Knop onClick={() => zetGewichten(geldend)}>{t.standaard}</Knop>
      </details>
      <Rekenstand rekenen={rekenen} />
      {rekenen.bezig ? null : (
        <div className="houvast-formulier__daden">
          <Knop soort="hoofd" type="submit">
            {gekozen.length === 0 ? t.kiesTeam : t.maak}
          </Knop>
        </div>
      )}
    </form>
  )
}

function Eerdere() {
  const { verdeling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const adviezen = useQuery(adviezenVraag)
  return (
    <Opgehaald vraag={adviezen}>
      {(rijen) => {
        if (rijen.length === 0)
          return (
            <LeegScherm icoon="team" titel={t.leegTitel}>
              {t.leeg}
            </LeegScherm>
          )
        const som = (soort: 'aanvaard' | 'iemand_anders' | 'geweigerd') => rijen.reduce((tot, { besluiten }) => tot + besluiten[soort], 0)
        return (
          <section className="houvast-verdeling__groep">
            <h2>{t.eerdere}</h2>
            <p>{t.eerdereSom(som('aanvaard'), som('iemand_anders'), som('geweigerd'))}</p>
            <ul className="houvast-verdeling__lijst">
              {rijen.map(({ id, gemaaktOp, door, teams, voorgesteld, gezinnen, besluiten }) => (
                <li key={id}>
                  <Link to="/verdeling/$id" params={{ id }}>
                    {t.adviesVan(tijd.moment(gemaaktOp))}
                  </Link>
                  <p className="houvast-zacht">
                    {t.regel(door.naam, noemTeams(teams, t.teams), voorgesteld, gezinnen)}{' '}
                    {t.besloten(besluiten.aanvaard, besluiten.iemand_anders, besluiten.geweigerd)}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )
      }}
    </Opgehaald>
  )
}
