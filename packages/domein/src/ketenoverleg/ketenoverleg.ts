import type { Datum } from '../kalender/datum.ts'

/** Parties in the chain that count for themselves. Our own institution is not among them: its figure is derived. */
export const ketenpartijen = ['lokaal_team', 'veilig_thuis', 'raad', 'aanbieder'] as const
export type Ketenpartij = (typeof ketenpartijen)[number]

/** Why something in the chain is stuck. */
export const oorzaken = [
  'geen_plek',
  'personeelstekort',
  'wacht_op_onderzoek',
  'wacht_op_zitting',
  'geen_passende_hulp',
  'geld_of_contract',
  'informatie_ontbreekt',
  'samenwerking',
  'anders',
] as const
export type Oorzaak = (typeof oorzaken)[number]

export const afspraakstanden = ['open', 'verlopen', 'gedaan', 'ingetrokken'] as const
export type Afspraakstand = (typeof afspraakstanden)[number]

export interface Ketenafspraak {
  readonly uiterlijk: Datum
  readonly gedaanOp: Datum | null
  readonly ingetrokkenOp: Datum | null
}

/** Verlopen is never typed: the day has passed and nothing was recorded. */
export function afspraakstand({ uiterlijk, gedaanOp, ingetrokkenOp }: Ketenafspraak, dag: Datum): Afspraakstand {
  if (gedaanOp !== null) return 'gedaan'
  if (ingetrokkenOp !== null) return 'ingetrokken'
  return uiterlijk < dag ? 'verlopen' : 'open'
}

export interface Ketentelling {
  readonly partij: Ketenpartij
  readonly naam: string
  readonly jeugdregio: string
  readonly peildatum: Datum
  readonly wachtend: number
}

export interface Beweging {
  readonly partij: Ketenpartij
  readonly naam: string
  readonly van: Datum
  readonly was: number
  readonly op: Datum
  readonly is: number
}

/** Which counts changed since the party's count before, the largest change first. Each party only with itself: they count differently. */
export function findBewegingen(tellingen: readonly Ketentelling[], jeugdregio: string, dag: Datum): Beweging[] {
  const perPartij = Map.groupBy(
    tellingen.filter((telling) => telling.jeugdregio === jeugdregio && telling.peildatum <= dag),
    ({ partij, naam }) => `${partij} ${naam}`,
  )
  const bewegingen = [...perPartij.values()].flatMap((eigen): Beweging[] => {
    const [laatste, vorige] = eigen.toSorted((een, ander) => ander.peildatum.localeCompare(een.peildatum))
    if (!laatste || !vorige || laatste.wachtend === vorige.wachtend) return []
    const { partij, naam } = laatste
    return [{ partij, naam, van: vorige.peildatum, was: vorige.wachtend, op: laatste.peildatum, is: laatste.wachtend }]
  })
  const grootte = ({ was, is }: Beweging) => Math.abs(is - was)
  return bewegingen.sort((een, ander) => grootte(ander) - grootte(een) || een.naam.localeCompare(ander.naam, 'nl'))
}
