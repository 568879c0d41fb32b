import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, KeuzeLijst, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Gebeurtenisbeeld } from './vraag.ts'

interface Gebeurtenisvorm {
  readonly soort: string
  readonly overId: string
  readonly datum: string
  readonly toelichting: string
}

interface GebeurtenisFormulierEigen {
  beeld: Gebeurtenisbeeld
  onSluit: () => void
  onBewaard: () => Promise<void>
}

/** Only what can be recorded now; what it can be about follows from the choice. */
export function GebeurtenisFormulier({ beeld, onSluit, onBewaard }: GebeurtenisFormulierEigen) {
  const { gebeurtenis: t, formulier } = useTeksten()
  const tijd = useTijdwoorden()
  const { vandaag } = useIk()
  const leeg: Gebeurtenisvorm = { soort: '', overId: '', datum: vandaag, toelichting: '' }
  const concept = useConcept<Gebeurtenisvorm>({ formulier: 'gebeurtenis', kindId: beeld.kind.id, leeg })
  const { vorm } = concept
  const zet = (velden: Partial<Gebeurtenisvorm>) => concept.zetVorm({ ...vorm, ...velden })
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const gekozen = beeld.mogelijk.find(({ soort }) => soort === vorm.soort)
  const over = gekozen?.over ?? []
  const overId = over.some(({ id }) => id === vorm.overId) ? vorm.overId : over.length === 1 ? (over[0]?.id ?? '') : ''
  const bewaren = useMutation({
    mutationFn: () =>
      stuur('POST', `/jeugdigen/${encodeURIComponent(beeld.kind.id)}/gebeurtenissen`, { ...vorm, overId: overId === '' ? null : overId }),
    onSuccess: async () => {
      await concept.wis()
      onSluit()
      await onBewaard()
    },
  })
  function verstuur() {
    zetGeprobeerd(true)
    if (gekozen && (over.length === 0 || overId !== '')) bewaren.mutate()
  }
  return (
    <section className="houvast-kaart" aria-label={t.nieuw}>
      <Formulier onVerstuur={verstuur} onAnnuleer={onSluit} bewaarTekst={t.bewaar} bezig={bewaren.isPending} fout={bewaren.error}>
        <KeuzeLijst
          label={t.wat}
          waarde={vorm.soort}
          leeg={t.kies}
          fout={geprobeerd && !gekozen ? formulier.nogKiezen : veldFout(bewaren.error, 'soort')}
          opties={beeld.mogelijk.map(({ soort, wat }) => ({ waarde: soort as string, label: wat.charAt(0).toUpperCase() + wat.slice(1) }))}
          onWijzig={(soort) => zet({ soort, overId: '' })}
        />
        {over.length > 0 ? (
          <KeuzeLijst
            label={t.over}
            waarde={overId}
            leeg={over.length === 1 ? undefined : t.kies}
            fout={geprobeerd && overId === '' ? formulier.nogKiezen : veldFout(bewaren.error, 'overId')}
            opties={over.map(({ id, naam, datum }) => ({ waarde: id, label: t.sinds(naam, tijd.datumZonderWeekdag(datum)) }))}
            onWijzig={(nieuw) => zet({ overId: nieuw })}
          />
        ) : null}
        <DatumVeld
          label={gekozen?.vooruit ? t.opVooruit : t.op}
          waarde={vorm.datum}
          {...(gekozen?.vooruit ? {} : { max: vandaag })}
          verplicht
          fout={veldFout(bewaren.error, 'datum')}
          onWijzig={(datum) => zet({ datum })}
        />
        <LangTekstVeld label={t.toelichting} regels={2} waarde={vorm.toelichting} onWijzig={(toelichting) => zet({ toelichting })} />
        <Conceptregel concept={concept} />
      </Formulier>
    </section>
  )
}
