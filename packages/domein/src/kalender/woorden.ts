import { type Datum, dagVanDeMaand, dagVanDeWeek, jaarVan, maandVan } from './datum.ts'

const weekdagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const
const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** `2026-05-08` → `vr 8 mei 2026`. */
export function datumInWoorden(datum: Datum): string {
  return `${weekdagen[dagVanDeWeek(datum) - 1]} ${dagVanDeMaand(datum)} ${maanden[maandVan(datum) - 1]} ${jaarVan(datum)}`
}

/** `44` → `6 weken en 2 dagen`. Takes calendar days; the sign is left to the sentence around it. */
export function duurInWoorden(dagen: number): string {
  const aantal = Math.abs(Math.trunc(dagen))
  const weken = Math.floor(aantal / 7)
  const rest = aantal % 7
  const inWeken = weken === 1 ? '1 week' : `${weken} weken`
  const inDagen = rest === 1 ? '1 dag' : `${rest} dagen`
  if (weken === 0) return inDagen
  return rest === 0 ? inWeken : `${inWeken} en ${inDagen}`
}
