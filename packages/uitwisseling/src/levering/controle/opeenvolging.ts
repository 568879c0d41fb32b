import type { Datum } from '@houvast/domein/kalender'
import type { Beeld } from './beeld.ts'
import type { Maatregelrecord } from './maatregelen.ts'

/** Each child's measures of one group in order of their first day, with the latest last day before each; `null`: one still runs. */
export function* opeenvolging(
  beeld: Beeld,
  groepVan: (maatregel: Maatregelrecord) => string | null,
): Generator<{ maatregel: Maatregelrecord; bedektTot: Datum | null }> {
  for (const kind of beeld.kinderen) {
    if (kind.maatregelen.length < 2) continue
    const maatregelen = kind.maatregelen.flatMap((nummer) => beeld.maatregelen[nummer] ?? [])
    maatregelen.sort((a, b) => (a.eersteDag < b.eersteDag ? -1 : a.eersteDag > b.eersteDag ? 1 : 0))
    const bedekt = new Map<string, Datum | null>()
    for (const maatregel of maatregelen) {
      const groep = groepVan(maatregel)
      if (groep === null) continue
      const eerder = bedekt.get(groep)
      if (eerder !== undefined) yield { maatregel, bedektTot: eerder }
      const { laatsteDag } = maatregel
      if (eerder === undefined || (eerder !== null && (laatsteDag === null || laatsteDag > eerder))) bedekt.set(groep, laatsteDag)
    }
  }
}
