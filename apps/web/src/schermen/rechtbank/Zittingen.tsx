import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { regelsVan } from './regels.ts'
import { type Titelbeeld, verversRechtbank, type Zitting } from './vraag.ts'

interface ZittingenEigen {
  titel: Titelbeeld
  magVastleggen: boolean
  onKlaar: () => void
}

export function Zittingen({ titel, magVastleggen, onKlaar }: ZittingenEigen) {
  const { rechtbank: t } = useTeksten()
  const tijd = useTijdwoorden()
  const { vandaag } = useIk()
  const [open, zetOpen] = useState<string | null>(null)
  if (titel.zittingen.length === 0) return null
  return (
    <>
      <h3>{t.zittingen}</h3>
      <ul className="houvast-agenda">
        {titel.zittingen.map((zitting) => (
          <li key={zitting.id}>
            <strong>
              {tijd.datum(zitting.datum)}: {t.zitting(zitting.rechtbank, zitting.tijd)}
            </strong>
            <p>
              {t.uitgenodigd}: {zitting.uitgenodigd.join(', ')}
            </p>
            {zitting.aanwezig === null ? null : (
              <p>
                {t.aanwezig}: {zitting.aanwezig.join(', ')}. {zitting.uitkomst}
              </p>
            )}
            {magVastleggen && zitting.aanwezig === null && zitting.datum <= vandaag && open !== zitting.id ? (
              <Knop onClick={() => zetOpen(zitting.id)}>{t.verloopVastleggen}</Knop>
            ) : null}
            {open === zitting.id ? (
              <Verloop
                zitting={zitting}
                onSluit={() => zetOpen(null)}
                onKlaar={() => {
                  zetOpen(null)
                  onKlaar()
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function Verloop({ zitting, onKlaar, onSluit }: { zitting: Zitting; onKlaar: () => void; onSluit: () => void }) {
  const { rechtbank: t } = useTeksten()
  const geheugen = useQueryClient()
  const [aanwezig, zetAanwezig] = useState(zitting.uitgenodigd.join('\n'))
  const [uitkomst, zetUitkomst] = useState('')
  const bewaren = useMutation({
    mutationFn: () => stuur('POST', `/zittingen/${encodeURIComponent(zitting.id)}/verloop`, { aanwezig: regelsVan(aanwezig), uitkomst }),
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
      <LangTekstVeld
        label={t.aanwezig}
        hint={t.aanwezigHint}
        waarde={aanwezig}
        onWijzig={zetAanwezig}
        fout={veldFout(bewaren.error, 'aanwezig')}
      />
      <LangTekstVeld label={t.uitkomst} waarde={uitkomst} onWijzig={zetUitkomst} fout={veldFout(bewaren.error, 'uitkomst')} />
    </Formulier>
  )
}
