import '../monitor/monitor.css'
import '../toezicht/toezicht.css'
import type { Datum } from '@houvast/domein/kalender'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Concept, conceptVraag, onderteken, pdfAdres, verklaringenVraag } from './vraag.ts'

export function Bestuursverklaring() {
  return (
    <AlleenMet actie="bestuursverklaring.lezen">
      <Beeld />
    </AlleenMet>
  )
}

function Beeld() {
  const { bestuursverklaring: t, monitor } = useTeksten()
  const tijd = useTijdwoorden()
  const { maand } = useSearch({ strict: false }) as { maand?: string }
  const vraag = useQuery(conceptVraag(maand))
  const dag = vraag.data ? tijd.datumZonderWeekdag(vraag.data.peildatum as Datum) : ''
  return (
    <>
      <PaginaKop
        titel={t.titel}
        zin={t.kop}
        toelichting={vraag.data ? t.toelichting(vraag.data.punten.length, dag) : null}
        daad={vraag.data ? <Maand key={vraag.data.maand} nu={vraag.data.maand} /> : null}
      />
      <div className="houvast-stapel houvast-stapel--ruim">
        <Opgehaald vraag={vraag} laden={monitor.berekenen}>
          {(concept) => <Punten key={concept.maand} concept={concept} />}
        </Opgehaald>
        <Eerdere />
      </div>
    </>
  )
}

function Maand({ nu }: { nu: string }) {
  const { bestuursverklaring: t } = useTeksten()
  const [maand, zetMaand] = useState(nu)
  const [fout, zetFout] = useState<string | null>(null)
  const navigate = useNavigate()
  function toon(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(maand)) return zetFout(t.maandFout)
    zetFout(null)
    navigate({ to: '.', search: (zoek) => ({ ...zoek, maand }) })
  }
  return (
    <form className="houvast-peildatum" onSubmit={toon} noValidate>
      <TekstVeld label={t.maand} waarde={maand} fout={fout} onWijzig={zetMaand} />
      <Knop type="submit">{t.toonMaand}</Knop>
    </form>
  )
}

const rijenVan = {
  wachtlijst: 'wachtlijst',
  eersteContact: 'eersteContactTeLaat',
  plan: 'planTeLaat',
  kennisgeving: 'zonderKennisgeving',
} as const

function NaarRijen({ naam, concept: { peildatum, kennismoment } }: { naam: Concept['punten'][number]['naam']; concept: Concept }) {
  const { bestuursverklaring: t } = useTeksten()
  const search = { peildatum: peildatum as Datum, kennismoment }
  if (naam === 'alarm') return null
  if (naam === 'nietGezien')
    return (
      <Link to="/zicht" search={search}>
        {t.toonRijen}
      </Link>
    )
  return (
    <Link to="/monitor/kinderen/$figuur" params={{ figuur: rijenVan[naam] }} search={search}>
      {t.toonRijen}
    </Link>
  )
}

function Punten({ concept }: { concept: Concept }) {
  const { bestuursverklaring: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const geheugen = useQueryClient()
  const [watWijDoen, zetWatWijDoen] = useState<Record<string, string>>({})
  const [slot, zetSlot] = useState('')
  const tekenen = useMutation({
    mutationFn: () => onderteken({ maand: concept.maand, kennismoment: concept.kennismoment, watWijDoen, slot }),
    onSuccess: async () => {
      zetWatWijDoen({})
      zetSlot('')
      await geheugen.invalidateQueries({ queryKey: verklaringenVraag.queryKey })
    },
  })
  const magTekenen = mag('bestuursverklaring.ondertekenen')
  const kaarten = concept.punten.map(({ naam, tekort, betekenis }, plek) => (
    <article key={naam} className="houvast-kaart houvast-stapel houvast-stapel--krap">
      <h2>{t.punt(plek + 1)}</h2>
      <p>
        <strong>{tekort}</strong> <NaarRijen naam={naam} concept={concept} />
      </p>
      <p>
        {t.betekent}: {betekenis}
      </p>
      {magTekenen ? (
        <LangTekstVeld
          label={t.watWijDoenBij(plek + 1)}
          waarde={watWijDoen[naam] ?? ''}
          verplicht
          maxLengte={2_000}
          fout={veldFout(tekenen.error, naam)}
          onWijzig={(tekst) => zetWatWijDoen({ ...watWijDoen, [naam]: tekst })}
        />
      ) : null}
    </article>
  ))
  return (
    <div className="houvast-stapel">
      {concept.ondertekend > 0 ? <p className="houvast-zacht">{t.alOndertekend(concept.ondertekend)}</p> : null}
      {magTekenen ? (
        <Formulier onVerstuur={() => tekenen.mutate()} bewaarTekst={t.onderteken} bezig={tekenen.isPending} fout={tekenen.error}>
          {kaarten}
          <LangTekstVeld label={t.slot} waarde={slot} maxLengte={4_000} onWijzig={zetSlot} />
          <p className="houvast-zacht">{t.uitlegOndertekenen}</p>
        </Formulier>
      ) : (
        kaarten
      )}
      <p className="houvast-klein houvast-zacht">{t.bekend(concept.definitieversie, tijd.moment(concept.kennismoment))}</p>
    </div>
  )
}

function Eerdere() {
  const { bestuursverklaring: t } = useTeksten()
  const tijd = useTijdwoorden()
  const vraag = useQuery(verklaringenVraag)
  return (
    <section className="houvast-stapel">
      <h2>{t.eerdere}</h2>
      <Opgehaald vraag={vraag}>
        {({ rijen }) =>
          rijen.length === 0 ? (
            <p>{t.geenEerdere}</p>
          ) : (
            <ul className="houvast-stapel">
              {rijen.map(({ id, peildatum, ondertekendDoor, ondertekendOp, klopt, hash }) => (
                <li key={id} className="houvast-kaart houvast-stapel houvast-stapel--krap">
                  <h3>{t.overMaand(tijd.datumZonderWeekdag(peildatum as Datum))}</h3>
                  <p>{t.ondertekendDoor(ondertekendDoor, tijd.moment(ondertekendOp))}</p>
                  {klopt ? <p>{t.klopt}.</p> : <Melding ernst="gevaar" titel={t.kloptNiet} />}
                  <p className="houvast-klein houvast-zacht houvast-controlegetal">{t.controlegetal(hash)}</p>
                  <a href={pdfAdres(id)}>{t.pdf}</a>
                </li>
              ))}
            </ul>
          )
        }
      </Opgehaald>
    </section>
  )
}
