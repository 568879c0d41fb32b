import type { Generated, GeneratedAlways } from 'kysely'

/** Dates come as `JJJJ-MM-DD`, moments as ISO 8601 text with microseconds, numeric and bigint as number. */

export interface Registratie {
  herkomst: Generated<'levering' | 'scherm'>
  geregistreerd_op: Generated<string>
  geregistreerd_door: Generated<string | null>
}

/** A superseded row: as known in [geregistreerd_op, vervangen_op). */
export type Historie<Tabel> = { [Kolom in keyof Tabel]: Tabel[Kolom] extends GeneratedAlways<infer Waarde> ? Waarde : Tabel[Kolom] } & {
  vervangen_op: string
  vervangen_door: string | null
}

/** Tables with their superseded rows beside them. */
export type MetHistorie<Tabellen> = Tabellen & {
  [Naam in keyof Tabellen & string as `${Naam}_historie`]: Historie<Tabellen[Naam]>
}
