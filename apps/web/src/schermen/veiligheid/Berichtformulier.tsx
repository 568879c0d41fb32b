import type { Datum } from '@houvast/domein/kalender'
import { zichtbronnen } from '@houvast/domein/veiligheid'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from '../zaak/useBewaren.ts'
import { type FormulierEigen, vanKind } from './formulier.ts'
import type { BerichtInvoer } from './vraag.ts'

export function Berichtformulier({ kindId, onKlaar, onAnnuleer }: FormulierEigen) {
  const { veiligheid: t } = useTeksten()
  const { vandaag } = useIk()
  const [inhoud, zetInhoud] = useState<BerichtInvoer>({ datum: vandaag as Datum, bron: 'school', kindGezien: true, woorden: '' })
  const bewaren = useBewaren(vanKind(kindId, 'zichtbronnen'), onKlaar)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate(inhoud)}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.bericht.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <Keuze
        label={t.bericht.wie}
        waarde={inhoud.bron}
        opties={zichtbronnen.map((waarde) => ({ waarde, label: t.zichtbronnen[waarde] }))}
        onWijzig={(bron) => zetInhoud({ ...inhoud, bron })}
      />
      <Keuze
        label={t.bericht.zelfGezien}
        waarde={inhoud.kindGezien ? 'ja' : 'nee'}
        opties={(['ja', 'nee'] as const).map((waarde) => ({ waarde, label: t.bericht.jaNee[waarde] }))}
        onWijzig={(waarde) => zetInhoud({ ...inhoud, kindGezien: waarde === 'ja' })}
      />
      <DatumVeld
        label={t.bericht.datum}
        waarde={inhoud.datum}
        onWijzig={(datum) => zetInhoud({ ...inhoud, datum: datum as Datum })}
        max={vandaag}
        verplicht
        fout={veldFout(bewaren.error, 'datum')}
      />
      <LangTekstVeld
        label={t.bericht.woorden}
        waarde={inhoud.woorden}
        onWijzig={(woorden) => zetInhoud({ ...inhoud, woorden })}
        regels={2}
        verplicht
        maxLengte={5_000}
        fout={veldFout(bewaren.error, 'woorden')}
      />
    </Formulier>
  )
}
