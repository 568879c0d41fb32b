import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { regelsVan } from './regels.ts'
import type { VastleggenEigen } from './StapFormulier.tsx'
import { verversRechtbank } from './vraag.ts'

export function ZittingFormulier({ kindId, titel, onKlaar, onSluit }: VastleggenEigen) {
  const { rechtbank: t } = useTeksten()
  const geheugen = useQueryClient()
  const [datum, zetDatum] = useState('')
  const [tijd, zetTijd] = useState('')
  const [rechtbank, zetRechtbank] = useState('')
  const [uitgenodigd, zetUitgenodigd] = useState('')
  const bewaren = useMutation({
    mutationFn: () =>
      stuur('POST', `/jeugdigen/${encodeURIComponent(kindId)}/zittingen`, {
        titelId: titel.id,
        datum,
        ...(tijd === '' ? {} : { tijd }),
        rechtbank,
        uitgenodigd: regelsVan(uitgenodigd),
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
      <div className="houvast-formulier__naast">
        <DatumVeld label={t.datum} waarde={datum} onWijzig={zetDatum} min={titel.van} verplicht fout={veldFout(bewaren.error, 'datum')} />
        <TekstVeld label={t.tijd} hint={t.tijdHint} waarde={tijd} onWijzig={zetTijd} maxLengte={5} fout={veldFout(bewaren.error, 'tijd')} />
      </div>
      <TekstVeld label={t.rechtbank} waarde={rechtbank} onWijzig={zetRechtbank} verplicht fout={veldFout(bewaren.error, 'rechtbank')} />
      <LangTekstVeld
        label={t.uitgenodigd}
        hint={t.uitgenodigdHint}
        waarde={uitgenodigd}
        onWijzig={zetUitgenodigd}
        verplicht
        fout={veldFout(bewaren.error, 'uitgenodigd')}
      />
    </Formulier>
  )
}
