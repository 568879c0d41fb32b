import { type AfzienGrond, afzienGronden, type FamiliegroepsplanStap, familiegroepsplanStappen } from '@houvast/domein/plan'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, Keuze, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Planmaatregel, verversPlan } from './vraag.ts'

interface FamiliegroepsplanEigen {
  kindId: string
  maatregel: Planmaatregel
  magSchrijven: boolean
}

/** Was the family offered its own plan first, and if not, on which ground and since when? */
export function Familiegroepsplan({ kindId, maatregel, magSchrijven }: FamiliegroepsplanEigen) {
  const { plan } = useTeksten()
  const t = plan.fgp
  const tijd = useTijdwoorden()
  const { plicht, stappen, afgezienOp, uitBeschikking } = maatregel.familiegroepsplan
  return (
    <section className="houvast-kaart houvast-stapel houvast-stapel--krap" aria-labelledby="fgp-kop">
      <h2 id="fgp-kop">{t.titel}</h2>
      <p className="houvast-zacht">{plicht === 'onzeker' ? t.onzeker : t.uitleg}</p>
      {uitBeschikking && afgezienOp ? <p>{t.uitBeschikking(tijd.datumZonderWeekdag(afgezienOp))}</p> : null}
      {stappen.length === 0 && !uitBeschikking ? <p>{t.nietAangeboden}</p> : null}
      <ul>
        {stappen.map(({ id, stap, datum, grond, toelichting }) => (
          <li key={id}>
            {[t.regel[stap](tijd.datumZonderWeekdag(datum)), grond ? `${t.gronden[grond]}.` : '', toelichting ?? '']
              .filter(Boolean)
              .join(' ')}
          </li>
        ))}
      </ul>
      {magSchrijven ? (
        <Uitklap knop={t.voegToe}>{(sluit) => <Stapformulier kindId={kindId} maatregelId={maatregel.id} onSluit={sluit} />}</Uitklap>
      ) : null}
    </section>
  )
}

interface Stapvorm {
  readonly stap: FamiliegroepsplanStap
  readonly datum: string
  readonly grond: AfzienGrond | null
  readonly toelichting: string
}

function Stapformulier({ kindId, maatregelId, onSluit }: { kindId: string; maatregelId: string; onSluit: () => void }) {
  const { plan } = useTeksten()
  const t = plan.fgp
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const leeg: Stapvorm = { stap: 'aangeboden', datum: vandaag, grond: null, toelichting: '' }
  const concept = useConcept<Stapvorm>({ formulier: 'familiegroepsplan', kindId, betreft: maatregelId, leeg })
  const { vorm } = concept
  const zet = (velden: Partial<Stapvorm>) => concept.zetVorm({ ...vorm, ...velden })
  const isAfgezien = vorm.stap === 'afgezien'
  const bewaren = useMutation({
    mutationFn: () =>
      stuur('POST', `/jeugdigen/${encodeURIComponent(kindId)}/familiegroepsplan`, {
        maatregelId,
        stap: vorm.stap,
        datum: vorm.datum,
        toelichting: vorm.toelichting,
        ...(isAfgezien && vorm.grond ? { grond: vorm.grond } : {}),
      }),
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
      <Keuze
        label={t.welkeStap}
        waarde={vorm.stap}
        opties={familiegroepsplanStappen.map((waarde) => ({ waarde, label: t.stap[waarde] }))}
        onWijzig={(stap) => zet({ stap })}
      />
      <DatumVeld
        label={t.datum}
        waarde={vorm.datum}
        max={vandaag}
        verplicht
        fout={veldFout(bewaren.error, 'datum')}
        onWijzig={(datum) => zet({ datum })}
      />
      {isAfgezien ? (
        <Keuze
          label={t.grond}
          waarde={vorm.grond}
          fout={veldFout(bewaren.error, 'grond')}
          opties={afzienGronden.map((waarde) => ({ waarde, label: t.gronden[waarde] }))}
          onWijzig={(grond) => zet({ grond })}
        />
      ) : null}
      <LangTekstVeld
        label={t.toelichting}
        {...(isAfgezien ? { hint: t.toelichtingHint } : {})}
        waarde={vorm.toelichting}
        verplicht={isAfgezien}
        fout={veldFout(bewaren.error, 'toelichting')}
        onWijzig={(toelichting) => zet({ toelichting })}
      />
      <Conceptregel concept={concept} />
    </Formulier>
  )
}
