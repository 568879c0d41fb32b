import { randomBytes } from 'node:crypto'
import type { Rol } from '@houvast/domein/toegang'
import { sql, type Transaction } from 'kysely'
import type { Schema } from '../db/schema.ts'

export interface Logregel {
  readonly naam: string
  readonly persoon: { readonly medewerkerId: string; readonly rol: Rol } | null
  /** `Unset` for a denial, as Logboek Dataverwerkingen asks: that is no fault. */
  readonly status: 'Ok' | 'Unset' | 'Error'
  readonly uitkomst: 'toegestaan' | 'geweigerd'
  readonly begin: string
  readonly betrokkenen: ReadonlySet<string>
}

/** The processing activity is a URI. */
const activiteit = (naam: string) => `urn:houvast:verwerking:${naam}`

/** Chains one entry. On a server it holds a lock until the end of the transaction: so it comes last. */
export async function schrijfLogregel(
  db: Transaction<Schema>,
  { naam, persoon, status, uitkomst, begin, betrokkenen }: Logregel,
): Promise<void> {
  await sql`SELECT schrijf_logboek(${randomBytes(16).toString('hex')}, ${randomBytes(8).toString('hex')}, ${naam}, ${activiteit(naam)},
    ${status}, ${uitkomst}, ${begin}::timestamptz, ${persoon?.medewerkerId ?? null}::uuid, ${persoon?.rol ?? null},
    ${`{${[...betrokkenen].sort().join(',')}}`}::uuid[])`.execute(db)
}
