import '../monitor/monitor.css'
import './wachttijd.css'
import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { KeuzeLijst } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Peildatum } from '../monitor/Peildatum.tsx'
import { groeperingen, type Wachtcijfers, type Wachttijd as Wachttijdbeeld, wachttijdExport, wachttijdVraag } from './vraag.ts'
import { Getallen, Wachtsoort } from './Wachtsoort.tsx'
import { mediaanzin } from './woorden.ts'

const soorten = ['start', 'intern'] as const

export function Wachttijd() {
  return (
    <AlleenMet actie="monitor.lezen">
      <Beeld />
    </AlleenMet>
  )
}

function Beeld() {
  const { algemeen, wachttijd: t } = useTeksten()
  const tijd = useTijdwoorden()
  const tijdstip = useTijdstip()
  const vraag = useQuery(wachttijdVraag(tijdstip))
  const geheel = vraag.data?.groepen[0]
  const venster = vraag.data?.venster
  const dag = (datum: string) => tijd.datumZonderWeekdag(datum as Datum)
  return (
    <>
      <PaginaKop
        titel={algemeen.wachttijd}
        zin={geheel ? t.kop(mediaanzin(geheel.start, t, tijd), mediaanzin(geheel.intern, t, tijd)) : algemeen.wachttijd}
        toelichting={venster ? t.venster(dag(venster.na), dag(venster.tot)) : null}
        daad={<Peildatum key={tijdstip.dag} />}
      />
      <Opgehaald vraag={vraag} laden={t.laden}>
        {(antwoord) => {
          const [alles] = antwoord.groepen
          return !alles || alles.start.perioden + alles.intern.perioden === 0 ? (
            <LeegScherm icoon="klok" titel={t.leegTitel}>
              {t.leeg}
            </LeegScherm>
          ) : (
            <div className="houvast-stapel houvast-stapel--ruim">
              <p>{t.begonnen(tijd.getal(antwoord.begonnen), tijd.getal(antwoord.meteenIemand))}</p>
              <div className="houvast-wachttijd">
                {soorten.map((soort) => (
                  <Wachtsoort key={soort} soort={soort} cijfers={alles[soort]} antwoord={antwoord} />
                ))}
              </div>
              <p className="houvast-zacht">{t.geenGemiddelde}</p>
              <PerGroep />
            </div>
          )
        }}
      </Opgehaald>
    </>
  )
}

function PerGroep() {
  const { wachttijd: t } = useTeksten()
  const mag = useMag()
  const tijdstip = useTijdstip()
  const keuze = useSearch({ from: '/wachttijd' })
  const navigate = useNavigate({ from: '/wachttijd' })
  const vraag = useQuery(wachttijdVraag(tijdstip, keuze))
  return (
    <section className="houvast-stapel" aria-labelledby="groepen">
      <div>
        <h2 id="groepen">{t.groepenKop}</h2>
        <p className="houvast-zacht">{t.groepenUitleg}</p>
      </div>
      <KeuzeLijst
        label={t.perGroep}
        waarde={keuze.groepering ?? ''}
        leeg={t.groepering.geheel}
        opties={groeperingen.map((waarde) => ({ waarde, label: t.groepering[waarde] }))}
        onWijzig={(groepering) => navigate({ search: (nu) => ({ ...nu, groepering: groepering || undefined }), replace: true })}
      />
      <Opgehaald vraag={vraag} laden={t.laden}>
        {(antwoord) => soorten.map((soort) => <Groeptabel key={soort} soort={soort} antwoord={antwoord} />)}
      </Opgehaald>
      {mag('monitor.uitvoeren') ? (
        <div className="houvast-rij">
          <a href={wachttijdExport(tijdstip, keuze, 'csv')} download>
            {t.downloadCsv}
          </a>
          <a href={wachttijdExport(tijdstip, keuze, 'xlsx')} download>
            {t.downloadXlsx}
          </a>
        </div>
      ) : null}
    </section>
  )
}

function Groeptabel({ soort, antwoord }: { soort: 'start' | 'intern'; antwoord: Wachttijdbeeld }) {
  const { wachttijd: t } = useTeksten()
  const tijd = useTijdwoorden()
  const helft = ({ mediaan }: Wachtcijfers) => (mediaan?.dagen == null ? t.weinig : tijd.dagen(mediaan.dagen))
  const kans = ({ binnen42Dagen }: Wachtcijfers) => (binnen42Dagen ? `${tijd.getal(Math.round(100 * binnen42Dagen.kans))}%` : t.weinig)
  return (
    <Getallen
      naam={t.soort[soort]}
      koppen={[t.groep, t.perioden, t.helft, t.kans42]}
      rijen={antwoord.groepen
        .filter(({ [soort]: cijfers }) => cijfers.perioden > 0)
        .map(({ naam, [soort]: cijfers }) => [
          naam ?? (antwoord.groepen.length === 1 ? t.groepering.geheel : t.zonderGroep),
          tijd.getal(cijfers.perioden),
          helft(cijfers),
          kans(cijfers),
        ])}
    />
  )
}
