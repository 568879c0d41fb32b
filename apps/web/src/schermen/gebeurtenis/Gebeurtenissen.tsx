import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { naamEnLeeftijd } from '../../onderdelen/kind.ts'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { stuur } from '../../ophalen/ophalen.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { GebeurtenisFormulier } from './GebeurtenisFormulier.tsx'
import { type Gebeurtenis, type Gebeurtenisbeeld, gebeurtenisVraag, verversGebeurtenissen } from './vraag.ts'

export function Gebeurtenissen() {
  const { id } = useParams({ from: '/jeugdige/$id/gebeurtenis' })
  const gebeurtenissen = useQuery(gebeurtenisVraag(id, useTijdstip()))
  return (
    <AlleenMet actie="zaak.lezen">
      <Opgehaald vraag={gebeurtenissen}>{(beeld) => <Blad key={id} beeld={beeld} />}</Opgehaald>
    </AlleenMet>
  )
}

function Blad({ beeld }: { beeld: Gebeurtenisbeeld }) {
  const { gebeurtenis: t, algemeen } = useTeksten()
  const geheugen = useQueryClient()
  const [open, zetOpen] = useState(false)
  const mag = beeld.acties.includes('gebeurtenis.vastleggen')
  return (
    <>
      <PaginaKop
        titel={t.titel(beeld.kind.dossiernummer)}
        boven={
          <Link to="/jeugdige/$id" params={{ id: beeld.kind.id }}>
            {naamEnLeeftijd(beeld.kind, algemeen)}
          </Link>
        }
        zin={t.zin(beeld.rijen.length)}
        toelichting={t.uitleg}
        daad={
          mag && !open ? (
            <Knop soort="hoofd" onClick={() => zetOpen(true)}>
              {t.nieuw}
            </Knop>
          ) : null
        }
      />
      <div className="houvast-stapel">
        {open ? (
          <GebeurtenisFormulier beeld={beeld} onSluit={() => zetOpen(false)} onBewaard={() => verversGebeurtenissen(geheugen)} />
        ) : null}
        {beeld.rijen.length === 0 && !open ? (
          <LeegScherm icoon="plan" titel={t.leegTitel}>
            {t.leeg}
          </LeegScherm>
        ) : null}
        {beeld.rijen.map((rij) => (
          <Kaart key={rij.id} rij={rij} mag={mag} />
        ))}
      </div>
    </>
  )
}

function Kaart({ rij, mag }: { rij: Gebeurtenis; mag: boolean }) {
  const { gebeurtenis: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { wat, datum, over, toelichting, ingetrokkenOp, redenIntrekking } = rij
  return (
    <article className="houvast-kaart houvast-stapel houvast-stapel--krap">
      <h2>{wat.charAt(0).toUpperCase() + wat.slice(1)}</h2>
      <p className="houvast-klein houvast-zacht">{[tijd.datum(datum), over].filter(Boolean).join(' · ')}</p>
      {toelichting ? <p>{toelichting}</p> : null}
      {ingetrokkenOp ? <p>{t.ingetrokken(tijd.datum(ingetrokkenOp), redenIntrekking ?? '')}</p> : null}
      {mag && ingetrokkenOp === null ? (
        <div className="houvast-rij">
          <Uitklap knop={t.verbeter}>{(sluit) => <VerbeterFormulier rij={rij} onSluit={sluit} />}</Uitklap>
          <Uitklap knop={t.trekIn}>{(sluit) => <IntrekFormulier rij={rij} onSluit={sluit} />}</Uitklap>
        </div>
      ) : null}
    </article>
  )
}

interface RijFormulierEigen {
  rij: Gebeurtenis
  onSluit: () => void
}

function useStuur(methode: 'PUT' | 'POST', pad: string, onSluit: () => void) {
  const geheugen = useQueryClient()
  return useMutation({
    mutationFn: (inhoud: unknown) => stuur(methode, pad, inhoud),
    onSuccess: async () => {
      onSluit()
      await verversGebeurtenissen(geheugen)
    },
  })
}

function VerbeterFormulier({ rij, onSluit }: RijFormulierEigen) {
  const { gebeurtenis: t } = useTeksten()
  const [datum, zetDatum] = useState<string>(rij.datum)
  const [toelichting, zetToelichting] = useState(rij.toelichting)
  const bewaren = useStuur('PUT', `/gebeurtenissen/${encodeURIComponent(rij.id)}`, onSluit)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate({ datum, toelichting })}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaarVerbetering}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <DatumVeld label={t.op} waarde={datum} verplicht fout={veldFout(bewaren.error, 'datum')} onWijzig={zetDatum} />
      <LangTekstVeld label={t.toelichting} regels={2} waarde={toelichting} onWijzig={zetToelichting} />
    </Formulier>
  )
}

function IntrekFormulier({ rij, onSluit }: RijFormulierEigen) {
  const { gebeurtenis: t } = useTeksten()
  const [reden, zetReden] = useState('')
  const bewaren = useStuur('POST', `/gebeurtenissen/${encodeURIComponent(rij.id)}/intrekking`, onSluit)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate({ reden })}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaarIntrekking}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <p>{t.trekInUitleg}</p>
      <LangTekstVeld
        label={t.redenIntrekking}
        regels={2}
        waarde={reden}
        verplicht
        fout={veldFout(bewaren.error, 'reden')}
        onWijzig={zetReden}
      />
    </Formulier>
  )
}
