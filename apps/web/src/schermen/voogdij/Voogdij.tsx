import '../plan/plan.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { BeoordelingFormulier } from './BeoordelingFormulier.tsx'
import { type Voogdijbeeld, type Voogdij as Voogdijstand, voogdijVraag } from './vraag.ts'

export function Voogdij() {
  const { id } = useParams({ from: '/jeugdige/$id/voogdij' })
  const voogdij = useQuery(voogdijVraag(id, useTijdstip()))
  return (
    <AlleenMet actie="plan.lezen">
      <Opgehaald vraag={voogdij}>{(beeld) => <Blad key={id} beeld={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

function Blad({ beeld }: { beeld: Voogdijbeeld }) {
  const { voogdij: t, algemeen } = useTeksten()
  const tijd = useTijdwoorden()
  const [open, zetOpen] = useState<string | null>(null)
  const eerste = beeld.voogdijen.toSorted((een, ander) => een.uiterlijk.localeCompare(ander.uiterlijk))[0]
  const zin = !eerste
    ? t.kopGeen
    : eerste.uiterlijk < beeld.peildatum
      ? t.kopTeLaat(tijd.datum(eerste.uiterlijk))
      : t.kopUiterlijk(tijd.datum(eerste.uiterlijk))
  return (
    <>
      <PaginaKop
        titel={t.titel(beeld.kind.dossiernummer)}
        boven={
          <Link to="/jeugdige/$id" params={{ id: beeld.kind.id }}>
            {naamEnLeeftijd(beeld.kind, algemeen)}
          </Link>
        }
        zin={zin}
        toelichting={
          eerste ? (
            <>
              {t.uitleg}
              <span className="houvast-plan__termijn houvast-klein">{beeld.norm.voorbehoud}</span>
            </>
          ) : (
            t.geen
          )
        }
        daad={
          eerste && beeld.acties.includes('voogdij.beoordelen') && open === null ? (
            <Knop soort="hoofd" onClick={() => zetOpen(eerste.maatregelId)}>
              {t.voegToe}
            </Knop>
          ) : null
        }
      />
      <div className="houvast-stapel">
        {open ? <BeoordelingFormulier kindId={beeld.kind.id} maatregelId={open} onSluit={() => zetOpen(null)} /> : null}
        {beeld.voogdijen.map((voogdij) => (
          <Beoordelingen key={voogdij.maatregelId} voogdij={voogdij} />
        ))}
      </div>
    </>
  )
}

function Beoordelingen({ voogdij }: { voogdij: Voogdijstand }) {
  const { voogdij: t } = useTeksten()
  const tijd = useTijdwoorden()
  if (voogdij.beoordelingen.length === 0) {
    return (
      <LeegScherm icoon="persoon" titel={t.leegTitel}>
        {t.leeg}
      </LeegScherm>
    )
  }
  return voogdij.beoordelingen.map(({ id, datum, woordenKind, beeld, metGedragswetenschapper, besluit, reden }) => (
    <article key={id} className="houvast-kaart houvast-stapel houvast-stapel--krap">
      <h2>{tijd.datum(datum)}</h2>
      <blockquote>{`${t.kind}: ${woordenKind}`}</blockquote>
      <p className="houvast-plan__woorden">{beeld}</p>
      <p>
        <strong>{t.keuze[besluit]}.</strong> {reden}
      </p>
      <p className="houvast-klein houvast-zacht">{[voogdij.naam, metGedragswetenschapper ? t.metGw : t.zonderGw].join(', ')}</p>
    </article>
  ))
}
