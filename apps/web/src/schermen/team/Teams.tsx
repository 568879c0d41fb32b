import './team.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Kolom } from '../../onderdelen/kolom.ts'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Tabel } from '../../onderdelen/Tabel.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { rond, telTeams } from './last.ts'
import { type Teamrij, teamsVraag } from './vraag.ts'

export function Teams() {
  return (
    <AlleenMet actie="team.lezen">
      <Overzicht />
    </AlleenMet>
  )
}

function Overzicht() {
  const vraag = useQuery(teamsVraag(useTijdstip()))
  return <Opgehaald vraag={vraag}>{(teams) => <Lijst teams={teams} />}</Opgehaald>
}

function Lijst({ teams }: { teams: readonly Teamrij[] }) {
  const { algemeen, team: t } = useTeksten()
  const tijd = useTijdwoorden()
  const eigenTeam = useIk().team?.id ?? null
  const { kinderen, afwezig, werklast, rijen } = useMemo(() => telTeams(teams, eigenTeam), [teams, eigenTeam])
  const kolommen = useKolommen(eigenTeam)
  if (teams.length === 0) {
    return (
      <>
        <PaginaKop titel={algemeen.team} zin={t.teamsLeegTitel} />
        <LeegScherm icoon="team" titel={t.teamsLeegTitel}>
          {t.teamsLeeg}
        </LeegScherm>
      </>
    )
  }
  const samen = [tijd.getal(teams.length), tijd.getal(kinderen)] as const
  return (
    <>
      <PaginaKop
        titel={algemeen.team}
        zin={werklast === null ? t.teamsKopZonder(...samen) : t.teamsKop(...samen, tijd.getal(rond(werklast)))}
        toelichting={t.teamsToelichting(afwezig, tijd.getal(afwezig))}
      />
      <Tabel bijschrift={t.bijschrift} rijen={rijen} kolommen={kolommen} sleutelVan={({ id }) => id} geschatteHoogte={72} />
    </>
  )
}

function useKolommen(eigenTeam: string | null): Kolom<Teamrij>[] {
  const { team: t } = useTeksten()
  const tijd = useTijdwoorden()
  return useMemo(
    () => [
      {
        sleutel: 'team',
        kop: t.team,
        cel: ({ id, naam, jeugdregio }) => (
          <>
            <Link className="houvast-team__link" to="/team/$id" params={{ id }}>
              {naam}
            </Link>{' '}
            {id === eigenTeam ? <span className="houvast-etiket">{t.uwTeam}</span> : null}
            <div className="houvast-zacht">{jeugdregio ?? t.zonderRegio}</div>
          </>
        ),
      },
      { sleutel: 'kinderen', kop: t.kinderen, getal: true, cel: ({ kinderen }) => tijd.getal(kinderen) },
      { sleutel: 'fte', kop: t.fte, getal: true, alleenBreed: true, cel: ({ fte }) => tijd.getal(rond(fte)) },
      {
        sleutel: 'werklast',
        kop: t.werklast,
        getal: true,
        alleenBreed: true,
        cel: ({ werklast }) => (werklast === null ? t.geenFte : tijd.getal(rond(werklast))),
      },
      { sleutel: 'afwezig', kop: t.afwezig, getal: true, cel: ({ afwezig }) => tijd.getal(afwezig) },
    ],
    [t, tijd, eigenTeam],
  )
}
