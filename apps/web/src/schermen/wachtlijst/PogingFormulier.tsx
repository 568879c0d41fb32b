import { contactWijzen } from '@houvast/domein/feiten'
import type { Datum } from '@houvast/domein/kalender'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { DatumVeld, KeuzeLijst, LangTekstVeld } from '../../onderdelen/Velden.tsx'
import { useIk } from '../../ophalen/ik.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { legPogingVast, type Poging } from './vraag.ts'

interface PogingEigen {
  kindId: string
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

const metWie = ['ouder_met_gezag', 'jeugdige', 'verzorger', 'ouder_zonder_gezag'] as const

export function PogingFormulier({ kindId, onKlaar, onAnnuleer }: PogingEigen) {
  const { kind, wachtlijst } = useTeksten()
  const t = wachtlijst.paneel.mislukt
  const vandaag = useIk().vandaag as Datum
  const geheugen = useQueryClient()
  const [poging, zetPoging] = useState<Poging>({ datum: vandaag, met: 'ouder_met_gezag', wijze: 'telefoon', wat: '' })
  const zet = (deel: Partial<Poging>) => zetPoging({ ...poging, ...deel })
  const bewaren = useMutation({
    mutationFn: () => legPogingVast(kindId, poging),
    onSuccess: async () => {
      onKlaar(t.klaar)
      await geheugen.invalidateQueries({ queryKey: ['wachtlijst'] })
    },
  })
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <DatumVeld
        label={t.dag}
        waarde={poging.datum}
        max={vandaag}
        verplicht
        fout={veldFout(bewaren.error, 'datum')}
        onWijzig={(datum) => zet({ datum: datum as Datum })}
      />
      <KeuzeLijst
        label={t.met}
        waarde={poging.met}
        opties={metWie.map((waarde) => ({ waarde, label: kind.met[waarde] }))}
        onWijzig={(met) => zet({ met })}
      />
      <KeuzeLijst
        label={t.wijze}
        waarde={poging.wijze}
        opties={contactWijzen.map((waarde) => ({ waarde, label: kind.wijze[waarde] }))}
        onWijzig={(wijze) => zet({ wijze })}
      />
      <LangTekstVeld label={t.wat} waarde={poging.wat ?? ''} onWijzig={(wat) => zet({ wat })} regels={2} maxLengte={2_000} />
    </Formulier>
  )
}
