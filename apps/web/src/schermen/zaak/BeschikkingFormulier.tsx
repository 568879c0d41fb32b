import { useMutation } from '@tanstack/react-query'
import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { OnbewaardWacht } from '../../onderdelen/OnbewaardWacht.tsx'
import { DatumVeld, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { beschikkingVan, type Deelvorm, leegDeel } from './beschikking.ts'
import { DeelVelden } from './DeelVelden.tsx'
import type { NieuwDeel, Zaakbeeld } from './vraag.ts'

interface BeschikkingEigen {
  beeld: Zaakbeeld
  stap: NieuwDeel['stap']
  maatregelId: string | null
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

/** An order of the court, entered whole: what it says literally, and what it decides of each measure. */
export function BeschikkingFormulier({ beeld, stap, maatregelId, onKlaar, onAnnuleer }: BeschikkingEigen) {
  const t = useTeksten().zaak.beschikking
  const { vandaag } = useIk()
  const concept = useConcept({
    formulier: 'beschikking',
    kindId: beeld.kind.id,
    leeg: {
      gerecht: beeld.uitspraken[0]?.gerecht ?? '',
      zaaknummer: '',
      datum: vandaag as string,
      datumKennisgeving: vandaag as string,
      dictum: '',
      delen: [leegDeel(stap, maatregelId, vandaag)] as Deelvorm[],
      wat: '',
      wie: '',
      uiterlijk: '',
    },
  })
  const { vorm, zetVorm } = concept
  const bewaren = useMutation({
    mutationFn: () => stuur('POST', `/jeugdigen/${encodeURIComponent(beeld.kind.id)}/uitspraken`, beschikkingVan(vorm)),
    onSuccess: async () => {
      await concept.wis()
      onKlaar(t.bewaard)
    },
  })
  const zetDeel = (plaats: number, deel: Deelvorm) => zetVorm({ ...vorm, delen: vorm.delen.with(plaats, deel) })
  return (
    <section className="houvast-kaart" aria-label={t.nieuw}>
      <Formulier
        onVerstuur={() => bewaren.mutate()}
        onAnnuleer={onAnnuleer}
        bewaarTekst={t.bewaar}
        bezig={bewaren.isPending}
        fout={bewaren.error}
      >
        <OnbewaardWacht onbewaard={concept.isOnbewaard && !bewaren.isSuccess} />
        <h2>{t.nieuw}</h2>
        <TekstVeld
          label={t.gerecht}
          waarde={vorm.gerecht}
          onWijzig={(gerecht) => zetVorm({ ...vorm, gerecht })}
          verplicht
          maxLengte={200}
        />
        <TekstVeld
          label={t.zaaknummer}
          waarde={vorm.zaaknummer}
          onWijzig={(zaaknummer) => zetVorm({ ...vorm, zaaknummer })}
          verplicht
          maxLengte={200}
        />
        <DatumVeld
          label={t.datum}
          waarde={vorm.datum}
          onWijzig={(datum) => zetVorm({ ...vorm, datum })}
          max={vandaag}
          verplicht
          fout={veldFout(bewaren.error, 'datum')}
        />
        <DatumVeld
          label={t.kennisgeving}
          waarde={vorm.datumKennisgeving}
          onWijzig={(datumKennisgeving) => zetVorm({ ...vorm, datumKennisgeving })}
          max={vandaag}
          verplicht
          fout={veldFout(bewaren.error, 'datumKennisgeving')}
        />
        <LangTekstVeld
          label={t.dictum}
          hint={t.dictumHint}
          waarde={vorm.dictum}
          onWijzig={(dictum) => zetVorm({ ...vorm, dictum })}
          regels={5}
          maxLengte={20_000}
          verplicht
          fout={veldFout(bewaren.error, 'dictum')}
        />
        {vorm.delen.map((deel, plaats) => (
          <DeelVelden
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other identity until it is kept, and parts are never put in another order
            key={plaats}
            nummer={plaats + 1}
            deel={deel}
            maatregelen={beeld.maatregelen}
            fout={bewaren.error}
            onWijzig={(nieuw) => zetDeel(plaats, nieuw)}
            onWeg={vorm.delen.length > 1 ? () => zetVorm({ ...vorm, delen: vorm.delen.toSpliced(plaats, 1) }) : null}
          />
        ))}
        <div className="houvast-rij">
          <Knop onClick={() => zetVorm({ ...vorm, delen: [...vorm.delen, leegDeel('machtigen', null, vandaag)] })}>{t.meer}</Knop>
        </div>
        <LangTekstVeld label={t.opdracht} waarde={vorm.wat} onWijzig={(wat) => zetVorm({ ...vorm, wat })} regels={2} />
        {vorm.wat.trim() ? (
          <>
            <TekstVeld label={t.wie} waarde={vorm.wie} onWijzig={(wie) => zetVorm({ ...vorm, wie })} verplicht maxLengte={200} />
            <DatumVeld label={t.uiterlijk} waarde={vorm.uiterlijk} onWijzig={(uiterlijk) => zetVorm({ ...vorm, uiterlijk })} />
          </>
        ) : null}
        <Conceptregel concept={concept} />
      </Formulier>
    </section>
  )
}
