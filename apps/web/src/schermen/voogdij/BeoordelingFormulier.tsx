import { type VoogdijBesluit, voogdijBesluiten } from '@houvast/domein/voogdij'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, LangTekstVeld, Vinkje } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'

interface Beoordelingvorm {
  readonly datum: string
  readonly woordenKind: string
  readonly beeld: string
  readonly metGedragswetenschapper: boolean
  readonly besluit: VoogdijBesluit
  readonly reden: string
}

/** What the child says comes first. */
export function BeoordelingFormulier({ kindId, maatregelId, onSluit }: { kindId: string; maatregelId: string; onSluit: () => void }) {
  const { voogdij: t } = useTeksten()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const leeg: Beoordelingvorm = {
    datum: vandaag,
    woordenKind: '',
    beeld: '',
    metGedragswetenschapper: false,
    besluit: 'voortzetten',
    reden: '',
  }
  const concept = useConcept<Beoordelingvorm>({ formulier: 'voogdijbeoordeling', kindId, betreft: maatregelId, leeg })
  const { vorm } = concept
  const zet = (velden: Partial<Beoordelingvorm>) => concept.zetVorm({ ...vorm, ...velden })
  const bewaren = useMutation({
    mutationFn: () => stuur('POST', `/jeugdigen/${encodeURIComponent(kindId)}/voogdij/beoordelingen`, { maatregelId, ...vorm }),
    onSuccess: async () => {
      await concept.wis()
      onSluit()
      await geheugen.invalidateQueries({ queryKey: ['voogdij'] })
    },
  })
  const fout = (veld: keyof Beoordelingvorm) => veldFout(bewaren.error, veld)
  return (
    <section className="houvast-kaart" aria-label={t.voegToe}>
      <Formulier
        onVerstuur={() => bewaren.mutate()}
        onAnnuleer={onSluit}
        bewaarTekst={t.bewaar}
        bezig={bewaren.isPending}
        fout={bewaren.error}
      >
        <DatumVeld label={t.datum} waarde={vorm.datum} max={vandaag} verplicht fout={fout('datum')} onWijzig={(datum) => zet({ datum })} />
        <LangTekstVeld
          label={t.woordenKind}
          hint={t.woordenKindHint}
          waarde={vorm.woordenKind}
          verplicht
          fout={fout('woordenKind')}
          onWijzig={(woordenKind) => zet({ woordenKind })}
        />
        <LangTekstVeld label={t.beeld} waarde={vorm.beeld} verplicht fout={fout('beeld')} onWijzig={(beeld) => zet({ beeld })} />
        <Vinkje
          label={t.metGedragswetenschapper}
          waarde={vorm.metGedragswetenschapper}
          onWijzig={(metGedragswetenschapper) => zet({ metGedragswetenschapper })}
        />
        <Keuze
          label={t.besluit}
          waarde={vorm.besluit}
          opties={voogdijBesluiten.map((waarde) => ({ waarde, label: t.keuze[waarde] }))}
          onWijzig={(besluit) => zet({ besluit })}
        />
        <LangTekstVeld label={t.reden} regels={2} waarde={vorm.reden} verplicht fout={fout('reden')} onWijzig={(reden) => zet({ reden })} />
        <Conceptregel concept={concept} />
      </Formulier>
    </section>
  )
}
