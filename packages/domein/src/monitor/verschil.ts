import { type Definitieparameters, type Parameternaam, verschillendeParameters } from '../definities/parameters.ts'
import type { Feiten, Kind } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/kalender.ts'
import { type Kindbijdrage, kindbijdrage, type Telling, tellingen } from './bijdragen.ts'

/** One child that counts otherwise than before: in one or more figures. */
export interface Kindverschil {
  readonly kind: string
  readonly voor: Kindbijdrage
  readonly na: Kindbijdrage
  /** How much the child adds more (above nought) or less; only figures in which that is not nought. */
  readonly verschillen: ReadonlyMap<Telling, number>
}

const niets: Kindbijdrage = { stand: null, telt: new Map() }

function findVerschil(kind: string, voor: Kindbijdrage, na: Kindbijdrage): Kindverschil | null {
  const verschillen = new Map<Telling, number>()
  for (const telling of tellingen) {
    const verschil = (na.telt.get(telling) ?? 0) - (voor.telt.get(telling) ?? 0)
    if (verschil !== 0) verschillen.set(telling, verschil)
  }
  return verschillen.size === 0 ? null : { kind, voor, na, verschillen }
}

/**
 * Which children count otherwise when other facts are known about the same day. A child whom one of the two does not know adds nothing there.
 * For every figure the differences of the children together are the difference of the figure.
 */
export function vergelijkFeiten(voor: Feiten, na: Feiten, peildatum: Datum, kalender: Kalender): Kindverschil[] {
  const bijdragen = ({ kinderen, medewerkers }: Feiten) =>
    new Map(kinderen.map((kind) => [kind.id, kindbijdrage(kind, peildatum, medewerkers, kalender)]))
  const [eerder, later] = [bijdragen(voor), bijdragen(na)]
  return [...new Set([...eerder.keys(), ...later.keys()])]
    .sort()
    .flatMap((kind) => findVerschil(kind, eerder.get(kind) ?? niets, later.get(kind) ?? niets) ?? [])
}

export interface Versieverschil extends Kindverschil {
  /** The parameters that make this child count otherwise when they alone are changed; of none alone does: all that differ, together. */
  readonly door: ReadonlyMap<Telling, readonly Parameternaam[]>
}

/** Which children count otherwise under other parameters, and which parameter does it. The facts are the same. */
export function vergelijkVersies(
  { kinderen, medewerkers }: Feiten,
  peildatum: Datum,
  kalender: Kalender,
  voor: Definitieparameters,
  na: Definitieparameters,
): Versieverschil[] {
  const anders = verschillendeParameters(voor, na)
  const elkAlleen = anders.map((naam) => ({ naam, parameters: { ...voor, [naam]: na[naam] } }))
  const tel = (kind: Kind, parameters: Definitieparameters) => kindbijdrage(kind, peildatum, medewerkers, kalender, parameters)
  return kinderen.flatMap((kind) => {
    const eerder = tel(kind, voor)
    const verschil = findVerschil(kind.id, eerder, tel(kind, na))
    if (verschil === null) return []
    const alleen = elkAlleen.map(({ naam, parameters }) => ({ naam, telt: tel(kind, parameters).telt }))
    const door = new Map(
      [...verschil.verschillen.keys()].map((telling): [Telling, readonly Parameternaam[]] => {
        const oorzaken = alleen.filter(({ telt }) => (telt.get(telling) ?? 0) !== (eerder.telt.get(telling) ?? 0))
        return [telling, oorzaken.length === 0 ? anders : oorzaken.map(({ naam }) => naam)]
      }),
    )
    return [{ ...verschil, door }]
  })
}
