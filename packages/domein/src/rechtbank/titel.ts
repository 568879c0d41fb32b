import type { Kind } from '../feiten/feiten.ts'
import type { Datum } from '../kalender/datum.ts'
import { plusJaren } from '../kalender/datum.ts'
import { looptOp, type Periode, voegSamen } from '../kalender/periode.ts'
import { eersteDag, findEinddatum, maatregelLooptOp } from '../maatregelen/maatregel.ts'

export const titelSoorten = ['ondertoezichtstelling', 'voorlopige_ondertoezichtstelling', 'uithuisplaatsing', 'gesloten_plaatsing'] as const
export type TitelSoort = (typeof titelSoorten)[number]

/** A permission of the court with a last day: without a new decision there is nothing after it. */
export interface Titel {
  readonly id: string
  readonly soort: TitelSoort
  readonly van: Datum
  readonly einddatum: Datum
}

export interface Machtiging extends Periode {
  readonly id: string
  readonly soort: 'uithuisplaatsing' | 'gesloten_plaatsing'
}

/** The titles of a child that run on the peildatum and have a last day, earliest first. */
export function titelsVan(kind: Kind, machtigingen: readonly Machtiging[], peildatum: Datum): Titel[] {
  const maatregelen = kind.maatregelen.flatMap((maatregel): Titel[] => {
    const einddatum = findEinddatum(maatregel)
    if (einddatum === null || !maatregelLooptOp(maatregel, peildatum)) return []
    if (maatregel.type !== '11' && maatregel.type !== '12') return []
    const soort = maatregel.type === '11' ? 'ondertoezichtstelling' : 'voorlopige_ondertoezichtstelling'
    return [{ id: maatregel.id, soort, van: eersteDag(maatregel), einddatum }]
  })
  const lopend = machtigingen.flatMap(({ id, soort, van, tot }): Titel[] =>
    tot !== null && looptOp({ van, tot }, peildatum) ? [{ id, soort, van, einddatum: tot }] : [],
  )
  return [...maatregelen, ...lopend].sort((een, ander) => (een.einddatum < ander.einddatum ? -1 : een.einddatum > ander.einddatum ? 1 : 0))
}

/**
 * Will placement out of the home, under supervision, have lasted two years on this last day? Permissions that follow each other without a day in between
 * count as one.
 *
 * @source BW art. 1:265j lid 3
 */
export function isTweeJaarUithuisgeplaatst(kind: Kind, machtigingen: readonly Machtiging[], einddatum: Datum): boolean {
  const onderToezicht = kind.maatregelen
    .filter(({ type }) => type === '11')
    .map((maatregel) => ({ van: eersteDag(maatregel), tot: findEinddatum(maatregel) }))
  const tweeJaarEerder = plusJaren(einddatum, -2)
  const duurtTweeJaar = (perioden: readonly Periode[]) =>
    voegSamen(perioden).some((periode) => looptOp(periode, einddatum) && periode.van <= tweeJaarEerder)
  return duurtTweeJaar(onderToezicht) && duurtTweeJaar(machtigingen)
}
