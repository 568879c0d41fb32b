import { type Definitie, definities2026, definitieversie, type Figuurnaam } from './definities.ts'
import { engels2026 } from './engels.ts'
import { type Definitieparameters, parameters2026 } from './parameters.ts'

/** What every figure counts, as one object: the words in two languages, and everything in it that is a number or a list. */
export interface Definitieversie {
  readonly id: string
  readonly naam: string
  /** null: a draft, which never makes an official figure. */
  readonly geldigVanaf: string | null
  readonly parameters: Definitieparameters
  readonly figuren: readonly Figuurdefinitie[]
}

export interface Figuurdefinitie extends Definitie {
  readonly figuur: Figuurnaam
  readonly en: Omit<Definitie, 'figuur'>
}

export const officieleVersie = {
  id: definitieversie,
  naam: 'Definities 2026-1',
  geldigVanaf: '2026-01-01',
  parameters: parameters2026,
  figuren: definities2026.map((definitie) => ({ ...definitie, en: engels2026[definitie.figuur] })),
} as const satisfies Definitieversie

/** The official versions, the newest first. */
export const officieleVersies: readonly Definitieversie[] = [officieleVersie]

export function findVersie(id: string): Definitieversie | undefined {
  return officieleVersies.find((versie) => versie.id === id)
}
