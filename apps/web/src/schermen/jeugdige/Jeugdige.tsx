import './jeugdige.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { termijnZin } from '../../onderdelen/termijn.ts'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Veiligheid } from '../veiligheid/Veiligheid.tsx'
import { Meldknop } from '../werklastmelding/Meldknop.tsx'
import { Drieluik } from './Drieluik.tsx'
import { geboorteZin, maatregelZin, verdeelTermijnen } from './dossier.ts'
import { Geschiedenis } from './Geschiedenis.tsx'
import { type Formulierkeuze, InFormulier } from './InFormulier.tsx'
import { Tijdlijn } from './Tijdlijn.tsx'
import { Toegang } from './Toegang.tsx'
import { type Dossier, jeugdigeVraag } from './vraag.ts'
import { Zicht } from './Zicht.tsx'
import { Zijkant } from './Zijkant.tsx'

export function Jeugdige() {
  const { id } = useParams({ from: '/jeugdige/$id' })
  const dossier = useQuery(jeugdigeVraag(id, useTijdstip()))
  return (
    <AlleenMet actie="jeugdige.lezen">
      <Opgehaald vraag={dossier}>{(gevonden) => <Blad key={id} dossier={gevonden} />}</Opgehaald>
    </AlleenMet>
  )
}

function Blad({ dossier }: { dossier: Dossier }) {
  const { formulier, jeugdige, kind } = useTeksten()
  const tijd = useTijdwoorden()
  const [keuze, zetKeuze] = useState<Formulierkeuze | null>(null)
  const [bewaard, zetBewaard] = useState<string | null>(null)
  const { gemist } = verdeelTermijnen(dossier.termijnen, dossier.peildatum)

  function open(nieuw: Formulierkeuze) {
    zetBewaard(null)
    zetKeuze(nieuw)
  }

  return (
    <>
      <Kop
        dossier={dossier}
        daad={
          dossier.acties.includes('contact.vastleggen') && keuze?.soort !== 'contact' ? (
            <Knop soort="hoofd" onClick={() => open({ soort: 'contact' })}>
              {formulier.contact.titel}
            </Knop>
          ) : null
        }
      />
      <div className="houvast-stapel">
        {gemist.length > 0 ? (
          <Melding ernst="gevaar" titel={jeugdige.letOp}>
            <ul>
              {gemist.map((termijn) => (
                <li key={termijn.id}>{termijnZin(termijn, dossier.peildatum, kind, tijd)}</li>
              ))}
            </ul>
          </Melding>
        ) : null}
        {bewaard ? (
          <Melding ernst="goed" nieuw>
            {bewaard}
          </Melding>
        ) : null}
        {keuze ? (
          <InFormulier
            dossier={dossier}
            keuze={keuze}
            onSluit={(melding) => {
              zetKeuze(null)
              zetBewaard(melding)
            }}
          />
        ) : null}
        <Drieluik dossier={dossier} onDaad={open} />
        <Zicht dossier={dossier} />
        <Veiligheid kindId={dossier.kind.id} />
        <div className="houvast-dossier">
          <Tijdlijn dossier={dossier} />
          <div className="houvast-stapel">
            <Zijkant dossier={dossier} onDaad={open} />
            <Meldknop kindId={dossier.kind.id} />
            <Toegang dossier={dossier} />
            <Geschiedenis dossier={dossier} />
          </div>
        </div>
      </div>
    </>
  )
}

function Kop({ dossier, daad }: { dossier: Dossier; daad: ReactNode }) {
  const { algemeen, jeugdige, kind, zaak } = useTeksten()
  const mag = useMag()
  const tijd = useTijdwoorden()
  const lopend = dossier.maatregelen.filter(({ loopt }) => loopt)
  const wie = [
    algemeen.dossiernummer(dossier.kind.dossiernummer),
    algemeen.geslacht[dossier.kind.geslacht],
    dossier.bsnSoort === 'ongeboren' ? jeugdige.ongeboren : geboorteZin(dossier.geboortedatum, jeugdige, tijd),
    dossier.bsn ? jeugdige.bsn(dossier.bsn) : dossier.bsnSoort === 'onbekend' ? jeugdige.bsnOnbekend : null,
    dossier.postcodeOfGemeente,
  ].filter(Boolean)

  return (
    <PaginaKop
      titel={jeugdige.titel(dossier.kind.dossiernummer)}
      zin={naamEnLeeftijd(dossier.kind, algemeen)}
      toelichting={
        <>
          {lopend.length === 0 ? jeugdige.geenMaatregel : lopend.map((maatregel) => `${maatregelZin(maatregel, kind, tijd)}.`).join(' ')}
          <span className="houvast-dossier__wie">{wie.join(' · ')}</span>
          {mag('zaak.lezen') ? (
            <Link to="/jeugdige/$id/zaak" params={{ id: dossier.kind.id }}>
              {zaak.naarZaak}
            </Link>
          ) : null}
        </>
      }
      daad={daad}
    />
  )
}
