import { type Datum, plusDagen } from '@houvast/domein/kalender'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { useTijdNu } from '../jeugdige/formulieren/woorden.ts'
import { beeindigAfwezigheid, type Medewerker } from './vraag.ts'

interface EindeEigen {
  medewerker: Medewerker
  afwezigheidId: string
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

export function EindeFormulier({ medewerker, afwezigheidId, onKlaar, onAnnuleer }: EindeEigen) {
  const { team: t } = useTeksten()
  const tijd = useTijdwoorden()
  const tijdNu = useTijdNu()
  const vandaag = useIk().vandaag as Datum
  const geheugen = useQueryClient()
  const gisteren = plusDagen(vandaag, -1)
  const begin = medewerker.afwezigSinds ?? gisteren
  const [tot, zetTot] = useState<string>(begin > gisteren ? begin : gisteren)
  const bewaren = useMutation({
    mutationFn: (dag: Datum) => beeindigAfwezigheid(afwezigheidId, { tot: dag }),
    onSuccess: async (_, dag) => {
      onKlaar(t.beeindigd(medewerker.naam, tijd.datum(dag), tijdNu()))
      await geheugen.invalidateQueries()
    },
  })

  return (
    <Formulier
      onVerstuur={() => bewaren.mutate(tot as Datum)}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.beeindigen}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <h4>{t.beeindigenVan(medewerker.naam)}</h4>
      <DatumVeld
        label={t.laatsteDag}
        hint={t.laatsteDagHint}
        bron={tot === gisteren ? t.laatsteDagBron : undefined}
        waarde={tot}
        onWijzig={zetTot}
        min={begin}
        verplicht
        fout={veldFout(bewaren.error, 'tot')}
      />
    </Formulier>
  )
}
