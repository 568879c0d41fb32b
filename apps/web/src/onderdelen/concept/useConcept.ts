import type { ConceptFormulier } from '@houvast/domein/concept'
import type { ConceptAntwoord, ConceptBewaard } from '@houvast/server/concept/contract.ts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { haal, stuur } from '../../ophalen/ophalen.ts'
import { useSessieVerlopen } from '../../ophalen/sessie.ts'
import { vulIn } from './vorm.ts'

interface Conceptplek<Vorm> {
  readonly formulier: ConceptFormulier
  readonly kindId: string
  /** What within the file the form is about; left out: the child itself. */
  readonly betreft?: string
  readonly leeg: Vorm
}

export interface Concept<Vorm> {
  /** What the form holds: what was typed now, else the draft of before, else the empty form. */
  readonly vorm: Vorm
  readonly zetVorm: (vorm: Vorm) => void
  /** False until it is known whether there is a draft; then what is shown can be typed in. */
  readonly isOpgehaald: boolean
  /** Taken over from an earlier draft, and not typed in since. */
  readonly isHervat: boolean
  /** Typed and not with the server yet. */
  readonly isOnbewaard: boolean
  readonly bewaardOp: string | null
  readonly fout: Error | null
  /** Once the form has been sent, or is not wanted: the draft goes, and the form is empty. */
  readonly wis: () => Promise<void>
}

/** Milliseconds without typing before a draft goes to the server, and before a failed one is tried again. */
const rustMs = 1_000
const opnieuwMs = 5_000

/** What is typed in a form is kept on the server, under its maker's name only; nothing is left in this browser. */
export function useConcept<Vorm extends object>({ formulier, kindId, betreft, leeg }: Conceptplek<Vorm>): Concept<Vorm> {
  const pad = `/jeugdigen/${encodeURIComponent(kindId)}/concepten/${formulier}`
  const geheugen = useQueryClient()
  const verlopen = useSessieVerlopen()
  const vraag = queryOptions({
    queryKey: ['concept', formulier, kindId, betreft ?? kindId],
    queryFn: ({ signal }) => haal<Antwoord<typeof ConceptAntwoord>>(pad, { betreft }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const eerder = useQuery(vraag)
  const [getypt, zetGetypt] = useState<Vorm | null>(null)
  const [bewaard, zetBewaard] = useState<{ vorm: Vorm; op: string } | null>(null)
  const onderweg = useRef<Promise<unknown>>(Promise.resolve())
  /** One after the other: an earlier text never lands on a later one. */
  function bewaarNu(vorm: Vorm): Promise<Antwoord<typeof ConceptBewaard>> {
    const klaar = onderweg.current.catch(() => {}).then(() => stuur<Antwoord<typeof ConceptBewaard>>('PUT', pad, { betreft, inhoud: vorm }))
    onderweg.current = klaar
    return klaar
  }
  const bewaar = useMutation({
    mutationFn: bewaarNu,
    onSuccess: ({ bewaardOp }, vorm) => zetBewaard({ vorm, op: bewaardOp }),
  })
  const { mutate, isPending, isError } = bewaar
  const isOnbewaard = getypt !== null && getypt !== bewaard?.vorm

  useEffect(() => {
    if (getypt === null || !isOnbewaard || verlopen || isPending) return
    const straks = setTimeout(() => mutate(getypt), isError ? opnieuwMs : rustMs)
    return () => clearTimeout(straks)
  }, [getypt, isOnbewaard, verlopen, isPending, isError, mutate])

  const laatste = useRef<{ vorm: Vorm; isOnbewaard: boolean } | null>(null)
  laatste.current = getypt === null ? null : { vorm: getypt, isOnbewaard }
  const sluit = useEffectEvent(async () => {
    if (laatste.current === null) return
    if (laatste.current.isOnbewaard) await bewaarNu(laatste.current.vorm).catch(() => {})
    await geheugen.invalidateQueries({ queryKey: ['vandaag'] })
  })
  // Leaving the form is no reason to lose the last second of typing.
  useEffect(() => () => void sluit(), [])

  async function wis() {
    laatste.current = null
    zetGetypt(null)
    zetBewaard(null)
    await onderweg.current.catch(() => {})
    // What was sent has taken its draft along; this is for a draft that was still on its way, and for one that is thrown away.
    await stuur('DELETE', betreft ? `${pad}?betreft=${encodeURIComponent(betreft)}` : pad).catch(() => {})
    geheugen.setQueryData(vraag.queryKey, { concept: null })
    await geheugen.invalidateQueries({ queryKey: ['vandaag'] })
  }

  const concept = eerder.data?.concept ?? null
  return {
    vorm: getypt ?? (concept === null ? leeg : vulIn(leeg, concept.inhoud)),
    zetVorm: zetGetypt,
    isOpgehaald: !eerder.isPending,
    isHervat: getypt === null && concept !== null,
    isOnbewaard,
    bewaardOp: bewaard?.op ?? (getypt === null ? (concept?.bewaardOp ?? null) : null),
    fout: bewaar.error ?? eerder.error,
    wis,
  }
}
