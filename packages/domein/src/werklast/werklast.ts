import type { Kind } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import { looptOp } from '../kalender/periode.ts'
import { lopendeMaatregelen } from '../maatregelen/maatregel.ts'
import type { FtePerGroep } from '../personeel/personeel.ts'

/** Children per fte, each under the name of its denominator; `null` where there is no fte. Never the ministry's own quotient. */
export interface Werklast {
  readonly perJbjr: number | null
  readonly perMetOndersteunend: number | null
  readonly perPrimairProces: number | null
}

/** A ratio; without a denominator there is none, and a worker without hours and with children is never shown as empty. */
export function verhouding(teller: number, noemer: number): number | null {
  return noemer === 0 ? null : teller / noemer
}

/** @source definities 2026-1, "Werklast(P)" */
export function werklast(kinderen: number, fte: FtePerGroep): Werklast {
  return {
    perJbjr: verhouding(kinderen, fte.jbjr),
    perMetOndersteunend: verhouding(kinderen, fte.metOndersteunend),
    perPrimairProces: verhouding(kinderen, fte.primairProces),
  }
}

/** Children for whom each worker is registered as vast on a running measure, present or not. */
export function kinderenPerMedewerker(kinderen: readonly Kind[], peildatum: Datum): Map<string, number> {
  const aantallen = new Map<string, number>()
  for (const kind of kinderen) {
    const toewijzingen = lopendeMaatregelen(kind, peildatum).flatMap((maatregel) => maatregel.toewijzingen)
    const vast = toewijzingen.filter((toewijzing) => toewijzing.rol === 'vast' && looptOp(toewijzing, peildatum))
    for (const id of new Set(vast.map(({ medewerkerId }) => medewerkerId))) aantallen.set(id, (aantallen.get(id) ?? 0) + 1)
  }
  return aantallen
}
