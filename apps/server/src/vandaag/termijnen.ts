import type { Datum } from '@houvast/domein/kalender'
import { maakKalender } from '@houvast/domein/kalender'
import { berekenDossierklokken, type Dossierklok, isWet } from '@houvast/domein/termijnen'
import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { findKlokregels } from '../stand/eigen-normen.ts'
import { findKinderen } from '../stand/feiten.ts'
import { findGebeurtenissen } from '../stand/gebeurtenissen.ts'
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
  const gebeurtenissen = await findGebeurtenissen(db, {
    kinderen,
    peildatum,
    kennismoment,
    isAfgeleid: kennismoment === null && peildatum === vandaagInAmsterdam(),
  })
  const regels = await findKlokregels(db, kennismoment)
  return new Map(
    feiten.map((kind) => [
      kind.id,
      berekenDossierklokken(kind, gebeurtenissen.get(kind.id) ?? [], peildatum, kalender, regels)
        .filter(({ isOpen }) => isOpen || !alleenOpen)
        .map(toonKlok),
    ]),
  )
}

function toonKlok({
  norm,
  naam,
  betreft,
  onderdeel,
  start,
  eind,
  stand,
  gehaaldOp,
  isOpen,
  reden,
  waarschuwVanaf,
  uitleg,
  bron,
}: Dossierklok): Klokstand {
  return {
    id: `${betreft}/${norm.id}${onderdeel && `.${onderdeel}`}/${start}`,
    norm: norm.id,
    naam,
    bron,
    start,
    eind,
    stand,
    gehaaldOp,
    isOpen,
    isWet: isWet(norm),
    reden,
    waarschuwVanaf,
    voorbehoud: norm.zekerheid.voorbehoud,
    uitleg,
  }
}
