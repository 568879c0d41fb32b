import { type Datum, isDatum } from '@houvast/domein/kalender'
import { kleurVan, type Termijn } from '../../onderdelen/termijn.ts'
import type { Teksten } from '../../teksten/nl.ts'
import type { Tijdwoorden } from '../../teksten/tijd.ts'
import type { Dossier } from './vraag.ts'

type Maatregel = Dossier['maatregelen'][number]

/** "Ondertoezichtstelling sinds 12 mei 2025, tot en met 11 mei 2026" */
export function maatregelZin(maatregel: Maatregel, t: Teksten['kind'], tijd: Tijdwoorden): string {
  const eind = maatregel.laatsteDag ?? maatregel.einddatumBeschikking
  const sinds = tijd.datumZonderWeekdag(maatregel.eersteDag)
  return eind ? t.maatregelTotEnMet(maatregel.naam, sinds, tijd.datumZonderWeekdag(eind)) : t.maatregelSinds(maatregel.naam, sinds)
}

/** Birth dates are kept as JJJJMMDD, with noughts where a part is not known; what is known is said. */
export function geboorteZin(geboortedatum: string, t: Teksten['jeugdige'], tijd: Tijdwoorden): string | null {
  const [jaar, maand, dag] = [geboortedatum.slice(0, 4), geboortedatum.slice(4, 6), geboortedatum.slice(6, 8)]
  if (Number(jaar) === 0) return null
  const volledig = `${jaar}-${maand}-${dag}`
  return t.geboren(isDatum(volledig) ? tijd.datumZonderWeekdag(volledig) : jaar)
}

export interface Termijnen {
  /** Missed and not made good: these are red and stand first. */
  readonly gemist: readonly Termijn[]
  readonly lopend: readonly Termijn[]
  readonly klaar: readonly Termijn[]
}

export function verdeelTermijnen(termijnen: readonly Termijn[], peildatum: Datum): Termijnen {
  const opEinde = termijnen.toSorted((a, b) => a.eind.localeCompare(b.eind))
  const gemist = opEinde.filter((termijn) => termijn.isOpen && kleurVan(termijn, peildatum) === 'te_laat')
  const lopend = opEinde.filter((termijn) => !gemist.includes(termijn) && (termijn.isOpen || termijn.stand === 'loopt'))
  return { gemist, lopend, klaar: opEinde.filter((termijn) => !gemist.includes(termijn) && !lopend.includes(termijn)).reverse() }
}

/** Initials where there is no face: first letter of the first and of the last name. */
export function voorletters(naam: string): string {
  const delen = naam.split(' ').filter(Boolean)
  const eerste = delen[0]?.[0] ?? ''
  const laatste = delen.length > 1 ? (delen.at(-1)?.[0] ?? '') : ''
  return `${eerste}${laatste}`.toLocaleUpperCase('nl')
}
