import type { Datum } from '@houvast/domein/kalender'
import { maakKalender } from '@houvast/domein/kalender'
import { berekenTermijnen } from '@houvast/domein/termijnen'
import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { findKinderen } from '../stand/feiten.ts'
import type { TermijnStand } from './contract.ts'

export interface Termijnvraag {
  readonly kinderen: readonly string[]
  readonly peildatum: Datum
  readonly kennismoment: string | null
  readonly alleenOpen: boolean
}

const kalender = maakKalender()

export type Klokstand = z.infer<typeof TermijnStand>

/** The clocks of these children on a day, as known at a moment, earliest first. */
export async function findTermijnen(db: Kysely<Schema>, vraag: Termijnvraag): Promise<Klokstand[]> {
  const perKind = await findTermijnenPerKind(db, vraag)
  return [...perKind.values()].flat()
}

export async function findTermijnenPerKind(
  db: Kysely<Schema>,
  { kinderen, peildatum, kennismoment, alleenOpen }: Termijnvraag,
): Promise<Map<string, Klokstand[]>> {
  const feiten = await findKinderen(db, { kinderen, kennismoment })
  return new Map(
    feiten.map((kind) => [
      kind.id,
      berekenTermijnen(kind, peildatum, kalender)
        .filter(({ isOpen }) => isOpen || !alleenOpen)
        .map(({ norm, maatregelId, start, eind, stand, gehaaldOp, uitleg, bron }) => ({
          id: `${maatregelId}/${norm.id}/${start}`,
          norm: norm.id,
          naam: norm.naam,
          bron,
          start,
          eind,
          stand,
          gehaaldOp,
          uitleg,
        })),
    ]),
  )
}
