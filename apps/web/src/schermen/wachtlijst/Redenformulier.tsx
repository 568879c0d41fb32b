import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { LangTekstVeld } from '../../onderdelen/Velden.tsx'

interface RedenEigen {
  label: string
  bewaarTekst: string
  doe: (reden: string) => Promise<unknown>
  onSluit: () => void
}

/** An act that asks for nothing but why. */
export function Redenformulier({ label, bewaarTekst, doe, onSluit }: RedenEigen) {
  const geheugen = useQueryClient()
  const [reden, zetReden] = useState('')
  const bewaren = useMutation({
    mutationFn: () => doe(reden),
    onSuccess: async () => {
      onSluit()
      await geheugen.invalidateQueries({ queryKey: ['wachtlijst'] })
    },
  })
  return (
    <Formulier
      onVerstuur={() => bewaren.mutate()}
      onAnnuleer={onSluit}
      bewaarTekst={bewaarTekst}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <LangTekstVeld
        label={label}
        waarde={reden}
        onWijzig={zetReden}
        verplicht
        regels={2}
        maxLengte={2_000}
        fout={veldFout(bewaren.error, 'reden')}
      />
    </Formulier>
  )
}
