import type { Feiten, Kind } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { findKindstand } from '../wachtlijst/kindstand.ts'
import { wachtperioden } from '../wachttijd/perioden.ts'
import { findWaarneming, vensterVan } from '../wachttijd/waarneming.ts'
import { findUitkomst, type Kloksoort, klokVan, maatregelenZonderKennisgeving } from './klokcijfers.ts'

type Figuur =
  | 'kinderen'
  | 'zonderVasteJeugdbeschermer'
  | 'wachtlijst'
  | 'eersteContactTeLaat'
  | 'planTeLaat'
  | 'zonderKennisgeving'
  | 'wachttijdStart'
  | 'wachttijdIntern'

function heeftGemist(kind: Kind, soort: Kloksoort, peildatum: Datum, kalender: Kalender): boolean {
  return kind.maatregelen.some((maatregel) => {
    const klok = klokVan[soort](kind, maatregel, kalender)
    return klok !== null && findUitkomst(kind, klok, peildatum) === 'teLaat'
  })
}

/** The children behind a figure of the monitor, in the order of the facts. */
export function kinderenAchter({ kinderen, medewerkers }: Feiten, figuur: Figuur, peildatum: Datum, kalender: Kalender): Kind[] {
  return kinderen.filter((kind) => {
    if (figuur === 'zonderKennisgeving') return maatregelenZonderKennisgeving(kind, peildatum).length > 0
    if (figuur === 'eersteContactTeLaat') return heeftGemist(kind, 'eersteContact', peildatum, kalender)
    if (figuur === 'planTeLaat') return heeftGemist(kind, 'planVanAanpak', peildatum, kalender)
    if (figuur === 'wachttijdStart' || figuur === 'wachttijdIntern') {
      const soort = figuur === 'wachttijdStart' ? 'start' : 'intern'
      return wachtperioden(kind, medewerkers, peildatum).some(
        (een) => een.soort === soort && findWaarneming(een, vensterVan(peildatum)) !== null,
      )
    }
    const stand = findKindstand(kind, peildatum, medewerkers, kalender)
    if (stand === null) return false
    if (figuur === 'wachtlijst') return stand.opWachtlijst
    return figuur === 'kinderen' || stand.zonderSinds !== null
  })
}
