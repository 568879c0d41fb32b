import { Temporal } from 'temporal-polyfill'
import { type Datum, getDatum } from './datum.ts'

export const tijdzone = 'Europe/Amsterdam'

/** The calendar day in the Netherlands of a moment (ISO 8601 with offset). */
export function dagVanMoment(moment: string): Datum {
  return getDatum(Temporal.Instant.from(moment).toZonedDateTimeISO(tijdzone).toPlainDate().toString())
}

/** The first moment (ISO 8601, UTC) of a calendar day in the Netherlands. */
export function beginVanDag(datum: Datum): string {
  return Temporal.PlainDate.from(datum).toZonedDateTime(tijdzone).toInstant().toString()
}
