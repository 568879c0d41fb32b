import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from './useBewaren.ts'
import type { Uitspraak } from './vraag.ts'

interface VerbeterEigen {
  uitspraak: Uitspraak
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

type Dagen = { ingangsdatum: string; einddatum: string | null; einddatumInclusief: boolean }
const isAnders = (deel: Dagen, was: Dagen | undefined): boolean =>
  was === undefined ||
  deel.ingangsdatum !== was.ingangsdatum ||
  deel.einddatum !== was.einddatum ||
  deel.einddatumInclusief !== was.einddatumInclusief

/** What was typed over wrongly. What the order is about does not change: for that it is withdrawn. */
export function VerbeterFormulier({ uitspraak, onKlaar, onAnnuleer }: VerbeterEigen) {
  const t = useTeksten().zaak.beschikking
  const { vandaag } = useIk()
  const [vorm, zetVorm] = useState({
    gerecht: uitspraak.gerecht,
    zaaknummer: uitspraak.zaaknummer,
    datum: uitspraak.datum as string,
    datumKennisgeving: uitspraak.datumKennisgeving as string,
    dictum: uitspraak.dictum,
  })
  const [delen, zetDelen] = useState(
    uitspraak.delen.map(({ id, stap, naam, ingangsdatum, einddatum, einddatumInclusief }) => ({
      id,
      stap,
      naam,
      ingangsdatum: ingangsdatum as string,
      einddatum: einddatum as string | null,
      einddatumInclusief,
    })),
  )
  const zet = (velden: Partial<typeof vorm>) => zetVorm({ ...vorm, ...velden })
  const zetDeel = (id: string, velden: Partial<(typeof delen)[number]>) =>
    zetDelen(delen.map((deel) => (deel.id === id ? { ...deel, ...velden } : deel)))
  const bewaren = useBewaren(`/uitspraken/${encodeURIComponent(uitspraak.id)}`, onKlaar, 'PUT')
  const fout = (veld: string) => veldFout(bewaren.error, veld)
  return (
    <Formulier
      onVerstuur={() =>
        bewaren.mutate({
          ...vorm,
          delen: delen
            .filter((deel, plaats) => isAnders(deel, uitspraak.delen[plaats]))
            .map(({ id, ingangsdatum, einddatum, einddatumInclusief }) => ({
              id,
              ingangsdatum,
              einddatum: einddatum || null,
              einddatumInclusief,
            })),
        })
      }
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.bewaarVerbetering}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <p>{t.verbeterUitleg}</p>
      <TekstVeld label={t.gerecht} waarde={vorm.gerecht} verplicht fout={fout('gerecht')} onWijzig={(gerecht) => zet({ gerecht })} />
      <TekstVeld
        label={t.zaaknummer}
        waarde={vorm.zaaknummer}
        verplicht
        fout={fout('zaaknummer')}
        onWijzig={(zaaknummer) => zet({ zaaknummer })}
      />
      <DatumVeld label={t.datum} waarde={vorm.datum} max={vandaag} verplicht fout={fout('datum')} onWijzig={(datum) => zet({ datum })} />
      <DatumVeld
        label={t.kennisgeving}
        waarde={vorm.datumKennisgeving}
        max={vandaag}
        verplicht
        fout={fout('datumKennisgeving')}
        onWijzig={(datumKennisgeving) => zet({ datumKennisgeving })}
      />
      <LangTekstVeld
        label={t.dictum}
        hint={t.dictumHint}
        waarde={vorm.dictum}
        verplicht
        fout={fout('dictum')}
        onWijzig={(dictum) => zet({ dictum })}
      />
      {delen.map((deel) => (
        <fieldset key={deel.id} className="houvast-zaakdeel">
          <legend>{`${t.stap[deel.stap]}: ${deel.naam}`}</legend>
          {deel.stap === 'opheffen' ? null : (
            <DatumVeld
              label={t.ingang}
              waarde={deel.ingangsdatum}
              verplicht
              fout={fout('ingangsdatum')}
              onWijzig={(ingangsdatum) => zetDeel(deel.id, { ingangsdatum })}
            />
          )}
          {deel.einddatum === null ? null : (
            <>
              <DatumVeld
                label={t.eind}
                waarde={deel.einddatum}
                verplicht
                fout={fout('einddatum')}
                onWijzig={(einddatum) => zetDeel(deel.id, { einddatum })}
              />
              <Keuze
                label={t.tot}
                waarde={deel.einddatumInclusief ? 'totEnMet' : 'tot'}
                opties={[
                  { waarde: 'tot', label: t.totWoord },
                  { waarde: 'totEnMet', label: t.totEnMetWoord },
                ]}
                onWijzig={(woord) => zetDeel(deel.id, { einddatumInclusief: woord === 'totEnMet' })}
              />
            </>
          )}
        </fieldset>
      ))}
    </Formulier>
  )
}
