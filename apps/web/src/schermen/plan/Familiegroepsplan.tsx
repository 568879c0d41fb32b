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
            {magSchrijven ? (
              <Uitklap knop={t.verbeter(t.stap[stap], tijd.datumZonderWeekdag(datum))}>
                {(sluit) => (
                  <Stapformulier
                    kindId={kindId}
                    maatregelId={maatregel.id}
                    eerder={{ id, stap, datum, grond, toelichting: toelichting ?? '' }}
                    onSluit={sluit}
                  />
                )}
              </Uitklap>
            ) : null}
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

interface StapformulierEigen {
  kindId: string
  maatregelId: string
  /** What was recorded and has to be corrected; left out: something new. */
  eerder?: Stapvorm & { readonly id: string }
  onSluit: () => void
}

function Stapformulier({ kindId, maatregelId, eerder, onSluit }: StapformulierEigen) {
  const { plan } = useTeksten()
  const t = plan.fgp
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const leeg: Stapvorm = eerder
    ? { stap: eerder.stap, datum: eerder.datum, grond: eerder.grond, toelichting: eerder.toelichting }
    : { stap: 'aangeboden', datum: vandaag, grond: null, toelichting: '' }
  const concept = useConcept<Stapvorm>({ formulier: 'familiegroepsplan', kindId, betreft: eerder?.id ?? maatregelId, leeg })
  const { vorm } = concept
  const zet = (velden: Partial<Stapvorm>) => concept.zetVorm({ ...vorm, ...velden })
  const isAfgezien = vorm.stap === 'afgezien'
  const bewaren = useMutation({
    mutationFn: () => {
      const { stap, datum, toelichting } = vorm
      const inhoud = { stap, datum, toelichting, ...(isAfgezien && vorm.grond ? { grond: vorm.grond } : {}) }
      return eerder
        ? stuur('PUT', `/familiegroepsplanstappen/${encodeURIComponent(eerder.id)}`, inhoud)
        : stuur('POST', `/jeugdigen/${encodeURIComponent(kindId)}/familiegroepsplan`, { maatregelId, ...inhoud })
    },
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
