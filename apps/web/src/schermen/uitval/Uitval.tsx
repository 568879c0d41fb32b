import '../team/team.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Teken } from '../../onderdelen/Teken.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { stukAdres } from '../rechtbank/vraag.ts'
import { Besluitformulier, type Vorige } from './Besluitformulier.tsx'
import { gezinnenVan, type Uitvalgezin, vraagtBesluit } from './gezin.ts'
import { type Uitvalbeeld, type Uitvalkind, uitvalVraag } from './vraag.ts'

export function Uitval() {
  return (
    <AlleenMet actie="uitval.lezen">
      <EenUitval />
    </AlleenMet>
  )
}

function EenUitval() {
  const { id } = useParams({ from: '/uitval/$id' })
  const beeld = useQuery(uitvalVraag(id))
  return <Opgehaald vraag={beeld}>{(gevonden) => <Beeld key={id} beeld={gevonden} />}</Opgehaald>
}

function Beeld({ beeld }: { beeld: Uitvalbeeld }) {
  const { uitval: t } = useTeksten()
  const [gekozen, zetGekozen] = useState<string | null>(null)
  const [vorige, zetVorige] = useState<Vorige | null>(null)
  const [melding, zetMelding] = useState<string | null>(null)
  const lijst = useRef<HTMLUListElement>(null)
  const gezinnen = gezinnenVan(beeld.kinderen)
  const volgende = gezinnen.find(vraagtBesluit)?.sleutel ?? null
  const actief = gekozen === 'volgende' ? volgende : gekozen
  const klaar = (zin: string, nu: Vorige) => {
    zetMelding(zin)
    zetVorige(nu)
    zetGekozen('volgende')
  }
  const sluit = (sleutel: string) => {
    zetGekozen(null)
    lijst.current?.querySelector<HTMLElement>(`[data-gezin="${CSS.escape(sleutel)}"] button`)?.focus()
  }
  return (
    <>
      <Kop beeld={beeld} />
      {melding ? (
        <Melding ernst="goed" nieuw>
          {melding}
        </Melding>
      ) : null}
      {gezinnen.length === 0 ? (
        <LeegScherm icoon="team" titel={t.leegTitel(beeld.medewerker.naam)}>
          {t.leeg}
        </LeegScherm>
      ) : (
        <section className="houvast-team__groep">
          <ul ref={lijst}>
            {gezinnen.map((gezin) => (
              <li key={gezin.sleutel} className="houvast-medewerker" data-gezin={gezin.sleutel}>
                <Gezin
                  gezin={gezin}
                  beeld={beeld}
                  open={actief === gezin.sleutel}
                  onOpen={() => {
                    zetMelding(null)
                    zetGekozen(gezin.sleutel)
                  }}
                />
                {actief === gezin.sleutel ? (
                  <Besluitformulier beeld={beeld} gezin={gezin} vorige={vorige} onKlaar={klaar} onAnnuleer={() => sluit(gezin.sleutel)} />
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Kop({ beeld }: { beeld: Uitvalbeeld }) {
  const { uitval: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { vandaag, team } = useIk()
  const { medewerker, moment, oorzaak, sinds, tot, aantallen, dagenOpen } = beeld
  const { open, wacht } = aantallen
  const zin =
    open > 0
      ? moment === 'terugkeer'
        ? t.kopTerug(open, medewerker.naam)
        : t.kopOpen(open, beeld.kinderen.length, medewerker.naam)
      : wacht > 0
        ? t.kopWacht(wacht, medewerker.naam)
        : beeld.kinderen.length > 0
          ? t.kopKlaar(medewerker.naam)
          : t.leegTitel(medewerker.naam)
  const dag = tijd.datum(sinds)
  const waarom =
    oorzaak === 'vertrek' ? t.vertrek(dag) : oorzaak === 'afwezig' ? (sinds > vandaag ? t.wordtAfwezig(dag) : t.afwezig(dag)) : ''
  return (
    <PaginaKop
      titel={t.titel}
      boven={
        team ? (
          <Link className="houvast-team__terug" to="/team/$id" params={{ id: team.id }}>
            {t.terug}
          </Link>
        ) : null
      }
      zin={zin}
      toelichting={[waarom, tot ? t.afwezigTot(tijd.datum(tot)) : '', open + wacht > 0 ? t.openSinds(dagenOpen) : '']
        .filter(Boolean)
        .join(' ')}
    />
  )
}

interface GezinEigen {
  gezin: Uitvalgezin
  beeld: Uitvalbeeld
  open: boolean
  onOpen: () => void
}

function Gezin({ gezin, beeld, open, onOpen }: GezinEigen) {
  const { algemeen, uitval: t } = useTeksten()
  const eerste = gezin.kinderen[0]
  const naam = gezin.achternaam ? t.gezin(gezin.achternaam) : eerste ? naamEnLeeftijd(eerste.kind, algemeen) : ''
  const aantal = gezin.kinderen.filter(({ stand }) => stand === 'open').length || gezin.kinderen.length
  return (
    <div className="houvast-uitval__rij">
      <div className="houvast-stapel houvast-stapel--krap">
        <h2 className="houvast-uitval__naam">{naam}</h2>
        {gezin.kinderen.map((kind) => (
          <Kindregel key={kind.kind.id} kind={kind} beeld={beeld} />
        ))}
      </div>
      <div className="houvast-medewerker__daad">
        <Knop soort={vraagtBesluit(gezin) ? 'gewoon' : 'stil'} className="houvast-knop--klein" aria-expanded={open} onClick={onOpen}>
          {t.besluitOver(naam, aantal)}
        </Knop>
      </div>
    </div>
  )
}

function Kindregel({ kind, beeld }: { kind: Uitvalkind; beeld: Uitvalbeeld }) {
  const { algemeen, uitval: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { besluit } = kind
  const zin = besluit
    ? besluit.besluit === 'terug'
      ? t.besluitZin.terug(beeld.medewerker.naam)
      : besluit.besluit === 'waarneming'
        ? t.besluitZin.waarneming(besluit.naar?.naam ?? '', besluit.tot ? tijd.datum(besluit.tot) : '')
        : t.besluitZin[besluit.besluit](besluit.naar?.naam ?? '')
    : null
  return (
    <div>
      <p>
        <Link to="/jeugdige/$id" params={{ id: kind.kind.id }}>
          {naamEnLeeftijd(kind.kind, algemeen)}
        </Link>{' '}
        <Teken kleur={kind.stand === 'geregeld' ? 'rustig' : 'deze_week'}>{t.stand[kind.stand]}</Teken>
      </p>
      <p className="houvast-zacht">
        {kind.teLaat > 0 ? `${t.teLaat(kind.teLaat)} ` : ''}
        {kind.volgendeTermijn ? `${t.volgende(kind.volgendeTermijn.naam, tijd.datum(kind.volgendeTermijn.eind))} ` : ''}
        {kind.laatstGezien ? t.gezien(tijd.datum(kind.laatstGezien)) : t.nietGezien}
      </p>
      {zin && besluit ? <p>{t.genomen(zin, besluit.reden, tijd.datum(besluit.op))}</p> : null}
      {kind.brieven.slice(0, 2).map(({ id, titel, aan }) => (
        <p key={id}>
          <a href={stukAdres(id)}>{t.brief(titel, aan ?? '')}</a>
        </p>
      ))}
    </div>
  )
}
