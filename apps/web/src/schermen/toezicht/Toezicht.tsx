import '../monitor/monitor.css'
import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Peildatum } from '../monitor/Peildatum.tsx'
import { Cijfertabel } from './Cijfertabel.tsx'
import { Normbewijs } from './Normbewijs.tsx'
import { Steekproeven } from './Steekproeven.tsx'
import { type Bewijs, bewijsAdres, bewijsVraag, uitvoervormen } from './vraag.ts'

export function Toezicht() {
  const { toezicht: t } = useTeksten()
  const { rol } = useIk()
  const mag = useMag()
  if (rol === 'inspectie' && !mag('toezicht.lezen'))
    return (
      <LeegScherm icoon="toezicht" titel={t.dichtTitel}>
        {t.dicht}
      </LeegScherm>
    )
  return (
    <AlleenMet actie="toezicht.lezen">
      <Beeld />
    </AlleenMet>
  )
}

function Beeld() {
  const { monitor } = useTeksten()
  const mag = useMag()
  const tijdstip = useTijdstip()
  const marge = useMarge()
  const vraag = useQuery(bewijsVraag(tijdstip, marge))
  return (
    <>
      <Kop bewijs={vraag.data} />
      <div className="houvast-stapel houvast-stapel--ruim">
        {mag('steekproef.lezen') ? <Steekproeven /> : null}
        <Opgehaald vraag={vraag} laden={monitor.berekenen}>
          {(bewijs) => (
            <>
              <DrieVragen bewijs={bewijs} />
              <Normen bewijs={bewijs} />
              <Reactietijd bewijs={bewijs} />
              <Onderaan bewijs={bewijs} />
            </>
          )}
        </Opgehaald>
      </div>
    </>
  )
}

/** In the address as percentage points, for the server as a share. */
function useMarge(): number | undefined {
  const { marge } = useSearch({ strict: false }) as { marge?: number }
  return marge === undefined ? undefined : marge / 100
}

function Kop({ bewijs }: { bewijs: Bewijs | undefined }) {
  const { toezicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const tijdstip = useTijdstip()
  const dag = tijd.datumZonderWeekdag(tijdstip.dag)
  const instelling = bewijs?.groepen.find(({ soort }) => soort === 'instelling')
  const telt = instelling?.vast != null && instelling.kinderen !== null
  return (
    <PaginaKop
      titel={t.titel}
      zin={telt && instelling ? t.kop(tijd.getal(instelling.vast ?? 0), tijd.getal(instelling.kinderen ?? 0), dag) : t.kopZonder(dag)}
      toelichting={t.uitleg}
      daad={
        <div className="houvast-monitor__daden">
          <Peildatum key={tijdstip.dag} />
          {mag('toezichtperiode.lezen') ? <Link to="/toezicht/perioden">{t.naarPerioden}</Link> : null}
          {mag('gelijkebehandeling.lezen') ? <Link to="/gelijke-behandeling">{t.naarGelijk}</Link> : null}
        </div>
      }
    />
  )
}

function DrieVragen({ bewijs }: { bewijs: Bewijs }) {
  const { toezicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  const getal = (waarde: number | null) => (waarde === null ? t.verborgen : tijd.getal(waarde))
  const naamVan = ({ soort, naam }: Bewijs['groepen'][number]) =>
    soort === 'instelling' ? t.instelling : soort === 'maatregel' ? (t.maatregel[naam] ?? naam) : naam
  return (
    <section className="houvast-stapel">
      <h2>{t.vragen}</h2>
      <p>{t.vragenUitleg}</p>
      <Cijfertabel
        bijschrift={t.vragen}
        koppen={[t.groep, t.kolom.kinderen, t.kolom.vast, t.kolom.zonderVast, t.kolom.plan, t.kolom.planLooptNog, t.kolom.zonderPlan]}
        rijen={bewijs.groepen.map((groep) => ({
          sleutel: `${groep.soort} ${groep.naam}`,
          cellen: [
            naamVan(groep),
            getal(groep.kinderen),
            getal(groep.vast),
            getal(groep.zonderVast),
            getal(groep.plan),
            getal(groep.planLooptNog),
            getal(groep.zonderPlan),
          ],
        }))}
      />
      <p className="houvast-zacht">{bewijs.nietGetoond === 0 ? t.alles : t.nietGetoond(tijd.getal(bewijs.nietGetoond))}</p>
      <h3>{t.hulpKop}</h3>
      <p>{t.hulp}</p>
    </section>
  )
}

function Normen({ bewijs }: { bewijs: Bewijs }) {
  const { toezicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <section className="houvast-stapel">
      <h2>{t.normen}</h2>
      <p>{t.normenUitleg(tijd.getal(Math.round(bewijs.marge * 100)))}</p>
      <Marge nu={Math.round(bewijs.marge * 100)} />
      {bewijs.normen.map((norm) => (
        <Normbewijs key={norm.norm} norm={norm} />
      ))}
    </section>
  )
}

function Marge({ nu }: { nu: number }) {
  const { toezicht: t } = useTeksten()
  const [marge, zetMarge] = useState(String(nu))
  const navigate = useNavigate()
  function toon(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const getal = Math.min(20, Math.max(1, Math.round(Number(marge)) || 5))
    zetMarge(String(getal))
    navigate({ to: '.', search: (zoek) => ({ ...zoek, marge: getal }) })
  }
  return (
    <form className="houvast-peildatum" onSubmit={toon}>
      <TekstVeld label={t.marge} waarde={marge} invoer="numeric" onWijzig={zetMarge} />
      <Knop type="submit">{t.margeToon}</Knop>
    </form>
  )
}

function Reactietijd({ bewijs: { reactietijd } }: { bewijs: Bewijs }) {
  const { toezicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  const getal = (waarde: number | null) => (waarde === null ? t.verborgen : tijd.getal(waarde))
  return (
    <section className="houvast-stapel">
      <h3>{t.reactie}</h3>
      <p className="houvast-zacht">{t.reactieUitleg}</p>
      {reactietijd.length === 0 ? (
        <p>{t.geenJaren}</p>
      ) : (
        <Cijfertabel
          bijschrift={t.reactie}
          koppen={[t.peildatum, t.minuten, t.besloten, t.open]}
          rijen={reactietijd.map(({ peildatum, mediaanMinuten, besloten, open }) => ({
            sleutel: peildatum,
            cellen: [tijd.datumZonderWeekdag(peildatum as Datum), getal(mediaanMinuten), getal(besloten), getal(open)],
          }))}
        />
      )}
    </section>
  )
}

function Onderaan({ bewijs }: { bewijs: Bewijs }) {
  const { toezicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  const tijdstip = useTijdstip()
  const marge = useMarge()
  return (
    <section className="houvast-stapel houvast-stapel--krap">
      <h2>{t.download}</h2>
      <div className="houvast-rij">
        {uitvoervormen.map((vorm) => (
          <a key={vorm} className="houvast-knop houvast-knop--klein" href={bewijsAdres(tijdstip, marge, vorm)} download>
            {vorm.toUpperCase()}
          </a>
        ))}
      </div>
      <p className="houvast-klein houvast-zacht">{t.bekend(bewijs.definitieversie, tijd.moment(bewijs.kennismoment))}</p>
    </section>
  )
}
