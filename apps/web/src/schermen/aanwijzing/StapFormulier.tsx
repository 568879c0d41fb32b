import type { AanwijzingStap } from '@houvast/domein/aanwijzing'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { Aanwijzing } from './vraag.ts'

interface StapFormulierEigen {
  kindId: string
  aanwijzing: Aanwijzing
  onSluit: () => void
}

interface Stapvorm {
  readonly stap: AanwijzingStap | null
  readonly datum: string
  readonly toelichting: string
}

/** A request that came in or a decision that was taken; only what can follow on what is there. */
export function StapFormulier({ kindId, aanwijzing, onSluit }: StapFormulierEigen) {
  const { aanwijzing: t, formulier } = useTeksten()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const leeg: Stapvorm = { stap: null, datum: vandaag, toelichting: '' }
  const concept = useConcept<Stapvorm>({ formulier: 'aanwijzing', kindId, betreft: aanwijzing.id, leeg })
  const { vorm } = concept
  const zet = (velden: Partial<Stapvorm>) => concept.zetVorm({ ...vorm, ...velden })
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const bewaren = useMutation({
    mutationFn: () => stuur('POST', `/aanwijzingen/${encodeURIComponent(aanwijzing.id)}/stappen`, vorm),
    onSuccess: async () => {
      await concept.wis()
      onSluit()
      await geheugen.invalidateQueries({ queryKey: ['aanwijzing'] })
    },
  })

  function verstuur() {
    zetGeprobeerd(true)
    if (vorm.stap !== null) bewaren.mutate()
  }

  return (
    <Formulier onVerstuur={verstuur} onAnnuleer={onSluit} bewaarTekst={t.stapBewaar} bezig={bewaren.isPending} fout={bewaren.error}>
      <Keuze
        label={t.welkeStap}
        waarde={vorm.stap}
        fout={geprobeerd && vorm.stap === null ? formulier.nogKiezen : null}
        opties={aanwijzing.volgende.map((waarde) => ({ waarde, label: t.stap[waarde] }))}
        onWijzig={(stap) => zet({ stap })}
      />
      <DatumVeld
        label={t.op}
        waarde={vorm.datum}
        min={aanwijzing.bekendgemaaktOp}
        max={vandaag}
        verplicht
        fout={veldFout(bewaren.error, 'datum')}
        onWijzig={(datum) => zet({ datum })}
      />
      <LangTekstVeld label={t.toelichting} regels={2} waarde={vorm.toelichting} onWijzig={(toelichting) => zet({ toelichting })} />
      <Conceptregel concept={concept} />
    </Formulier>
  )
}
