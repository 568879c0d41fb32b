import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from '../zaak/useBewaren.ts'
import { werklastmeldingenVraag } from './vraag.ts'

/** Beside a child, or a card that asks to take one over. */
export function Meldknop({ kindId }: { kindId: string }) {
  const { werklastmelding: t } = useTeksten()
  const mag = useMag()
  const geheugen = useQueryClient()
  const [open, zetOpen] = useState(false)
  const [reden, zetReden] = useState('')
  const bewaren = useBewaren(`/jeugdigen/${encodeURIComponent(kindId)}/werklastmeldingen`, () => {
    zetOpen(false)
    void geheugen.invalidateQueries(werklastmeldingenVraag)
  })
  if (!mag('werklastmelding.doen')) return null
  if (bewaren.isSuccess) {
    return (
      <Melding ernst="goed" nieuw>
        {t.gemeld}
      </Melding>
    )
  }
  if (!open) {
    return (
      <div>
        <Knop className="houvast-knop--klein" onClick={() => zetOpen(true)}>
          {t.knop}
        </Knop>
      </div>
    )
  }
  return (
    <section className="houvast-kaart" aria-label={t.knop}>
      <Formulier
        onVerstuur={() => bewaren.mutate({ reden })}
        onAnnuleer={() => zetOpen(false)}
        bewaarTekst={t.meld}
        bezig={bewaren.isPending}
        fout={bewaren.error}
      >
        <h2>{t.knop}</h2>
        <p>{t.uitleg}</p>
        <LangTekstVeld
          label={t.reden}
          waarde={reden}
          onWijzig={zetReden}
          verplicht
          maxLengte={2_000}
          fout={veldFout(bewaren.error, 'reden')}
        />
      </Formulier>
    </section>
  )
}
