import type { Datum } from '@houvast/domein/kalender'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { LeegScherm } from '../../onderdelen/LeegScherm.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, KeuzeLijst, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Cijfertabel } from './Cijfertabel.tsx'
import { inzageVraag, openPeriode, type Periode, periodenVraag, sluitPeriode } from './vraag.ts'

export function Perioden() {
  return (
    <AlleenMet actie="toezichtperiode.lezen">
      <Register />
    </AlleenMet>
  )
}

function Register() {
  const { toezicht: t } = useTeksten()
  const mag = useMag()
  const vraag = useQuery(periodenVraag)
  return (
    <Opgehaald vraag={vraag}>
      {({ rijen, inspecteurs }) => (
        <>
          <PaginaKop
            titel={t.periodenTitel}
            zin={t.periodenKop(rijen.filter(({ stand }) => stand === 'open').length)}
            toelichting={t.periodenUitleg}
            boven={mag('toezicht.lezen') ? <Link to="/toezicht">{t.terug}</Link> : null}
          />
          <div className="houvast-stapel">
            {mag('toezichtperiode.beheren') && inspecteurs.length > 0 ? (
              <Uitklap knop={t.openen}>{(sluit) => <Openen inspecteurs={inspecteurs} onSluit={sluit} />}</Uitklap>
            ) : null}
            {rijen.length === 0 ? (
              <LeegScherm icoon="toezicht" titel={t.geenPeriodenTitel}>
                {t.geenPerioden}
              </LeegScherm>
            ) : null}
            {rijen.map((periode) => (
              <Kaart key={periode.id} periode={periode} />
            ))}
          </div>
        </>
      )}
    </Opgehaald>
  )
}

function Kaart({ periode }: { periode: Periode }) {
  const { toezicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const geheugen = useQueryClient()
  const sluiten = useMutation({
    mutationFn: () => sluitPeriode(periode.id),
    onSuccess: () => geheugen.invalidateQueries({ queryKey: periodenVraag.queryKey }),
  })
  const getal = tijd.getal
  return (
    <article className="houvast-kaart houvast-stapel houvast-stapel--krap">
      <h2>
        {t.stand[periode.stand]}: {periode.wie}
      </h2>
      <p>
        {periode.doel}. {t.kenmerk}: {periode.kenmerk}.
      </p>
      <p className="houvast-zacht">
        {t.dagen(tijd.datum(periode.van as Datum), tijd.datum(periode.tot as Datum))} {t.besloten_door(periode.besluit)}
      </p>
      <p>{t.geopend(getal(periode.gelezen), getal(periode.geweigerd), getal(periode.steekproeven))}</p>
      <details>
        <summary>{t.toonInzage}</summary>
        <Inzage id={periode.id} />
      </details>
      {mag('toezichtperiode.beheren') && (periode.stand === 'open' || periode.stand === 'komt') ? (
        <div className="houvast-rij">
          <Knop className="houvast-knop--klein" onClick={() => sluiten.mutate()}>
            {t.sluit}
          </Knop>
        </div>
      ) : null}
    </article>
  )
}

function Inzage({ id }: { id: string }) {
  const { toezicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  const vraag = useQuery(inzageVraag(id))
  return (
    <Opgehaald vraag={vraag}>
      {({ rijen }) =>
        rijen.length === 0 ? (
          <p>{t.nietsGeopend}</p>
        ) : (
          <Cijfertabel
            bijschrift={t.toonInzage}
            koppen={[t.wanneer, t.handeling, t.uitkomst, t.dossiers]}
            getalVanaf={3}
            rijen={rijen.map(({ op, handeling, uitkomst, dossiers }, plek) => ({
              sleutel: `${op} ${plek}`,
              cellen: [tijd.moment(op), handeling, t[uitkomst], tijd.getal(dossiers)],
            }))}
          />
        )
      }
    </Opgehaald>
  )
}

function Openen({ inspecteurs, onSluit }: { inspecteurs: readonly { id: string; naam: string }[]; onSluit: () => void }) {
  const { toezicht: t } = useTeksten()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const [vorm, zetVorm] = useState({ medewerkerId: '', van: vandaag as string, tot: '', doel: '', kenmerk: '', besluit: '' })
  const zet = (deel: Partial<typeof vorm>) => zetVorm({ ...vorm, ...deel })
  const openen = useMutation({
    mutationFn: () => openPeriode({ ...vorm, van: vorm.van as Datum, tot: vorm.tot as Datum }),
    onSuccess: async () => {
      onSluit()
      await geheugen.invalidateQueries({ queryKey: periodenVraag.queryKey })
    },
  })
  const fout = (veld: keyof typeof vorm) => veldFout(openen.error, veld)
  return (
    <Formulier onVerstuur={() => openen.mutate()} onAnnuleer={onSluit} bewaarTekst={t.bewaar} bezig={openen.isPending} fout={openen.error}>
      <KeuzeLijst
        label={t.inspecteur}
        waarde={vorm.medewerkerId}
        leeg={t.kies}
        opties={inspecteurs.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        fout={fout('medewerkerId')}
        onWijzig={(medewerkerId) => zet({ medewerkerId })}
      />
      <DatumVeld label={t.van} waarde={vorm.van} verplicht fout={fout('van')} onWijzig={(van) => zet({ van })} />
      <DatumVeld label={t.tot} hint={t.totHint} waarde={vorm.tot} verplicht fout={fout('tot')} onWijzig={(tot) => zet({ tot })} />
      <TekstVeld label={t.doel} waarde={vorm.doel} verplicht fout={fout('doel')} onWijzig={(doel) => zet({ doel })} />
      <TekstVeld label={t.kenmerk} waarde={vorm.kenmerk} verplicht fout={fout('kenmerk')} onWijzig={(kenmerk) => zet({ kenmerk })} />
      <TekstVeld label={t.besluit} waarde={vorm.besluit} verplicht fout={fout('besluit')} onWijzig={(besluit) => zet({ besluit })} />
    </Formulier>
  )
}
