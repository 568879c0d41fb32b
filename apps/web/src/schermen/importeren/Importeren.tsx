import './importeren.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Moment } from '../../onderdelen/Datum.tsx'
import type { Kolom } from '../../onderdelen/kolom.ts'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Tabel } from '../../onderdelen/Tabel.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Bestandsvak } from './Bestandsvak.tsx'
import { bevindingenInWoorden, telOp, verschilInWoorden } from './levering.ts'
import { Soorten } from './Soorten.tsx'
import { type Leveringrij, leveringenVraag } from './vraag.ts'

export function Importeren() {
  return (
    <AlleenMet actie="levering.lezen">
      <Leveringen />
    </AlleenMet>
  )
}

function Leveringen() {
  const vraag = useQuery(leveringenVraag)
  return <Opgehaald vraag={vraag}>{(leveringen) => <Beeld leveringen={leveringen} />}</Opgehaald>
}

function Beeld({ leveringen }: { leveringen: readonly Leveringrij[] }) {
  const { algemeen, cbslevering, importeren } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const kolommen = useKolommen()
  const laatste = leveringen.find(({ uitgevoerdOp }) => uitgevoerdOp !== null)?.uitgevoerdOp
  return (
    <>
      <PaginaKop
        titel={algemeen.importeren}
        zin={laatste ? importeren.kopLaatst(tijd.moment(laatste)) : importeren.kopNooit}
        toelichting={mag('levering.uitvoeren') ? importeren.toelichting : null}
        daad={mag('cbslevering.lezen') ? <Link to="/leveringen">{cbslevering.titel}</Link> : null}
      />
      <div className="houvast-stapel houvast-stapel--ruim">
        {mag('levering.uitvoeren') ? (
          <div className="houvast-stapel">
            <Bestandsvak />
            <Soorten />
          </div>
        ) : null}
        <section className="houvast-stapel">
          <h2>{importeren.eerderTitel}</h2>
          {leveringen.length === 0 ? (
            <LeegScherm icoon="importeren" titel={importeren.eerderLeegTitel}>
              {importeren.eerderLeeg}
            </LeegScherm>
          ) : (
            <Tabel bijschrift={importeren.eerderTitel} rijen={leveringen} kolommen={kolommen} sleutelVan={({ id }) => id} />
          )}
        </section>
      </div>
    </>
  )
}

function useKolommen(): Kolom<Leveringrij>[] {
  const { importeren } = useTeksten()
  const tijd = useTijdwoorden()
  return useMemo(
    () => [
      {
        sleutel: 'levering',
        kop: importeren.levering,
        cel: ({ id, naam, status, bestanden }) => (
          <>
            <Link className="houvast-levering__naam" to="/importeren/$id" params={{ id }}>
              {naam}
            </Link>{' '}
            <span className="houvast-etiket">{importeren.status[status]}</span>
            <p className="houvast-zacht">{verschilInWoorden(telOp(bestanden), importeren, tijd)}</p>
          </>
        ),
      },
      {
        sleutel: 'bevindingen',
        kop: importeren.bevindingenKolom,
        alleenBreed: true,
        cel: (rij) => bevindingenInWoorden(rij, importeren, tijd),
      },
      { sleutel: 'ontvangen', kop: importeren.ontvangen, alleenBreed: true, cel: ({ ontvangenOp }) => <Moment moment={ontvangenOp} /> },
    ],
    [importeren, tijd],
  )
}
