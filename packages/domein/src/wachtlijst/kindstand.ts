import { type Definitieparameters, parameters2026 } from '../definities/parameters.ts'
import type { ContactWijze, Familie } from '../feiten/codes.ts'
import type { Feiten, Kind } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { findKeten } from '../maatregelen/keten.ts'
import { findTelling } from '../maatregelen/maatregel.ts'
import { findVasteJeugdbeschermer, wisselingen } from '../toewijzing/toewijzing.ts'
import { zicht } from '../zicht/zicht.ts'
import { findZonderSindsInKeten, type WachtSoort, wachtSoort, wachtVanaf } from './wachtlijst.ts'

/** How it stands with one counted child on one day. */
export interface Kindstand {
  readonly teltAls: Familie
  readonly ketenVan: Datum
  readonly vasteMedewerkerId: string | null
  readonly vasteSinds: Datum | null
  readonly zonderSinds: Datum | null
  readonly wachtVanaf: Datum | null
  readonly soort: WachtSoort | null
  readonly opWachtlijst: boolean
  readonly wisselingen: number
  readonly laatstGezien: Datum | null
  readonly laatstGezienWijze: ContactWijze | null
  readonly laatsteContact: Datum | null
}

/** `null` when *Kinderen(P)* does not count the child. `soort` is given as soon as the child is without, also before it is on the list. */
export function findKindstand(
  kind: Kind,
  peildatum: Datum,
  medewerkers: Feiten['medewerkers'],
  kalender: Kalender,
  parameters: Definitieparameters = parameters2026,
): Kindstand | null {
  const teltAls = findTelling(kind, peildatum, parameters)
  const keten = findKeten(kind, peildatum, parameters)
  if (teltAls === null || keten === null) return null
  const vaste = findVasteJeugdbeschermer(kind, peildatum, medewerkers, parameters)
  const zonderSinds = findZonderSindsInKeten(keten, peildatum, medewerkers, parameters)
  const vanaf = zonderSinds === null ? null : wachtVanaf(zonderSinds, kalender, parameters.wachtlijstNaWerkdagen)
  const { laatstGezien, wijze, laatsteContact } = zicht(kind, peildatum)
  return {
    teltAls,
    ketenVan: keten.van,
    vasteMedewerkerId: vaste?.medewerkerId ?? null,
    vasteSinds: vaste?.sinds ?? null,
    zonderSinds,
    wachtVanaf: vanaf,
    soort: zonderSinds === null ? null : wachtSoort(keten, zonderSinds, peildatum),
    opWachtlijst: vanaf !== null && peildatum >= vanaf,
    wisselingen: wisselingen(kind, peildatum, parameters),
    laatstGezien,
    laatstGezienWijze: wijze,
    laatsteContact,
  }
}
