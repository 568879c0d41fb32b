import type { Datum } from '@houvast/domein/kalender'
import { findGronden } from '@houvast/domein/toegang'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Schema } from '../db/schema.ts'
import { bekend } from '../stand/bekend.ts'
import { findKindNamen } from '../stand/kindnaam.ts'
import type { KinderenAntwoord } from './contract.ts'

/** A child behind a figure, the day that the sentence about it names, and the sentence: what this child does not get. */
export interface Kindrij {
  readonly jeugdige_id: string
  readonly dag: Datum
  readonly toelichting: string
}

export interface Bladzijde {
  readonly peildatum: Datum
  readonly kennismoment: string | null
  readonly na?: string | undefined
  readonly aantal: number
}

export const sleutelVan = ({ dag, jeugdige_id }: Pick<Kindrij, 'dag' | 'jeugdige_id'>): string => `${dag}|${jeugdige_id}`

/**
 * Those of the counted children that the reader may open, page by page, and how many others there are. Which children a figure counts is asked with the rights of
 * the system, as the figure itself is; which of them this person sees, is for row-level security to say.
 *
 * @param geteld one row a child, in the order of `sleutelVan`
 */
export async function toonKinderen(
  t: Toegang,
  geteld: readonly Kindrij[],
  { peildatum, kennismoment, na, aantal }: Bladzijde,
): Promise<Omit<z.infer<typeof KinderenAntwoord>, 'figuur'>> {
  const zichtbaar = await findZichtbaren(t.db, geteld, kennismoment)
  const begin = na === undefined ? 0 : eersteNa(zichtbaar, na)
  const bladzijde = zichtbaar.slice(begin, begin + aantal)
  const toonNaam = t.persoon !== null && findGronden(t.persoon.rol, 'jeugdige.naam.lezen') !== null
  const namen = await findKindNamen(t.db, { peildatum, kennismoment, kinderen: bladzijde.map(({ jeugdige_id }) => jeugdige_id), toonNaam })
  t.betrokken(namen.keys())
  const laatste = bladzijde.at(-1)
  return {
    peildatum,
    rijen: bladzijde.flatMap(({ jeugdige_id, toelichting }) => {
      const kind = namen.get(jeugdige_id)
      return kind ? [{ kind, toelichting }] : []
    }),
    nietZichtbaar: geteld.length - zichtbaar.length,
    volgende: laatste && begin + bladzijde.length < zichtbaar.length ? sleutelVan(laatste) : null,
  }
}

function eersteNa(rijen: readonly Kindrij[], sleutel: string): number {
  const plek = rijen.findIndex((rij) => sleutelVan(rij) > sleutel)
  return plek === -1 ? rijen.length : plek
}

async function findZichtbaren(db: Kysely<Schema>, rijen: readonly Kindrij[], kennismoment: string | null): Promise<Kindrij[]> {
  const ids = rijen.map(({ jeugdige_id }) => jeugdige_id)
  const { rows } = await sql<{
    id: string
  }>`SELECT id FROM ${bekend('jeugdige', kennismoment)} AS j WHERE id = ANY (${ids}::uuid[])`.execute(db)
  const gezien = new Set(rows.map(({ id }) => id))
  return rijen.filter(({ jeugdige_id }) => gezien.has(jeugdige_id))
}
