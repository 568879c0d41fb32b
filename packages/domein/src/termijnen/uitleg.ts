import { plusLengte } from '../kalender/algemene-termijnenwet.ts'
import { type Datum, dagenTussen } from '../kalender/datum.ts'
import { datumInWoorden } from '../kalender/woorden.ts'
import type { NormLengte } from './normen/index.ts'
import type { Kloknorm } from './normen.ts'

const hoeveel = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`

export function lengteInWoorden(lengte: NormLengte): string {
  if ('werkdagen' in lengte) return hoeveel(lengte.werkdagen, 'werkdag', 'werkdagen')
  if ('dagen' in lengte) return hoeveel(lengte.dagen, 'dag', 'dagen')
  if ('weken' in lengte) return hoeveel(lengte.weken, 'week', 'weken')
  if ('maanden' in lengte) return hoeveel(lengte.maanden, 'maand', 'maanden')
  return hoeveel(lengte.jaren, 'jaar', 'jaar')
}

interface Uitgelegd {
  readonly norm: Kloknorm
  readonly kennisgeving: Datum
  readonly start: Datum
  readonly eind: Datum
}

/** One sentence: which event, which rule, which day, and where that is written. */
export function legUit({ norm, kennisgeving, start, eind }: Uitgelegd): string {
  if (norm.onderwerp === 'einddatum') return `De maatregel loopt tot en met ${datumInWoorden(eind)} (${norm.bron}).`
  const wat = norm.onderwerp === 'plan' ? 'Het plan van aanpak moet er zijn' : 'De jeugdige moet zijn gezien'
  const begin =
    start === kennisgeving
      ? `de kennisgeving van ${datumInWoorden(start)}`
      : `het afzien van een familiegroepsplan op ${datumInWoorden(start)}`
  const { lengte } = norm
  if (lengte === null) {
    const dagen = hoeveel(dagenTussen(start, eind), 'dag', 'dagen')
    return `${wat} uiterlijk op ${datumInWoorden(eind)}: ${dagen} na ${begin} (${norm.bron}).`
  }
  const zonderSchuiven = 'werkdagen' in lengte ? eind : plusLengte(start, lengte)
  const geschoven = zonderSchuiven === eind ? '' : `; ${datumInWoorden(zonderSchuiven)} telt niet als laatste dag`
  const bron = geschoven === '' ? norm.bron : `${norm.bron}; Algemene termijnenwet art. 1`
  return `${wat} uiterlijk op ${datumInWoorden(eind)}: ${lengteInWoorden(lengte)} na ${begin}${geschoven} (${bron}).`
}
