import type { Datum as Dag } from '@houvast/domein/kalender'
import { useTijdwoorden } from '../teksten/voorkeuren.tsx'

/** A calendar day in words: di 3 maart 2026. */
export function Datum({ dag, zonderWeekdag = false }: { dag: Dag; zonderWeekdag?: boolean }) {
  const tijd = useTijdwoorden()
  return <time dateTime={dag}>{zonderWeekdag ? tijd.datumZonderWeekdag(dag) : tijd.datum(dag)}</time>
}

export function Moment({ moment }: { moment: string }) {
  const tijd = useTijdwoorden()
  return <time dateTime={moment}>{tijd.moment(moment)}</time>
}
