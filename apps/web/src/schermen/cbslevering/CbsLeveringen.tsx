import type { Datum } from '@houvast/domein/kalender'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { CbsConcept } from './CbsConcept.tsx'
import { bestandAdres, type Leveringen, leveringenVraag } from './vraag.ts'

export function CbsLeveringen() {
  return (
    <AlleenMet actie="cbslevering.lezen">
      <Beeld />
    </AlleenMet>
  )
}

function Beeld() {
  const { cbslevering: t } = useTeksten()
  const vraag = useQuery(leveringenVraag)
  const open = vraag.data?.perioden.filter(({ herlevering, geleverd }) => !herlevering && geleverd.length === 0).length
  return (
    <>
      <PaginaKop titel={t.titel} zin={open === undefined ? t.titel : t.kop(open)} toelichting={t.toelichting} />
      <Opgehaald vraag={vraag}>
        {({ perioden }) => (
          <ul className="houvast-stapel houvast-stapel--ruim">
            {perioden.map((periode) => (
              <li key={`${periode.bestand} ${periode.periode}`}>
                <Periodekaart periode={periode} />
              </li>
            ))}
          </ul>
        )}
      </Opgehaald>
    </>
  )
}

function Periodekaart({
  periode: { bestand, periode, van, tot, uiterlijk, nogDagen, herlevering, vasteBreedte, geleverd },
}: {
  periode: Leveringen['perioden'][number]
}) {
  const { cbslevering: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const [bekijkt, zetBekijkt] = useState(false)
  const dag = (datum: string) => tijd.datumZonderWeekdag(datum as Datum)
  const naam = `${t.bestand[bestand]}, ${periode}`
  return (
    <section className="houvast-kaart houvast-stapel" aria-label={naam}>
      <h2>{naam}</h2>
      <p>
        {herlevering ? t.herlevering(dag(van), dag(tot)) : t.eersteKeer(dag(van), dag(tot), dag(uiterlijk))}{' '}
        {geleverd.length === 0 ? (herlevering ? t.nogNiet : `${t.nogNiet} ${t.nogDagen(nogDagen)}`) : null}
      </p>
      {geleverd.length > 0 ? (
        <ul className="houvast-stapel houvast-stapel--krap" aria-label={t.geleverd}>
          {geleverd.map(({ id, geleverdOp, door, aantal, waarschuwingen, sha256 }) => (
            <li key={id}>
              {t.geleverdOp(tijd.moment(geleverdOp), door, tijd.getal(aantal), waarschuwingen)}{' '}
              {mag('cbslevering.leveren') ? (
                <>
                  <a href={bestandAdres(id, 'xlsx')} download>
                    Excel
                  </a>{' '}
                  <a href={bestandAdres(id, 'csv')} download>
                    CSV
                  </a>{' '}
                  {vasteBreedte ? (
                    <a href={bestandAdres(id, 'vast')} download>
                      {t.vasteBreedte}
                    </a>
                  ) : null}
                </>
              ) : null}
              <p className="houvast-klein houvast-zacht houvast-controlegetal">{t.controlegetal(sha256)}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {geleverd.length > 0 && mag('cbslevering.leveren') ? (
        <p className="houvast-klein houvast-zacht">{vasteBreedte ? t.positiesOpgegeven : t.geenPosities}</p>
      ) : null}
      {mag('cbslevering.leveren') ? (
        bekijkt ? (
          <CbsConcept periode={{ bestand, periode }} onKlaar={() => zetBekijkt(false)} />
        ) : (
          <p>
            <Knop onClick={() => zetBekijkt(true)}>{t.bekijk(naam)}</Knop>
          </p>
        )
      ) : null}
    </section>
  )
}
