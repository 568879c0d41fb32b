import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../../onderdelen/Formulier.tsx'
import { OnbewaardWacht } from '../../../onderdelen/OnbewaardWacht.tsx'
import { DatumVeld, LangTekstVeld } from '../../../onderdelen/Velden.tsx'
import { useIk } from '../../../ophalen/ik.ts'
import { stuur } from '../../../ophalen/ophalen.ts'
import { useTeksten } from '../../../teksten/voorkeuren.tsx'
import { type Dossier, verversKinderen } from '../vraag.ts'
import { useTijdNu } from './woorden.ts'

interface EindeEigen {
  toewijzing: Dossier['toewijzingen'][number]
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

export function EindeFormulier({ toewijzing, onKlaar, onAnnuleer }: EindeEigen) {
  const { formulier, kind } = useTeksten()
  const t = formulier.einde
  const tijdNu = useTijdNu()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const [tot, zetTot] = useState<string>(vandaag)
  const [reden, zetReden] = useState('')
  const bewaren = useMutation({
    mutationFn: (inhoud: unknown) => stuur('POST', `/toewijzingen/${encodeURIComponent(toewijzing.id)}/einde`, inhoud),
    onSuccess: async () => {
      onKlaar(formulier.bewaardOm(tijdNu()))
      await verversKinderen(geheugen)
    },
  })

  return (
    <Formulier
      onVerstuur={() => bewaren.mutate({ tot, reden: reden.trim() })}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <OnbewaardWacht onbewaard={reden.trim() !== '' && !bewaren.isSuccess} />
      <h3>{t.titel}</h3>
      <p>{t.wie(toewijzing.medewerker.naam, kind.rol[toewijzing.rol])}</p>
      <DatumVeld label={t.tot} waarde={tot} onWijzig={zetTot} min={toewijzing.van} verplicht fout={veldFout(bewaren.error, 'tot')} />
      <LangTekstVeld
        label={t.reden}
        waarde={reden}
        onWijzig={zetReden}
        regels={2}
        maxLengte={500}
        verplicht
        fout={veldFout(bewaren.error, 'reden')}
      />
      {toewijzing.rol === 'vast' ? <p className="houvast-zacht">{t.gevolg}</p> : null}
    </Formulier>
  )
}
