import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Inhoud } from './Inhoud.tsx'
import { Verschil } from './Verschil.tsx'
import { bestandAdres, toenVraag, type Vaststellingbeeld, vaststellingVraag } from './vraag.ts'

/** One statement: what was signed, computed again as known then and as known now. */
export function Vaststelling() {
  const { id } = useParams({ from: '/vaststellingen/$id' })
  const vraag = useQuery(vaststellingVraag(id))
  return (
    <AlleenMet actie="monitor.lezen">
      <Opgehaald vraag={vraag}>{(beeld) => <Beeld key={beeld.id} beeld={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

function Beeld({ beeld }: { beeld: Vaststellingbeeld }) {
  const { vaststelling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { id, volgnummer, peildatum, kennismoment, definitieversie, vastgesteldDoor, vastgesteldOp, toelichting, inhoud } = beeld
  return (
    <>
      <PaginaKop
        titel={t.titel}
        boven={<Link to="/vaststellingen">{t.naarLijst}</Link>}
        zin={t.regel(volgnummer, tijd.datumZonderWeekdag(peildatum))}
        toelichting={`${t.door(vastgesteldDoor.naam, tijd.moment(vastgesteldOp))} ${t.zoalsBekend(tijd.moment(kennismoment), definitieversie)}`}
      />
      <div className="houvast-stapel houvast-stapel--ruim">
        {toelichting === null ? null : <p>{toelichting}</p>}
        <Herberekening titel={t.toen} uitleg={t.toenUitleg} knop={t.toenKnop}>
          <Toen id={id} />
        </Herberekening>
        <Herberekening titel={t.nu} uitleg={t.nuUitleg} knop={t.nuKnop}>
          <Verschil id={id} />
        </Herberekening>
        <section className="houvast-stapel">
          <h2>{t.cijfers}</h2>
          <Inhoud inhoud={inhoud} />
        </section>
        <Controle beeld={beeld} />
      </div>
    </>
  )
}

function Herberekening({ titel, uitleg, knop, children }: { titel: string; uitleg: string; knop: string; children: ReactNode }) {
  const [gevraagd, zetGevraagd] = useState(false)
  return (
    <section className="houvast-stapel">
      <h2>{titel}</h2>
      <p>{uitleg}</p>
      {gevraagd ? (
        children
      ) : (
        <div>
          <Knop onClick={() => zetGevraagd(true)}>{knop}</Knop>
        </div>
      )}
    </section>
  )
}

function Toen({ id }: { id: string }) {
  const { vaststelling: t } = useTeksten()
  return (
    <Opgehaald vraag={useQuery(toenVraag(id))} laden={t.bezig}>
      {({ gelijk, verschillen }) => (
        <Melding ernst={gelijk ? 'goed' : 'gevaar'} nieuw titel={gelijk ? t.gelijk : t.ongelijk(verschillen.join(', '))} />
      )}
    </Opgehaald>
  )
}

function Controle({ beeld: { id, sha256, hash, vorigeHash } }: { beeld: Vaststellingbeeld }) {
  const { vaststelling: t } = useTeksten()
  const mag = useMag()
  const codes = [
    [t.sha, sha256],
    [t.hash, hash],
    [t.vorige, vorigeHash || t.eerste],
  ]
  return (
    <section className="houvast-stapel">
      <h2>{t.ophalen}</h2>
      {mag('monitor.uitvoeren') ? (
        <p className="houvast-rij">
          <a href={bestandAdres(id, 'json')} download>
            {t.json}
          </a>
          <a href={bestandAdres(id, 'pdf')} target="_blank" rel="noreferrer">
            {t.pdf}
          </a>
        </p>
      ) : null}
      <p>{t.hashUitleg}</p>
      <dl className="houvast-gegevens">
        {codes.map(([naam, code]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd className="houvast-hash">{code}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
