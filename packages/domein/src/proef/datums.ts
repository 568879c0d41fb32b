import fc from 'fast-check'
import { type Datum, dagnummer, datumVanDagnummer, laatste, plusDagen, vroegste } from '../kalender/datum.ts'

export const eersteProefdag: Datum = '2024-01-01'
export const laatsteProefdag: Datum = '2026-12-31'

export function datumArbitrary(van: Datum = eersteProefdag, tot: Datum = laatsteProefdag): fc.Arbitrary<Datum> {
  return fc.integer({ min: dagnummer(van), max: dagnummer(tot) }).map(datumVanDagnummer)
}

/** `dagen` after a day, kept within the days that the facts are drawn from. */
export function naar(dag: Datum, dagen: number): Datum {
  return laatste(eersteProefdag, vroegste(laatsteProefdag, plusDagen(dag, dagen)))
}
