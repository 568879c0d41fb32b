import { type Rechtbankstap, rechtbankstappen } from '@houvast/domein/rechtbank'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, KeuzeLijst, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { type Titelbeeld, verversRechtbank } from './vraag.ts'

export interface VastleggenEigen {
  kindId: string
  titel: Titelbeeld
  onKlaar: () => void
  onSluit: () => void
}

/** A decision says why and who took part; the other steps only say when. */
export function StapFormulier({ kindId, titel, onKlaar, onSluit }: VastleggenEigen) {
  const { rechtbank: t } = useTeksten()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const kanVerlengen = titel.soort !== 'voorlopige_ondertoezichtstelling'
  const mogelijk = rechtbankstappen.filter((stap) => kanVerlengen || stap === 'beschikking_zonder_verhoor')
  const [stap, zetStap] = useState<Rechtbankstap>(kanVerlengen ? 'besluit_verlengen' : 'beschikking_zonder_verhoor')
  const [datum, zetDatum] = useState<string>(vandaag)
  const [redenen, zetRedenen] = useState('')
  const [deelnemers, zetDeelnemers] = useState('')
  const isBesluit = stap === 'besluit_verlengen' || stap === 'besluit_niet_verlengen'
  const bewaren = useMutation({
    mutationFn: () =>
      stuur('POST', `/jeugdigen/${encodeURIComponent(kindId)}/rechtbankstappen`, {
        titelId: titel.id,
        stap,
        datum,
        ...(isBesluit ? { redenen, deelnemers } : {}),
      }),
    onSuccess: async () => {
      onKlaar()
      await verversRechtbank(geheugen)
    },
  })
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <KeuzeLijst
        label={t.stap}
        waarde={stap}
        opties={mogelijk.map((waarde) => ({ waarde, label: t.stappen[waarde] }))}
        onWijzig={zetStap}
        fout={veldFout(bewaren.error, 'stap')}
      />
      <DatumVeld label={t.datum} waarde={datum} onWijzig={zetDatum} max={vandaag} verplicht fout={veldFout(bewaren.error, 'datum')} />
      {isBesluit ? (
        <>
          <LangTekstVeld label={t.redenen} waarde={redenen} onWijzig={zetRedenen} verplicht fout={veldFout(bewaren.error, 'redenen')} />
          <TekstVeld
            label={t.deelnemers}
            waarde={deelnemers}
            onWijzig={zetDeelnemers}
            verplicht
            fout={veldFout(bewaren.error, 'deelnemers')}
          />
        </>
      ) : null}
    </Formulier>
  )
}
