import './normen.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { KeuzeLijst, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { EigenNormen } from './EigenNormen.tsx'
import { filterNormen, type Groep, groepen } from './filter.ts'
import { Normkaart } from './Normkaart.tsx'
import { type Normbeeld, normenVraag } from './vraag.ts'

export function Normen() {
  const normen = useQuery(normenVraag)
  const mag = useMag()
  const { verdeling, werklast } = useTeksten()
  return (
    <AlleenMet actie="norm.lezen">
      <Opgehaald vraag={normen}>
        {(antwoord) => (
          <div className="houvast-stapel">
            <Lijst normen={antwoord.normen} />
            <EigenNormen eigen={antwoord.eigen} normen={antwoord.normen} />
            {mag('werklastgewicht.lezen') ? <Link to="/werklast/gewichten">{werklast.gewichtscherm.titel}</Link> : null}
            {mag('verdeelgewicht.lezen') ? <Link to="/verdeling/gewichten">{verdeling.naarGewichten}</Link> : null}
          </div>
        )}
      </Opgehaald>
    </AlleenMet>
  )
}

function Lijst({ normen }: { normen: readonly Normbeeld[] }) {
  const { normen: t } = useTeksten()
  const [groep, zetGroep] = useState<Groep>('alle')
  const [tekst, zetTekst] = useState('')
  const gevonden = filterNormen(normen, groep, useDeferredValue(tekst))
  const onzeker = filterNormen(normen, 'onzeker', '').length
  return (
    <>
      <PaginaKop titel={t.titel} zin={t.kop(normen.length)} toelichting={t.toelichting(onzeker)} />
      <search className="houvast-rij houvast-normen__filter">
        <TekstVeld label={t.zoek} hint={t.zoekHint} waarde={tekst} invoer="search" onWijzig={zetTekst} />
        <KeuzeLijst
          label={t.welke}
          waarde={groep}
          opties={groepen.map((waarde) => ({ waarde, label: t.groep[waarde] }))}
          onWijzig={zetGroep}
        />
      </search>
      <p role="status" className="houvast-normen__aantal">
        {t.gevonden(gevonden.length)}
      </p>
      {gevonden.length === 0 ? (
        <LeegScherm icoon="zoeken" titel={t.leegTitel}>
          {t.leeg}
        </LeegScherm>
      ) : (
        <ul className="houvast-normen">
          {gevonden.map((norm) => (
            <li key={norm.id}>
              <Normkaart norm={norm} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
