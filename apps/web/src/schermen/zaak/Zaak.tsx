import './zaak.css'
import type { Datum } from '@houvast/domein/kalender'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Beschikkingen } from './Beschikkingen.tsx'
import { BeschikkingFormulier } from './BeschikkingFormulier.tsx'
import { EindeMaatregelFormulier } from './EindeMaatregelFormulier.tsx'
import { Maatregelkaart } from './Maatregelkaart.tsx'
import { OverdrachtFormulier } from './OverdrachtFormulier.tsx'
import { verversZaak, type Zaakbeeld, zaakVraag } from './vraag.ts'
import { WerkvariantFormulier } from './WerkvariantFormulier.tsx'
import type { Zaakdaad } from './zaakdaad.ts'

export function Zaak() {
  const { id } = useParams({ from: '/jeugdige/$id/zaak' })
  const zaak = useQuery(zaakVraag(id, useTijdstip()))
  return (
    <AlleenMet actie="zaak.lezen">
      <Opgehaald vraag={zaak}>{(beeld) => <Blad key={id} beeld={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

function Blad({ beeld }: { beeld: Zaakbeeld }) {
  const { algemeen, zaak: t } = useTeksten()
  const tijd = useTijdwoorden()
  const geheugen = useQueryClient()
  const [daad, zetDaad] = useState<Zaakdaad | null>(null)
  const [bewaard, zetBewaard] = useState<string | null>(null)
  const mag = (actie: string) => beeld.acties.includes(actie)
  function open(nieuw: Zaakdaad) {
    zetBewaard(null)
    zetDaad(nieuw)
  }
  const eigen = {
    beeld,
    onAnnuleer: () => zetDaad(null),
    onKlaar: async (melding: string) => {
      zetDaad(null)
      zetBewaard(melding)
      await verversZaak(geheugen)
    },
  }
  return (
    <>
      <PaginaKop
        titel={t.titel(beeld.kind.dossiernummer)}
        boven={
          <Link to="/jeugdige/$id" params={{ id: beeld.kind.id }}>
            {naamEnLeeftijd(beeld.kind, algemeen)}
          </Link>
        }
        zin={standZin(beeld, t, tijd)}
        toelichting={[
          t.jeugdbeschermers(beeld.jeugdbeschermers.totaal),
          beeld.meerderjarigOp ? t.meerderjarig(tijd.datumZonderWeekdag(beeld.meerderjarigOp)) : '',
        ].join(' ')}
        daad={
          mag('beschikking.vastleggen') && daad === null ? (
            <Knop soort="hoofd" onClick={() => open({ soort: 'beschikking', stap: 'beginnen', maatregelId: null })}>
              {t.beschikking.nieuw}
            </Knop>
          ) : null
        }
      />
      <div className="houvast-stapel">
        {beeld.jeugdbeschermers.isSignaal ? <Melding ernst="let_op" titel={t.signaal(beeld.jeugdbeschermers.inEenJaar)} /> : null}
        {bewaard ? (
          <Melding ernst="goed" nieuw>
            {bewaard}
          </Melding>
        ) : null}
        {daad?.soort === 'beschikking' ? <BeschikkingFormulier {...eigen} stap={daad.stap} maatregelId={daad.maatregelId} /> : null}
        {daad?.soort === 'einde' ? <EindeMaatregelFormulier {...eigen} maatregel={daad.maatregel} stap={daad.stap} /> : null}
        {daad?.soort === 'werkvariant' ? <WerkvariantFormulier {...eigen} maatregel={daad.maatregel} /> : null}
        {daad?.soort === 'overdracht' ? <OverdrachtFormulier {...eigen} /> : null}
        <section className="houvast-stapel">
          <h2>{t.maatregelen}</h2>
          {beeld.maatregelen.length === 0 ? <p className="houvast-zacht">{t.geenMaatregelen}</p> : null}
          {beeld.maatregelen.map((maatregel) => (
            <Maatregelkaart key={maatregel.id} maatregel={maatregel} acties={beeld.acties} onDaad={open} />
          ))}
          {mag('overdracht.opstellen') ? (
            <div className="houvast-rij">
              <Knop onClick={() => open({ soort: 'overdracht' })}>{t.overdracht.knop}</Knop>
            </div>
          ) : null}
        </section>
        <Beschikkingen beeld={beeld} onKlaar={eigen.onKlaar} />
      </div>
    </>
  )
}

/** The worst news first: what lapsed, then what runs. */
function standZin({ maatregelen }: Zaakbeeld, t: Teksten['zaak'], tijd: Tijdwoorden): string {
  const dag = (datum: Datum) => tijd.datumZonderWeekdag(datum)
  const zinnen = maatregelen
    .toSorted((een, ander) => Number(ander.status === 'verstreken') - Number(een.status === 'verstreken'))
    .flatMap(({ naam, status, uitersteDag, laatsteDag }) => {
      const tot = laatsteDag ?? uitersteDag
      if (status === 'verstreken' && tot) return t.verstreken(naam, dag(tot))
      if (status !== 'loopt' && status !== 'eindigt') return []
      return tot ? t.loopt(naam, dag(tot)) : t.looptZonderEind(naam)
    })
  return zinnen.length === 0 ? t.niets : zinnen.join(' ')
}
