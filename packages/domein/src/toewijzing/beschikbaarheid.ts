import { parameters2026 } from '../definities/parameters.ts'
import type { Medewerker } from '../feiten/feiten.ts'
import { type Datum, plusDagen } from '../kalender/datum.ts'
import { looptOp, type Periode, voegSamen, zonder } from '../kalender/periode.ts'

/** From this day of unbroken full illness on, somebody is long absent (day 1 is the first day ill). */
export const langdurigVanafDag: number = parameters2026.langdurigVanafDag

/**
 * The days on which this worker is long absent: fully ill for 28 days or more without a break. Absences that touch or overlap are one.
 *
 * @source definities 2026-1, "Langdurig afwezig op P"
 */
export function langdurigAfwezig(medewerker: Medewerker, vanafDag: number = langdurigVanafDag): Periode[] {
  const volledigZiek = medewerker.afwezigheden.filter(({ soort, percentage }) => soort === 'ziekte' && percentage === 100)
  return voegSamen(volledigZiek).flatMap(({ van, tot }) => {
    const langdurigVan = plusDagen(van, vanafDag - 1)
    return tot !== null && tot < langdurigVan ? [] : [{ van: langdurigVan, tot }]
  })
}

export function isLangdurigAfwezig(medewerker: Medewerker, dag: Datum): boolean {
  return langdurigAfwezig(medewerker).some((periode) => looptOp(periode, dag))
}

export function isInDienst(medewerker: Medewerker, dag: Datum): boolean {
  return looptOp({ van: medewerker.inDienst, tot: medewerker.uitDienst }, dag)
}

/** Facts are never changed in place, so what was computed for a worker once stays true. */
const bekend = new Map<number, WeakMap<Medewerker, readonly Periode[]>>()

/** The days on which this worker can be somebody's vaste jeugdbeschermer: in service and not long absent. */
export function beschikbaarheid(medewerker: Medewerker, vanafDag: number = langdurigVanafDag): readonly Periode[] {
  const perMedewerker = bekend.get(vanafDag) ?? new WeakMap<Medewerker, readonly Periode[]>()
  const eerder = perMedewerker.get(medewerker)
  if (eerder) return eerder
  const dienst = { van: medewerker.inDienst, tot: medewerker.uitDienst }
  const dagen = zonder(dienst, langdurigAfwezig(medewerker, vanafDag))
  bekend.set(vanafDag, perMedewerker.set(medewerker, dagen))
  return dagen
}

export function isBeschikbaar(medewerker: Medewerker, dag: Datum, vanafDag: number = langdurigVanafDag): boolean {
  return beschikbaarheid(medewerker, vanafDag).some((periode) => looptOp(periode, dag))
}
