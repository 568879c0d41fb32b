import { type RawBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'

/** The tables that keep their history. */
export type FeitTabel = { [Tabel in keyof Schema]: `${Tabel}_historie` extends keyof Schema ? Tabel : never }[keyof Schema]

/** The rows of a table as known at a moment. Now is the table itself: the planner uses its indexes in a join, which it cannot through the function. */
export function bekend(tabel: FeitTabel, kennismoment: string | null | undefined): RawBuilder<unknown> {
  return kennismoment ? sql`${sql.ref(`${tabel}_op`)}(${kennismoment}::timestamptz)` : sql.table(tabel)
}

export function vanKinderen(tabel: string, kinderen: readonly string[] | undefined): RawBuilder<unknown> {
  return kinderen === undefined ? sql`true` : sql`${sql.ref(`${tabel}.jeugdige_id`)} = ANY (${kinderen}::uuid[])`
}
