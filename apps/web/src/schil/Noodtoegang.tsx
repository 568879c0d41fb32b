import type { Aangemaakt, NoodtoegangVraag } from '@houvast/server/jeugdige/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Dialoog } from '../onderdelen/Dialoog.tsx'
import { Formulier, veldFout } from '../onderdelen/Formulier.tsx'
import { LangTekstVeld, TekstVeld } from '../onderdelen/Velden.tsx'
import type { Antwoord, Invoer } from '../ophalen/antwoord.ts'
import { stuur } from '../ophalen/ophalen.ts'
import { useTeksten } from '../teksten/voorkeuren.tsx'

export function Noodtoegang({ open, onSluit }: { open: boolean; onSluit: () => void }) {
  const { schil } = useTeksten()
  return (
    <Dialoog open={open} titel={schil.noodTitel} onSluit={onSluit}>
      <NoodFormulier onSluit={onSluit} />
    </Dialoog>
  )
}

function NoodFormulier({ onSluit }: { onSluit: () => void }) {
  const { schil } = useTeksten()
  const [dossiernummer, zetDossiernummer] = useState('')
  const [reden, zetReden] = useState('')
  const navigate = useNavigate()
  const geheugen = useQueryClient()
  const openen = useMutation({
    mutationFn: (vraag: Invoer<typeof NoodtoegangVraag>) => stuur<Antwoord<typeof Aangemaakt>>('POST', '/noodtoegang', vraag),
    onSuccess: async ({ id }) => {
      await geheugen.invalidateQueries()
      onSluit()
      navigate({ to: '/jeugdige/$id', params: { id } })
    },
  })

  return (
    <Formulier
      onVerstuur={() => openen.mutate({ dossiernummer, reden })}
      onAnnuleer={onSluit}
      bewaarTekst={schil.noodOpenen}
      bezig={openen.isPending}
      fout={openen.error}
    >
      <p>{schil.noodUitleg}</p>
      <TekstVeld
        label={schil.noodDossier}
        waarde={dossiernummer}
        onWijzig={zetDossiernummer}
        verplicht
        fout={veldFout(openen.error, 'dossiernummer')}
      />
      <LangTekstVeld
        label={schil.noodReden}
        hint={schil.noodRedenHint}
        waarde={reden}
        onWijzig={zetReden}
        verplicht
        fout={veldFout(openen.error, 'reden')}
      />
    </Formulier>
  )
}
