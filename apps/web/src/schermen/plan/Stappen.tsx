import type { Datum } from '@houvast/domein/kalender'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { type Planmaatregel, type Planversie, verversPlan } from './vraag.ts'

interface StappenEigen {
  maatregel: Planmaatregel
  versie: Planversie
  magVaststellen: boolean
  /** What is typed has not been saved: the step would be taken with another text. */
  isOnbewaard: boolean
}

/** The one step that may follow, and what is still needed for it. */
export function Stappen({ maatregel, versie, magVaststellen, isOnbewaard }: StappenEigen) {
  const { plan } = useTeksten()
  const t = plan.stappen
  const vandaag = useIk().vandaag as Datum
  const isBesproken = versie.status === 'besproken'
  const zonderFgp = versie.soort === 'plan_van_aanpak' && maatregel.familiegroepsplan.houdtPlanTegen
  const nodig = [
    ...(isBesproken ? versie.gebreken.map((gebrek) => t.gebrek[gebrek]) : []),
    ...(isBesproken && zonderFgp ? [t.eerstFgp] : []),
    ...(isBesproken ? [] : versie.ontbrekendeStandpunten.map((wie) => plan.standpunten.ontbreekt[wie])),
    ...(isOnbewaard ? [t.eerstBewaren] : []),
  ]
  return (
    <section className="houvast-kaart houvast-stapel houvast-stapel--krap" aria-labelledby="stappen-kop">
      <h2 id="stappen-kop">{t.titel}</h2>
      {nodig.length > 0 ? (
        <>
          <p>{t.ontbreekt}:</p>
          <ul>
            {nodig.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      ) : isBesproken && !magVaststellen ? (
        <p>{t.nietVaststellen}</p>
      ) : (
        <Stap key={versie.status} versie={versie} vandaag={vandaag} />
      )}
    </section>
  )
}

function Stap({ versie, vandaag }: { versie: Planversie; vandaag: Datum }) {
  const { plan } = useTeksten()
  const t = plan.stappen
  const geheugen = useQueryClient()
  const [dag, zetDag] = useState<string>(vandaag)
  const isBesproken = versie.status === 'besproken'
  const veld = isBesproken ? 'vastgesteldOp' : 'besprokenOp'
  const bewaren = useMutation({
    mutationFn: () =>
      stuur('POST', `/planversies/${encodeURIComponent(versie.id)}/${isBesproken ? 'vaststelling' : 'besproken'}`, { [veld]: dag }),
    onSuccess: () => verversPlan(geheugen),
  })
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      bewaarTekst={isBesproken ? t.bewaarVaststelling : t.bewaarBesproken}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      {isBesproken ? <p className="houvast-zacht">{t.naVaststelling}</p> : null}
      <DatumVeld label={t[veld]} waarde={dag} max={vandaag} verplicht fout={veldFout(bewaren.error, veld)} onWijzig={zetDag} />
    </Formulier>
  )
}
