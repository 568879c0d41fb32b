import { type Definitieparameters, familieVolgens, parameters2026 } from '../definities/parameters.ts'
import type { Feiten, Kind } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { findKindstand, type Kindstand } from '../wachtlijst/kindstand.ts'
import { findUitkomst, klokVan, maatregelenZonderKennisgeving } from './klokcijfers.ts'

const klokdelen = ['opTijd', 'geteld', 'buitenBeschouwing'] as const
const families = ['jeugdbescherming', 'jeugdreclassering'] as const

/** Every figure of the monitor that is a sum over children, under the name of its place in the monitor. */
export const tellingen = [
  'kinderen.totaal',
  'kinderen.waarvanJeugdbescherming',
  'kinderen.waarvanAlleenJeugdreclassering',
  'zonderVasteJeugdbeschermer',
  'wachtlijst.totaal',
  'wachtlijst.start',
  'wachtlijst.intern',
  ...families.flatMap((familie) => klokdelen.map((deel) => `eersteContact.${familie}.${deel}` as const)),
  ...families.flatMap((familie) => klokdelen.map((deel) => `planVanAanpak.${familie}.${deel}` as const)),
  'wisselingen.som',
  'zonderKennisgeving.jeugdbescherming',
  'zonderKennisgeving.jeugdreclassering',
] as const
export type Telling = (typeof tellingen)[number]

/** What one child adds to each figure; what is not there is nought. The sum over all children is the monitor. */
export interface Kindbijdrage {
  readonly stand: Kindstand | null
  readonly telt: ReadonlyMap<Telling, number>
}

/** The middle of what the monitor says, child by child: `berekenMonitor` says the same for all of them together. */
export function kindbijdrage(
  kind: Kind,
  peildatum: Datum,
  medewerkers: Feiten['medewerkers'],
  kalender: Kalender,
  parameters: Definitieparameters = parameters2026,
): Kindbijdrage {
  const telt = new Map<Telling, number>()
  const tel = (telling: Telling, aantal = 1) => {
    if (aantal !== 0) telt.set(telling, (telt.get(telling) ?? 0) + aantal)
  }
  const stand = findKindstand(kind, peildatum, medewerkers, kalender, parameters)
  if (stand !== null) {
    tel('kinderen.totaal')
    tel(stand.teltAls === 'JB' ? 'kinderen.waarvanJeugdbescherming' : 'kinderen.waarvanAlleenJeugdreclassering')
    if (stand.zonderSinds !== null) tel('zonderVasteJeugdbeschermer')
    if (stand.opWachtlijst) {
      tel('wachtlijst.totaal')
      tel(stand.soort === 'start' ? 'wachtlijst.start' : 'wachtlijst.intern')
    }
    tel('wisselingen.som', stand.wisselingen)
  }
  for (const maatregel of kind.maatregelen) {
    const familie = familieVolgens(maatregel.type, parameters)
    if (familie === null) continue
    const van = familie === 'JB' ? 'jeugdbescherming' : 'jeugdreclassering'
    for (const soort of ['eersteContact', 'planVanAanpak'] as const) {
      const klok = klokVan[soort](kind, maatregel, kalender, parameters)
      const uitkomst = klok === null ? null : findUitkomst(kind, klok, peildatum, parameters)
      if (uitkomst === null) continue
      tel(`${soort}.${van}.${uitkomst === 'buitenBeschouwing' ? 'buitenBeschouwing' : 'geteld'}`)
      if (uitkomst === 'opTijd') tel(`${soort}.${van}.opTijd`)
    }
  }
  for (const { type } of maatregelenZonderKennisgeving(kind, peildatum, parameters)) {
    tel(`zonderKennisgeving.${familieVolgens(type, parameters) === 'JB' ? 'jeugdbescherming' : 'jeugdreclassering'}`)
  }
  return { stand, telt }
}
