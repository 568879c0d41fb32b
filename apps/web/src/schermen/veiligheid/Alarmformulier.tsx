import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { useBewaren } from '../zaak/useBewaren.ts'
import { type FormulierEigen, vanKind } from './formulier.ts'

/** One sentence and one key: the moment is that of sending. */
export function Alarmformulier({ kindId, onKlaar, onAnnuleer }: FormulierEigen) {
  const { veiligheid: t } = useTeksten()
  const [aanleiding, zetAanleiding] = useState('')
  const bewaren = useBewaren(vanKind(kindId, 'acute-onveiligheid'), onKlaar)
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate({ aanleiding })}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.knoppen.alarm}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld
        label={t.alarm.aanleiding}
        hint={t.alarm.hint}
        waarde={aanleiding}
        onWijzig={zetAanleiding}
        regels={2}
        verplicht
        maxLengte={5_000}
        fout={veldFout(bewaren.error, 'aanleiding')}
      />
    </Formulier>
  )
}
