import { type Definitieparameters, familieVolgens, parameters2026 } from '../definities/parameters.ts'
import type { Familie } from '../feiten/codes.ts'
import type { Beschikking, Kind, Maatregel } from '../feiten/feiten.ts'
import { type Datum, plusDagen, vroegste } from '../kalender/datum.ts'
import { looptOp, type Periode } from '../kalender/periode.ts'

/** @source definities 2026-1, "Running measure on P" */
export function eersteDag(maatregel: Maatregel): Datum {
  return maatregel.datumOvergedragenGekregen ?? maatregel.datumAanvang
}

export function findLaatsteDag({ datumEinde, datumOvergedragen }: Maatregel): Datum | null {
  if (datumEinde === null || datumOvergedragen === null) return datumEinde ?? datumOvergedragen
  return vroegste(datumEinde, datumOvergedragen)
}

/** The days on which the measure runs; `null` where its last day lies before its first, so that it never ran here. */
export function findLooptijd(maatregel: Maatregel): Periode | null {
  const van = eersteDag(maatregel)
  const tot = findLaatsteDag(maatregel)
  return tot !== null && tot < van ? null : { van, tot }
}

export function maatregelLooptOp(maatregel: Maatregel, dag: Datum): boolean {
  const looptijd = findLooptijd(maatregel)
  return looptijd !== null && looptOp(looptijd, dag)
}

/** Jeugdbescherming or jeugdreclassering; the preventive code 31 never counts. */
export function isGeteld(maatregel: Maatregel, parameters: Definitieparameters = parameters2026): boolean {
  return familieVolgens(maatregel.type, parameters) !== null
}

export function lopendeMaatregelen(kind: Kind, dag: Datum, parameters: Definitieparameters = parameters2026): Maatregel[] {
  return kind.maatregelen.filter((maatregel) => isGeteld(maatregel, parameters) && maatregelLooptOp(maatregel, dag))
}

/** As what *Kinderen(P)* counts the child: JB where any JB measure runs, JR where only JR runs, `null` where neither does. */
export function findTelling(kind: Kind, peildatum: Datum, parameters: Definitieparameters = parameters2026): Familie | null {
  const lopend = lopendeMaatregelen(kind, peildatum, parameters)
  if (lopend.length === 0) return null
  return lopend.some(({ type }) => familieVolgens(type, parameters) === 'JB') ? 'JB' : 'JR'
}

/** Another measure of the same family was running the day before: an extension or a successor, which starts no new clocks. */
export function isVoortzetting(kind: Kind, maatregel: Maatregel, parameters: Definitieparameters = parameters2026): boolean {
  const dagErvoor = plusDagen(eersteDag(maatregel), -1)
  const familie = familieVolgens(maatregel.type, parameters)
  return kind.maatregelen.some(
    (ander) => ander !== maatregel && familieVolgens(ander.type, parameters) === familie && maatregelLooptOp(ander, dagErvoor),
  )
}

/** The earliest known kennisgeving of the measure's orders. */
export function findKennisgeving(maatregel: Maatregel): Datum | null {
  const bekend = maatregel.beschikkingen.flatMap(({ datumKennisgeving }) => datumKennisgeving ?? [])
  const [eerste, ...meer] = bekend
  return eerste === undefined ? null : vroegste(eerste, ...meer)
}

/** The last day that the court has set: the latest `einddatum` of the measure's orders. */
export function findEinddatum(maatregel: Maatregel): Datum | null {
  return maatregel.beschikkingen.reduce<Datum | null>(
    (laatste, { einddatum }) => (einddatum !== null && (laatste === null || einddatum > laatste) ? einddatum : laatste),
    null,
  )
}

const nooit = '9999-12-31'

/**
 * The value that the first order names: in order of kennisgeving, then of the order's own date, unknown last.
 * Where both dates are the same, the smallest value: the earliest day and the shortest term.
 */
export function findEersteVan<Veld extends 'plantermijnDagen' | 'datumFgpAfgezien'>(
  maatregel: Maatregel,
  veld: Veld,
): Beschikking[Veld] | null {
  let gevonden: { sleutel: string; waarde: NonNullable<Beschikking[Veld]> } | null = null
  for (const beschikking of maatregel.beschikkingen) {
    const waarde = beschikking[veld]
    if (waarde === null) continue
    const sleutel = `${beschikking.datumKennisgeving ?? nooit} ${beschikking.datumBeschikking ?? nooit}`
    if (gevonden === null || sleutel < gevonden.sleutel || (sleutel === gevonden.sleutel && waarde < gevonden.waarde)) {
      gevonden = { sleutel, waarde }
    }
  }
  return gevonden === null ? null : gevonden.waarde
}
