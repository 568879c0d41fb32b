import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Cijfertabel } from './Cijfertabel.tsx'
import { type Dossier, steekproefAdres, steekproefVraag, uitvoervormen } from './vraag.ts'

export function Steekproef() {
  return (
    <AlleenMet actie="steekproef.lezen">
      <Dossiers />
    </AlleenMet>
  )
}

function Dossiers() {
  const { toezicht: t, monitor } = useTeksten()
  const tijd = useTijdwoorden()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const vraag = useQuery(steekproefVraag(id))
  const kenmerk = ({ familie, soort }: Dossier) => {
    const code = soort ?? familie
    return code === null ? t.verborgen : (t.maatregel[code] ?? code)
  }
  return (
    <Opgehaald vraag={vraag} laden={monitor.berekenen}>
      {({ dossiers, populatie, getrokkenOp, zaad, vergroofd, perLaag }) => (
        <>
          <PaginaKop
            titel={t.steekproeven}
            zin={`${t.steekproef(dossiers.length, tijd.getal(populatie))}.`}
            toelichting={`${t.getrokken(tijd.moment(getrokkenOp), String(zaad))} ${perLaag ? t.gelaagd : ''} ${t.vergroofd(vergroofd)}`}
            boven={<Link to="/toezicht">{t.terug}</Link>}
          />
          <div className="houvast-stapel">
            <Cijfertabel
              bijschrift={t.steekproeven}
              koppen={[t.dossier, t.soort, t.start, t.leeftijd, t.gezien, t.jeugdbeschermers, t.wachtdagen]}
              getalVanaf={4}
              rijen={dossiers.map((dossier) => ({
                sleutel: dossier.pseudoniem,
                cellen: [
                  <Link key="naar" to="/toezicht/steekproef/$id/$pseudoniem" params={{ id, pseudoniem: dossier.pseudoniem }}>
                    {dossier.pseudoniem}
                  </Link>,
                  kenmerk(dossier),
                  dossier.kwartaal ?? dossier.jaar ?? t.verborgen,
                  dossier.leeftijd ?? t.verborgen,
                  tijd.getal(dossier.gezien),
                  tijd.getal(dossier.jeugdbeschermers),
                  `${tijd.getal(dossier.wachtdagen)}${dossier.wacht ? `, ${t.wacht}` : ''}`,
                ],
              }))}
            />
            <div className="houvast-rij">
              {uitvoervormen.map((vorm) => (
                <a key={vorm} className="houvast-knop houvast-knop--klein" href={steekproefAdres(id, vorm)} download>
                  {t.download} {vorm.toUpperCase()}
                </a>
              ))}
            </div>
          </div>
        </>
      )}
    </Opgehaald>
  )
}
