import { definitieversie } from '@houvast/domein/definities'
import { type Datum, maakKalender, plusDagen } from '@houvast/domein/kalender'
import { type Venster, vensterVan } from '@houvast/domein/wachttijd'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { type Groeperingnaam, groeperingen } from '../monitor/groepering.ts'
import { wachtcijfers } from './cijfers.ts'
import type { WachttijdAntwoord } from './contract.ts'
import { findPerioden, type Periode } from './perioden.ts'

export interface Wachttijdvraag {
  readonly peildatum: Datum
  readonly kennismoment: string | null
  readonly groepering?: Groeperingnaam | undefined
}

/**
 * How long children wait for a vaste jeugdbeschermer, over the year up to the peildatum; who still waits counts, as far as was seen.
 * Runs with the rights of the system, inside a transaction.
 *
 * @source definities 2026-1, "Wachttijd"
 */
export async function berekenWachttijd(
  db: Kysely<Schema>,
  { peildatum, kennismoment, groepering }: Wachttijdvraag,
): Promise<WachttijdAntwoord> {
  const venster = vensterVan(peildatum)
  const gekozen = groepering ? groeperingen[groepering] : undefined
  const { perioden, begonnen, meteenIemand } = await findPerioden(db, {
    van: plusDagen(venster.na, 1),
    tot: peildatum,
    kennismoment,
    groepering: gekozen,
  })
  const namen = gekozen ? await gekozen.findNamen(db) : new Map<string, string>()
  const perGroep = Map.groupBy(perioden, ({ groep }) => groep)
  if (!gekozen && perGroep.size === 0) perGroep.set('', [])
  const { rows } = await sql<{ nu: string }>`SELECT now() AS nu`.execute(db)
  return {
    peildatum,
    kennismoment: kennismoment ?? rows[0]?.nu ?? '',
    definitieversie,
    venster,
    begonnen,
    meteenIemand,
    groepen: [...perGroep]
      .map(([groep, van]) => ({ sleutel: groep === '' ? null : groep, naam: namen.get(groep) ?? null, ...perSoort(van, venster) }))
      .toSorted((een, ander) => (een.naam ?? '').localeCompare(ander.naam ?? '', 'nl', { numeric: true })),
  }
}

const kalender = maakKalender()

function perSoort(perioden: readonly Periode[], venster: Venster): Pick<WachttijdAntwoord['groepen'][number], 'start' | 'intern'> {
  const van = (soort: Periode['soort']) =>
    wachtcijfers(
      perioden.filter((een) => een.soort === soort),
      venster,
      kalender,
    )
  return { start: van('start'), intern: van('intern') }
}
