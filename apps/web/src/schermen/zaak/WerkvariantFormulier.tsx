import { type Datum, plusDagen, plusMaanden } from '@houvast/domein/kalender'
import { hoogsteMaandenMinimaal, type Werkvariant } from '@houvast/domein/maatregelen'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from './useBewaren.ts'
import type { Maatregel } from './vraag.ts'

interface WerkvariantEigen {
  maatregel: Maatregel
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

export function WerkvariantFormulier({ maatregel, onKlaar, onAnnuleer }: WerkvariantEigen) {
  const t = useTeksten().zaak.variant
  const vandaag = useIk().vandaag as Datum
  const [variant, zetVariant] = useState<Werkvariant>('minimaal')
  const [van, zetVan] = useState<string>(vandaag)
  const [tot, zetTot] = useState<string>(plusDagen(plusMaanden(vandaag, hoogsteMaandenMinimaal), -1))
  const [reden, zetReden] = useState('')
  const bewaren = useBewaren(`/maatregelen/${encodeURIComponent(maatregel.id)}/werkvariant`, onKlaar)
  return (
    <section className="houvast-kaart" aria-label={t.titel}>
      <Formulier
        onVerstuur={() => bewaren.mutate({ variant, van, reden, ...(variant === 'minimaal' ? { tot } : {}) })}
        onAnnuleer={onAnnuleer}
        bewaarTekst={t.bewaar}
        bezig={bewaren.isPending}
        fout={bewaren.error}
      >
        <h2>
          {t.titel}: {maatregel.naam}
        </h2>
        <Keuze
          label={t.keuze}
          waarde={variant}
          opties={[
            { waarde: 'minimaal', label: t.minimaalKeuze },
            { waarde: 'methodegetrouw', label: t.methodegetrouwKeuze },
          ]}
          onWijzig={zetVariant}
        />
        <DatumVeld label={t.van} waarde={van} onWijzig={zetVan} verplicht fout={veldFout(bewaren.error, 'van')} />
        {variant === 'minimaal' ? (
          <DatumVeld
            label={t.tot}
            hint={t.totHint}
            waarde={tot}
            onWijzig={zetTot}
            min={van}
            verplicht
            fout={veldFout(bewaren.error, 'tot')}
          />
        ) : null}
        <LangTekstVeld label={t.reden} waarde={reden} onWijzig={zetReden} verplicht fout={veldFout(bewaren.error, 'reden')} />
      </Formulier>
    </section>
  )
}
