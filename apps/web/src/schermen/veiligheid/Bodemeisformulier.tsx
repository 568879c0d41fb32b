import { type Datum, plusDagen } from '@houvast/domein/kalender'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, LangTekstVeld, TekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from '../zaak/useBewaren.ts'
import { type FormulierEigen, vanKind } from './formulier.ts'
import type { BodemeisInvoer } from './vraag.ts'

/** Filled in as the first check: a week on. Our own choice; the reader picks another day. */
const eersteControleNaDagen = 7

export function Bodemeisformulier({ kindId, onKlaar, onAnnuleer }: FormulierEigen) {
  const { veiligheid: t } = useTeksten()
  const { vandaag } = useIk()
  const [inhoud, zetInhoud] = useState<BodemeisInvoer>({
    eis: '',
    bewaaktDoor: '',
    controlewijze: '',
    controledatum: plusDagen(vandaag as Datum, eersteControleNaDagen),
  })
  const bewaren = useBewaren(vanKind(kindId, 'bodemeisen'), onKlaar)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate(inhoud)}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.eis.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld
        label={t.eis.eis}
        hint={t.eis.eisHint}
        waarde={inhoud.eis}
        onWijzig={(eis) => zetInhoud({ ...inhoud, eis })}
        regels={2}
        verplicht
        maxLengte={5_000}
        fout={veldFout(bewaren.error, 'eis')}
      />
      <TekstVeld
        label={t.eis.bewaaktDoor}
        waarde={inhoud.bewaaktDoor}
        onWijzig={(bewaaktDoor) => zetInhoud({ ...inhoud, bewaaktDoor })}
        verplicht
        maxLengte={500}
        fout={veldFout(bewaren.error, 'bewaaktDoor')}
      />
      <TekstVeld
        label={t.eis.controlewijze}
        hint={t.eis.controlewijzeHint}
        waarde={inhoud.controlewijze}
        onWijzig={(controlewijze) => zetInhoud({ ...inhoud, controlewijze })}
        verplicht
        maxLengte={500}
        fout={veldFout(bewaren.error, 'controlewijze')}
      />
      <DatumVeld
        label={t.eis.controledatum}
        waarde={inhoud.controledatum}
        onWijzig={(dag) => zetInhoud({ ...inhoud, controledatum: dag as Datum })}
        min={vandaag}
        verplicht
        fout={veldFout(bewaren.error, 'controledatum')}
      />
    </Formulier>
  )
}
