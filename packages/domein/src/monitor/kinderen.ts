import type { Feiten, Kind } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { findKennisgeving, isVoortzetting, lopendeMaatregelen } from '../maatregelen/maatregel.ts'
import { findKindstand } from '../wachtlijst/kindstand.ts'
import { findUitkomst, type Kloksoort, klokVan } from './klokcijfers.ts'

type Figuur = 'kinderen' | 'zonderVasteJeugdbeschermer' | 'wachtlijst' | 'eersteContactTeLaat' | 'planTeLaat' | 'zonderKennisgeving'

/** A running measure that would have a clock if its kennisgeving were known. */
export function misKennisgeving(kind: Kind, peildatum: Datum): boolean {
  return lopendeMaatregelen(kind, peildatum).some((maatregel) => findKennisgeving(maatregel) === null && !isVoortzetting(kind, maatregel))
}

function heeftGemist(kind: Kind, soort: Kloksoort, peildatum: Datum, kalender: Kalender): boolean {
  return kind.maatregelen.some((maatregel) => {
    const klok = klokVan[soort](kind, maatregel, kalender)
    return klok !== null && findUitkomst(kind, klok, peildatum) === 'teLaat'
  })
}

/** The children behind a figure of the monitor, in the order of the facts. */
export function kinderenAchter({ kinderen, medewerkers }: Feiten, figuur: Figuur, peildatum: Datum, kalender: Kalender): Kind[] {
  return kinderen.filter((kind) => {
    if (figuur === 'zonderKennisgeving') return misKennisgeving(kind, peildatum)
    if (figuur === 'eersteContactTeLaat') return heeftGemist(kind, 'eersteContact', peildatum, kalender)
    if (figuur === 'planTeLaat') return heeftGemist(kind, 'planVanAanpak', peildatum, kalender)
    const stand = findKindstand(kind, peildatum, medewerkers, kalender)
    if (stand === null) return false
    if (figuur === 'wachtlijst') return stand.opWachtlijst
    return figuur === 'kinderen' || stand.zonderSinds !== null
  })
}
