import type { Datum } from '@houvast/domein/kalender'
import { pleegoudersZonderInstemming, type Standpunt, type StandpuntVan, standpunten, standpuntVan } from '@houvast/domein/plan'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, Keuze, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { type Planversie, verversPlan } from './vraag.ts'

interface StandpuntenEigen {
  kindId: string
  versie: Planversie
  magSchrijven: boolean
}

/** Everybody's position in their own words; whose is missing is said. */
export function Standpunten({ kindId, versie, magSchrijven }: StandpuntenEigen) {
  const { plan } = useTeksten()
  const t = plan.standpunten
  const tijd = useTijdwoorden()
  return (
    <section className="houvast-kaart houvast-stapel houvast-stapel--krap" aria-labelledby="standpunten-kop">
      <h2 id="standpunten-kop">{t.titel}</h2>
      {versie.standpunten.length === 0 ? <p className="houvast-zacht">{t.leeg}</p> : null}
      <ul className="houvast-stapel houvast-stapel--krap">
        {versie.standpunten.map(({ id, van, naam, standpunt, woorden, datum, overEerdereTekst }) => (
          <li key={id}>
            <strong>{`${naam}: ${t.keuze[standpunt].toLocaleLowerCase()}`}</strong>
            {woorden ? <blockquote>{woorden}</blockquote> : null}
            <p className="houvast-klein houvast-zacht">
              {[t.vanWie[van], tijd.datumZonderWeekdag(datum), overEerdereTekst ? t.eerdereTekst : ''].filter(Boolean).join(', ')}
            </p>
          </li>
        ))}
      </ul>
      {versie.ontbrekendeStandpunten.length > 0 ? (
        <ul>
          {versie.ontbrekendeStandpunten.map((wie) => (
            <li key={wie}>{t.ontbreekt[wie]}</li>
          ))}
        </ul>
      ) : null}
      {pleegoudersZonderInstemming(versie.standpunten).map(({ id, naam }) => (
        <Melding key={id} ernst="let_op">
          {t.pleegouder(naam)}
        </Melding>
      ))}
      {magSchrijven ? (
        <Uitklap knop={t.voegToe}>{(sluit) => <Standpuntformulier kindId={kindId} versie={versie} onSluit={sluit} />}</Uitklap>
      ) : null}
    </section>
  )
}

interface Standpuntvorm {
  readonly van: StandpuntVan
  readonly naam: string
  readonly standpunt: Standpunt
  readonly woorden: string
  readonly datum: string
}

function Standpuntformulier({ kindId, versie, onSluit }: { kindId: string; versie: Planversie; onSluit: () => void }) {
  const { plan } = useTeksten()
  const t = plan.standpunten
  const vandaag = useIk().vandaag as Datum
  const geheugen = useQueryClient()
  const leeg: Standpuntvorm = { van: 'jeugdige', naam: '', standpunt: 'eens', woorden: '', datum: vandaag }
  const concept = useConcept<Standpuntvorm>({ formulier: 'standpunt', kindId, betreft: versie.id, leeg })
  const { vorm } = concept
  const zet = (velden: Partial<Standpuntvorm>) => concept.zetVorm({ ...vorm, ...velden })
  const bewaren = useMutation({
    mutationFn: () => stuur('POST', `/planversies/${encodeURIComponent(versie.id)}/standpunten`, vorm),
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
        label={t.van}
        waarde={vorm.van}
        opties={standpuntVan.map((waarde) => ({ waarde, label: t.vanWie[waarde] }))}
        onWijzig={(van) => zet({ van })}
      />
      <TekstVeld
        label={t.naam}
        waarde={vorm.naam}
        verplicht
        maxLengte={200}
        fout={veldFout(bewaren.error, 'naam')}
        onWijzig={(naam) => zet({ naam })}
      />
      <Keuze
        label={t.standpunt}
        waarde={vorm.standpunt}
        opties={standpunten.map((waarde) => ({ waarde, label: t.keuze[waarde] }))}
        onWijzig={(standpunt) => zet({ standpunt })}
      />
      <LangTekstVeld
        label={vorm.standpunt === 'niet_gesproken' ? t.woordenNiet : t.woorden}
        waarde={vorm.woorden}
        verplicht={vorm.standpunt === 'niet_gesproken'}
        maxLengte={5_000}
        fout={veldFout(bewaren.error, 'woorden')}
        onWijzig={(woorden) => zet({ woorden })}
      />
      <DatumVeld
        label={t.datum}
        waarde={vorm.datum}
        max={vandaag}
        verplicht
        fout={veldFout(bewaren.error, 'datum')}
        onWijzig={(datum) => zet({ datum })}
      />
      <Conceptregel concept={concept} />
    </Formulier>
  )
}
