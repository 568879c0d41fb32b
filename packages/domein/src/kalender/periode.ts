import { type Datum, dagenTussen, laatste, plusDagen, vroegste } from './datum.ts'

/** Days from `van` to `tot`, both included; `tot` null: still running. */
export interface Periode {
  readonly van: Datum
  readonly tot: Datum | null
}

export function looptOp(periode: Periode, dag: Datum): boolean {
  return periode.van <= dag && (periode.tot === null || periode.tot >= dag)
}

/** The days that both have, or `null` when they share none. */
export function overlap(een: Periode, ander: Periode): Periode | null {
  const van = laatste(een.van, ander.van)
  const tot = een.tot === null ? ander.tot : ander.tot === null ? een.tot : vroegste(een.tot, ander.tot)
  return tot !== null && tot < van ? null : { van, tot }
}

/** Joins periods that overlap or touch, and those with at most `gat` uncovered days between them. In order of the calendar. */
export function voegSamen(perioden: readonly Periode[], gat = 0): Periode[] {
  const opVolgorde = [...perioden].sort((een, ander) => (een.van < ander.van ? -1 : een.van > ander.van ? 1 : 0))
  const samen: Periode[] = []
  for (const periode of opVolgorde) {
    const vorige = samen.at(-1)
    if (!vorige || (vorige.tot !== null && periode.van > plusDagen(vorige.tot, gat + 1))) samen.push(periode)
    else if (vorige.tot !== null && (periode.tot === null || periode.tot > vorige.tot)) {
      samen[samen.length - 1] = { van: vorige.van, tot: periode.tot }
    }
  }
  return samen
}

/** What is left of a period without the (joined, ordered) others. */
export function zonder(periode: Periode, weg: readonly Periode[]): Periode[] {
  const over: Periode[] = []
  let van = periode.van
  for (const stuk of weg) {
    if (stuk.tot !== null && stuk.tot < van) continue
    if (periode.tot !== null && stuk.van > periode.tot) break
    if (stuk.van > van) over.push({ van, tot: plusDagen(stuk.van, -1) })
    if (stuk.tot === null) return over
    van = plusDagen(stuk.tot, 1)
  }
  if (periode.tot === null || van <= periode.tot) over.push({ van, tot: periode.tot })
  return over
}

/** Calendar days, both ends included. */
export function aantalDagen(van: Datum, tot: Datum): number {
  return dagenTussen(van, tot) + 1
}
