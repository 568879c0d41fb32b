import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { nl, type Teksten } from './nl.ts'
import { type Tijdwoorden, tijdwoorden } from './tijd.ts'

export const talen = ['nl', 'en'] as const
export type Taal = (typeof talen)[number]
export const kleuren = ['apparaat', 'licht', 'donker'] as const
export const dichtheden = ['ruim', 'compact'] as const

interface Keuzes {
  readonly taal: Taal
  readonly kleur: (typeof kleuren)[number]
  readonly dichtheid: (typeof dichtheden)[number]
}

interface Voorkeuren extends Keuzes {
  readonly t: Teksten
  readonly tijd: Tijdwoorden
  readonly kies: (keuze: Partial<Keuzes>) => void
}

const SLEUTEL = 'houvast.voorkeuren'
const beginKeuzes: Keuzes = { taal: 'nl', kleur: 'apparaat', dichtheid: 'ruim' }
const Voorkeurencontext = createContext<Voorkeuren | null>(null)

/** Language, colours and table density of this browser. No fact about anybody is ever kept there. */
export function VoorkeurenRondom({ children }: { children: ReactNode }) {
  const [keuzes, zetKeuzes] = useState(leesKeuzes)
  const [t, zetTeksten] = useState<{ taal: Taal; teksten: Teksten }>({ taal: 'nl', teksten: nl })

  useEffect(() => {
    let weg = false
    laadTeksten(keuzes.taal).then((teksten) => {
      if (!weg) zetTeksten({ taal: keuzes.taal, teksten })
    })
    return () => {
      weg = true
    }
  }, [keuzes.taal])

  useEffect(() => {
    const wortel = document.documentElement
    wortel.lang = t.taal
    if (keuzes.kleur === 'apparaat') delete wortel.dataset.kleur
    else wortel.dataset.kleur = keuzes.kleur
    wortel.dataset.dichtheid = keuzes.dichtheid
  }, [t.taal, keuzes.kleur, keuzes.dichtheid])

  const kies = useCallback((keuze: Partial<Keuzes>) => {
    zetKeuzes((eerder) => {
      const nieuw = { ...eerder, ...keuze }
      window.localStorage.setItem(SLEUTEL, JSON.stringify(nieuw))
      return nieuw
    })
  }, [])

  const waarde = useMemo(() => ({ ...keuzes, t: t.teksten, tijd: tijdwoorden(t.taal), kies }), [keuzes, t, kies])
  return <Voorkeurencontext value={waarde}>{children}</Voorkeurencontext>
}

export function useVoorkeuren(): Voorkeuren {
  const voorkeuren = useContext(Voorkeurencontext)
  if (voorkeuren === null) throw new Error('useVoorkeuren outside VoorkeurenRondom')
  return voorkeuren
}

export function useTeksten(): Teksten {
  return useVoorkeuren().t
}

export function useTijdwoorden(): Tijdwoorden {
  return useVoorkeuren().tijd
}

async function laadTeksten(taal: Taal): Promise<Teksten> {
  return taal === 'nl' ? nl : (await import('./en.ts')).en
}

function leesKeuzes(): Keuzes {
  try {
    const gelezen = JSON.parse(window.localStorage.getItem(SLEUTEL) ?? '{}') as Partial<Record<keyof Keuzes, unknown>>
    return {
      taal: eenVan(talen, gelezen.taal) ?? beginKeuzes.taal,
      kleur: eenVan(kleuren, gelezen.kleur) ?? beginKeuzes.kleur,
      dichtheid: eenVan(dichtheden, gelezen.dichtheid) ?? beginKeuzes.dichtheid,
    }
  } catch {
    return beginKeuzes
  }
}

function eenVan<T>(mogelijk: readonly T[], waarde: unknown): T | null {
  return mogelijk.find((een) => een === waarde) ?? null
}
