import { type Botsing, type Inhoud, isGelijk, isTeSchrijven, isVeiligheidsinhoud, voegWijzigingenSamen } from '@houvast/domein/plan'
import type { PlanBewaard } from '@houvast/server/plan/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Conceptregel } from '../../onderdelen/concept/Conceptregel.tsx'
import { useConcept } from '../../onderdelen/concept/useConcept.ts'
import { Formulier } from '../../onderdelen/Formulier.tsx'
import { Laden } from '../../onderdelen/Laden.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { OnbewaardWacht } from '../../onderdelen/OnbewaardWacht.tsx'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { Probleem } from '../../ophalen/probleem.ts'
import { useTeksten } from '../../teksten/voorkeuren.tsx'
import { Planvelden } from './Planvelden.tsx'
import { Samenvoegen } from './Samenvoegen.tsx'
import { Veiligheidsvelden } from './Veiligheidsvelden.tsx'
import { type Planversie, planVraag, verversPlan } from './vraag.ts'

/** What I am writing, and the text in which I began: from those two and the text of now follows what I changed. */
interface Schrijfstand {
  readonly basis: number
  readonly voor: Inhoud
  readonly inhoud: Inhoud
}

/** Another text came in between, and both changed the same: what there is to choose from. */
interface Keuzestand {
  readonly revisie: number
  readonly nu: Inhoud
  readonly samen: Inhoud
  readonly botsingen: readonly Botsing[]
}

interface SchrijvenEigen {
  kindId: string
  versie: Planversie
  onOnbewaard: (onbewaard: boolean) => void
}

export function Schrijven({ kindId, versie, onOnbewaard }: SchrijvenEigen) {
  const { plan: t, kind } = useTeksten()
  const geheugen = useQueryClient()
  const concept = useConcept<Schrijfstand>({
    formulier: 'plan',
    kindId,
    betreft: versie.id,
    leeg: { basis: versie.revisie, voor: versie.inhoud, inhoud: versie.inhoud },
  })
  const [keuze, zetKeuze] = useState<Keuzestand | null>(null)
  const [melding, zetMelding] = useState<string | null>(null)
  const { vorm } = concept
  const isGewijzigd = !isGelijk(vorm.inhoud, vorm.voor)

  useEffect(() => {
    onOnbewaard(isGewijzigd)
    return () => onOnbewaard(false)
  }, [isGewijzigd, onOnbewaard])

  const bewaren = useMutation({
    mutationFn: ({ basis, inhoud }: Pick<Schrijfstand, 'basis' | 'inhoud'>) =>
      stuur<Antwoord<typeof PlanBewaard>>('PUT', `/planversies/${encodeURIComponent(versie.id)}`, { basis, inhoud }),
    onSuccess: async ({ vanAnderen }) => {
      zetKeuze(null)
      zetMelding(vanAnderen > 0 ? `${t.bewaard} ${t.vanAnderen(vanAnderen)}` : t.bewaard)
      await verversPlan(geheugen)
      await concept.wis()
    },
    onError: async (fout) => {
      if (fout instanceof Probleem && fout.status === 409) await vraagWatBlijft()
    },
  })

  /** The text as it is now beside mine; where both changed the same, the writer chooses. */
  async function vraagWatBlijft() {
    const { versies } = await geheugen.fetchQuery({ ...planVraag(kindId), staleTime: 0 })
    const nu = versies.find(({ id }) => id === versie.id)
    if (!nu || !isTeSchrijven(nu.status)) return
    const { inhoud: samen, botsingen } = voegWijzigingenSamen<Inhoud>(vorm.voor, nu.inhoud, vorm.inhoud)
    if (botsingen.length === 0) return
    bewaren.reset()
    zetKeuze({ revisie: nu.revisie, nu: nu.inhoud, samen, botsingen })
  }

  function wijzig(inhoud: Inhoud) {
    zetMelding(null)
    concept.zetVorm({ ...vorm, inhoud })
  }

  if (!concept.isOpgehaald) return <Laden />
  if (keuze) {
    return (
      <Samenvoegen
        keuze={keuze}
        bezig={bewaren.isPending}
        fout={bewaren.error}
        onKies={(inhoud) => {
          concept.zetVorm({ basis: keuze.revisie, voor: keuze.nu, inhoud })
          bewaren.mutate({ basis: keuze.revisie, inhoud })
        }}
      />
    )
  }
  return (
    <section className="houvast-kaart" aria-label={kind.plan[versie.soort]}>
      <Formulier onVerstuur={() => bewaren.mutate(vorm)} bewaarTekst={t.bewaar} bezig={bewaren.isPending} fout={bewaren.error}>
        <OnbewaardWacht onbewaard={concept.isOnbewaard && !bewaren.isPending} />
        {versie.status === 'besproken' ? <Melding ernst="let_op">{t.weerConcept}</Melding> : null}
        {isVeiligheidsinhoud(vorm.inhoud) ? (
          <Veiligheidsvelden inhoud={vorm.inhoud} onWijzig={wijzig} />
        ) : (
          <Planvelden inhoud={vorm.inhoud} onWijzig={wijzig} />
        )}
        <Conceptregel concept={concept} />
        {melding ? (
          <Melding ernst="goed" nieuw>
            {melding}
          </Melding>
        ) : null}
      </Formulier>
    </section>
  )
}
