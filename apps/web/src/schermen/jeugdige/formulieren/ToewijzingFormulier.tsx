import { toewijzingRollen } from '@houvast/domein/feiten'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../../onderdelen/Formulier.tsx'
import { OnbewaardWacht } from '../../../onderdelen/OnbewaardWacht.tsx'
import { Opgehaald } from '../../../onderdelen/Opgehaald.tsx'
import { DatumVeld, Keuze, LangTekstVeld, Vinkje } from '../../../onderdelen/Velden.tsx'
import { useIk } from '../../../ophalen/ik.ts'
import { stuur } from '../../../ophalen/ophalen.ts'
import { useTeksten } from '../../../teksten/voorkeuren.tsx'
import { kindWerklastVraag } from '../../werklast/vraag.ts'
import { type Dossier, jeugdigeVraag, verversKinderen } from '../vraag.ts'
import { Kandidatenlijst } from './Kandidatenlijst.tsx'
import { useTijdNu } from './woorden.ts'

type Rol = (typeof toewijzingRollen)[number]

interface ToewijzingEigen {
  kindId: string
  rol: Rol
  /** Who had this child before: continuity is a reason to choose somebody, and a child should not have to ask for it. */
  eerderId: string | null
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

export function ToewijzingFormulier(eigen: ToewijzingEigen) {
  const dossier = useQuery(jeugdigeVraag(eigen.kindId))
  return (
    <Opgehaald vraag={dossier}>
      {({ maatregelen }) => <Velden {...eigen} maatregelen={maatregelen.filter(({ loopt }) => loopt)} />}
    </Opgehaald>
  )
}

function Velden({
  kindId,
  rol: beginRol,
  eerderId,
  maatregelen,
  onKlaar,
  onAnnuleer,
}: ToewijzingEigen & { maatregelen: Dossier['maatregelen'] }) {
  const { formulier, kind } = useTeksten()
  const t = formulier.toewijzing
  const tijdNu = useTijdNu()
  const { vandaag, medewerkerId } = useIk()
  const geheugen = useQueryClient()
  const werklast = useQuery(kindWerklastVraag(kindId))
  const [rol, zetRol] = useState<Rol>(beginRol)
  const [wie, zetWie] = useState<string | null>(null)
  const [van, zetVan] = useState<string>(vandaag)
  const [voor, zetVoor] = useState<readonly string[]>(maatregelen.map(({ id }) => id))
  const [reden, zetReden] = useState('')
  const [aanvaarding, zetAanvaarding] = useState<'gevraagd' | 'gegeven'>('gevraagd')
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const isZelf = wie === medewerkerId
  const vraagt = rol === 'vast' && !isZelf && aanvaarding === 'gevraagd'
  const bewaren = useMutation({
    mutationFn: (inhoud: unknown) => stuur('POST', `/jeugdigen/${encodeURIComponent(kindId)}/toewijzingen`, inhoud),
    onSuccess: async () => {
      onKlaar(vraagt ? t.gevraagdOm(tijdNu()) : formulier.bewaardOm(tijdNu()))
      await verversKinderen(geheugen)
    },
  })

  function verstuur() {
    zetGeprobeerd(true)
    if (wie === null || voor.length === 0) return
    const toelichting = reden.trim() === '' ? {} : { reden: reden.trim() }
    bewaren.mutate({ maatregelIds: voor, medewerkerId: wie, rol, van, aanvaarding: vraagt ? 'gevraagd' : 'gegeven', ...toelichting })
  }

  return (
    <Formulier
      onVerstuur={verstuur}
      onAnnuleer={onAnnuleer}
      bewaarTekst={vraagt ? t.vraag : t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <OnbewaardWacht onbewaard={reden.trim() !== '' && !bewaren.isSuccess} />
      <h3>{rol === 'contactpersoon' ? t.titelContactpersoon : t.titel}</h3>
      <Keuze
        label={t.rol}
        waarde={rol}
        opties={toewijzingRollen.map((waarde) => ({ waarde, label: kind.rol[waarde] }))}
        onWijzig={zetRol}
      />
      <Kandidatenlijst
        erbij={rol === 'vast' ? (werklast.data?.uren ?? null) : null}
        gekozen={wie}
        eerderId={eerderId}
        fout={geprobeerd && wie === null ? t.kiesIemand : null}
        onKies={zetWie}
      />
      {rol === 'vast' && !isZelf ? (
        <Keuze
          label={t.aanvaarding}
          hint={aanvaarding === 'gevraagd' ? t.gevraagdHint : t.gegevenHint}
          waarde={aanvaarding}
          opties={(['gevraagd', 'gegeven'] as const).map((waarde) => ({ waarde, label: t[waarde] }))}
          onWijzig={zetAanvaarding}
        />
      ) : null}
      {maatregelen.length > 1 && !vraagt ? (
        <fieldset className="houvast-veld">
          <legend>{t.maatregelen}</legend>
          {maatregelen.map((maatregel) => (
            <Vinkje
              key={maatregel.id}
              label={maatregel.naam}
              waarde={voor.includes(maatregel.id)}
              onWijzig={(aan) => zetVoor(aan ? [...voor, maatregel.id] : voor.filter((id) => id !== maatregel.id))}
            />
          ))}
        </fieldset>
      ) : null}
      <DatumVeld label={t.van} waarde={van} onWijzig={zetVan} verplicht fout={veldFout(bewaren.error, 'van')} />
      <LangTekstVeld
        label={t.reden}
        waarde={reden}
        onWijzig={zetReden}
        regels={2}
        maxLengte={500}
        fout={veldFout(bewaren.error, 'reden')}
      />
    </Formulier>
  )
}
