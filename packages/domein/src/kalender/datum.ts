/** A calendar day in Europe/Amsterdam, ISO 8601 (`JJJJ-MM-DD`). Sorts and compares as text. */
export type Datum = `${number}-${number}-${number}`
