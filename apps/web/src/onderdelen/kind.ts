import { type MaatregelType, maatregelTypes } from '@houvast/domein/feiten'
import type { KindNaam } from '@houvast/server/waarden.ts'
import type { Antwoord } from '../ophalen/antwoord.ts'
import type { Teksten } from '../teksten/nl.ts'

export type Kind = Antwoord<typeof KindNaam>

/** How a row names a child: by name where this role may see it, else by file number. */
export function naamVan(kind: Kind, t: Teksten['algemeen']): string {
  return kind.naam ?? t.kindZonderNaam(kind.dossiernummer)
}

export function leeftijdVan(kind: Kind, t: Teksten['algemeen']): string {
  return kind.leeftijd === null ? t.leeftijdOnbekend : t.jaar(kind.leeftijd)
}

export function naamEnLeeftijd(kind: Kind, t: Teksten['algemeen']): string {
  return `${naamVan(kind, t)}, ${leeftijdVan(kind, t)}`
}

/** The measure's name; the API gives codes. */
export function maatregelNaam(code: string): string {
  return code in maatregelTypes ? maatregelTypes[code as MaatregelType] : code
}
