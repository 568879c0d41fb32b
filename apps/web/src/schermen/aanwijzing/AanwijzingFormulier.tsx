import { bekendmakingen, type Geadresseerde, geadresseerden } from '@houvast/domein/aanwijzing'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, KeuzeLijst, LangTekstVeld, TekstVeld, Vinkje } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import type { Aanwijzingbeeld } from './vraag.ts'

interface Aanwijzingvorm {
  readonly maatregelId: string
  readonly aan: Geadresseerde
  readonly naam: string
  readonly tekst: string
  readonly reden: string
  readonly bekendmaking: (typeof bekendmakingen)[number]
  readonly bekendgemaaktOp: string
  readonly rechtsmiddelVermeld: boolean
}

export function AanwijzingFormulier({ beeld, onSluit }: { beeld: Aanwijzingbeeld; onSluit: () => void }) {
  const { aanwijzing: t } = useTeksten()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const concept = useConcept<Aanwijzingvorm>({
    formulier: 'aanwijzing',
    kindId: beeld.kind.id,
    leeg: {
      maatregelId: beeld.maatregelen[0]?.id ?? '',
      aan: 'ouder_met_gezag',
      naam: '',
      tekst: '',
      reden: '',
      bekendmaking: 'verzonden',
      bekendgemaaktOp: vandaag,
      rechtsmiddelVermeld: false,
    },
  })
  const { vorm } = concept
  const zet = (velden: Partial<Aanwijzingvorm>) => concept.zetVorm({ ...vorm, ...velden })
  const bewaren = useMutation({
    mutationFn: () => stuur('POST', `/jeugdigen/${encodeURIComponent(beeld.kind.id)}/aanwijzingen`, vorm),
    onSuccess: async () => {
      await concept.wis()
      onSluit()
      await geheugen.invalidateQueries({ queryKey: ['aanwijzing'] })
    },
  })
  const fout = (veld: keyof Aanwijzingvorm) => veldFout(bewaren.error, veld)
  return (
    <section className="houvast-kaart" aria-label={t.voegToe}>
      <Formulier
        onVerstuur={() => bewaren.mutate()}
        onAnnuleer={onSluit}
        bewaarTekst={t.bewaar}
        bezig={bewaren.isPending}
        fout={bewaren.error}
      >
        {beeld.maatregelen.length > 1 ? (
          <KeuzeLijst
            label={t.maatregel}
            waarde={vorm.maatregelId}
            opties={beeld.maatregelen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
            onWijzig={(maatregelId) => zet({ maatregelId })}
          />
        ) : null}
        <Keuze
          label={t.aan}
          waarde={vorm.aan}
          fout={fout('aan')}
          opties={geadresseerden
            .filter((waarde) => waarde !== 'jeugdige' || beeld.vanafTwaalf)
            .map((waarde) => ({ waarde, label: t.aanWie[waarde] }))}
          onWijzig={(aan) => zet({ aan })}
        />
        <TekstVeld label={t.naam} waarde={vorm.naam} verplicht maxLengte={200} fout={fout('naam')} onWijzig={(naam) => zet({ naam })} />
        <LangTekstVeld
          label={t.tekst}
          hint={t.tekstHint}
          regels={4}
          waarde={vorm.tekst}
          verplicht
          fout={fout('tekst')}
          onWijzig={(tekst) => zet({ tekst })}
        />
        <LangTekstVeld label={t.reden} waarde={vorm.reden} verplicht fout={fout('reden')} onWijzig={(reden) => zet({ reden })} />
        <Keuze
          label={t.bekendmaking}
          waarde={vorm.bekendmaking}
          opties={bekendmakingen.map((waarde) => ({ waarde, label: t.hoe[waarde] }))}
          onWijzig={(bekendmaking) => zet({ bekendmaking })}
        />
        <DatumVeld
          label={t.op}
          waarde={vorm.bekendgemaaktOp}
          max={vandaag}
          verplicht
          fout={fout('bekendgemaaktOp')}
          onWijzig={(bekendgemaaktOp) => zet({ bekendgemaaktOp })}
        />
        <Vinkje
          label={t.rechtsmiddel}
          hint={t.rechtsmiddelHint}
          waarde={vorm.rechtsmiddelVermeld}
          onWijzig={(rechtsmiddelVermeld) => zet({ rechtsmiddelVermeld })}
        />
        <Conceptregel concept={concept} />
      </Formulier>
    </section>
  )
}
