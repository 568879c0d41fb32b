import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Conceptregel } from '../../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../../onderdelen/concept/useConcept.ts'
import { Formulier, veldFout } from '../../../onderdelen/Formulier.tsx'
import { OnbewaardWacht } from '../../../onderdelen/OnbewaardWacht.tsx'
import { DatumVeld, LangTekstVeld } from '../../../onderdelen/Velden.tsx'
import { useIk } from '../../../ophalen/ik.ts'
import { stuur } from '../../../ophalen/ophalen.ts'
import { useTeksten } from '../../../teksten/voorkeuren.tsx'
import { type Dossier, verversKinderen } from '../vraag.ts'
import { useTijdNu } from './woorden.ts'

interface EindeEigen {
  kindId: string
  toewijzing: Dossier['toewijzingen'][number]
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

export function EindeFormulier({ kindId, toewijzing, onKlaar, onAnnuleer }: EindeEigen) {
  const { formulier, kind } = useTeksten()
  const t = formulier.einde
  const tijdNu = useTijdNu()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const concept = useConcept({ formulier: 'einde', kindId, betreft: toewijzing.id, leeg: { tot: vandaag, reden: '' } })
  const { tot, reden } = concept.vorm
  const bewaren = useMutation({
    mutationFn: (inhoud: unknown) => stuur('POST', `/toewijzingen/${encodeURIComponent(toewijzing.id)}/einde`, inhoud),
    onSuccess: async () => {
      await concept.wis()
      onKlaar(formulier.bewaardOm(tijdNu()))
      await verversKinderen(geheugen)
    },
  })

  return (
    <Formulier
      onVerstuur={() => bewaren.mutate({ tot, reden: reden.trim() })}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <OnbewaardWacht onbewaard={concept.isOnbewaard && !bewaren.isSuccess} />
      <h3>{t.titel}</h3>
      <p>{t.wie(toewijzing.medewerker.naam, kind.rol[toewijzing.rol])}</p>
      <DatumVeld
        label={t.tot}
        waarde={tot}
        onWijzig={(nieuw) => concept.zetVorm({ tot: nieuw, reden })}
        min={toewijzing.van}
        verplicht
        fout={veldFout(bewaren.error, 'tot')}
      />
      <LangTekstVeld
        label={t.reden}
        waarde={reden}
        onWijzig={(nieuw) => concept.zetVorm({ tot, reden: nieuw })}
        regels={2}
        maxLengte={500}
        verplicht
        fout={veldFout(bewaren.error, 'reden')}
      />
      {toewijzing.rol === 'vast' ? <p className="houvast-zacht">{t.gevolg}</p> : null}
      <Conceptregel concept={concept} />
    </Formulier>
  )
}
