import { type PlanSoort, planSoorten } from '@houvast/domein/feiten'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Formulier, veldFout } from '../../../onderdelen/Formulier.tsx'
import { DatumVeld, Keuze, KeuzeLijst } from '../../../onderdelen/Velden.tsx'
import { useIk } from '../../../ophalen/ik.ts'
import { stuur } from '../../../ophalen/ophalen.ts'
import { useTeksten } from '../../../teksten/voorkeuren.tsx'
import { type Dossier, verversKinderen } from '../vraag.ts'
import { useTijdNu } from './woorden.ts'

interface PlanEigen {
  dossier: Dossier
  onKlaar: (melding: string) => void
  onAnnuleer: () => void
}

export function PlanFormulier({ dossier, onKlaar, onAnnuleer }: PlanEigen) {
  const { formulier, kind } = useTeksten()
  const t = formulier.plan
  const tijdNu = useTijdNu()
  const { vandaag } = useIk()
  const geheugen = useQueryClient()
  const lopend = dossier.maatregelen.filter(({ loopt }) => loopt)
  const [maatregelId, zetMaatregel] = useState(lopend[0]?.id ?? '')
  const [soort, zetSoort] = useState<PlanSoort>('plan_van_aanpak')
  const [op, zetOp] = useState<string>(vandaag)
  const bewaren = useMutation({
    mutationFn: (inhoud: unknown) => stuur('POST', `/jeugdigen/${encodeURIComponent(dossier.kind.id)}/plannen`, inhoud),
    onSuccess: async () => {
      onKlaar(formulier.bewaardOm(tijdNu()))
      await verversKinderen(geheugen)
    },
  })

  return (
    <Formulier
      onVerstuur={() => bewaren.mutate({ maatregelId, soort, vastgesteldOp: op })}
      onAnnuleer={onAnnuleer}
      bewaarTekst={t.bewaar}
      bezig={bewaren.isPending}
      fout={bewaren.error}
    >
      <h3>{t.titel}</h3>
      {lopend.length > 1 ? (
        <KeuzeLijst
          label={t.maatregel}
          waarde={maatregelId}
          opties={lopend.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          onWijzig={zetMaatregel}
        />
      ) : null}
      <Keuze
        label={t.soort}
        waarde={soort}
        opties={planSoorten.map((waarde) => ({ waarde, label: kind.plan[waarde] }))}
        onWijzig={zetSoort}
      />
      <DatumVeld label={t.op} waarde={op} onWijzig={zetOp} max={vandaag} verplicht fout={veldFout(bewaren.error, 'vastgesteldOp')} />
    </Formulier>
  )
}
