import './rechtbank.css'
import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { KeuzeLijst } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Agendafeed } from './Agendafeed.tsx'
import { type Agenda as Agendabeeld, type Agendaregel, agendaVraag } from './vraag.ts'
import { kleurVanPunt, perWeek } from './weken.ts'

export function Agenda() {
  const agenda = useQuery(agendaVraag)
  return (
    <AlleenMet actie="rechtbank.lezen">
      <Opgehaald vraag={agenda}>{(beeld) => <Blad agenda={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

function Blad({ agenda }: { agenda: Agendabeeld }) {
  const { rechtbank: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const [wie, zetWie] = useState('')
  const [team, zetTeam] = useState('')
  const { tellingen, regels, peildatum, tot } = agenda
  const medewerkers = new Map(regels.flatMap(({ medewerker }) => (medewerker ? [[medewerker.id, medewerker.naam] as const] : [])))
  const heeftZonder = regels.some(({ medewerker }) => medewerker === null)
  const teams = [...new Set(regels.flatMap(({ team: van }) => van ?? []))].sort((een, ander) => een.localeCompare(ander, 'nl'))
  const getoond = regels.filter(
    (regel) => (wie === '' || (regel.medewerker?.id ?? 'zonder') === wie) && (team === '' || regel.team === team),
  )
  return (
    <>
      <PaginaKop
        titel={t.titel}
        zin={t.kop(tellingen.teLaat, tellingen.dezeWeek, tellingen.zittingen)}
        toelichting={t.toelichting(tellingen.kinderen, tijd.datumZonderWeekdag(tot))}
      />
      <div className="houvast-stapel">
        {teams.length > 1 ? (
          <KeuzeLijst
            label={t.team}
            waarde={team}
            leeg={t.alleTeams}
            opties={teams.map((naam) => ({ waarde: naam, label: naam }))}
            onWijzig={zetTeam}
          />
        ) : null}
        {medewerkers.size + Number(heeftZonder) > 1 ? (
          <KeuzeLijst
            label={t.medewerker}
            waarde={wie}
            leeg={t.alleMedewerkers}
            opties={[
              ...[...medewerkers].map(([waarde, label]) => ({ waarde, label })),
              ...(heeftZonder ? [{ waarde: 'zonder', label: t.zonderMedewerker }] : []),
            ]}
            onWijzig={zetWie}
          />
        ) : null}
        {getoond.length === 0 ? (
          <LeegScherm icoon="rechtbank" titel={t.leegTitel}>
            {t.leeg}
          </LeegScherm>
        ) : (
          <Weken regels={getoond} peildatum={peildatum} />
        )}
        {mag('agendafeed.beheren') ? <Agendafeed /> : null}
      </div>
    </>
  )
}

function Weken({ regels, peildatum }: { regels: readonly Agendaregel[]; peildatum: Datum }) {
  const { rechtbank: t } = useTeksten()
  const tijd = useTijdwoorden()
  return perWeek(regels, peildatum).map(({ maandag, groepen }) => (
    <section key={maandag ?? 'te laat'}>
      <h2>{maandag === null ? t.teLaat : t.weekVan(tijd.datumZonderWeekdag(maandag))}</h2>
      {groepen.map(({ sleutel, regels: vanGezin }) => (
        <ul key={sleutel} className="houvast-kaart houvast-agenda">
          {vanGezin.map((regel) => (
            <Regel key={`${regel.titel.id}${regel.punt?.id ?? regel.zitting?.id}`} regel={regel} />
          ))}
        </ul>
      ))}
    </section>
  ))
}

function Regel({ regel: { kind, medewerker, titel, dag, punt, zitting } }: { regel: Agendaregel }) {
  const { rechtbank: t, algemeen } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <li>
      <Link to="/jeugdige/$id/rechtbank" params={{ id: kind.id }}>
        {naamEnLeeftijd(kind, algemeen)}
      </Link>
      <p>
        <strong>{punt?.naam ?? t.zitting(zitting?.rechtbank ?? '', zitting?.tijd ?? null)}</strong>
        {punt === null || punt.isWet ? '' : ` (${t.praktijk})`}
      </p>
      <p>
        <Teken kleur={kleurVanPunt(punt)}>
          {tijd.datum(dag)}
          {punt ? `, ${punt.hoelang}` : ''}
        </Teken>
      </p>
      <p className="houvast-zacht">
        {t.looptTot(t.soort[titel.soort], tijd.datumZonderWeekdag(titel.einddatum))}. {medewerker?.naam ?? t.zonderMedewerker}.
      </p>
    </li>
  )
}
