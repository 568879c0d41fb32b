import type { Datum } from '@houvast/domein/kalender'
import type { Aangemaakt } from '@houvast/server/jeugdige/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { OnbewaardWacht } from '../../onderdelen/OnbewaardWacht.tsx'
import { PaginaKop } from '../../onderdelen/PaginaKop.tsx'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { useIk } from '../../ophalen/ik.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { AlleenMet } from '../../schil/Grenzen.tsx'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { verversKinderen } from '../jeugdige/vraag.ts'
import { KindVelden } from './KindVelden.tsx'
import { begin, kennisgevingVan, type Ontbreekt, type Vorm } from './kennisgeving.ts'
import { MaatregelVelden } from './MaatregelVelden.tsx'

export function Kennisgeving() {
  const { kennisgeving } = useTeksten()
  return (
    <AlleenMet actie="kennisgeving.registreren">
      <PaginaKop titel={kennisgeving.titel} zin={kennisgeving.zin} toelichting={kennisgeving.toelichting} />
      <Invullen />
    </AlleenMet>
  )
}

export interface VeldenEigen {
  vorm: Vorm
  vandaag: Datum
  onWijzig: (deel: Partial<Vorm>) => void
  fout: (veld: string, mis?: Ontbreekt) => string | null
}

function Invullen() {
  const { kennisgeving, formulier } = useTeksten()
  const vandaag = useIk().vandaag as Datum
  const geheugen = useQueryClient()
  const navigate = useNavigate()
  const [vorm, zetVorm] = useState<Vorm>(() => begin(vandaag))
  const [ontbreekt, zetOntbreekt] = useState<readonly Ontbreekt[]>([])
  const bewaren = useMutation({
    mutationFn: (inhoud: unknown) => stuur<Antwoord<typeof Aangemaakt>>('POST', '/kennisgevingen', inhoud),
    onSuccess: ({ id }) => navigate({ to: '/jeugdige/$id', params: { id }, ignoreBlocker: true }),
    onSettled: () => verversKinderen(geheugen),
  })

  const eigenZin: Record<Ontbreekt, string> = {
    bsn: kennisgeving.bsnFout,
    geboortedatum: vorm.geboortedatumOnzeker ? kennisgeving.geboortedatumFout : formulier.nogKiezen,
    geslacht: formulier.nogKiezen,
    type: kennisgeving.kiesMaatregel,
    datumKennisgeving: formulier.nogKiezen,
    datumAanvang: formulier.nogKiezen,
  }
  const velden: VeldenEigen = {
    vorm,
    vandaag,
    onWijzig: (deel) => {
      zetVorm({ ...vorm, ...deel })
      zetOntbreekt(ontbreekt.filter((veld) => !(veld in deel)))
    },
    fout: (veld, mis) => (mis && ontbreekt.includes(mis) ? eigenZin[mis] : veldFout(bewaren.error, veld)),
  }

  function verstuur() {
    const uitkomst = kennisgevingVan(vorm)
    if (uitkomst.ok) bewaren.mutate(uitkomst.inhoud)
    else zetOntbreekt(uitkomst.ontbreekt)
  }

  return (
    <div className="houvast-kaart">
      <Formulier onVerstuur={verstuur} bewaarTekst={kennisgeving.bewaar} bezig={bewaren.isPending} fout={bewaren.error}>
        <OnbewaardWacht onbewaard={(vorm.bsn + vorm.voornaam + vorm.achternaam).trim() !== '' && !bewaren.isSuccess} />
        <h2>{kennisgeving.kind}</h2>
        <KindVelden {...velden} />
        <h2>{kennisgeving.maatregel}</h2>
        <MaatregelVelden {...velden} />
      </Formulier>
    </div>
  )
}
