import type { Datum } from '@houvast/domein/kalender'
import {
  type Doelevaluatie,
  type DoelUitkomst,
  doelUitkomsten,
  type EvaluatieUitkomst,
  evaluatieUitkomsten,
  isVeiligheidsinhoud,
} from '@houvast/domein/plan'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, Keuze, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Planversie, verversPlan } from './vraag.ts'

interface EvaluatiesEigen {
  kindId: string
  versie: Planversie
  magSchrijven: boolean
}

/** How it went, per goal and in everybody's words. */
export function Evaluaties({ kindId, versie, magSchrijven }: EvaluatiesEigen) {
  const { plan } = useTeksten()
  const t = plan.evaluatie
  const tijd = useTijdwoorden()
  const doelen = isVeiligheidsinhoud(versie.inhoud) ? [] : versie.inhoud.doelen
  return (
    <section className="houvast-kaart houvast-stapel houvast-stapel--krap" aria-labelledby="evaluaties-kop">
      <h2 id="evaluaties-kop">{t.titel}</h2>
      {versie.evaluaties.length === 0 ? <p className="houvast-zacht">{t.leeg}</p> : null}
      <ul className="houvast-stapel houvast-stapel--krap">
        {versie.evaluaties.map(({ id, datum, uitkomst, beeld, woordenGezin, woordenKind, perDoel }) => (
          <li key={id}>
            <strong>{`${tijd.datum(datum)}: ${t.verder[uitkomst].toLocaleLowerCase()}`}</strong>
            <p className="houvast-plan__woorden">{beeld}</p>
            <ul>
              {perDoel.map(({ doelId, uitkomst: hoe, toelichting }) => (
                <li key={doelId}>
                  {[t.doel[hoe], doelen.find((doel) => doel.id === doelId)?.tekst, toelichting].filter(Boolean).join(': ')}
                </li>
              ))}
            </ul>
            {woordenGezin ? <blockquote>{`${t.gezin}: ${woordenGezin}`}</blockquote> : null}
            {woordenKind ? <blockquote>{`${t.kind}: ${woordenKind}`}</blockquote> : null}
          </li>
        ))}
      </ul>
      {magSchrijven ? (
        <Uitklap knop={t.voegToe}>
          {(sluit) => <Evaluatieformulier kindId={kindId} versie={versie} doelen={doelen} onSluit={sluit} />}
        </Uitklap>
      ) : null}
    </section>
  )
}

interface Evaluatievorm {
  readonly datum: string
  readonly uitkomst: EvaluatieUitkomst
  readonly beeld: string
  readonly woordenGezin: string
  readonly woordenKind: string
  readonly perDoel: readonly Doelevaluatie[]
}

interface EvaluatieformulierEigen {
  kindId: string
  versie: Planversie
  doelen: readonly { readonly id: string; readonly tekst: string }[]
  onSluit: () => void
}

function Evaluatieformulier({ kindId, versie, doelen, onSluit }: EvaluatieformulierEigen) {
  const { plan } = useTeksten()
  const t = plan.evaluatie
  const vandaag = useIk().vandaag as Datum
  const geheugen = useQueryClient()
  const leeg: Evaluatievorm = { datum: vandaag, uitkomst: 'voortzetten', beeld: '', woordenGezin: '', woordenKind: '', perDoel: [] }
  const concept = useConcept<Evaluatievorm>({ formulier: 'evaluatie', kindId, betreft: versie.id, leeg })
  const { vorm } = concept
  const zet = (velden: Partial<Evaluatievorm>) => concept.zetVorm({ ...vorm, ...velden })
  const zetDoel = (doelId: string, uitkomst: DoelUitkomst) =>
    zet({ perDoel: [...vorm.perDoel.filter((een) => een.doelId !== doelId), { doelId, uitkomst, toelichting: '' }] })
  const bewaren = useMutation({
    mutationFn: () => stuur('POST', `/planversies/${encodeURIComponent(versie.id)}/evaluaties`, vorm),
    onSuccess: async () => {
      await concept.wis()
      onSluit()
      await verversPlan(geheugen)
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
      <DatumVeld
        label={t.datum}
        waarde={vorm.datum}
        max={vandaag}
        verplicht
        fout={veldFout(bewaren.error, 'datum')}
        onWijzig={(datum) => zet({ datum })}
      />
      {doelen.map(({ id, tekst }) => (
        <Keuze
          key={id}
          label={t.perDoel(tekst)}
          waarde={vorm.perDoel.find(({ doelId }) => doelId === id)?.uitkomst ?? null}
          opties={doelUitkomsten.map((waarde) => ({ waarde, label: t.doel[waarde] }))}
          onWijzig={(uitkomst) => zetDoel(id, uitkomst)}
        />
      ))}
      <div className="houvast-formulier__naast">
        <LangTekstVeld
          label={t.beeld}
          waarde={vorm.beeld}
          verplicht
          fout={veldFout(bewaren.error, 'beeld')}
          onWijzig={(beeld) => zet({ beeld })}
        />
        <LangTekstVeld label={t.woordenGezin} waarde={vorm.woordenGezin} onWijzig={(woordenGezin) => zet({ woordenGezin })} />
        <LangTekstVeld label={t.woordenKind} waarde={vorm.woordenKind} onWijzig={(woordenKind) => zet({ woordenKind })} />
      </div>
      <Keuze
        label={t.uitkomst}
        waarde={vorm.uitkomst}
        opties={evaluatieUitkomsten.map((waarde) => ({ waarde, label: t.verder[waarde] }))}
        onWijzig={(uitkomst) => zet({ uitkomst })}
      />
      <Conceptregel concept={concept} />
    </Formulier>
  )
}
