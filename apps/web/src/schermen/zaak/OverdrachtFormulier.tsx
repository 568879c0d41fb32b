import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { OnbewaardWacht } from '../../onderdelen/OnbewaardWacht.tsx'
import { DatumVeld, KeuzeLijst, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { Zaakbeeld } from './vraag.ts'

interface OverdrachtEigen {
  beeld: Zaakbeeld
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

const woorden = ['overKind', 'mensen', 'veiligheid', 'beloften'] as const

export function OverdrachtFormulier({ beeld, onKlaar, onAnnuleer }: OverdrachtEigen) {
  const { zaak, formulier } = useTeksten()
  const t = zaak.overdracht
  const { vandaag } = useIk()
  const ga = useNavigate()
  const concept = useConcept({
    formulier: 'overdracht',
    kindId: beeld.kind.id,
    leeg: { naarMedewerkerId: '', per: vandaag as string, overKind: '', mensen: '', veiligheid: '', beloften: '' },
  })
  const { vorm, zetVorm } = concept
  const bewaren = useMutation({
    mutationFn: () => stuur<{ id: string }>('POST', `/jeugdigen/${encodeURIComponent(beeld.kind.id)}/overdrachten`, vorm),
    onSuccess: async ({ id }) => {
      await concept.wis()
      onKlaar(t.opgesteld)
      await ga({ to: '/overdracht/$id', params: { id } })
    },
  })
  return (
    <section className="houvast-kaart" aria-label={t.knop}>
      <Formulier
        onVerstuur={() => bewaren.mutate()}
        onAnnuleer={onAnnuleer}
        bewaarTekst={t.bewaar}
        bezig={bewaren.isPending}
        fout={bewaren.error}
      >
        <OnbewaardWacht onbewaard={concept.isOnbewaard && !bewaren.isSuccess} />
        <h2>{t.knop}</h2>
        <KeuzeLijst
          label={t.naar}
          waarde={vorm.naarMedewerkerId}
          leeg={formulier.kiesEen}
          opties={beeld.ontvangers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          onWijzig={(naarMedewerkerId) => zetVorm({ ...vorm, naarMedewerkerId })}
          fout={veldFout(bewaren.error, 'naarMedewerkerId')}
        />
        <DatumVeld
          label={t.per}
          waarde={vorm.per}
          onWijzig={(per) => zetVorm({ ...vorm, per })}
          min={vandaag}
          verplicht
          fout={veldFout(bewaren.error, 'per')}
        />
        {woorden.map((veld) => (
          <LangTekstVeld
            key={veld}
            label={t[veld]}
            waarde={vorm[veld]}
            onWijzig={(tekst) => zetVorm({ ...vorm, [veld]: tekst })}
            verplicht
            maxLengte={5_000}
            fout={veldFout(bewaren.error, veld)}
          />
        ))}
        <Conceptregel concept={concept} />
      </Formulier>
    </section>
  )
}
