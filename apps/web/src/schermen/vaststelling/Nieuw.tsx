import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { Inhoud } from './Inhoud.tsx'
import { type Concept, maakConcept, stelVast, vaststellingenVraag } from './vraag.ts'

/** Two steps: what would be signed is shown first, and exactly that is signed. */
export function Nieuw({ onSluit }: { onSluit: () => void }) {
  const { vaststelling: t } = useTeksten()
  const { vandaag } = useIk()
  const [peildatum, zetPeildatum] = useState<string>(vandaag)
  const concept = useMutation({ mutationFn: () => maakConcept(peildatum) })
  if (concept.data) return <Tekenen concept={concept.data} onSluit={onSluit} />
  return (
    <Formulier
      onVerstuur={() => concept.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={concept.isPending ? t.conceptBezig : t.concept}
      bezig={concept.isPending}
      fout={concept.error}
    >
      <DatumVeld
        label={t.peildatum}
        waarde={peildatum}
        max={vandaag}
        verplicht
        fout={veldFout(concept.error, 'peildatum')}
        onWijzig={zetPeildatum}
      />
    </Formulier>
  )
}

function Tekenen({ concept: { inhoud, sha256 }, onSluit }: { concept: Concept; onSluit: () => void }) {
  const { vaststelling: t } = useTeksten()
  const tijd = useTijdwoorden()
  const geheugen = useQueryClient()
  const ga = useNavigate()
  const [toelichting, zetToelichting] = useState('')
  const { peildatum, kennismoment } = inhoud
  const tekenen = useMutation({
    mutationFn: () => stelVast({ peildatum, kennismoment, sha256, toelichting: toelichting.trim() || null }),
    onSuccess: async ({ id }) => {
      await geheugen.invalidateQueries({ queryKey: vaststellingenVraag.queryKey })
      await ga({ to: '/vaststellingen/$id', params: { id } })
    },
  })
  return (
    <section className="houvast-stapel">
      <h2>{t.conceptTitel(tijd.datumZonderWeekdag(peildatum))}</h2>
      <p role="status">{t.conceptUitleg(tijd.moment(kennismoment))}</p>
      <Formulier
        onVerstuur={() => tekenen.mutate()}
        onAnnuleer={onSluit}
        bewaarTekst={t.stelVast}
        bezig={tekenen.isPending}
        fout={tekenen.error}
      >
        <Inhoud inhoud={inhoud} />
        <LangTekstVeld
          label={t.uitleg}
          hint={t.uitlegHint}
          waarde={toelichting}
          regels={2}
          maxLengte={2000}
          fout={veldFout(tekenen.error, 'toelichting')}
          onWijzig={zetToelichting}
        />
      </Formulier>
    </section>
  )
}
