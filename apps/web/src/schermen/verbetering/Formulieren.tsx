import type { Datum } from '@houvast/domein/kalender'
import { type Verbeterfiguur, type Verbeteroordeel, verbeterfiguren, verbeteroordelen } from '@houvast/domein/verbetering'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, KeuzeLijst, LangTekstVeld, TekstVeld, Vinkje } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { bewaarToezegging, bewaarVerbetering, geefOordeel, komNa, type Verbeterlijst, type Verbetermaatregel } from './vraag.ts'

function useBewaren(werk: () => Promise<unknown>, onSluit: () => void) {
  const geheugen = useQueryClient()
  return useMutation({
    mutationFn: werk,
    onSuccess: async () => {
      await geheugen.invalidateQueries({ queryKey: ['verbetering'] })
      onSluit()
    },
  })
}

export function VerbeterFormulier({
  maatregel,
  teams,
  onSluit,
}: {
  maatregel: Verbetermaatregel | null
  teams: Verbeterlijst['teams']
  onSluit: () => void
}) {
  const { verbetering: t } = useTeksten()
  const { vandaag } = useIk()
  const [vorm, zetVorm] = useState({
    ...{ wat: maatregel?.wat ?? '', reden: maatregel?.reden ?? '', verwacht: maatregel?.verwacht ?? '' },
    figuur: (maatregel?.figuur ?? '') as Verbeterfiguur | '',
    teams: maatregel?.teams ?? [],
    ...{ van: (maatregel?.van ?? vandaag) as Datum, tot: maatregel?.tot ?? '', eigenaar: maatregel?.eigenaar ?? '' },
  })
  const zet = (deel: Partial<typeof vorm>) => zetVorm({ ...vorm, ...deel })
  const bewaren = useBewaren(
    () =>
      bewaarVerbetering(maatregel?.id ?? null, {
        ...vorm,
        figuur: vorm.figuur as Verbeterfiguur,
        tot: (vorm.tot || null) as Datum | null,
      }),
    onSluit,
  )
  const fout = (veld: keyof typeof vorm) => veldFout(bewaren.error, veld)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld label={t.wat} waarde={vorm.wat} verplicht fout={fout('wat')} onWijzig={(wat) => zet({ wat })} />
      <LangTekstVeld label={t.redenVraag} waarde={vorm.reden} verplicht fout={fout('reden')} onWijzig={(reden) => zet({ reden })} />
      <LangTekstVeld
        label={t.verwachtVraag}
        waarde={vorm.verwacht}
        verplicht
        fout={fout('verwacht')}
        onWijzig={(verwacht) => zet({ verwacht })}
      />
      <KeuzeLijst
        label={t.figuurVraag}
        leeg={t.kies}
        waarde={vorm.figuur}
        opties={verbeterfiguren.map((waarde) => ({ waarde, label: t.figuur[waarde] }))}
        fout={fout('figuur')}
        onWijzig={(figuur) => zet({ figuur })}
      />
      <fieldset className="houvast-veld">
        <legend>{t.teams}</legend>
        <span className="houvast-veld__hint">{t.teamsHint}</span>
        {teams.map(({ id, naam }) => (
          <Vinkje
            key={id}
            label={naam}
            waarde={vorm.teams.includes(id)}
            onWijzig={(aan) => zet({ teams: aan ? [...vorm.teams, id] : vorm.teams.filter((een) => een !== id) })}
          />
        ))}
      </fieldset>
      <DatumVeld label={t.van} waarde={vorm.van} verplicht fout={fout('van')} onWijzig={(van) => zet({ van: van as Datum })} />
      <DatumVeld label={t.tot} hint={t.totHint} waarde={vorm.tot} fout={fout('tot')} onWijzig={(tot) => zet({ tot })} />
      <TekstVeld
        label={t.eigenaarVraag}
        hint={t.functieHint}
        waarde={vorm.eigenaar}
        verplicht
        fout={fout('eigenaar')}
        onWijzig={(eigenaar) => zet({ eigenaar })}
      />
    </Formulier>
  )
}

export function OordeelFormulier({ id, onSluit }: { id: string; onSluit: () => void }) {
  const { verbetering: t } = useTeksten()
  const [oordeel, zetOordeel] = useState<Verbeteroordeel>('weten_we_niet')
  const [reden, zetReden] = useState('')
  const bewaren = useBewaren(() => geefOordeel(id, { oordeel, reden }), onSluit)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <Keuze
        label={t.oordeelTitel}
        waarde={oordeel}
        opties={verbeteroordelen.map((waarde) => ({ waarde, label: t.oordeel[waarde] }))}
        onWijzig={zetOordeel}
      />
      <LangTekstVeld label={t.oordeelReden} waarde={reden} verplicht fout={veldFout(bewaren.error, 'reden')} onWijzig={zetReden} />
    </Formulier>
  )
}

export function ToezeggingFormulier({ maatregelen, onSluit }: { maatregelen: readonly Verbetermaatregel[]; onSluit: () => void }) {
  const { verbetering: t } = useTeksten()
  const { vandaag } = useIk()
  const [vorm, zetVorm] = useState({ wat: '', bron: '', wie: '', uiterlijk: vandaag as Datum, verbetermaatregelId: '' })
  const zet = (deel: Partial<typeof vorm>) => zetVorm({ ...vorm, ...deel })
  const bewaren = useBewaren(() => bewaarToezegging({ ...vorm, verbetermaatregelId: vorm.verbetermaatregelId || null }), onSluit)
  const fout = (veld: keyof typeof vorm) => veldFout(bewaren.error, veld)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld label={t.toezeggingWat} waarde={vorm.wat} verplicht fout={fout('wat')} onWijzig={(wat) => zet({ wat })} />
      <TekstVeld label={t.toezeggingBron} waarde={vorm.bron} verplicht fout={fout('bron')} onWijzig={(bron) => zet({ bron })} />
      <TekstVeld
        label={t.toezeggingWie}
        hint={t.functieHint}
        waarde={vorm.wie}
        verplicht
        fout={fout('wie')}
        onWijzig={(wie) => zet({ wie })}
      />
      <DatumVeld label={t.uiterlijk} waarde={vorm.uiterlijk} verplicht onWijzig={(uiterlijk) => zet({ uiterlijk: uiterlijk as Datum })} />
      <KeuzeLijst
        label={t.toezeggingBij}
        leeg={t.geen}
        waarde={vorm.verbetermaatregelId}
        opties={maatregelen.map(({ id, wat }) => ({ waarde: id, label: wat }))}
        onWijzig={(verbetermaatregelId) => zet({ verbetermaatregelId })}
      />
    </Formulier>
  )
}

export function BewijsFormulier({ id, onSluit }: { id: string; onSluit: () => void }) {
  const { verbetering: t } = useTeksten()
  const [bewijs, zetBewijs] = useState('')
  const bewaren = useBewaren(() => komNa(id, bewijs), onSluit)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld label={t.bewijs} waarde={bewijs} verplicht fout={veldFout(bewaren.error, 'bewijs')} onWijzig={zetBewijs} />
    </Formulier>
  )
}
