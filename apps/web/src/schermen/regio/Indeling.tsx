import type { Datum } from '@houvast/domein/kalender'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { DatumVeld, KeuzeLijst, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk, useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { bewaarHouder, bewaarPostcodes, type Indeling as Gegevens, indelingVraag } from './vraag.ts'

/** How sure it is which municipality belongs where, and what the institution adds to it. */
export function Indeling() {
  const { regio: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()('regio.indelen')
  const vraag = useQuery(indelingVraag)
  return (
    <section className="houvast-stapel" aria-labelledby="indeling">
      <h2 id="indeling">{t.indelingTitel}</h2>
      <Opgehaald vraag={vraag}>
        {(indeling) => {
          const onzeker = indeling.regios.flatMap(({ gemeenten }) => gemeenten.filter(({ ongeverifieerd }) => ongeverifieerd))
          return (
            <>
              <p>{t.postcodesNu(tijd.getal(indeling.postcodes))}</p>
              <details>
                <summary>{t.indelingWacht}</summary>
                <p>{indeling.bron}</p>
                <p>
                  {t.nietNagekeken(tijd.getal(onzeker.length))} {onzeker.map(({ naam }) => naam).join(', ')}.
                </p>
              </details>
              {mag ? (
                <>
                  <Uitklap knop={t.houderKnop}>{(sluit) => <HouderFormulier indeling={indeling} onSluit={sluit} />}</Uitklap>
                  <Uitklap knop={t.postcodesKnop}>{(sluit) => <PostcodeFormulier onSluit={sluit} />}</Uitklap>
                </>
              ) : null}
            </>
          )
        }}
      </Opgehaald>
    </section>
  )
}

function useVernieuw(onSluit: () => void) {
  const geheugen = useQueryClient()
  return async () => {
    onSluit()
    await geheugen.invalidateQueries({ queryKey: ['regio'] })
  }
}

function HouderFormulier({ indeling, onSluit }: { indeling: Gegevens; onSluit: () => void }) {
  const { regio: t } = useTeksten()
  const { vandaag } = useIk()
  const [vorm, zetVorm] = useState({ jeugdregio: '', naam: '', van: vandaag as Datum })
  const bewaren = useMutation({ mutationFn: () => bewaarHouder({ ...vorm, tot: null }), onSuccess: useVernieuw(onSluit) })
  const opties = indeling.regios
    .filter(({ inWerkgebied }) => inWerkgebied)
    .map(({ jeugdregio }) => ({ waarde: jeugdregio, label: jeugdregio }))
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <KeuzeLijst
        label={t.jeugdregio}
        leeg={t.kies}
        waarde={vorm.jeugdregio}
        opties={opties}
        fout={veldFout(bewaren.error, 'jeugdregio')}
        onWijzig={(jeugdregio) => zetVorm({ ...vorm, jeugdregio })}
      />
      <TekstVeld
        label={t.houderNaam}
        waarde={vorm.naam}
        verplicht
        fout={veldFout(bewaren.error, 'naam')}
        onWijzig={(naam) => zetVorm({ ...vorm, naam })}
      />
      <DatumVeld label={t.van} waarde={vorm.van} verplicht onWijzig={(van) => zetVorm({ ...vorm, van: van as Datum })} />
    </Formulier>
  )
}

function PostcodeFormulier({ onSluit }: { onSluit: () => void }) {
  const { regio: t } = useTeksten()
  const [tekst, zetTekst] = useState('')
  const bewaren = useMutation({ mutationFn: () => bewaarPostcodes({ tekst }), onSuccess: useVernieuw(onSluit) })
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld
        label={t.postcodesVeld}
        hint={t.postcodesHint}
        waarde={tekst}
        verplicht
        regels={8}
        fout={veldFout(bewaren.error, 'tekst')}
        onWijzig={zetTekst}
      />
    </Formulier>
  )
}
