import type { Datum } from '@houvast/domein/kalender'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { Schema } from '../db/schema.ts'
import type { KindNaam } from '../waarden.ts'
import { bekend } from './bekend.ts'

interface Jeugdige {
  readonly id: string
  readonly dossiernummer: string
  readonly bsn_soort: 'bekend' | 'onbekend' | 'ongeboren'
  readonly geboortedatum: string
  readonly geslacht: 'V' | 'M' | 'O'
  readonly voornaam: string | null
  readonly achternaam: string | null
}

export interface Naamvraag {
  readonly peildatum: Datum
  readonly kennismoment?: string | null | undefined
  readonly kinderen: readonly string[]
  /** May this role read names (`jeugdige.naam.lezen`)? */
  readonly toonNaam: boolean
}

/** The children as a row may name them; only those that the reader may see. */
export async function findKindNamen(db: Kysely<Schema>, vraag: Naamvraag): Promise<Map<string, z.infer<typeof KindNaam>>> {
  const { rows } = await sql<Jeugdige>`
    SELECT id, dossiernummer, bsn_soort, geboortedatum, geslacht, voornaam, achternaam
    FROM ${bekend('jeugdige', vraag.kennismoment)} AS j WHERE id = ANY (${vraag.kinderen}::uuid[])`.execute(db)
  return new Map(
    rows.map(({ id, dossiernummer, geslacht, ...rij }) => [
      id,
      { id, dossiernummer, naam: vraag.toonNaam ? naamVan(rij) : null, leeftijd: findLeeftijd(rij, vraag.peildatum), geslacht },
    ]),
  )
}

function naamVan({ voornaam, achternaam }: Pick<Jeugdige, 'voornaam' | 'achternaam'>): string | null {
  return [voornaam, achternaam].filter((deel) => deel !== null).join(' ') || null
}

/** In whole years; an unknown month or day (00) counts as the first. */
export function findLeeftijd({ bsn_soort, geboortedatum }: Pick<Jeugdige, 'bsn_soort' | 'geboortedatum'>, peildatum: Datum): number | null {
  const geboren = Number(geboortedatum)
  if (bsn_soort === 'ongeboren' || geboren < 1_000_000) return null
  const jaren = Math.floor((Number(peildatum.replaceAll('-', '')) - geboren) / 10_000)
  return jaren < 0 ? null : jaren
}
